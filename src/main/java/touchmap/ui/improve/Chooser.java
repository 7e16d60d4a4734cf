package touchmap.ui.improve;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import touchmap.edit.Editor;
import touchmap.edit.Selection;
import touchmap.edit.SetView;
import touchmap.words.Phrase;
import touchmap.method.Matrix;
import touchmap.model.Crosshair;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.View;
import touchmap.words.Words;

/** What is done in the matrix, done to the map: selecting, and dividing anew. */
final class Chooser implements MatrixView.Listener {
  private final Editor editor;
  private final Words words;
  private final ImproveHost host;

  Chooser(Editor editor, Words words, ImproveHost host) {
    this.editor = editor;
    this.words = words;
    this.host = host;
  }

  @Override
  public void chosen(Id touchpoint, boolean more) {
    if (!more) {
      host.show(touchpoint);
      return;
    }
    Selection now = editor.selection();
    editor.select(now.contains(touchpoint) ? now.without(touchpoint) : now.with(touchpoint));
  }

  @Override
  public void framed(List<Id> touchpoints) {
    if (touchpoints.isEmpty()) return;
    host.showAll(touchpoints);
    host.say(words.count("improve.matrix.framed", touchpoints.size()));
  }

  @Override
  public void divided(Matrix.Cross lines) {
    View view = editor.map().view();
    Crosshair before = view.crosshair().orElse(Crosshair.NONE);
    set(
        view.withCrosshair(
            Optional.of(
                before.at(
                    OptionalDouble.of(lines.importance()), OptionalDouble.of(lines.score())))));
  }

  @Override
  public void undivided() {
    View view = editor.map().view();
    Optional<Crosshair> kept =
        view.crosshair()
            .filter(cross -> !cross.extras().equals(Extras.NONE))
            .map(cross -> cross.at(OptionalDouble.empty(), OptionalDouble.empty()));
    set(view.withCrosshair(kept));
  }

  private void set(View view) {
    editor.endStep();
    editor.apply(new SetView(view, Phrase.of("edit.crosshair")));
  }
}
