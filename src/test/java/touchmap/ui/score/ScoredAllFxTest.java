package touchmap.ui.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import touchmap.edit.OrderBy;
import touchmap.lens.Lens;
import touchmap.model.RankingMethod;
import touchmap.model.TouchMap;
import touchmap.ui.Person;
import touchmap.ui.Rehearsal;
import touchmap.ui.Small;

/** The end of scoring: two touchpoints on the shortlist, five criteria. */
@ExtendWith(Person.class)
class ScoredAllFxTest extends ScoreRig {

  @Start
  void start(Stage stage) {
    host.rater = "Irina";
    var order = List.of(Small.id("Home page"), Small.id("Price page"));
    editor.apply(new OrderBy(order, RankingMethod.MANUAL));
    show(stage);
  }

  private void scoreAll(FxRobot robot) {
    robot.clickOn("#set-mann");
    Rehearsal.on(robot, () -> host.show(Small.id("Home page")));
    Rehearsal.on(robot, () -> panel().focusFirst());
    for (int i = 0; i < 5; i++) robot.push(KeyCode.DIGIT3);
    assertFalse(robot.lookup("#score-done").query().isVisible());
    robot.push(KeyCode.PAGE_DOWN);
    for (int i = 0; i < 5; i++) robot.push(KeyCode.DIGIT4);
  }

  @Test
  void whenAllAreScoredItSaysSoAndLeadsToImprove(FxRobot robot) {
    scoreAll(robot);
    assertTrue(robot.lookup("#score-done").query().isVisible());
    assertEquals(
        "You have scored all 2. Next comes what matters and is weak.", text(robot, "#score-done"));
    assertEquals("On to Improve", text(robot, "#next-touchpoint"));
    assertTrue(robot.lookup("#next-touchpoint").query().isFocused());
    robot.push(KeyCode.ENTER);
    assertEquals(List.of(Lens.IMPROVE), host.lenses);
  }

  @Test
  void whoWalksOnPastTheEndWritesOverNoScore(FxRobot robot) {
    scoreAll(robot);
    TouchMap scored = editor.map();
    robot.push(KeyCode.PAGE_DOWN).push(KeyCode.DIGIT1);
    assertEquals("Home page", text(robot, "#score-name"));
    assertEquals(scored, editor.map());
    boolean taken = Rehearsal.ask(() -> panel().keyOnMap(typed("1")));
    assertTrue(taken, "no digit begins a name");
    assertEquals(scored, editor.map());
    Rehearsal.on(robot, () -> panel().focusFirst());
    robot.push(KeyCode.DIGIT1);
    assertFalse(scored.equals(editor.map()), "who goes to the row changes it");
  }

  private static KeyEvent typed(String text) {
    return new KeyEvent(
        KeyEvent.KEY_TYPED, text, "", KeyCode.UNDEFINED, false, false, false, false);
  }
}
