package touchmap.edit;

import java.util.Optional;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** Sets the document's title and language. */
public record SetHead(String title, String language) implements Edit {
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
    return Phrase.of("edit.setHead");
  }
}
