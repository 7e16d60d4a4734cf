package touchmap.edit;

import java.util.Optional;
import touchmap.model.Idea;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** Replaces the idea of the same id by this one. */
public record ChangeIdea(Idea idea) implements Edit {
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
    return Phrase.of("edit.changeIdea");
  }
}
