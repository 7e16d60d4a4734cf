package touchmap.ui.journey;

import touchmap.lens.journey.Row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import touchmap.geometry.Rect;
import touchmap.ui.Person;
import touchmap.ui.Rehearsal;

/** The table in a drawer too low for all its rows. */
@ExtendWith(Person.class)
class LowJourneyFxTest {
  private @Nullable JourneyRig made;

  @Start
  void start(Stage stage) {
    JourneyRig rig = new JourneyRig(stage, JourneyRig.tandem("ru"), "ru", 1280);
    made = rig;
    rig.drawer.setMaxHeight(rig.drawer.leastHeight(1280));
  }

  @AfterEach
  void end() {
    rig().drawer.dispose();
  }

  private JourneyRig rig() {
    JourneyRig rig = made;
    if (rig == null) throw new AssertionError();
    return rig;
  }

  /** Where a row stands now. */
  private static Rect row(FxRobot robot, Row row) {
    return Rehearsal.ask(() -> JourneyRig.table(robot).grid().row(row));
  }

  private static double height(FxRobot robot) {
    return Rehearsal.ask(() -> JourneyRig.table(robot).getHeight()) - 12;
  }

  private static ScrollEvent wheelDown() {
    var units = ScrollEvent.HorizontalTextScrollUnits.NONE;
    var lines = ScrollEvent.VerticalTextScrollUnits.NONE;
    return new ScrollEvent(
        ScrollEvent.SCROLL,
        300,
        80,
        300,
        80,
        false,
        false,
        false,
        false,
        false,
        false,
        0,
        -900,
        0,
        -900,
        units,
        0,
        lines,
        0,
        0,
        null);
  }

  @Test
  void everyRowIsThereAndWhatDoesNotFitScrolls(FxRobot robot) {
    assertEquals(
        EnumSet.allOf(Row.class),
        Rehearsal.ask(() -> EnumSet.copyOf(JourneyRig.table(robot).grid().rows().keySet())));
    assertTrue(robot.lookup("#journey-scroll-down").queryAs(Node.class).isVisible());
    Rect note = row(robot, Row.NOTE);
    Rect step = row(robot, Row.STEP);
    assertTrue(note.bottom() > height(robot));
    Rehearsal.on(robot, () -> JourneyRig.table(robot).fireEvent(wheelDown()));
    Person.untilStill();
    assertEquals(height(robot), row(robot, Row.NOTE).bottom(), 0.5);
    assertEquals(step, row(robot, Row.STEP), "the steps stay");
  }

  @Test
  void keysBringEveryFieldIntoSightAndItCanBeWritten(FxRobot robot) {
    robot.clickOn(JourneyRig.field(robot, Row.STEP, 1));
    for (int i = 0; i < 3; i++) robot.type(KeyCode.DOWN);
    Person.untilStill();
    assertTrue(row(robot, Row.GO_ON).bottom() <= height(robot) + 0.5);
    robot.write("55");
    robot.type(KeyCode.ENTER);
    Person.untilStill();
    assertEquals(OptionalDouble.of(0.55), Rehearsal.ask(() -> rig().step(1).goOn()));
    robot.type(KeyCode.DOWN, KeyCode.DOWN);
    robot.write("n");
    robot.type(KeyCode.ENTER);
    Person.untilStill();
    assertEquals("n", Rehearsal.ask(() -> rig().step(1).note()));
    for (int i = 0; i < 4; i++) robot.type(KeyCode.UP);
    Person.untilStill();
    Rect role = row(robot, Row.ROLE);
    assertTrue(role.y() >= row(robot, Row.STEP).bottom() - 0.5);
  }
}
