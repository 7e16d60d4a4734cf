package touchmap.edit;

import java.util.List;
import java.util.Optional;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** Puts a new topic between topics of one parent and that parent; the new topic takes the place of the first. */
public record Wrap(List<Id> topics, Topic between) implements Edit {
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
    return Phrase.of("edit.wrap");
  }
}
