package touchmap.method;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people write into the cells of a table, understood only where it can mean one thing. */
final class Cells {
  private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+([.,]\\d*)?|[.,]\\d+)");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})([T ].*)?");
  private static final Pattern POINTS = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
  private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
  private static final Pattern BETWEEN = Pattern.compile("[,;|\\s\\u00a0]+");
  private static final Pattern BETWEEN_DECIMALS = Pattern.compile("[;|\\s\\u00a0]+");

  private Cells() {}

  /** A number with a point or a comma; spaces between thousands and a percent sign are left out. */
  static OptionalDouble number(String cell) {
    String bare =
        cell.replaceAll("[\\s\\u00a0\\u202f%]", "").replace('\u2212', '-').replace('\u2013', '-');
    if (bare.indexOf(',') >= 0 && bare.indexOf('.') >= 0) {
      boolean isCommaLast = bare.lastIndexOf(',') > bare.lastIndexOf('.');
      bare = bare.replace(isCommaLast ? "." : ",", "");
    }
    if (!NUMBER.matcher(bare).matches()) return OptionalDouble.empty();
    return OptionalDouble.of(Double.parseDouble(bare.replace(',', '.')));
  }

  /** Several whole answers in one cell; empty when something in it is no number. */
  static Optional<List<Double>> answers(String cell) {
    return answers(cell, BETWEEN);
  }

  /** Several answers of which each may have a decimal comma. */
  static Optional<List<Double>> decimals(String cell) {
    return answers(cell, BETWEEN_DECIMALS);
  }

  private static Optional<List<Double>> answers(String cell, Pattern between) {
    var answers = new ArrayList<Double>();
    for (String each : between.splitAsStream(cell.strip()).toList()) {
      if (each.isEmpty()) continue;
      OptionalDouble number = number(each);
      if (number.isEmpty()) return Optional.empty();
      answers.add(number.getAsDouble());
    }
    return answers.isEmpty() ? Optional.empty() : Optional.of(answers);
  }

  /** A day, year first, or with points day first; with slashes only where day and month cannot be taken for each other. */
  static Optional<LocalDate> day(String cell) {
    String text = cell.strip();
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) return day(iso.group(1), iso.group(2), iso.group(3));
    Matcher points = POINTS.matcher(text);
    if (points.matches()) return day(points.group(3), points.group(2), points.group(1));
    Matcher slashes = SLASHES.matcher(text);
    if (!slashes.matches()) return Optional.empty();
    String first = slashes.group(1);
    String second = slashes.group(2);
    boolean isDayFirst = Integer.parseInt(first) > 12;
    boolean isDaySecond = Integer.parseInt(second) > 12;
    if (isDaySecond || Integer.parseInt(first) == Integer.parseInt(second))
      return day(slashes.group(3), first, second);
    return isDayFirst ? day(slashes.group(3), second, first) : Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
