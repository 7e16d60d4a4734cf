package touchmap.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Guesses which columns mean what, by their headings and by what stands below; a table without rows has headings only. */
final class ColumnGuess {
  private static final Pattern TOUCHPOINT =
      heading("touch ?-?point|точк|касани|контакт|^name$|^название");
  private static final Pattern DATE =
      heading("date|^day$|^when$|^period|^month|дата|^день$|^когда$|^период|^месяц");
  private static final Pattern METRIC =
      heading("metric|indicator|^kpi$|^kind$|^type$|метрик|показател|^вид$|^тип$");
  private static final Pattern COUNT =
      heading(
          "^n$|count|number"
              + " of|sample|respondents|^responses$|^кол|числ|выборк|респондент|^ответов$|опрошен");
  private static final Pattern ANSWERS = heading("answer|response|^raw|ответ|^сыр");
  private static final Pattern VALUE =
      heading("value|result|^score|^rating|значен|результат|итог|^оценк|^балл");
  private static final Pattern RECOMMEND = heading("recommend|рекоменд");

  private final List<String> plain;
  private final List<List<String>> table;
  private final List<Integer> free = new ArrayList<>();

  ColumnGuess(List<String> headings, List<List<String>> table) {
    plain = headings.stream().map(each -> each.strip().toLowerCase(Locale.ROOT)).toList();
    this.table = table;
    for (int i = 0; i < plain.size(); i++) free.add(i);
  }

  private static Pattern heading(String regex) {
    return Pattern.compile(regex);
  }

  /** {@code naming} is the column whose cells name touchpoints, for where no heading says that. */
  MetricColumns guess(Optional<Integer> naming) {
    Optional<Integer> touchpoint =
        take(at -> isHeaded(TOUCHPOINT, at) && !areDays(at)).or(() -> naming);
    touchpoint.ifPresent(taken -> free.removeIf(taken::equals));
    Optional<Integer> date = take(DATE).or(() -> take(this::areDays));
    Optional<Integer> metric = take(METRIC).or(() -> take(this::areKinds));
    Optional<Integer> count = take(COUNT);
    Optional<Integer> answers = free(ANSWERS);
    if (answers.isPresent() && count.isEmpty() && isCount(answers.get(), metric.isPresent())) {
      count = answers;
      free.removeIf(answers.get()::equals);
      answers = Optional.empty();
    }
    if (answers.isPresent()) {
      var told = new MetricColumns(touchpoint, date, metric, List.of(answers.get()), count, true);
      return told.withAnswers(told.canBeAnswers(table));
    }
    List<Integer> values = values(metric.isPresent());
    return new MetricColumns(touchpoint, date, metric, values, count, areAnswers(values, count));
  }

  private List<Integer> values(boolean hasMetric) {
    List<Integer> named = named();
    Optional<Integer> value = free(VALUE);
    return !hasMetric && !named.isEmpty() ? named : value.map(List::of).orElse(named);
  }

  private List<Integer> named() {
    return free.stream()
        .filter(i -> MetricKind.isNamed(plain.get(i)) && !NetPromoters.isGroup(plain.get(i)))
        .toList();
  }

  /** “Answers” that hold one whole number each, beside a column of values, are how many people answered. */
  private boolean isCount(int answers, boolean hasMetric) {
    if (!ColumnContents.areCounts(table, answers)) return false;
    boolean hasValue = free(VALUE).filter(at -> at != answers).isPresent();
    return hasValue || (!hasMetric && named().stream().anyMatch(at -> at != answers));
  }

  /** The question whether one would recommend, answered in nearly every row from 0 to 10. */
  private boolean areAnswers(List<Integer> values, Optional<Integer> count) {
    if (values.size() != 1 || count.isPresent()) return false;
    int only = values.getFirst();
    boolean isQuestion =
        isHeaded(RECOMMEND, only)
            && MetricKind.scaleIn(plain.get(only)).filter(each -> each.max() == 10).isPresent();
    return isQuestion && ColumnContents.areAnswersToTen(table, only);
  }

  private boolean areDays(int at) {
    return ColumnContents.areDays(table, at);
  }

  private boolean areKinds(int at) {
    return ColumnContents.areKinds(table, at);
  }

  private boolean isHeaded(Pattern meaning, int at) {
    return meaning.matcher(plain.get(at)).find();
  }

  private Optional<Integer> free(Pattern meaning) {
    return free.stream().filter(at -> isHeaded(meaning, at)).findFirst();
  }

  private Optional<Integer> take(IntPredicate isSuch) {
    Optional<Integer> found = free.stream().filter(isSuch::test).findFirst();
    found.ifPresent(taken -> free.removeIf(taken::equals));
    return found;
  }

  private Optional<Integer> take(Pattern meaning) {
    return take(at -> isHeaded(meaning, at));
  }
}
