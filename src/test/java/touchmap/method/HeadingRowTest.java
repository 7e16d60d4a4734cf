package touchmap.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import touchmap.model.Maps;

class HeadingRowTest {
  private static List<List<String>> rows(String... lines) {
    return List.of(lines).stream().map(line -> List.of(line.split("\\|", -1))).toList();
  }

  private static int of(String... lines) {
    return HeadingRow.guess(rows(lines));
  }

  @Test
  void titlesDaysAndBlankLinesAreNoHeadings() {
    assertEquals(0, of("Touchpoint|NPS", "Call|10"));
    assertEquals(2, of("Survey of touchpoints|", "|", "Touchpoint|NPS", "Call|10"));
    assertEquals(1, of("Touchpoints|Date 2026-11-01|", "Touchpoint|NPS|n", "Call|10|5"));
    assertEquals(2, of("Period:|Q3|", "Rated by:|guests|", "Точка|Оценка|n", "Call|4|5"));
  }

  @Test
  void headingsThatNobodyKnowsAreTheWidestTextsAboveTheNumbers() {
    assertEquals(0, of("Where|How", "Call|10", "Home|9"));
    assertEquals(1, of("Our guests|||", "Where|How|Who|2025", "Call|10|Ann|8", "Home|9|Bob|7"));
    assertEquals(0, of("Where|How|Who", "Contact form|NPS|", "Call||Ann"));
  }

  @Test
  void aRowOfNumbersIsNeverOneWhateverItNames() {
    assertEquals(0, of("Where|Which|How", "Contact form|NPS|10", "Call|CSAT|80"));
    assertEquals(0, of("Call", "Home"));
    assertEquals(1, of("", "7|8", "9|8"));
    assertEquals(0, HeadingRow.guess(List.of()));
  }

  @Test
  void aRowKeepsItsNumberBelowAnyHeading() {
    List<List<String>> rows = rows("Title", "", "Touchpoint|NPS|n", "Home|40|5", "gone|1|1");
    MetricRows read = MetricRows.of(Maps.studio(), HeadingRow.under(rows, 2));
    assertEquals(List.of(4), read.matched().getFirst().rows());
    assertEquals(5, read.unmatched().getFirst().row());
    assertSame(rows, HeadingRow.under(rows, 0));
  }

  @Test
  void aRowThatSaysSomethingAboutATouchpointIsNoHeading() {
    var map = Maps.studio();
    assertEquals(HeadingRow.NONE, HeadingRow.guess(map, rows("Home|8", "Call|3", "Home|9")));
    assertEquals(HeadingRow.NONE, HeadingRow.guess(map, rows("Home|8", "Call|many", "Home|9")));
    assertEquals(0, HeadingRow.guess(map, rows("Where|How", "Home|8", "Call|3")));
    assertEquals(0, HeadingRow.guess(map, rows("Where|7", "Home|8", "Call|3")));
    assertEquals(0, HeadingRow.guess(map, rows("id|Home|Call", "1|8|3", "2|8|3")));
    assertEquals(0, HeadingRow.guess(map, List.of()));
  }

  @Test
  void withoutHeadingsTheColumnsAreWhatStandsInThem() {
    var map = Maps.studio();
    List<List<String>> rows =
        rows("2026-11-03|NPS|Home|40|x", "2026-11-04|CSAT|Call|82|y", "2026-11-05|NPS|Call|-3|");
    var read = ReadTable.below(map, rows, HeadingRow.NONE);
    MetricRows numbers = MetricRows.of(map, read.rows());
    assertEquals(3, numbers.matched().size());
    assertEquals(List.of(), numbers.unmatched());
    assertEquals(List.of("E"), numbers.columns().unread(map, read.rows()));
    assertEquals(1, read.place(numbers.matched().getFirst().rows().getFirst()).row().orElseThrow());
    assertEquals(
        "2026-11-03",
        numbers.matched().getFirst().metric().measured().date().orElseThrow().toString());
  }

  @Test
  void columnsAreLetteredAsInASpreadsheet() {
    assertEquals(
        List.of("A", "Z", "AA", "AZ", "BA"),
        java.util.stream.Stream.of(0, 25, 26, 51, 52).map(MetricColumns::letter).toList());
  }
}
