package touchmap.ui.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import touchmap.edit.ChangeStep;
import touchmap.lens.journey.Row;
import touchmap.model.Chain;
import touchmap.model.Step;
import touchmap.ui.Person;
import touchmap.ui.Rehearsal;

/** What the table of a journey has no room for is told as a whole under pointer and keyboard. */
@ExtendWith(Person.class)
class CellTipFxTest {
  private @Nullable JourneyRig made;

  @Start
  void start(Stage stage) {
    made = new JourneyRig(stage, JourneyRig.tandem("ru"), "ru", 1280);
  }

  @AfterEach
  void end() {
    JourneyRig rig = made;
    if (rig != null) rig.drawer.dispose();
  }

  private static Label tip(FxRobot robot) {
    return robot.lookup("#journey-tip").queryAs(Label.class);
  }

  @Test
  void aTaskThatIsCutShowsWholeUnderThePointer(FxRobot robot) {
    robot.moveTo(JourneyRig.field(robot, Row.ROLE, 0));
    assertTrue(tip(robot).isVisible());
    assertEquals("Расположить к себе", tip(robot).getText());
    robot.moveTo(JourneyRig.field(robot, Row.ROLE, 2));
    assertFalse(tip(robot).isVisible(), "all of it shows: " + tip(robot).getText());
  }

  @Test
  void andUnderTheKeyboardUntilItLeaves(FxRobot robot) {
    robot.clickOn(JourneyRig.field(robot, Row.FEELING, 9));
    robot.moveTo(JourneyRig.field(robot, Row.FEELING, 4));
    robot.type(KeyCode.UP);
    assertTrue(tip(robot).isVisible());
    assertEquals("Действие и возврат", tip(robot).getText());
    assertTrue(
        Rehearsal.ask(
            () ->
                JourneyRig.table(robot)
                    .getLayoutBounds()
                    .contains(tip(robot).getBoundsInParent())));
    robot.type(KeyCode.DOWN);
    assertFalse(tip(robot).isVisible());
  }

  @Test
  void aValueThatIsNotKnownSaysWhatIsMissingAndWhereToGiveIt(FxRobot robot) {
    JourneyRig rig = made;
    if (rig == null) throw new AssertionError();
    robot.moveTo(JourneyRig.field(robot, Row.VALUE, 4));
    assertFalse(tip(robot).isVisible(), "it is known");
    Rehearsal.on(
        robot,
        () -> {
          Chain chain = rig.chain();
          for (int i = 0; i < chain.steps().size(); i++) {
            Step mute = chain.steps().get(i).withFeeling(OptionalDouble.empty());
            rig.editor.apply(new ChangeStep(chain.id(), i, mute));
          }
        });
    robot.moveTo(JourneyRig.field(robot, Row.VALUE, 3));
    assertTrue(tip(robot).isVisible());
    assertTrue(tip(robot).getText().contains("«Отобрать»"), tip(robot).getText());
    robot.moveTo(JourneyRig.field(robot, Row.VALUE, 0).subtract(120, 0));
    assertTrue(tip(robot).getText().contains("«Отобрать»"), tip(robot).getText());
  }

  @Test
  void theValueSaysThatItsFormulaIsOurOwn(FxRobot robot) {
    String ours =
        "Ценность шага = важность / 10 × чувство (от −3 до +3); накоплено – их сумма. Это собственная формула Touchmap.";
    robot.moveTo(JourneyRig.field(robot, Row.VALUE, 0).subtract(120, 0));
    assertEquals(ours, tip(robot).getText());
    assertTrue(tip(robot).isVisible());
    Label total = robot.lookup("#journey-total").queryAs(Label.class);
    assertEquals(ours, total.getAccessibleHelp());
    assertEquals(ours, total.getTooltip().getText());
  }
}
