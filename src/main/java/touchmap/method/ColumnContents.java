package touchmap.method;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What the columns of a table mean, by most of what stands in them. */
final class ColumnContents {
  private static final Pattern COUNT =
      Pattern.compile("\\d+|\\d{1,3}([\\s\\u00a0\\u202f,]\\d{3})+");
  private static final Pattern SINGLE = Pattern.compile("[+\u2212-]?\\d+(\\.\\d+)?\\s?%?");
  private static final int LONGEST_KIND = 40;
  private static final int ENOUGH = 3;
  private static final long ALMOST_ALL = 3;
  private static final int ALMOST_ALL_OF = 4;

  private final List<List<String>> table;
  private final Optional<Integer> touchpoint;

  private ColumnContents(List<List<String>> table, Optional<Integer> touchpoint) {
    this.table = table;
    this.touchpoint = touchpoint;
  }

  /** Of several columns of numbers the first is taken for the values, and of the others nothing is thought. */
  static MetricColumns guess(List<List<String>> table, Optional<Integer> touchpoint) {
    var contents = new ColumnContents(table, touchpoint);
    Optional<Integer> metric =
        contents.first(cell -> Cells.number(cell).isEmpty() && MetricKind.of(cell).isPresent());
    Optional<Integer> value = contents.first(cell -> Cells.number(cell).isPresent());
    Optional<Integer> date =
        contents.first(cell -> isDay(cell)).filter(at -> metric.filter(at::equals).isEmpty());
    return new MetricColumns(
        touchpoint, date, metric, value.map(List::of).orElse(List.of()), Optional.empty(), false);
  }

  private static boolean isDay(String cell) {
    return Cells.number(cell).isEmpty()
        && Days.of(List.of(), Optional.empty(), Optional.of(DayOrder.DAY_FIRST))
            .of(cell)
            .isPresent();
  }

  private Optional<Integer> first(Predicate<String> isSuch) {
    return IntStream.range(0, width(table))
        .filter(at -> touchpoint.filter(taken -> taken == at).isEmpty())
        .filter(at -> 2 * count(table, at, isSuch) > cells(table, at).size())
        .boxed()
        .findFirst();
  }

  private static int width(List<List<String>> table) {
    return table.isEmpty() ? 0 : table.getFirst().size();
  }

  /** What stands in a column below its heading. */
  static List<String> cells(List<List<String>> table, int at) {
    return table.stream()
        .skip(1)
        .filter(row -> at < row.size() && !row.get(at).isBlank())
        .map(row -> row.get(at).strip())
        .toList();
  }

  private static long count(List<List<String>> table, int at, Predicate<String> isSuch) {
    return cells(table, at).stream().filter(isSuch).count();
  }

  private static boolean isMostly(List<List<String>> table, int at, Predicate<String> isSuch) {
    return 2 * count(table, at, isSuch) > cells(table, at).size();
  }

  /** Whether most cells are days. */
  static boolean areDays(List<List<String>> table, int at) {
    return isMostly(table, at, ColumnContents::isDay);
  }

  /** Whether most cells say what a number is, as NPS or 1–5; longer texts are what people wrote. */
  static boolean areKinds(List<List<String>> table, int at) {
    return isMostly(
        table,
        at,
        cell ->
            cell.length() <= LONGEST_KIND
                && Cells.number(cell).isEmpty()
                && !isDay(cell)
                && MetricKind.isNamed(cell));
  }

  /** Whether every cell is one whole number of people. */
  static boolean areCounts(List<List<String>> table, int at) {
    List<String> cells = cells(table, at);
    return !cells.isEmpty() && cells.stream().allMatch(cell -> COUNT.matcher(cell).matches());
  }

  /** Whether every cell is one finished number; one with a comma may be two answers. */
  static boolean areSingle(List<List<String>> table, int at) {
    return cells(table, at).stream().allMatch(cell -> SINGLE.matcher(cell).matches());
  }

  /** Whether nearly all cells are whole numbers from 0 to 10, as one person answers. */
  static boolean areAnswersToTen(List<List<String>> table, int at) {
    List<String> cells = cells(table, at);
    long such =
        cells.stream()
            .flatMap(cell -> Cells.number(cell).stream().boxed())
            .filter(each -> each % 1 == 0 && each >= 0 && each <= 10)
            .count();
    return cells.size() >= ENOUGH && such * ALMOST_ALL_OF >= cells.size() * ALMOST_ALL;
  }

  static boolean hasNegative(List<List<String>> table, int at) {
    return cells(table, at).stream()
        .flatMap(cell -> Cells.number(cell).stream().boxed())
        .anyMatch(each -> each < 0);
  }
}
