package touchmap.method;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import touchmap.model.Extras;
import touchmap.model.Scale;

/**
 * A kind of number that customers give (method.md, 3.15): how it is called, on which scale they answer, what is made of
 * their answers, and between which values that lies. Scale and formula stay with each number.
 */
public enum MetricKind {
  NPS(
      "nps|promoter|промоут|лояльност|recommend|(?:по)?рекоменд",
      -100,
      100,
      "promoters - detractors"),
  CSAT("csat|satisf|удовлетвор", 0, 100, "share of 4 and 5"),
  CES("ces|effort|усили", 1, 10, "mean"),
  SCORE("score|rating|mark|grade|оценк|балл|рейтинг", 1, 10, "mean");

  private static final int MOST_DIGITS = 4;
  private static final Scale ZERO_TO_TEN = scale(0, 10);
  private static final Scale ONE_TO_FIVE = scale(1, 5);
  private static final Pattern RANGE =
      Pattern.compile("(\\d+)\\s*(?:-|–|—|\\.\\.|…|to|до)\\s*(\\d+)");

  private final Pattern names;
  private final double least;
  private final double most;
  private final String formula;

  MetricKind(String names, double least, double most, String formula) {
    this.names = Pattern.compile("(?<!\\p{L})(" + names + ")");
    this.least = least;
    this.most = most;
    this.formula = formula;
  }

  /** The kind that a text names; the rarer names first, so that a "satisfaction score" is no mere score. */
  static Optional<MetricKind> of(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (MetricKind kind : values()) if (kind.names.matcher(lower).find()) return Optional.of(kind);
    return Optional.empty();
  }

  /** Whether a heading names a kind, or a score by its scale, as "Taste 1–10" does. */
  static boolean isNamed(String heading) {
    return of(heading).isPresent() || scaleIn(heading).filter(each -> each.max() <= 10).isPresent();
  }

  /** The scale that a text names, such as 1–7. */
  static Optional<Scale> scaleIn(String text) {
    Matcher range = RANGE.matcher(text);
    if (!range.find()) return Optional.empty();
    if (range.group(1).length() > MOST_DIGITS || range.group(2).length() > MOST_DIGITS)
      return Optional.empty();
    int min = Integer.parseInt(range.group(1));
    int max = Integer.parseInt(range.group(2));
    return min < max ? Optional.of(scale(min, max)) : Optional.empty();
  }

  public String formula() {
    return formula;
  }

  /** Its name in a document. */
  public String text() {
    return this == SCORE ? "score" : name();
  }

  /** The scale people answer on: the one that is named, the usual one, or the smallest usual one that holds the most said. */
  Optional<Scale> scale(Optional<Scale> named, double mostSaid) {
    return switch (this) {
      case NPS -> Optional.of(ZERO_TO_TEN);
      case CSAT -> Optional.of(ONE_TO_FIVE);
      case CES -> named.or(() -> smallest(mostSaid, 5, 7, 10));
      case SCORE -> named.or(() -> smallest(mostSaid, 5, 10));
    };
  }

  private static Optional<Scale> smallest(double mostSaid, int... ends) {
    for (int end : ends) if (mostSaid <= end) return Optional.of(scale(1, end));
    return Optional.empty();
  }

  /** Whether a finished number of this kind can be that; a score lies on its scale. */
  boolean canBe(double value, Optional<Scale> scale) {
    boolean isShare = this == NPS || this == CSAT;
    Optional<Scale> on = isShare ? Optional.empty() : scale;
    return on.map(each -> each.holds(value)).orElse(value >= least && value <= most);
  }

  /** What is made of the answers; empty when one is not on the scale. */
  OptionalDouble made(List<Double> answers, Scale scale) {
    if (answers.isEmpty() || !answers.stream().allMatch(scale::holds))
      return OptionalDouble.empty();
    int n = answers.size();
    return switch (this) {
      case NPS -> {
        int promoters = (int) answers.stream().filter(each -> each >= 9).count();
        int detractors = (int) answers.stream().filter(each -> each <= 6).count();
        yield Measures.nps(promoters, n - promoters - detractors, detractors);
      }
      case CSAT -> Measures.csat((int) answers.stream().filter(each -> each >= 4).count(), n);
      case CES, SCORE -> answers.stream().mapToDouble(Double::doubleValue).average();
    };
  }

  private static Scale scale(double min, double max) {
    return new Scale(min, max, Extras.NONE);
  }
}
