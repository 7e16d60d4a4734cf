package touchmap.method;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import touchmap.model.TouchMap;

/**
 * Which columns of a table of customers' numbers mean what, each counted from 0. {@code values} holds one column when
 * another names the metric; else one for each metric that a heading names.
 *
 * @param answers whether the values are what single people answered, not numbers made of that
 */
public record MetricColumns(
    Optional<Integer> touchpoint,
    Optional<Integer> date,
    Optional<Integer> metric,
    List<Integer> values,
    Optional<Integer> count,
    boolean answers) {
  private static final int LETTERS = 26;

  public MetricColumns {
    values = List.copyOf(values);
  }

  /** Guesses by the headings; where one says nothing, or something that is not below it, by what stands in the columns. */
  public static MetricColumns guess(TouchMap map, List<List<String>> table) {
    List<String> headings = table.isEmpty() ? List.of() : table.getFirst();
    Optional<Integer> naming = naming(map, table);
    if (headings.stream().allMatch(String::isBlank)) return ColumnContents.guess(table, naming);
    return new ColumnGuess(headings, table).guess(naming);
  }

  /** The column most of whose cells name touchpoints; of several the one with the most. */
  static Optional<Integer> naming(TouchMap map, List<List<String>> table) {
    var names = new TouchpointNames(map, Map.of());
    Optional<Integer> best = Optional.empty();
    long most = 0;
    for (int column = 0; column < (table.isEmpty() ? 0 : table.getFirst().size()); column++) {
      List<String> cells = ColumnContents.cells(table, column);
      long naming = cells.stream().filter(names::isAny).count();
      if (2 * naming <= cells.size() || naming <= most) continue;
      best = Optional.of(column);
      most = naming;
    }
    return best;
  }

  /** Guesses by the headings, English or Russian. */
  public static MetricColumns guess(List<String> headings) {
    return new ColumnGuess(headings, List.of()).guess(Optional.empty());
  }

  /**
   * The headings of columns with something in them that say nothing here: of the map's own criteria
   * each is read by itself.
   */
  public List<String> unread(TouchMap map, List<List<String>> table) {
    List<String> headings = table.isEmpty() ? List.of() : table.getFirst();
    Set<String> criteria =
        map.study().scoring().criteria().stream()
            .map(each -> Names.bare(each.name()))
            .collect(Collectors.toSet());
    return IntStream.range(0, headings.size())
        .filter(at -> !isRead(at) && !criteria.contains(Names.bare(headings.get(at))))
        .filter(
            at -> table.stream().skip(1).anyMatch(row -> at < row.size() && !row.get(at).isBlank()))
        .mapToObj(at -> headings.get(at).isBlank() ? letter(at) : headings.get(at).strip())
        .toList();
  }

  /** The same, each value being what one person answered, or none being so. */
  public MetricColumns withAnswers(boolean now) {
    return new MetricColumns(touchpoint, date, metric, values, count, now);
  }

  /**
   * Whether the values may be what single people answered: not where each row tells how many people
   * it speaks of, nor where one is negative.
   */
  public boolean canBeAnswers(List<List<String>> table) {
    boolean isCounted =
        count.isPresent()
            && table.size() > 1
            && values.stream().allMatch(at -> ColumnContents.areSingle(table, at));
    return !isCounted && values.stream().noneMatch(at -> ColumnContents.hasNegative(table, at));
  }

  /** What spreadsheets call a column, counted from 0: A to Z, then AA. */
  public static String letter(int column) {
    String last = String.valueOf((char) ('A' + column % LETTERS));
    return column < LETTERS ? last : letter(column / LETTERS - 1) + last;
  }

  /** Whether the column is one of these. */
  boolean isRead(int column) {
    return Stream.of(touchpoint, date, metric, count)
            .anyMatch(each -> each.filter(at -> at == column).isPresent())
        || values.contains(column);
  }
}
