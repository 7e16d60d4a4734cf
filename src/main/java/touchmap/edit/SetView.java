package touchmap.edit;

import java.util.Optional;
import touchmap.model.TouchMap;
import touchmap.model.View;
import touchmap.words.Phrase;

/**
 * Sets layout, theme, folding and crosshair at once, such as for folding to a level.
 *
 * @param label what Undo calls it
 */
public record SetView(View view, Phrase label) implements Edit {
  public SetView {
    view = view.withFolded(view.folded().stream().distinct().toList());
  }

  public SetView(View view) {
    this(view, Phrase.of("edit.setView"));
  }

  @Override
  public Optional<Phrase> objection(TouchMap map) {
    return Present.objection(map, view.folded());
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    return view.equals(map.view()) ? map : map.withView(view);
  }
}
