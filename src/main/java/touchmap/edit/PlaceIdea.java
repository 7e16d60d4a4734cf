package touchmap.edit;

import java.util.Optional;
import touchmap.model.Id;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** Takes an idea out of the tray and puts it into the tree as a topic of the same id. */
public record PlaceIdea(Id idea, TopicType as, Id parent, int index) implements Edit {
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
    return Phrase.of("edit.placeIdea");
  }
}
