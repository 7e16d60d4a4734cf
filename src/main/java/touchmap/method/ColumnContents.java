package touchmap.method;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What the columns of a table without headings mean, by most of what stands in them. */
final class ColumnContents {
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
    int width = table.isEmpty() ? 0 : table.getFirst().size();
    return IntStream.range(0, width)
        .filter(at -> touchpoint.filter(taken -> taken == at).isEmpty())
        .filter(
            at -> {
              List<String> cells =
                  table.stream()
                      .skip(1)
                      .filter(row -> at < row.size() && !row.get(at).isBlank())
                      .map(row -> row.get(at).strip())
                      .toList();
              return 2 * cells.stream().filter(isSuch).count() > cells.size();
            })
        .boxed()
        .findFirst();
  }
}
