package touchmap.edit;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** Sorts a topic's children by name, as the document's language sorts. */
public record Sort(Id parent) implements Edit {
  @Override
  public Optional<Phrase> objection(TouchMap map) {
    Optional<Topic> at = map.find(parent);
    if (at.isEmpty()) return Optional.of(Phrase.of("edit.gone"));
    return at.get().children().size() < 2
        ? Optional.of(Phrase.of("edit.nothingToSort"))
        : Optional.empty();
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    Collator collator = Collator.getInstance(Locale.forLanguageTag(map.language()));
    return map.replacing(
        parent,
        at -> {
          List<Topic> sorted =
              at.children().stream()
                  .sorted(Comparator.comparing(Topic::nameOnOneLine, collator))
                  .toList();
          return sorted.equals(at.children()) ? at : at.withChildren(sorted);
        });
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.sort");
  }
}
