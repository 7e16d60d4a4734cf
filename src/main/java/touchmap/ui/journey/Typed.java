package touchmap.ui.journey;

import touchmap.lens.journey.Grid;
import touchmap.lens.journey.Row;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * What somebody typed into a field of the table, as it is understood: a value for the step, one of which it must be asked
 * whether it is meant, or none. Minus may be a hyphen, a minus or a dash, the decimals may stand behind a comma, and a share
 * may have its sign.
 */
sealed interface Typed {
  /** Something that can stand in the step: empty takes away what was there. */
  record Right(OptionalDouble value) implements Typed {}

  /** Less than one per cent without its sign is rather a share of one, as in "0.55". */
  record Doubtful(double meant) implements Typed {}

  /** No number; {@code isBegun} while it can still become one. */
  record NoNumber(boolean isBegun) implements Typed {}

  /** A number that the row does not go to. */
  record TooFar() implements Typed {}

  Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u202F]");
  Pattern MINUS = Pattern.compile("[\\u2010-\\u2014\\u2212\\uFE63\\uFF0D]");
  Pattern NUMBER = Pattern.compile("[+-]?\\p{Nd}{1,12}(\\.\\p{Nd}{0,12})?|[+-]?\\.\\p{Nd}{1,12}");
  Pattern BEGUN = Pattern.compile("[+-]?\\.?");

  /** What that text says in that row, which is one for numbers. */
  static Typed of(Row row, String text) {
    String plain = MINUS.matcher(SPACE.matcher(text).replaceAll("")).replaceAll("-");
    plain = plain.replace(',', '.').replace('\u066B', '.');
    if (plain.isEmpty()) return new Right(OptionalDouble.empty());
    boolean isShare = row == Row.GO_ON;
    boolean hasSign = isShare && plain.endsWith("%");
    if (hasSign) plain = plain.substring(0, plain.length() - 1);
    if (!NUMBER.matcher(plain).matches())
      return new NoNumber(!hasSign && BEGUN.matcher(plain).matches());
    double value = new BigDecimal(plain).doubleValue();
    if (!isShare) return Math.abs(value) <= Grid.STRONGEST ? right(value) : new TooFar();
    if (value < 0 || value > 100) return new TooFar();
    return value > 0 && value < 1 && !hasSign ? new Doubtful(value) : right(value / 100);
  }

  private static Right right(double value) {
    return new Right(OptionalDouble.of(value));
  }

  /** The value, where it can stand in the step as it is. */
  default Optional<OptionalDouble> taken() {
    return this instanceof Right right ? Optional.of(right.value()) : Optional.empty();
  }
}
