package touchmap.edit;

import java.util.Optional;
import touchmap.model.TouchMap;
import touchmap.model.View;
import touchmap.words.Phrase;

/** Sets layout, theme, folding and crosshair at once, such as for folding to a level. */
public record SetView(View view) implements Edit {
  @Override
  public Optional<Phrase> objection(TouchMap map) {
    throw new UnsupportedOperationException("being written");
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    throw new UnsupportedOperationException("being written");
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.setView");
  }
}
