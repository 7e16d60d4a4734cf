package touchmap.app.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchmap.files.JsonWriter;
import touchmap.method.Agreement;
import touchmap.method.ChainFigures;
import touchmap.method.Report;
import touchmap.method.Standing;
import touchmap.model.Id;
import touchmap.model.Json;
import touchmap.model.Metric;
import touchmap.words.Words;

/** The report as one JSON object for programs, with the keys of the contract in its order. */
final class ReportJson {
  private final JsonAnswer answer;

  ReportJson(Words words) {
    answer = new JsonAnswer(words);
  }

  String text(Report report) {
    Report.Head head = report.head();
    var fields =
        new JsonFields()
            .text("title", head.title())
            .number("objects", head.objects())
            .number("touchpoints", head.touchpoints())
            .number("ideas", head.ideas());
    if (report.missingWeights().isEmpty()) {
      fields.list("weights", List.copyOf(report.weights().of().entrySet()), ReportJson::weight);
    }
    return JsonWriter.text(
        fields
            .number("consistencyRatio", report.weights().consistencyRatio())
            .list("ranking", report.ranking(), ReportJson::entry)
            .object("agreement", report.consent().agreement().map(ReportJson::agreement))
            .id("condorcetWinner", report.consent().condorcetWinner())
            .list("chains", report.chains(), ReportJson::chain)
            .list("actions", report.actions(), ReportJson::task)
            .list("metrics", report.measured().metrics(), ReportJson::metric)
            .list("checks", report.measured().checks(), answer::check)
            .done());
  }

  private static Json weight(Map.Entry<Id, Double> weight) {
    return new JsonFields()
        .id("criterion", weight.getKey())
        .number("weight", weight.getValue())
        .done();
  }

  private static Json entry(Report.Entry entry) {
    Standing standing = entry.standing();
    return new JsonFields()
        .number("rank", standing.rank())
        .id("id", entry.id())
        .text("name", entry.name())
        .list("path", entry.path(), Json.Str::new)
        .flag("inTop", standing.inTop())
        .number("importance", standing.importance())
        .number("score", standing.score())
        .number("coverage", standing.coverage())
        .number("customerScore", standing.customerScore())
        .number("gap", standing.gap())
        .text("quadrant", standing.quadrant().map(quadrant -> quadrant.text()))
        .number("priority", standing.priority())
        .number("dots", standing.dots())
        .done();
  }

  private static Json agreement(Agreement agreement) {
    return new JsonFields()
        .number("raters", agreement.raters())
        .number("items", agreement.items())
        .number("kendallW", agreement.kendallW())
        .number("meanSpearman", agreement.meanSpearman())
        .done();
  }

  private static Json chain(ChainFigures figures) {
    return new JsonFields()
        .id("id", figures.chain().id())
        .text("name", figures.chain().name())
        .id("weakest", figures.weakest().map(link -> link.step().touchpoint()))
        .number("yield", figures.yield())
        .number("peakEnd", figures.peakEnd())
        .list("steps", figures.links(), ReportJson::link)
        .id("persona", figures.chain().persona())
        .text("goal", said(figures.chain().aim().goal()))
        .text("returns", said(figures.chain().aim().returns()))
        .done();
  }

  private static Json link(ChainFigures.Link link) {
    return new JsonFields()
        .id("touchpoint", link.step().touchpoint())
        .text("role", link.role().text())
        .id("stage", link.stage())
        .number("feeling", link.step().feeling())
        .number("value", link.value())
        .number("accumulated", link.accumulated())
        .number("goOn", link.step().goOn())
        .text("note", said(link.step().note()))
        .done();
  }

  private static Optional<String> said(String text) {
    return Optional.of(text).filter(each -> !each.isEmpty());
  }

  private static Json task(Report.Task task) {
    return new JsonFields()
        .id("id", task.action().id())
        .number("rice", task.rice())
        .flag("overdue", task.overdue())
        .done();
  }

  private static Json metric(Metric metric) {
    return new JsonFields()
        .id("touchpoint", metric.touchpoint())
        .text("metric", metric.metric())
        .number("value", metric.value())
        .number("n", metric.measured().n())
        .done();
  }
}
