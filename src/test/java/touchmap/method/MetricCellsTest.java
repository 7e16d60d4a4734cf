package touchmap.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static touchmap.method.MetricTables.end;
import static touchmap.method.MetricTables.rows;
import static touchmap.method.MetricTables.only;
import static touchmap.method.MetricTables.reasons;
import static touchmap.method.MetricTables.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import touchmap.model.Maps;
import touchmap.model.Metric;
import touchmap.words.Words;

/** Cells of customers' numbers that say more than a number, or may mean two days. */
class MetricCellsTest {
  @Test
  void aMarkThatSaysItsScaleIsReadAndWhatMayBePeopleIsAsked() {
    Metric taste = only(rows("touchpoint|metric|value|n", "Home|Taste|4,5 из 5|9"));
    assertEquals(4.5, taste.value());
    assertEquals(5, end(taste));
    Metric mean = only(rows("touchpoint|CSAT", "Home|4.2/5"));
    assertEquals("CSAT 1–5", mean.metric());
    assertEquals(4.2, mean.value());
    assertEquals(100, only(rows("touchpoint|metric|answer", "Home|NPS|9 out of 10")).value());
    assertEquals(
        List.of(
            "2 “9 out of 10” may be a mark, a single answer or a share of people: write it as one number.",
            "3 “45 из 50” may be a mark, a single answer or a share of people: write it as one number."),
        reasons(rows("touchpoint|metric|value", "Home|NPS|9 out of 10", "Home|CSAT|45 из 50")));
  }

  @Test
  void theDayOrderOfAColumnIsAskedOnlyWhereNoCellDecides() {
    String[] lines = {"touchpoint|date|metric|value|n", "Home|12/11/2026|NPS|10|5"};
    MetricRows open = rows(lines);
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
        rows(
            "touchpoint|date|metric|value|n",
            "Home|12/11/2026|NPS|10|5",
            "Call|13/11/2026|NPS|10|5");
    assertEquals(List.of(), decided.unmatched());
    assertEquals(Optional.empty(), decided.unsureDay());
  }

  @Test
  void whyARowIsLeftIsSaidWithTheCommaOfTheLanguage() {
    MetricRows rows =
        rows("touchpoint|metric|value|n", "Home|CSAT|4.2|9", "Home|NPS|140,5|9", "Home|CES|-1.5|9");
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
