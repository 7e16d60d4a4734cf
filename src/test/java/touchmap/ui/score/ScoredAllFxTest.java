package touchmap.ui.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import touchmap.edit.Editor;
import touchmap.edit.OrderBy;
import touchmap.lens.Lens;
import touchmap.model.RankingMethod;
import touchmap.model.TouchMap;
import touchmap.picture.Look;
import touchmap.ui.Person;
import touchmap.ui.Rehearsal;
import touchmap.ui.Small;
import touchmap.words.Words;

/** The end of scoring: two touchpoints on the shortlist, five criteria. */
@ExtendWith(Person.class)
class ScoredAllFxTest {
  private final Editor editor = new Editor(Editor.State.opened(Small.map()));
  private final RecordingScoreHost host = new RecordingScoreHost(editor);
  private final StackPane frame = new StackPane();
  private @Nullable ScorePanel panel;

  @Start
  void start(Stage stage) {
    host.rater = "Irina";
    var order = List.of(Small.id("Home page"), Small.id("Price page"));
    editor.apply(new OrderBy(order, RankingMethod.MANUAL));
    var built = new ScorePanel(editor, Words.in("en"), Look.light(), new Seat(), host);
    built.view().setMaxWidth(332);
    frame.getChildren().setAll(built.view(), host.layer);
    built.opened();
    panel = built;
    Rehearsal.show(stage, frame, 900, 780);
  }

  @AfterEach
  void end() {
    panel().dispose();
  }

  private ScorePanel panel() {
    return java.util.Objects.requireNonNull(panel);
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Labeled.class).getText();
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
