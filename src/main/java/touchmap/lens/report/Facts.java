package touchmap.lens.report;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import touchmap.lens.Figure;
import touchmap.lens.ScoreLens;
import touchmap.method.CheckIns;
import touchmap.method.Figures;
import touchmap.method.Focus;
import touchmap.method.Report;
import touchmap.method.Report.Task;
import touchmap.method.Sittings;
import touchmap.method.Standing;
import touchmap.method.Weights;
import touchmap.model.ActionStatus;
import touchmap.model.Id;
import touchmap.model.Round;
import touchmap.model.Scale;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.words.Words;

/** What a report tells of a map on a day, and how it writes that down. */
record Facts(TouchMap map, Words words, Figures figures, Report report, LocalDate today) {
  static Facts of(TouchMap map, LocalDate today) {
    Words words = Words.in(map.language());
    return new Facts(map, words, Figures.of(map), Report.of(map, today), today);
  }

  /** A text of the report's table. */
  String say(String key, Object... arguments) {
    return words.of("paper." + key, arguments);
  }

  String count(String key, long count, Object... more) {
    return words.count("paper." + key, count, more);
  }

  String name(Id id) {
    return map.find(id).map(Topic::nameOnOneLine).orElse("");
  }

  String objectOf(Id id) {
    return figures.register().objectOf(id).map(Topic::nameOnOneLine).orElse("");
  }

  boolean isMoment(Id id) {
    return map.find(id).filter(each -> each.details().touch().isMomentOfTruth()).isPresent();
  }

  Scale scale() {
    return map.study().scoring().scale();
  }

  String figure(OptionalDouble value) {
    return value.isPresent() ? Figure.of(value.getAsDouble(), words) : "";
  }

  String share(OptionalDouble value) {
    return value.isPresent() ? say("percent", Math.round(value.getAsDouble() * 100)) : "";
  }

  /** The weight of a criterion beside those of the others; nothing where it has none. */
  String weight(Id criterion) {
    Weights weights = figures().weights();
    if (!weights.of().containsKey(criterion)) return "";
    NumberFormat format = NumberFormat.getNumberInstance(words.locale());
    format.setMaximumFractionDigits(weights.percentDecimals());
    format.setRoundingMode(RoundingMode.HALF_UP);
    return say("percent", format.format(weights.of(criterion) * 100));
  }

  /** A score in its heat. */
  Cell score(OptionalDouble score) {
    return score.isPresent()
        ? Cell.chip(figure(score), ScoreLens.heat(score.getAsDouble(), scale()))
        : Cell.EMPTY;
  }

  /** The difference of the two as they are written, so that it adds up to the eye. */
  String gap(Standing standing) {
    if (standing.gap().isEmpty()) return "";
    long ours = Math.round(standing.score().orElse(0) * 10);
    long theirs = Math.round(standing.customerScore().orElse(0) * 10);
    return Figure.signed((theirs - ours) / 10.0, words);
  }

  /** A day in the one form that all of the report has, short enough for a table. */
  String day(LocalDate day) {
    return DateTimeFormatter.ofPattern(words.of("protocol.day"), words.locale()).format(day);
  }

  /** What the newest round is called and when it was; the day of the report where there is none. */
  String round() {
    return Sittings.newestFirst(map).stream().findFirst().map(this::named).orElse(day(today));
  }

  String named(Round round) {
    String name = round.name().replace('\n', ' ').strip();
    String day = round.date().map(this::day).orElse("");
    if (name.isEmpty() || day.isEmpty()) return name + day;
    return say("round", name, day);
  }

  Optional<LocalDate> nextAudit() {
    return CheckIns.thisYear(map, today).nextAudit();
  }

  /** What is important and weak, the most pressing first. */
  List<Id> weak() {
    return Focus.problematic(figures);
  }

  /** Actions that are not done and not dropped, by the day they are due. */
  List<Task> open() {
    return report.actions().stream()
        .filter(each -> isOpen(each.action().assignment().status()))
        .sorted(
            Comparator.comparing(each -> each.action().assignment().due().orElse(LocalDate.MAX)))
        .toList();
  }

  /** Actions that count: all but those that were dropped. */
  List<Task> meant() {
    return report.actions().stream()
        .filter(each -> each.action().assignment().status() != ActionStatus.DROPPED)
        .toList();
  }

  static boolean isOpen(ActionStatus status) {
    return status == ActionStatus.PLANNED || status == ActionStatus.DOING;
  }

  /** When something is due: the day, or that it is over. */
  Cell due(Task task) {
    if (task.overdue()) return Cell.of(Cell.Kind.BAD, words.of("protocol.status.overdue"));
    return Cell.of(Cell.Kind.STRONG, task.action().assignment().due().map(this::day).orElse(""));
  }

  String status(Task task) {
    String status = task.action().assignment().status().name().toLowerCase(Locale.ROOT);
    return words.of("protocol.status." + status);
  }

  static String onOneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
