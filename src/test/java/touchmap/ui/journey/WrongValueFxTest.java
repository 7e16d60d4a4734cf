package touchmap.ui.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import touchmap.lens.journey.Row;
import touchmap.ui.Person;
import touchmap.ui.Rehearsal;

/** What cannot stand in a field of the journey's table: a sentence beside it says what, where and what to do. */
@ExtendWith(Person.class)
class WrongValueFxTest {
  private static final String TOO_FAR =
      "Step 2, how it feels: 9 is beyond the scale. Type a number from −3 to +3, such as +2, or press Esc.";
  private static final String DOUBT =
      "Step 2, goes on: 0.55 is less than one per cent. Did you mean 55\u00A0%? Press Enter to take it, or type “0.55 %”.";

  private @Nullable JourneyRig made;

  @Start
  void start(Stage stage) {
    made = new JourneyRig(stage, JourneyRig.tandem("en"), "en", 1440);
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

  private static void write(FxRobot robot, Row row, int column, String text) {
    robot.clickOn(JourneyRig.field(robot, row, column));
    robot.write(text);
  }

  private static Label remark(FxRobot robot) {
    return robot.lookup("#journey-field-wrong").query();
  }

  private static TextField field(FxRobot robot) {
    return robot.lookup("#journey-field").query();
  }

  private double goesOn(int step) {
    return Rehearsal.ask(() -> rig().step(step).goOn().orElseThrow());
  }

  @Test
  void aSentenceBesideTheFieldSaysWhatWhereAndWhatToDo(FxRobot robot) {
    write(robot, Row.FEELING, 1, "9");
    assertTrue(remark(robot).isVisible());
    assertEquals(TOO_FAR, remark(robot).getText());
    assertEquals(TOO_FAR, field(robot).getAccessibleHelp());
    robot.type(KeyCode.BACK_SPACE).write("2");
    assertFalse(remark(robot).isVisible());
    assertEquals(null, field(robot).getAccessibleHelp());
  }

  @Test
  void theSentenceIsWholeInTheTableBesideEachOfItsFields(FxRobot robot) {
    for (int column : List.of(0, 9)) {
      for (Row row : List.of(Row.FEELING, Row.GO_ON)) {
        write(robot, row, column, "many");
        robot.type(KeyCode.ENTER);
        Bounds table = Rehearsal.ask(() -> JourneyRig.table(robot).getLayoutBounds());
        Bounds sentence = Rehearsal.ask(() -> remark(robot).getBoundsInParent());
        assertTrue(table.contains(sentence), row + " " + column + ": " + sentence);
        assertFalse(sentence.intersects(field(robot).getBoundsInParent()), row + " " + column);
        robot.type(KeyCode.ESCAPE);
        assertFalse(remark(robot).isVisible());
      }
    }
  }

  @Test
  void aPartOfOneIsAskedForAndTakenWithEnterAgain(FxRobot robot) {
    write(robot, Row.GO_ON, 1, "0.55");
    assertFalse(remark(robot).isVisible());
    robot.type(KeyCode.ENTER);
    assertEquals(DOUBT, remark(robot).getText());
    assertTrue(field(robot).isVisible());
    robot.type(KeyCode.ENTER);
    assertFalse(field(robot).isVisible());
    assertEquals(0.55, goesOn(1));
  }

  @Test
  void aClickOnTheQuestionTakesItToo(FxRobot robot) {
    write(robot, Row.GO_ON, 1, "0,55");
    robot.type(KeyCode.ENTER).clickOn("#journey-field-wrong");
    assertEquals(0.55, goesOn(1));
  }

  @Test
  void lessThanOnePerCentStaysWhatItIsWithItsSign(FxRobot robot) {
    write(robot, Row.GO_ON, 1, "0.5 %");
    robot.type(KeyCode.ENTER, KeyCode.F2);
    assertEquals(0.005, goesOn(1));
    assertEquals("0.5\u00A0%", field(robot).getText());
    robot.type(KeyCode.ENTER);
    assertFalse(field(robot).isVisible());
    assertEquals(0.005, goesOn(1));
  }

  @Test
  void aBeginningIsNoMistakeBeforeEnter(FxRobot robot) {
    write(robot, Row.FEELING, 1, "\u2212");
    assertFalse(remark(robot).isVisible());
    robot.type(KeyCode.ENTER);
    assertTrue(remark(robot).getText().contains("is no number"));
  }

  @Test
  void tabLeavesNothingWrongBehind(FxRobot robot) {
    write(robot, Row.GO_ON, 1, "0.55");
    robot.type(KeyCode.TAB);
    assertEquals(DOUBT, remark(robot).getText());
    robot.type(KeyCode.TAB);
    assertEquals(0.55, goesOn(1));
    assertTrue(field(robot).isVisible());
  }

  @Test
  void whoClicksElsewhereHearsWhatWasNotTaken(FxRobot robot) {
    double before = goesOn(1);
    write(robot, Row.GO_ON, 1, "many");
    robot.clickOn(JourneyRig.field(robot, Row.STEP, 3));
    assertFalse(remark(robot).isVisible());
    assertEquals(before, goesOn(1));
    assertEquals(
        List.of("Step 2, goes on: “many” was not taken. Type per cent from 0 to 100, such as 55."),
        rig().said);
  }
}
