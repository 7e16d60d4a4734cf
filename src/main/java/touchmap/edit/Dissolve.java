package touchmap.edit;

import java.util.List;
import java.util.Optional;
import touchmap.model.Id;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** Removes topics and leaves their children in their place. */
public record Dissolve(List<Id> topics) implements Edit {
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
    return Phrase.of("edit.dissolve");
  }
}
