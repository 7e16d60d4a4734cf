package touchmap.exchange.table;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** One cell of a sheet that is written. */
sealed interface Cell {
  Cell NOTHING = new Nothing();

  record Nothing() implements Cell {}

  record Text(String text) implements Cell {}

  /** A number and how a spreadsheet is to show it. */
  record Figure(double value, String format) implements Cell {}

  record Day(LocalDate day) implements Cell {}

  /** A number that the spreadsheet can work out anew: how, without the sign of equality, and what it came to. */
  record Formula(String formula, double value, String format) implements Cell {}

  static Cell text(String text) {
    return text.isEmpty() ? NOTHING : new Text(text);
  }

  static Cell whole(OptionalInt number) {
    return number.isPresent() ? new Figure(number.getAsInt(), "0") : NOTHING;
  }

  static Cell whole(int number) {
    return new Figure(number, "0");
  }

  /** Shown with one decimal, kept as exact as it is. */
  static Cell figure(OptionalDouble number) {
    return figure(number, "0.0");
  }

  static Cell figure(OptionalDouble number, String format) {
    return number.isPresent() && Double.isFinite(number.getAsDouble())
        ? new Figure(number.getAsDouble(), format)
        : NOTHING;
  }

  /** A number with how it is worked out; nothing where there is no number. */
  static Cell formula(String formula, OptionalDouble number, String format) {
    return number.isPresent() && Double.isFinite(number.getAsDouble())
        ? new Formula(formula, number.getAsDouble(), format)
        : NOTHING;
  }

  static Cell day(Optional<LocalDate> day) {
    return day.<Cell>map(Day::new).orElse(NOTHING);
  }
}
