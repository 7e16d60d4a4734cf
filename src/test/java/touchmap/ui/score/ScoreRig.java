package touchmap.ui.score;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.testfx.api.FxRobot;
import touchmap.edit.Editor;
import touchmap.model.Criterion;
import touchmap.model.Rating;
import touchmap.picture.Look;
import touchmap.ui.Rehearsal;
import touchmap.ui.Small;
import touchmap.words.Words;

/** The Score panel on a stage, on the small map, with a window that remembers what it is told. */
abstract class ScoreRig {
  final Editor editor = new Editor(Editor.State.opened(Small.map()));
  final RecordingScoreHost host = new RecordingScoreHost(editor);
  final Seat seat = new Seat();
  final StackPane frame = new StackPane();
  private @Nullable ScorePanel panel;

  /** The panel in English. */
  void show(Stage stage) {
    build("en");
    Rehearsal.show(stage, frame, 900, 780);
  }

  void build(String language) {
    end();
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

  ScorePanel panel() {
    return java.util.Objects.requireNonNull(panel);
  }

  static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Labeled.class).getText();
  }

  /** The set of five criteria that the first card offers, Home page in the form and its first row in focus. */
  void judged(FxRobot robot) {
    robot.clickOn("#set-mann");
    Rehearsal.on(robot, () -> host.show(Small.id("Home page")));
    Rehearsal.on(robot, () -> panel().focusFirst());
  }

  List<Rating> ratings() {
    return editor.map().study().rounds().stream()
        .flatMap(round -> round.answers().ratings().stream())
        .toList();
  }

  /** What was given, by the names of the criteria. */
  Map<String, Double> scores(String touchpoint, String by) {
    Map<Object, String> names =
        editor.map().study().scoring().criteria().stream()
            .collect(Collectors.toMap(Criterion::id, Criterion::name));
    return ratings().stream()
        .filter(each -> each.touchpoint().equals(Small.id(touchpoint)) && each.by().equals(by))
        .flatMap(each -> each.scores().entrySet().stream())
        .collect(
            Collectors.toMap(each -> names.getOrDefault(each.getKey(), "?"), Map.Entry::getValue));
  }
}
