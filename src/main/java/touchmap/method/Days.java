package touchmap.method;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days in a column of a table, in the ways people and programs write them; a time of day behind them is passed over, and
 * a month or a quarter alone is its first day. Whether 12/11 is in November or in December, the column tells as a whole.
 *
 * @param order what the column, or else a person, says of day and month; empty where nobody does
 * @param unsure the first cell that can be read both ways, while no cell decides
 */
record Days(Optional<DayOrder> order, Optional<UnsureDay> unsure) {
  private static final String YEAR = "(\\d{4})";
  private static final String ONE_OR_TWO = "(\\d{1,2})";
  private static final String WORD = "(\\p{L}{3,})\\.?";
  private static final String GAP = "(?:\\s+|\\s*-\\s*)";
  private static final Pattern TIME =
      Pattern.compile(
          "(?:[T,\\s]+|\\s+(?:at|в)\\s+)\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?"
              + "\\s*(?:[ap]\\.?m\\.?)?\\s*(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WEEKDAY = Pattern.compile("^\\p{L}{2,}\\.?,\\s*");
  private static final Pattern YEAR_FIRST =
      Pattern.compile(YEAR + "([-/.])" + ONE_OR_TWO + "\\2" + ONE_OR_TWO + "(?:[T ].*)?");
  private static final Pattern POINTS =
      Pattern.compile(ONE_OR_TWO + "\\." + ONE_OR_TWO + "\\.(\\d{4}|\\d{2})");
  private static final Pattern EITHER =
      Pattern.compile("(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4})|(\\d{1,2})/(\\d{1,2})/(\\d{2})");
  private static final Pattern YEAR_AND_MONTH = Pattern.compile(YEAR + "[-/.](\\d{2})");
  private static final Pattern MONTH_AND_YEAR = Pattern.compile(ONE_OR_TWO + "[-/.]" + YEAR);
  private static final Pattern DAY_THEN_WORD =
      Pattern.compile(
          ONE_OR_TWO + "(?:st|nd|rd|th)?\\.?" + GAP + WORD + ",?" + GAP + "(\\d{4}|\\d{2})");
  private static final Pattern WORD_THEN_DAY =
      Pattern.compile(WORD + GAP + ONE_OR_TWO + "(?:st|nd|rd|th)?(?:,\\s*|" + GAP + ")" + YEAR);
  private static final Pattern WORD_AND_YEAR =
      Pattern.compile(WORD + ",?(?:\\s*[-/]\\s*|\\s+)" + YEAR);
  private static final String QUARTER =
      "(?:-?[йя]|st|nd|rd|th)?\\s*(?:q(?:uarter|tr?\\.?)?|кв(?:артал|\\.)?)";
  private static final String NUMBER_OF_QUARTER = "([1-4]|i{1,3}|iv)";
  private static final Pattern QUARTER_AND_YEAR =
      quarter("(?:" + NUMBER_OF_QUARTER + QUARTER + "|(?:q|quarter\\s+)([1-4]))[-,/\\s]*" + YEAR);
  private static final Pattern YEAR_AND_QUARTER =
      quarter(YEAR + "[-,/\\s]*(?:" + NUMBER_OF_QUARTER + QUARTER + "|q([1-4]))");
  private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");
  private static final List<List<String>> MONTHS =
      List.of(
          List.of("january", "января", "январь"),
          List.of("february", "февраля", "февраль"),
          List.of("march", "марта"),
          List.of("april", "апреля", "апрель"),
          List.of("may", "мая", "май"),
          List.of("june", "июня", "июнь"),
          List.of("july", "июля", "июль"),
          List.of("august", "августа"),
          List.of("september", "сентября", "сентябрь"),
          List.of("october", "октября", "октябрь"),
          List.of("november", "ноября", "ноябрь"),
          List.of("december", "декабря", "декабрь"));

  /** What a column says by those of its days that can be read in one way only; two that disagree say nothing. */
  static Days of(List<List<String>> table, Optional<Integer> column, Optional<DayOrder> chosen) {
    if (column.isEmpty()) return new Days(chosen, Optional.empty());
    int at = column.get();
    List<String> cells =
        table.stream().skip(1).filter(row -> at < row.size()).map(row -> row.get(at)).toList();
    boolean isDayFirst = any(cells, Two::isDayFirst);
    boolean isMonthFirst = any(cells, Two::isMonthFirst);
    if (isDayFirst != isMonthFirst)
      return new Days(
          Optional.of(isDayFirst ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST), Optional.empty());
    return new Days(
        chosen,
        cells.stream()
            .flatMap(cell -> two(bare(cell)).flatMap(two -> two.unsure(cell.strip())).stream())
            .findFirst());
  }

  private static boolean any(List<String> cells, Predicate<Two> says) {
    return cells.stream().flatMap(cell -> two(bare(cell)).stream()).anyMatch(says);
  }

  /** Two numbers and a year of which nothing tells which is the day. */
  private record Two(int first, int second, int year) {
    private static boolean isMonth(int number) {
      return number >= 1 && number <= 12;
    }

    private static boolean isOnlyDay(int number) {
      return number > 12 && number <= 31;
    }

    boolean isDayFirst() {
      return isOnlyDay(first) && isMonth(second);
    }

    boolean isMonthFirst() {
      return isMonth(first) && isOnlyDay(second);
    }

    boolean isEitherWay() {
      return isMonth(first) && isMonth(second) && first != second;
    }

    Optional<UnsureDay> unsure(String cell) {
      if (!isEitherWay()) return Optional.empty();
      Optional<LocalDate> dayFirst = in(Optional.of(DayOrder.DAY_FIRST));
      return in(Optional.of(DayOrder.MONTH_FIRST))
          .flatMap(other -> dayFirst.map(one -> new UnsureDay(cell, one, other)));
    }

    Optional<LocalDate> in(Optional<DayOrder> order) {
      if (isEitherWay() && order.isEmpty()) return Optional.empty();
      boolean isDayBefore =
          isDayFirst() || (isEitherWay() && order.orElseThrow() == DayOrder.DAY_FIRST);
      return isDayBefore ? day(year, second, first) : day(year, first, second);
    }
  }

  private static Pattern quarter(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The day that a cell names; empty where it names none, or may name two. */
  Optional<LocalDate> of(String cell) {
    String text = bare(cell);
    Optional<LocalDate> quarter = quarterAlone(text);
    return quarter.isPresent() ? quarter : dayOrMonth(text);
  }

  private static Optional<LocalDate> quarterAlone(String text) {
    Matcher match = QUARTER_AND_YEAR.matcher(text);
    if (match.matches()) return quarter(number(match.group(3)), match.group(1), match.group(2));
    match = YEAR_AND_QUARTER.matcher(text);
    return match.matches()
        ? quarter(number(match.group(1)), match.group(2), match.group(3))
        : Optional.empty();
  }

  private static Optional<LocalDate> quarter(
      int year, @Nullable String one, @Nullable String other) {
    String which = (one == null ? String.valueOf(other) : one).toLowerCase(Locale.ROOT);
    int roman = ROMAN.indexOf(which);
    int quarter = roman >= 0 ? roman + 1 : number(which);
    return day(year, 3 * quarter - 2, 1);
  }

  private Optional<LocalDate> dayOrMonth(String text) {
    Matcher match = YEAR_FIRST.matcher(text);
    if (match.matches())
      return day(number(match.group(1)), number(match.group(3)), number(match.group(4)));
    match = POINTS.matcher(text);
    if (match.matches())
      return day(year(match.group(3)), number(match.group(2)), number(match.group(1)));
    Optional<Two> two = two(text);
    if (two.isPresent()) return two.get().in(order);
    match = DAY_THEN_WORD.matcher(text);
    if (match.matches())
      return day(year(match.group(3)), month(match.group(2)), number(match.group(1)));
    match = WORD_THEN_DAY.matcher(text);
    if (match.matches())
      return day(number(match.group(3)), month(match.group(1)), number(match.group(2)));
    return monthAlone(text);
  }

  private static Optional<LocalDate> monthAlone(String text) {
    Matcher match = YEAR_AND_MONTH.matcher(text);
    if (match.matches()) return day(number(match.group(1)), number(match.group(2)), 1);
    match = MONTH_AND_YEAR.matcher(text);
    if (match.matches()) return day(number(match.group(2)), number(match.group(1)), 1);
    match = WORD_AND_YEAR.matcher(text);
    if (match.matches()) return day(number(match.group(2)), month(match.group(1)), 1);
    return Optional.empty();
  }

  /** Without the day of the week, the time, and the word for a year. */
  private static String bare(String cell) {
    String text = cell.replaceAll("[\\u00a0\\u202f]", " ").strip();
    text = TIME.matcher(text).replaceFirst("");
    text = text.replaceFirst("\\s*(?:г\\.?|года?)$", "");
    String rest = WEEKDAY.matcher(text).replaceFirst("");
    return rest.matches("\\d{4}") ? text : rest;
  }

  private static Optional<Two> two(String text) {
    Matcher match = EITHER.matcher(text);
    if (!match.matches()) return Optional.empty();
    return Optional.of(
        match.group(1) != null
            ? new Two(number(match.group(1)), number(match.group(3)), number(match.group(4)))
            : new Two(number(match.group(5)), number(match.group(6)), year(match.group(7))));
  }

  /** The number of the month that a word is, or is short for; 0 for none. */
  private static int month(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < MONTHS.size(); i++) {
      Stream<String> names = MONTHS.get(i).stream();
      if (names.anyMatch(name -> name.startsWith(lower))) return i + 1;
    }
    return 0;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static int year(String digits) {
    return digits.length() == 2 ? 2000 + number(digits) : number(digits);
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
