package touchmap.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchmap.method.MetricTables.end;
import static touchmap.method.MetricTables.rows;
import static touchmap.method.MetricTables.only;
import static touchmap.method.MetricTables.reasons;
import static touchmap.method.MetricTables.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchmap.method.MetricRows.Unmatched;
import touchmap.model.Maps;
import touchmap.model.Metric;

/** What a table says in two ways is asked, and what only looks like something can be said to be something else. */
class MetricDoubtsTest {
  private static List<String> told(MetricRows rows) {
    return rows.matched().stream()
        .map(each -> each.metric())
        .map(each -> each.metric() + " " + each.value() + " of " + (int) end(each))
        .toList();
  }

  private static MetricRows with(MetricChoices choices, String... lines) {
    return MetricRows.of(
        Maps.studio(), table(lines), MetricColumns.guess(table(lines).getFirst()), choices);
  }

  @Test
  void aSatisfactionBelowOneIsAPartOfOneOrAPercentageAndNeverEitherUnasked() {
    String[] lines = {
      "Touchpoint|Metric|Value|n", "Home|CSAT|0.82|61", "Call|CSAT|82 %|61", "Prices|CSAT|1|9"
    };
    MetricRows open = with(MetricChoices.NONE.withShare("CSAT"), lines);
    assertEquals(List.of("2 0.82 may be a part of one, which is 82 %, or 0.82 %."), reasons(open));
    MetricRows parts = with(MetricChoices.NONE.withParts("CSAT", true), lines);
    assertEquals(List.of("CSAT 82.0 of 5", "CSAT 82.0 of 5", "CSAT 100.0 of 5"), told(parts));
    assertEquals(0.82, parts.matched().getFirst().part().orElseThrow());
    assertTrue(parts.matched().get(1).part().isEmpty());
    MetricRows percent = with(MetricChoices.NONE.withParts("CSAT", false).withShare("CSAT"), lines);
    assertEquals(List.of("CSAT 0.82 of 5", "CSAT 82.0 of 5", "CSAT 1.0 of 5"), told(percent));
    assertEquals(
        List.of("CSAT 57.0 of 5"),
        told(with(MetricChoices.NONE.withParts("CSAT", true), "Touchpoint|CSAT|n", "Home|0.57|9")));
  }

  @ParameterizedTest
  @CsvSource({
    "How likely are you to recommend us? (0-10)",
    "Would you recommend us to a friend?",
    "'Насколько вероятно, что вы порекомендуете нас? (0–10)'",
    "Готовы ли вы рекомендовать нас"
  })
  void theQuestionWhetherOneWouldRecommendIsTheNetPromoterScore(String heading) {
    MetricRows rows =
        rows(
            "Touchpoint|" + heading + "|How satisfied were you? (1-5)",
            "Home|9|4",
            "Home|3|5",
            "Call|10|2",
            "Call|2|1");
    assertEquals(
        List.of("NPS 0.0 of 10", "CSAT 100.0 of 5", "NPS 0.0 of 10", "CSAT 0.0 of 5"), told(rows));
    assertTrue(rows.pooled());
  }

  @Test
  void whatTheValuesAreIsSaidForEachColumn() {
    MetricRows rows =
        with(
            MetricChoices.NONE
                .withKind(1, Optional.of(NumberKind.NPS))
                .withKind(2, Optional.of(NumberKind.OF_TEN)),
            "Touchpoint|Taste 1-10|Speed 1-10",
            "Home|9|4",
            "Home|3|5");
    assertEquals(List.of("NPS 0.0 of 10", "Speed 4.5 of 10"), told(rows));
  }

  @Test
  void numbersThatOnlyLookLikeAnswersCanBeSaidToBeNone() {
    String[] lines = {"Touchpoint|NPS", "Home|9", "Home|3"};
    assertTrue(with(MetricChoices.NONE, lines).pooled());
    MetricRows finished = with(MetricChoices.NONE.withFinished(true), lines);
    assertEquals(List.of("NPS 9.0 of 10"), told(finished));
    assertEquals(
        List.of("3 There is another number of the same kind, touchpoint and day."),
        reasons(finished));
  }

  @Test
  void aRowInDoubtStandsOnceAndACellWithItsColumn() {
    MetricRows rows = rows("Touchpoint|NPS|CSAT", "Parking|9|80", "Home|many|80");
    assertEquals(List.of(2, 3), rows.unmatched().stream().map(Unmatched::row).toList());
    assertEquals(Optional.empty(), rows.unmatched().getFirst().column());
    assertEquals(Optional.of(1), rows.unmatched().getLast().column());
  }

  @Test
  void aCommaBeforeThreeDigitsIsAskedAboutUnlessPointsOrThePersonTell() {
    String[] lines = {"Touchpoint|Metric|Value|n", "Home|CES 1-10|1,200|1,204"};
    assertEquals(
        List.of("2 “1,200” may be 1200 or 1.2."), reasons(with(MetricChoices.NONE, lines)));
    assertEquals(
        List.of("2 1200 is outside what CES can be."),
        reasons(
            with(MetricChoices.NONE.withCommas(MetricChoices.Commas.BETWEEN_THOUSANDS), lines)));
    Metric decimal = only(with(MetricChoices.NONE.withCommas(MetricChoices.Commas.DECIMAL), lines));
    assertEquals(1.2, decimal.value());
    assertEquals(OptionalInt.of(1204), decimal.measured().n());
    assertEquals(
        1.2,
        only(with(MetricChoices.NONE.withCommas(MetricChoices.Commas.LIKELY_DECIMAL), lines))
            .value());
    assertEquals(
        List.of("2 1200 is outside what NPS can be."),
        reasons(rows("Touchpoint|Metric|Value|n", "Home|NPS|1,200|50", "Call|CSAT|80.5|9")));
    assertEquals(0.125, only(rows("Touchpoint|CES 0-7|n", "Home|0,125|9")).value());
  }
}
