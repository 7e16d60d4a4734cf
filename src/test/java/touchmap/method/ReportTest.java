package touchmap.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchmap.files.MapFiles;
import touchmap.method.Check.Code;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.model.Opened;
import touchmap.model.TouchMap;
import touchmap.words.Words;

class ReportTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

  private static TouchMap tandem(String language) {
    Opened opened = MapFiles.read(Path.of("assets/samples/tandem." + language + ".touchmap"));
    return assertInstanceOf(Opened.Fine.class, opened).map();
  }

  /** The figures of tandem.tsv were worked out from the file by another program, from the definitions alone. */
  @Test
  void theExamplesFiguresAreAsWorkedOutElsewhere() throws IOException {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(ReportTest.class.getResourceAsStream("tandem.tsv")),
                StandardCharsets.UTF_8))) {
      List<List<String>> expected =
          lines.lines().skip(1).map(line -> List.of(line.split("\t", -1))).toList();
      List<Report.Entry> ranking = Report.of(tandem("en"), TODAY).ranking();
      assertEquals(expected.size(), ranking.size());
      for (int i = 0; i < expected.size(); i++) {
        List<String> row = expected.get(i);
        Standing found = ranking.get(i).standing();
        assertEquals(row.get(0), ranking.get(i).id().value());
        assertEquals(row.get(1), text(found.rank()));
        assertEquals(row.get(2), String.valueOf(found.inTop()));
        same(row.get(3), found.importance());
        same(row.get(4), found.score());
        same(row.get(5), found.coverage());
        same(row.get(6), found.customerScore());
        same(row.get(7), found.gap());
        assertEquals(row.get(8), found.quadrant().map(Quadrant::text).orElse(""));
        same(row.get(9), found.priority());
        assertEquals(row.get(10), text(found.dots()));
      }
    }
  }

  private static String text(OptionalInt value) {
    return value.isPresent() ? Integer.toString(value.getAsInt()) : "";
  }

  private static void same(String expected, OptionalDouble found) {
    if (expected.isEmpty()) assertEquals(OptionalDouble.empty(), found);
    else assertEquals(Double.parseDouble(expected), found.orElseThrow(), 1e-8);
  }

  @Test
  void theExampleIsReportedWhole() {
    Report report = Report.of(tandem("en"), TODAY);
    assertEquals(new Report.Head("Tandem web studio", 8, 30, 4), report.head());
    assertEquals(
        List.of(0.25, 0.25, 1 / 6.0, 1 / 12.0, 0.25), List.copyOf(report.weights().of().values()));
    assertEquals(
        List.of("Tandem web studio", "Sales", "Proposal"), report.ranking().getFirst().path());
    Agreement agreement = report.consent().agreement().orElseThrow();
    assertEquals(3, agreement.raters());
    assertEquals(30, agreement.items());
    assertEquals(0.9884311654343343, agreement.kendallW(), 1e-12);
    assertEquals(0.9826467481515015, agreement.meanSpearman(), 1e-12);
    assertEquals(Id.of("prop"), report.consent().condorcetWinner().orElseThrow());
    ChainFigures chain = report.chains().getFirst();
    assertEquals("brief", chain.weakest().orElseThrow().step().touchpoint().value());
    assertEquals(
        0.9 * 0.8 * 0.7 * 0.45 * 0.8 * 0.9 * 0.6 * 0.9, chain.yield().orElseThrow(), 1e-12);
    assertEquals(3, chain.peakEnd().orElseThrow());
    assertEquals(List.of("a1", "a2"), overdue(report));
    assertEquals(3, report.measured().metrics().size());
  }

  private static List<String> overdue(Report report) {
    return report.actions().stream()
        .filter(Report.Task::overdue)
        .map(task -> task.action().id().value())
        .toList();
  }

  @Test
  void bothLanguagesOfTheExampleAreTheSameStudy() {
    Report english = Report.of(tandem("en"), TODAY);
    Report russian = Report.of(tandem("ru"), TODAY);
    assertEquals(
        english.ranking().stream().map(Report.Entry::standing).toList(),
        russian.ranking().stream().map(Report.Entry::standing).toList());
    assertEquals(
        english.measured().checks().stream().map(Check::code).toList(),
        russian.measured().checks().stream().map(Check::code).toList());
  }

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void anyMapIsReportedAndEveryAdviceCanBeSaid(long seed) {
    TouchMap map = Maps.grown(seed);
    Report report = Report.of(map, TODAY);
    for (Check check : report.measured().checks()) {
      for (String language : List.of("en", "ru")) Words.in(language).of(check.message());
      for (Id id : check.nodes()) assertTrue(map.find(id).isPresent());
    }
    report.missingWeights().ifPresent(why -> Words.in("ru").of(why));
    for (Report.Entry entry : report.ranking()) {
      Standing figures = entry.standing();
      figures.importance().ifPresent(each -> within(0, each, 10));
      figures.score().ifPresent(each -> within(1, each, 5));
      figures.coverage().ifPresent(each -> within(0, each, 1));
      figures.priority().ifPresent(each -> within(0, each, 10));
    }
    report.consent().agreement().ifPresent(each -> within(0, each.kendallW(), 1));
    double weights = report.weights().of().values().stream().mapToDouble(each -> each).sum();
    if (!report.weights().of().isEmpty()) assertEquals(1, weights, 1e-12);
  }

  private static void within(double least, double value, double most) {
    assertEquals(value, Math.clamp(value, least - 1e-12, most + 1e-12));
  }

  @Test
  void advisingOnAHundredThousandTopicsWalksThemOnlyAFewTimes() {
    var found = new ArrayList<>(Checks.of(Maps.large(100_000), TODAY));
    assertEquals(
        List.of(), found.stream().filter(check -> check.code() != Code.SINGLE_TOUCHPOINT).toList());
  }
}
