package touchmap.method;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import touchmap.model.Maps;
import touchmap.model.Metric;
import touchmap.model.Scale;
import touchmap.words.Words;

/** Cells of customers' numbers that say more than a number, or may mean two days. */
class MetricCellsTest {
  /** A table whose cells are parted by bars, matched to the studio. */
  private static MetricRows of(String... lines) {
    return MetricRows.of(Maps.studio(), table(lines));
  }

  private static List<List<String>> table(String... lines) {
    return List.of(lines).stream().map(line -> List.of(line.split("\\|", -1))).toList();
  }

  private static Metric only(MetricRows rows) {
    assertEquals(List.of(), rows.unmatched());
    assertEquals(1, rows.matched().size());
    return rows.matched().getFirst().metric();
  }

  private static List<String> reasons(MetricRows rows) {
    return rows.unmatched().stream()
        .map(each -> each.row() + " " + Words.in("en").of(each.why()))
        .toList();
  }

  private static double end(Metric metric) {
    return metric.measured().scale().map(Scale::max).orElse(Double.NaN);
  }

  @Test
  void aMarkThatSaysItsScaleIsReadAndWhatMayBePeopleIsAsked() {
    Metric taste = only(of("touchpoint|metric|value|n", "Home|Taste|4,5 из 5|9"));
    assertEquals(4.5, taste.value());
    assertEquals(5, end(taste));
    Metric mean = only(of("touchpoint|CSAT", "Home|4.2/5"));
    assertEquals("CSAT 1–5", mean.metric());
    assertEquals(4.2, mean.value());
    assertEquals(100, only(of("touchpoint|metric|answer", "Home|NPS|9 out of 10")).value());
    assertEquals(
        List.of(
            "2 “9 out of 10” may be a mark, a single answer or a share of people: write it as one number.",
            "3 “45 из 50” may be a mark, a single answer or a share of people: write it as one number."),
        reasons(of("touchpoint|metric|value", "Home|NPS|9 out of 10", "Home|CSAT|45 из 50")));
  }

  @Test
  void theDayOrderOfAColumnIsAskedOnlyWhereNoCellDecides() {
    String[] lines = {"touchpoint|date|metric|value|n", "Home|12/11/2026|NPS|10|5"};
    MetricRows open = of(lines);
    assertEquals(Optional.of("12/11/2026"), open.unsureDay().map(UnsureDay::text));
    assertEquals(1, open.unmatched().size());
    MetricRows chosen =
        MetricRows.of(
            Maps.studio(),
            table(lines),
            open.columns(),
            MetricChoices.NONE.withDays(DayOrder.MONTH_FIRST));
    assertEquals(Optional.of(LocalDate.of(2026, 12, 11)), only(chosen).measured().date());
    assertEquals(Optional.of("12/11/2026"), chosen.unsureDay().map(UnsureDay::text));
    MetricRows decided =
        of(
            "touchpoint|date|metric|value|n",
            "Home|12/11/2026|NPS|10|5",
            "Call|13/11/2026|NPS|10|5");
    assertEquals(List.of(), decided.unmatched());
    assertEquals(Optional.empty(), decided.unsureDay());
  }

  @Test
  void whyARowIsLeftIsSaidWithTheCommaOfTheLanguage() {
    MetricRows rows =
        of("touchpoint|metric|value|n", "Home|CSAT|4.2|9", "Home|NPS|140,5|9", "Home|CES|-1.5|9");
    List<String> said =
        rows.unmatched().stream().map(each -> Words.in("ru").of(each.why())).toList();
    assertEquals(
        List.of(
            "4,2 похоже на среднее; CSAT — это процент ответов 4 и 5.",
            "140,5 — такого значения у NPS не бывает.",
            "−1,5 — такого значения у CES не бывает."),
        said);
  }
}
