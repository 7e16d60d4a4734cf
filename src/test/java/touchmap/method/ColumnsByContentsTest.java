package touchmap.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchmap.method.MetricTables.reasons;
import static touchmap.method.MetricTables.rows;
import static touchmap.method.MetricTables.table;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchmap.model.Maps;
import touchmap.model.Metric;

/** Where a heading says little or misleads, what stands below it tells what a column means. */
class ColumnsByContentsTest {
  private static MetricColumns guess(String... lines) {
    return MetricColumns.guess(Maps.studio(), table(lines));
  }

  private static List<String> told(MetricRows rows) {
    return rows.matched().stream()
        .map(MetricRows.Matched::metric)
        .map(each -> name(each) + " " + each.metric() + " " + each.value() + n(each))
        .toList();
  }

  private static String n(Metric of) {
    return of.measured().n().isPresent() ? " n" + of.measured().n().getAsInt() : "";
  }

  private static String name(Metric of) {
    return Maps.studio().find(of.touchpoint()).orElseThrow().name();
  }

  @Test
  void aColumnOfDaysIsTheDateWhateverItIsCalled() {
    MetricRows rows =
        rows(
            "Touchpoint|Answered on|How likely are you to recommend us (0-10)",
            "Home|2026-11-11|4",
            "Home|2026-11-16|10",
            "Call|2026-11-13|9",
            "Call|2026-11-04|11",
            "Call|2026-11-03|");
    assertEquals(Optional.of(1), rows.columns().date());
    assertEquals(List.of(2), rows.columns().values());
    assertTrue(rows.columns().answers());
    assertEquals(List.of("Home NPS 0.0 n2", "Call NPS 100.0 n1"), told(rows));
    assertEquals(2, reasons(rows).size());
  }

  @Test
  void aColumnOfKindsIsTheMetric() {
    MetricRows rows =
        rows(
            "Point of contact|Date|What|Score|Responses",
            "Home|15.11.2026|NPS|+35|120",
            "Prices|15.11.2026|CSAT|72%|95",
            "Call|15.11.2026|1-5|3,1|22");
    assertEquals(Optional.of(2), rows.columns().metric());
    assertEquals(Optional.of(4), rows.columns().count());
    assertEquals(
        List.of("Home NPS 35.0 n120", "Prices CSAT 72.0 n95", "Call score 3.1 n22"), told(rows));
  }

  @Test
  void answersThatAreCountedAreTheNumberOfPeopleBesideSeveralMetrics() {
    String[] lines = {
      "Where|NPS|CSAT %|Answers", "Home|41|83|60", "Call|-5|61|44", "Prices||90|12"
    };
    MetricColumns columns = guess(lines);
    assertEquals(Optional.of(0), columns.touchpoint());
    assertEquals(List.of(1, 2), columns.values());
    assertEquals(Optional.of(3), columns.count());
    assertFalse(columns.answers());
    assertEquals(
        List.of(
            "Home NPS 41.0 n60",
            "Home CSAT 83.0 n60",
            "Call NPS -5.0 n44",
            "Call CSAT 61.0 n44",
            "Prices CSAT 90.0 n12"),
        told(rows(lines)));
  }

  @Test
  void answersInACellStayAnswers() {
    MetricColumns columns = guess("Touchpoint|NPS|Answers", "Home|41|9 10 3", "Call|-5|2 8 9");
    assertEquals(List.of(2), columns.values());
    assertTrue(columns.answers());
    assertTrue(guess("Touchpoint|Metric|Answers", "Home|CSAT|4", "Home|CSAT|5").answers());
  }

  @Test
  void wholeNumbersOfPeopleOrNegativeOnesAreNoSingleAnswers() {
    List<List<String>> counted = table("Where|Answer|n", "Home|4|60", "Call|5|44");
    var columns = MetricColumns.guess(Maps.studio(), counted);
    assertFalse(columns.answers());
    assertFalse(columns.withAnswers(true).canBeAnswers(counted));
    List<List<String>> negative = table("Where|NPS", "Home|-12", "Call|5");
    assertFalse(MetricColumns.guess(Maps.studio(), negative).canBeAnswers(negative));
    assertTrue(
        MetricColumns.guess(Maps.studio(), negative)
            .canBeAnswers(table("Where|NPS", "Home|2", "Call|5")));
  }

  @ParameterizedTest
  @ValueSource(strings = {" / ", "/", " > ", " → ", ": ", " — ", " » "})
  void aTouchpointIsNamedWithItsObjectBefore(String sign) {
    String object =
        Register.of(Maps.studio())
            .objectOf(
                Register.of(Maps.studio()).touchpoints().stream()
                    .filter(each -> each.name().equals("Prices"))
                    .findFirst()
                    .orElseThrow()
                    .id())
            .orElseThrow()
            .name();
    MetricRows rows =
        rows("Where|NPS", object + sign + "Prices|41", "Elsewhere" + sign + "Call|3", "Home|-9");
    assertEquals(List.of("Prices NPS 41.0", "Home NPS -9.0"), told(rows));
    assertFalse(rows.matched().getFirst().guessed());
    assertEquals(1, rows.unmatched().size());
  }
}
