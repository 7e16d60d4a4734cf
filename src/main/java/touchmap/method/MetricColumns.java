package touchmap.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
  private static final Pattern TOUCHPOINT =
      heading("touch ?-?point|точк|касани|контакт|^name$|^название");
  private static final Pattern DATE =
      heading("date|^day$|^when$|^period|^month|дата|^день$|^когда$|^период|^месяц");
  private static final Pattern METRIC =
      heading("metric|indicator|^kind$|^type$|метрик|показател|^вид$|^тип$");
  private static final Pattern COUNT =
      heading(
          "^n$|count|number"
              + " of|sample|respondents|^responses$|^кол|числ|выборк|респондент|^ответов$|опрошен");
  private static final Pattern ANSWERS = heading("answer|response|^raw|ответ|^сыр");
  private static final Pattern VALUE =
      heading("value|result|^score|^rating|значен|результат|итог|^оценк|^балл");

  public MetricColumns {
    values = List.copyOf(values);
  }

  private static Pattern heading(String regex) {
    return Pattern.compile(regex);
  }

  /** Guesses by the headings; where none of them tells where the touchpoints are, by what stands in the columns. */
  public static MetricColumns guess(TouchMap map, List<List<String>> table) {
    List<String> headings = table.isEmpty() ? List.of() : table.getFirst();
    Optional<Integer> naming = naming(map, table);
    if (headings.stream().allMatch(String::isBlank)) return ColumnContents.guess(table, naming);
    MetricColumns guess = guess(headings);
    if (guess.touchpoint().isPresent()) return guess;
    return naming.isPresent() ? guess(headings, naming) : guess;
  }

  /** The column most of whose cells name touchpoints; of several the one with the most. */
  static Optional<Integer> naming(TouchMap map, List<List<String>> table) {
    var names = new TouchpointNames(map, Map.of());
    Optional<Integer> best = Optional.empty();
    long most = 0;
    for (int column = 0; column < (table.isEmpty() ? 0 : table.getFirst().size()); column++) {
      int at = column;
      List<String> cells =
          table.stream()
              .skip(1)
              .filter(row -> at < row.size() && !row.get(at).isBlank())
              .map(row -> row.get(at).strip())
              .toList();
      long naming = cells.stream().filter(names::isAny).count();
      if (2 * naming <= cells.size() || naming <= most) continue;
      best = Optional.of(column);
      most = naming;
    }
    return best;
  }

  /** Guesses by the headings, English or Russian. */
  public static MetricColumns guess(List<String> headings) {
    return guess(headings, Optional.empty());
  }

  private static MetricColumns guess(List<String> headings, Optional<Integer> naming) {
    var free = new ArrayList<Integer>();
    List<String> plain =
        headings.stream().map(each -> each.strip().toLowerCase(Locale.ROOT)).toList();
    for (int i = 0; i < plain.size(); i++) free.add(i);
    naming.ifPresent(taken -> free.removeIf(taken::equals));
    Optional<Integer> touchpoint = naming.or(() -> take(TOUCHPOINT, plain, free));
    Optional<Integer> date = take(DATE, plain, free);
    Optional<Integer> metric = take(METRIC, plain, free);
    Optional<Integer> count = take(COUNT, plain, free);
    Optional<Integer> answers = take(ANSWERS, plain, free);
    if (answers.isPresent())
      return new MetricColumns(touchpoint, date, metric, List.of(answers.get()), count, true);
    Optional<Integer> value = take(VALUE, plain, free);
    List<Integer> named =
        free.stream()
            .filter(i -> MetricKind.isNamed(plain.get(i)) && !NetPromoters.isGroup(plain.get(i)))
            .toList();
    List<Integer> values =
        metric.isEmpty() && !named.isEmpty() ? named : value.map(List::of).orElse(named);
    return new MetricColumns(touchpoint, date, metric, values, count, false);
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

  private static Optional<Integer> take(
      Pattern meaning, List<String> headings, List<Integer> free) {
    Optional<Integer> found =
        free.stream().filter(i -> meaning.matcher(headings.get(i)).find()).findFirst();
    found.ifPresent(taken -> free.removeIf(taken::equals));
    return found;
  }
}
