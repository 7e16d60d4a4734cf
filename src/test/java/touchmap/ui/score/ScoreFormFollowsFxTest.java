package touchmap.ui.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import touchmap.ui.Person;
import org.testfx.framework.junit5.Start;
import touchmap.ui.Rehearsal;

/** The form goes where the keys are, and begins with nobody's name. */
@ExtendWith(Person.class)
class ScoreFormFollowsFxTest extends ScoreRig {

  @Start
  void start(Stage stage) {
    host.rater = "Irina";
    show(stage);
  }

  @Test
  void nobodySitsDownUnderTheNameOfSomebodyElse(FxRobot robot) {
    judged(robot);
    robot.push(KeyCode.DIGIT3);
    host.rater = "";
    assertEquals("", new Rater(editor, new Seat(), host).name());
  }

  @Test
  void theFormFollowsTheCriterionThatIsScoredFromTheMap(FxRobot robot) {
    judged(robot);
    Rehearsal.on(
        robot,
        () -> {
          panel().view().setMaxHeight(340);
          panel().view().getScene().getRoot().requestFocus();
        });
    for (int i = 0; i < 4; i++)
      Rehearsal.on(
          robot,
          () ->
              panel()
                  .keyOnMap(
                      new KeyEvent(
                          KeyEvent.KEY_TYPED,
                          "3",
                          "",
                          KeyCode.UNDEFINED,
                          false,
                          false,
                          false,
                          false)));
    Person.untilStill();
    var pane = robot.lookup("#score-panel .scroll-pane").queryAs(ScrollPane.class);
    var last = editor.map().study().scoring().criteria().getLast().id();
    var row = robot.lookup("#criterion-" + last).query();
    var seen = pane.localToScene(pane.getLayoutBounds());
    var at = row.localToScene(row.getLayoutBounds());
    assertEquals(4, scores("Home page", "Irina").size());
    assertTrue(seen.contains(at), () -> at + " is not in " + seen);
  }
}
