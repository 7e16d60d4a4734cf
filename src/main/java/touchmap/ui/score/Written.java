package touchmap.ui.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.OptionalDouble;
import touchmap.method.Weights;
import touchmap.model.Id;
import touchmap.model.Round;
import touchmap.words.Words;

/** How numbers and days are written and read in the form, with the comma or the point of the language. */
final class Written {
  private static final int MOST_DIGITS = 12;
  private static final int MOST_DECIMALS = 6;

  private Written() {}

  /** A number as short as it is exact to so many decimals: 3, 2.5, −1. */
  static String number(double value, int decimals, Words words) {
    NumberFormat format = NumberFormat.getNumberInstance(words.locale());
    format.setGroupingUsed(false);
    format.setMaximumFractionDigits(decimals);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(value + 0.0).replace('-', '\u2212');
  }

  static String number(double value, Words words) {
    return number(value, 2, words);
  }

  /** A weight with two decimals. */
  static String weight(double value, Words words) {
    return String.format(words.locale(), "%.2f", value);
  }

  /** A weight with as many decimals as it takes to tell it from another, but two at least. */
  static String weight(double value, double other, Words words) {
    int decimals = 2;
    while (decimals < MOST_DECIMALS && weight(value, decimals).equals(weight(other, decimals)))
      decimals++;
    return String.format(words.locale(), "%." + decimals + "f", value);
  }

  private static String weight(double value, int decimals) {
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }

  /** The weight of a criterion beside those of the others. */
  static String percent(Weights weights, Id criterion, Words words) {
    double percent = weights.of(criterion) * 100;
    return words.of("score.percent", number(percent, weights.percentDecimals(), words));
  }

  static String percent(double share, Words words) {
    return words.of("score.percent", number(share * 100, 0, words));
  }

  static String day(LocalDate date, Words words) {
    return DateTimeFormatter.ofPattern("d MMM uuuu", words.locale()).format(date);
  }

  /** Such as November 2026. */
  static String month(YearMonth month, Words words) {
    return DateTimeFormatter.ofPattern("LLLL uuuu", words.locale()).format(month);
  }

  /** The round's name; its day where it has none. */
  static String round(Round round, Words words) {
    if (!round.name().isBlank()) return round.name().replace('\n', ' ');
    return round
        .date()
        .map(day -> day(day, words))
        .orElseGet(() -> words.of("score.round.unnamed"));
  }

  /** The number in a text that a person typed, with a comma or a point; empty when it is none. */
  static OptionalDouble read(String text) {
    String plain = text.strip().replace('\u2212', '-').replace('\u2013', '-').replace(',', '.');
    if (plain.isEmpty() || plain.length() > MOST_DIGITS) return OptionalDouble.empty();
    try {
      return OptionalDouble.of(new BigDecimal(plain).doubleValue() + 0.0);
    } catch (NumberFormatException none) {
      return OptionalDouble.empty();
    }
  }

  /** A step of a scale as documents write it: as short as it is exact. */
  static String step(double value) {
    return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
  }
}
