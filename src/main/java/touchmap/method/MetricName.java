package touchmap.method;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a table calls a number: one of the known kinds, or a score with a name of its own, such as taste.
 *
 * @param text how the document calls it
 * @param unknown what the table calls it, where that is nothing known and the heading decided
 */
record MetricName(MetricKind kind, String text, String unknown) {
  private static final Set<String> PLAIN =
      Set.of(
          "score", "scores", "rating", "ratings", "mark", "marks", "grade", "grades", "оценка",
          "оценки", "балл", "баллы", "рейтинг");
  private static final Pattern RANGE =
      Pattern.compile(
          "[\\s(\\[,:]*(\\s(от|from))?\\s*\\d+\\s*(?:-|–|—|\\.\\.|…|to|до)\\s*\\d+[\\s)\\]]*",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** Empty when there is no name, or one that means something else. */
  static Optional<MetricName> of(String text, String heading, Predicate<String> isElse) {
    Optional<MetricKind> said = MetricKind.of(text);
    if (said.isPresent()) return said.map(kind -> named(kind, text));
    if (isElse.test(text)) return Optional.empty();
    Optional<MetricKind> headed = MetricKind.of(heading);
    if (headed.isPresent() && (headed.get() != MetricKind.SCORE || text.isBlank()))
      return headed.map(kind -> new MetricName(kind, kind.text(), text));
    return text.isBlank() ? Optional.empty() : Optional.of(named(MetricKind.SCORE, text));
  }

  private static MetricName named(MetricKind kind, String text) {
    return new MetricName(kind, kind == MetricKind.SCORE ? own(text) : kind.text(), "");
  }

  /** The name without the scale; a mere "score (1-5)" is just a score. */
  static String own(String text) {
    String bare = RANGE.matcher(text).replaceAll(" ").strip();
    boolean isPlain = bare.isEmpty() || PLAIN.contains(bare.toLowerCase(Locale.ROOT));
    return isPlain ? MetricKind.SCORE.text() : bare;
  }
}
