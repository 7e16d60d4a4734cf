package touchmap.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchmap.model.Maps;
import touchmap.model.Metric;
import touchmap.model.TouchMap;

/** Promoters, passives and detractors counted in three columns are one number, and no single answers. */
class NetPromotersTest {
  private final TouchMap map = Maps.studio();

  private MetricRows read(List<List<String>> table) {
    return MetricRows.of(map, NetPromoters.together(table));
  }

  private static List<List<String>> table(String headings, String... rows) {
    var table = new java.util.ArrayList<List<String>>();
    table.add(List.of(headings.split("\\|", -1)));
    for (String row : rows) table.add(List.of(row.split("\\|", -1)));
    return table;
  }

  @ParameterizedTest
  @CsvSource({
    "Promoters|Passives|Detractors",
    "Number of promoters|Neutrals|Detractors (0-6)",
    "Промоутеры|Нейтралы|Критики",
    "Число промоутеров|Пассивные|Число детракторов"
  })
  void threeCountsAreOneScoreOfAllWhoAnswered(String groups) {
    MetricRows rows =
        read(
            table(
                "Touchpoint|Period|" + groups + "|Satisfaction %",
                "Home|October 2026|10|5|5|82%",
                "Prices|2026-10|3|3|14|61 %",
                "Call|2026-10|0|0|0|"));
    List<Metric> found = rows.matched().stream().map(MetricRows.Matched::metric).toList();
    assertEquals(4, found.size(), found::toString);
    assertEquals(
        List.of("NPS 25.0 20", "CSAT 82.0 -", "NPS -55.0 20", "CSAT 61.0 -"),
        found.stream().map(NetPromotersTest::said).toList());
    assertEquals("promoters - detractors", found.getFirst().measured().formula());
    assertEquals(
        java.time.LocalDate.of(2026, 10, 1), found.getFirst().measured().date().orElseThrow());
    assertEquals(
        List.of("method.rows.blank"),
        rows.unmatched().stream().map(each -> each.why().key()).toList(),
        "nobody answered about the call");
  }

  private static String said(Metric each) {
    OptionalInt n = each.measured().n();
    return each.metric() + " " + each.value() + " " + (n.isPresent() ? n.getAsInt() : "-");
  }

  @Test
  void sharesAreSubtracted() {
    MetricRows rows =
        read(
            table(
                "Touchpoint|Promoters, %|Passives, %|Detractors, %|n",
                "Home|50|25|25|40", "Prices|10|10|80|40"));
    assertEquals(
        List.of("NPS 25.0 40", "NPS -70.0 40"),
        rows.matched().stream().map(each -> said(each.metric())).toList());
  }

  @Test
  void theOnlyPersonIsNoScoreOfTen() {
    MetricRows rows = read(table("Touchpoint|Promoters|Passives|Detractors", "Home|1|0|0"));
    assertEquals(100, rows.matched().getFirst().metric().value());
  }

  @Test
  void whatIsNoNumberOfPeopleIsToldAsItStands() {
    MetricRows rows =
        read(table("Touchpoint|Promoters|Passives|Detractors", "Home|many|0|0", "Prices|-1|2|3"));
    assertEquals(List.of(), rows.matched());
    assertTrue(rows.unmatched().getFirst().cells().contains("many / 0 / 0"));
    assertTrue(rows.unmatched().getLast().cells().contains("-1 / 2 / 3"));
  }

  @Test
  void aTableThatSaysTheScoreKeepsItAndTheGroupsAreNone() {
    List<List<String>> table =
        table("Touchpoint|NPS|Promoters|Passives|Detractors", "Home|25|10|5|5", "Prices|-3|1|1|1");
    assertSame(table, NetPromoters.together(table));
    MetricRows rows = MetricRows.of(map, table);
    assertEquals(
        List.of("NPS 25.0 -", "NPS -3.0 -"),
        rows.matched().stream().map(each -> said(each.metric())).toList());
    assertEquals(List.of("Promoters", "Passives", "Detractors"), rows.columns().unread(map, table));
  }

  @Test
  void promotersAloneAreNoScore() {
    MetricRows rows = read(table("Touchpoint|Promoters", "Home|10", "Prices|3"));
    assertEquals(List.of(), rows.matched());
    assertEquals(2, rows.unmatched().size());
  }
}
