package touchmap.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

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
  private static final Pattern TOUCHPOINT =
      heading("touch ?-?point|точк|касани|контакт|^name$|^название");
  private static final Pattern DATE = heading("date|^day$|^when$|дата|^день$|^когда$");
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

  /** Guesses by the headings, English or Russian. */
  public static MetricColumns guess(List<String> headings) {
    var free = new ArrayList<Integer>();
    List<String> plain =
        headings.stream().map(each -> each.strip().toLowerCase(Locale.ROOT)).toList();
    for (int i = 0; i < plain.size(); i++) free.add(i);
    Optional<Integer> touchpoint = take(TOUCHPOINT, plain, free);
    Optional<Integer> date = take(DATE, plain, free);
    Optional<Integer> metric = take(METRIC, plain, free);
    Optional<Integer> count = take(COUNT, plain, free);
    Optional<Integer> answers = take(ANSWERS, plain, free);
    if (answers.isPresent())
      return new MetricColumns(touchpoint, date, metric, List.of(answers.get()), count, true);
    Optional<Integer> value = take(VALUE, plain, free);
    List<Integer> named = free.stream().filter(i -> MetricKind.isNamed(plain.get(i))).toList();
    List<Integer> values =
        metric.isEmpty() && !named.isEmpty() ? named : value.map(List::of).orElse(named);
    return new MetricColumns(touchpoint, date, metric, values, count, false);
  }

  private static Optional<Integer> take(
      Pattern meaning, List<String> headings, List<Integer> free) {
    Optional<Integer> found =
        free.stream().filter(i -> meaning.matcher(headings.get(i)).find()).findFirst();
    found.ifPresent(taken -> free.removeIf(taken::equals));
    return found;
  }
}
