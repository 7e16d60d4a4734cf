package touchmap.edit;

import java.util.Optional;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** Sets the document's title and language. */
public record SetHead(String title, String language) implements Edit {
  @Override
  public Optional<Phrase> objection(TouchMap map) {
    return Optional.empty();
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    if (title.equals(map.title()) && language.equals(map.language())) return map;
    return map.withTitle(title).withLanguage(language);
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.setHead");
  }
}
