package touchmap.edit;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** Sets the document's title and language (BCP 47). */
public record SetHead(String title, String language) implements Edit {
  @Override
  public Optional<Phrase> objection(TouchMap map) {
    return isLanguage() ? Optional.empty() : Optional.of(Phrase.of("edit.noLanguage", language));
  }

  private boolean isLanguage() {
    try {
      return !new Locale.Builder().setLanguageTag(language).build().getLanguage().isEmpty();
    } catch (IllformedLocaleException notALanguage) {
      return false;
    }
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    if (title.equals(map.title()) && language.equals(map.language())) return map;
    return map.withTitle(title).withLanguage(language);
  }

  /** A title is typed letter by letter. */
  @Override
  public Optional<Edit> mergedWith(Edit later) {
    return later instanceof SetHead head && head.language.equals(language)
        ? Optional.of(head)
        : Optional.empty();
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.setHead");
  }
}
