package touchmap.ui.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import touchmap.edit.Editor;
import touchmap.edit.Selection;
import touchmap.lens.Lens;
import touchmap.model.Id;
import touchmap.ui.kit.ModalLayer;
import touchmap.ui.kit.Motion;

/** A window that selects what it is asked to show and remembers the rest. */
final class RecordingScoreHost implements ScoreHost {
  final List<String> said = new ArrayList<>();
  final List<Lens> lenses = new ArrayList<>();
  final ModalLayer layer = new ModalLayer(new Motion(true));
  private final Editor editor;
  Optional<Table> table = Optional.empty();
  String rater = "";
  int backs;
  int repaints;

  RecordingScoreHost(Editor editor) {
    this.editor = editor;
  }

  @Override
  public void show(Id topic) {
    editor.select(Selection.of(topic));
  }

  @Override
  public void showAll(List<Id> topics) {
    editor.select(new Selection(topics));
  }

  @Override
  public void say(String message) {
    said.add(message);
  }

  @Override
  public void sayUndoable(String message) {
    said.add(message);
  }

  @Override
  public void backToMap() {
    backs++;
  }

  @Override
  public void lensChanged() {
    repaints++;
  }

  @Override
  public void openLens(Lens lens) {
    lenses.add(lens);
  }

  @Override
  public ModalLayer layer() {
    return layer;
  }

  @Override
  public LocalDate today() {
    return LocalDate.of(2026, 11, 25);
  }

  @Override
  public String rater() {
    return rater;
  }

  @Override
  public void rememberRater(String name) {
    rater = name;
  }

  @Override
  public void pickTable(Consumer<Table> then) {
    table.ifPresent(then);
  }
}
