package touchmap.edit;

import java.math.BigInteger;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** Sorts a topic's children by name, as the document's language sorts. */
public record Sort(Id parent) implements Edit {
  private static final Pattern PARTS = Pattern.compile("\\p{Nd}{1,100}|\\P{Nd}+");

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
    Comparator<String> names = names(Locale.forLanguageTag(map.language()));
    return map.replacing(
        parent,
        at -> {
          List<Topic> sorted =
              at.children().stream()
                  .sorted(Comparator.comparing(Topic::nameOnOneLine, names))
                  .toList();
          return sorted.equals(at.children()) ? at : at.withChildren(sorted);
        });
  }

  /** By letters as the language has them, and by value where both names have a number. */
  private static Comparator<String> names(Locale language) {
    Collator exact = Collator.getInstance(language);
    Collator letters = Collator.getInstance(language);
    letters.setStrength(Collator.SECONDARY);
    return (one, other) -> {
      List<String> ones = PARTS.matcher(one).results().map(MatchResult::group).toList();
      List<String> others = PARTS.matcher(other).results().map(MatchResult::group).toList();
      for (int i = 0; i < Math.min(ones.size(), others.size()); i++) {
        int order = compare(ones.get(i), others.get(i), letters);
        if (order != 0) return order;
      }
      int longer = Integer.compare(ones.size(), others.size());
      return longer != 0 ? longer : exact.compare(one, other);
    };
  }

  private static int compare(String one, String other, Collator letters) {
    if (!isNumber(one) || !isNumber(other)) return letters.compare(one.strip(), other.strip());
    return new BigInteger(one).compareTo(new BigInteger(other));
  }

  private static boolean isNumber(String part) {
    return Character.isDigit(part.codePointAt(0));
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.sort");
  }
}
