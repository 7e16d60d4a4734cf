package touchmap.edit;

import java.util.Optional;
import touchmap.model.TouchMap;
import touchmap.model.View;
import touchmap.words.Phrase;

/** Sets layout, theme, folding and crosshair at once, such as for folding to a level. */
public record SetView(View view) implements Edit {
  public SetView {
    view = view.withFolded(view.folded().stream().distinct().toList());
  }

  @Override
  public Optional<Phrase> objection(TouchMap map) {
    return Present.objection(map, view.folded());
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    return view.equals(map.view()) ? map : map.withView(view);
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.setView");
  }
}
