package touchmap.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import touchmap.lens.Figure;
import touchmap.method.MetricKind;
import touchmap.method.Report;
import touchmap.method.Standing;
import touchmap.model.Criterion;
import touchmap.model.Id;
import touchmap.model.Metric;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.words.Words;

/** The report as text for people: sections, each only when there is something in it, figures with one decimal. */
final class ReportText {
  private final Report report;
  private final TouchMap map;
  private final Console console;
  private final Words words;

  ReportText(Report report, TouchMap map, Console console) {
    this.report = report;
    this.map = map;
    this.console = console;
    words = console.words();
  }

  void print() {
    Report.Head head = report.head();
    console.print(head.title());
    console.print(
        String.join(
            ", ",
            words.count("cli.report.objects", head.objects()),
            words.count("cli.report.touchpoints", head.touchpoints()),
            words.count("cli.report.ideas", head.ideas())));
    section("ranking", ranking());
    section("weights", weights());
    section("consent", consent());
    section("life", ChainText.life(map, words));
    section("chains", ChainText.chains(map, words));
    section("actions", report.actions().stream().map(this::task).toList());
    section("metrics", report.measured().metrics().stream().map(this::metric).toList());
    section(
        "checks",
        report.measured().checks().stream().map(check -> words.of(check.message())).toList());
  }

  private void section(String key, List<String> lines) {
    if (lines.isEmpty()) return;
    console.print("");
    console.print(words.of("cli.report." + key));
    lines.forEach(line -> console.print(line.isEmpty() ? "" : "  " + line));
  }

  private List<String> ranking() {
    if (report.ranking().isEmpty()) return List.of();
    var rows = new ArrayList<List<String>>();
    rows.add(
        List.of(
            "",
            words.of("cli.report.touchpoint"),
            words.of("cli.report.importance"),
            words.of("cli.report.score"),
            words.of("cli.report.coverage"),
            words.of("cli.report.customers"),
            words.of("cli.report.gap"),
            words.of("cli.report.priority"),
            words.of("cli.report.dots"),
            words.of("page.column.where")));
    for (Report.Entry entry : report.ranking()) rows.add(row(entry));
    return TextTable.lines(rows);
  }

  private List<String> row(Report.Entry entry) {
    Standing standing = entry.standing();
    List<String> path = entry.path();
    String parent = path.size() < 3 ? "" : " (" + path.get(path.size() - 2) + ")";
    return List.of(
        plain(standing.rank()),
        entry.name() + parent,
        rounded(standing.importance()),
        rounded(standing.score()),
        standing.coverage().isPresent() ? percent(standing.coverage().getAsDouble()) : "",
        rounded(standing.customerScore()),
        standing.gap().isPresent() ? Figure.signed(standing.gap().getAsDouble(), words) : "",
        rounded(standing.priority()),
        plain(standing.dots()),
        standing.quadrant().map(each -> words.of("improve.quadrant." + each.text())).orElse(""));
  }

  private List<String> weights() {
    var lines = new ArrayList<String>();
    for (Criterion criterion : map.study().scoring().criteria()) {
      double weight = report.weights().of(criterion.id());
      if (report.weights().missing().isEmpty()) {
        int places = report.weights().percentDecimals();
        boolean isWhole = Math.abs(weight * 100 - Math.rint(weight * 100)) < 1e-9;
        String percent = decimal(weight * 100, isWhole ? 0 : places);
        lines.add(
            words.of(
                "cli.report.weight", criterion.name(), words.of("cli.report.percent", percent)));
      }
    }
    report.missingWeights().ifPresent(why -> lines.add(words.of(why)));
    report
        .weights()
        .toldRatio()
        .ifPresent(ratio -> lines.add(words.of("cli.report.consistency", ratio)));
    return lines;
  }

  private List<String> consent() {
    var lines = new ArrayList<String>();
    report
        .consent()
        .agreement()
        .ifPresent(
            agreement ->
                lines.add(
                    words.of(
                        "cli.report.agreement",
                        agreement.raters(),
                        agreement.items(),
                        decimal(agreement.kendallW(), 2),
                        decimal(agreement.meanSpearman(), 2))));
    report
        .consent()
        .condorcetWinner()
        .ifPresent(winner -> lines.add(words.of("cli.report.winner", nameOf(winner))));
    return lines;
  }

  private String task(Report.Task task) {
    var action = task.action();
    var line =
        new StringBuilder(
            words.of("cli.report.action", action.title(), nameOf(action.touchpoint())));
    task.rice().ifPresent(rice -> line.append(", RICE ").append(decimal(rice, 1)));
    if (task.overdue()) line.append(", ").append(words.of("cli.report.overdue"));
    return line.toString();
  }

  /** With its scale and day in the brackets, without which nobody can tell whether 8.1 is much, or still true. */
  private String metric(Metric metric) {
    boolean isShare = metric.metric().equals(MetricKind.CSAT.text());
    String value = asMeasured(metric.value());
    String said =
        words.of(
            "cli.report.metric",
            metric.metric(),
            nameOf(metric.touchpoint()),
            isShare ? words.of("cli.report.percent", value) : value);
    var asides = new ArrayList<String>();
    boolean isMean = !isShare && !metric.metric().equals(MetricKind.NPS.text());
    metric
        .measured()
        .scale()
        .filter(_ -> isMean)
        .ifPresent(
            scale ->
                asides.add(
                    words.of(
                        "cli.report.scale", asMeasured(scale.min()), asMeasured(scale.max()))));
    metric.measured().n().ifPresent(n -> asides.add(words.of("cli.report.people", n)));
    metric.measured().date().ifPresent(day -> asides.add(day.toString()));
    return asides.isEmpty() ? said : said + " (" + String.join(", ", asides) + ")";
  }

  private String nameOf(Id id) {
    return map.find(id).map(Topic::nameOnOneLine).orElse(id.value());
  }

  private static String plain(OptionalInt number) {
    return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
  }

  private String rounded(OptionalDouble number) {
    return number.isPresent() ? decimal(number.getAsDouble(), 1) : "";
  }

  private String percent(double share) {
    return words.of("cli.report.percent", decimal(share * 100, 0));
  }

  private String decimal(double number, int places) {
    double ten = Math.pow(10, places);
    // what rounds to nothing has no sign, and a minus is no hyphen
    double printed = Math.rint(number * ten) == 0 ? 0 : number;
    return String.format(words.locale(), "%." + places + "f", printed).replace('-', '\u2212');
  }

  /** A number that was counted or measured as it is, and with one decimal where it has some. */
  private String asMeasured(double number) {
    return decimal(number, number == Math.rint(number) ? 0 : 1);
  }
}
