package touchmap.ui.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import touchmap.ui.Person;
import org.testfx.framework.junit5.Start;
import touchmap.edit.Editor;
import touchmap.model.Criterion;
import touchmap.model.Rating;
import touchmap.picture.Look;
import touchmap.ui.Rehearsal;
import touchmap.ui.Small;
import touchmap.words.Words;

/** The form goes where the keys are, and begins with nobody's name. */
@ExtendWith(Person.class)
class ScoreFormFollowsFxTest {
  private final Editor editor = new Editor(Editor.State.opened(Small.map()));
  private final RecordingScoreHost host = new RecordingScoreHost(editor);
  private final Seat seat = new Seat();
  private final StackPane frame = new StackPane();
  private @Nullable ScorePanel panel;

  @Start
  void start(Stage stage) {
    build("en");
    Rehearsal.show(stage, frame, 900, 780);
  }

  private void build(String language) {
    end();
    host.rater = "Irina";
    var built = new ScorePanel(editor, Words.in(language), Look.light(), seat, host);
    built.view().setMaxWidth(332);
    frame.getChildren().setAll(built.view(), host.layer);
    built.opened();
    panel = built;
  }

  @AfterEach
  void end() {
    if (panel != null) panel.dispose();
  }

  /** The set of five criteria that the first card offers, Home page in the form and its first row in focus. */
  private void judged(FxRobot robot) {
    robot.clickOn("#set-mann");
    Rehearsal.on(robot, () -> host.show(Small.id("Home page")));
    Rehearsal.on(robot, () -> panel().focusFirst());
  }

  private ScorePanel panel() {
    return java.util.Objects.requireNonNull(panel);
  }

  private List<Rating> ratings() {
    return editor.map().study().rounds().stream()
        .flatMap(round -> round.answers().ratings().stream())
        .toList();
  }

  /** What was given, by the names of the criteria. */
  private Map<String, Double> scores(String touchpoint, String by) {
    Map<Object, String> names =
        editor.map().study().scoring().criteria().stream()
            .collect(Collectors.toMap(Criterion::id, Criterion::name));
    return ratings().stream()
        .filter(each -> each.touchpoint().equals(Small.id(touchpoint)) && each.by().equals(by))
        .flatMap(each -> each.scores().entrySet().stream())
        .collect(
            Collectors.toMap(each -> names.getOrDefault(each.getKey(), "?"), Map.Entry::getValue));
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
