package touchmap.method;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import touchmap.model.Extras;
import touchmap.model.Scale;
import touchmap.words.Phrase;

/** A mark that says its scale, as “4.5 out of 5” does. */
record OutOf(double value, double most) {
  private static final Pattern SAID =
      Pattern.compile("([\\d.,]+)\\s*(?:из|of|out of|/)\\s*(\\d+)", Pattern.CASE_INSENSITIVE);

  static Optional<OutOf> in(String cell) {
    Matcher said = SAID.matcher(cell.strip());
    if (!said.matches() || said.group(2).length() > 4) return Optional.empty();
    OptionalDouble value = Cells.number(said.group(1));
    if (value.isEmpty()) return Optional.empty();
    return Optional.of(new OutOf(value.getAsDouble(), Integer.parseInt(said.group(2))));
  }

  static Optional<OutOf> mark(String cell) {
    return in(cell).filter(OutOf::isMark);
  }

  /** Why such a cell cannot be taken: “45 of 50” may be people, and “9 of 10” is no net score of many. */
  static Optional<Phrase> objection(String cell, MetricKind kind, boolean areAnswers) {
    return in(cell)
        .filter(said -> !said.isMark() || (kind == MetricKind.NPS && !areAnswers))
        .map(_ -> Phrase.of("method.rows.outOf", cell));
  }

  /** Whether it can only be a mark: “45 of 50” may as well be people. */
  boolean isMark() {
    return (most == 5 || most == 7 || most == 10) && value <= most;
  }

  Scale scale() {
    return new Scale(1, most, Extras.NONE);
  }
}
