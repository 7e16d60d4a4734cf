package touchmap.ui.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import touchmap.edit.Editor;
import touchmap.ui.Person;
import touchmap.ui.Rehearsal;
import touchmap.ui.Small;
import touchmap.words.Words;

/** What was decided about a table of customers' numbers does not go with one click beside the sheet. */
@ExtendWith(Person.class)
class LeavingNumbersFxTest {
  private final Editor editor = new Editor(Editor.State.opened(Small.map()));
  private final RecordingScoreHost host = new RecordingScoreHost(editor);

  @Start
  void start(Stage stage) {
    Rehearsal.show(stage, new StackPane(host.layer), 1024, 700);
  }

  private void open(FxRobot robot) {
    var words = Words.in("en");
    var answers = new Answers(editor, words, host);
    var table =
        new ScoreHost.Table(
            "survey.csv",
            List.of(
                List.of("Touchpoint", "NPS", "n"),
                List.of("Proposal", "40", "25"),
                List.of("Parking", "10", "9")));
    Rehearsal.on(
        robot, () -> new NumbersSheet(editor, words, host, answers, table, () -> {}).open());
  }

  private void clickBeside(FxRobot robot) {
    Point2D beside = Rehearsal.ask(() -> host.layer.localToScreen(8, 300));
    robot.clickOn(beside);
    Person.untilStill();
  }

  private static boolean isWarned(FxRobot robot) {
    return robot.lookup("#import-unsaved").query().isVisible();
  }

  @Test
  void aSheetInWhichNothingWasDoneClosesAtOnce(FxRobot robot) {
    open(robot);
    clickBeside(robot);
    assertFalse(host.layer.isOpen());
  }

  @Test
  void oneClickBesideKeepsWhatWasDecidedAndSaysSo(FxRobot robot) {
    open(robot);
    robot.clickOn("#import-leave-all");
    clickBeside(robot);
    assertTrue(host.layer.isOpen());
    assertTrue(isWarned(robot));
    assertEquals(
        "Nothing is taken yet. One more Esc, or click outside, throws your choices away.",
        robot.lookup("#import-unsaved").queryLabeled().getText());
    assertFalse(robot.lookup("#import-take").query().isDisabled());
    robot.clickOn("#import-summary");
    assertFalse(isWarned(robot));
    robot.push(KeyCode.ESCAPE);
    Person.untilStill();
    assertTrue(host.layer.isOpen());
    clickBeside(robot);
    assertFalse(host.layer.isOpen());
  }
}
