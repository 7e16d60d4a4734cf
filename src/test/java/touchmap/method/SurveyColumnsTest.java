package touchmap.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchmap.model.Maps;
import touchmap.model.Metric;
import touchmap.model.TouchMap;

/** A survey with a column for each touchpoint gives the answers of each; nothing of it is dropped unasked. */
class SurveyColumnsTest {
  private final TouchMap map = Maps.studio();

  private static List<List<String>> table(String... rows) {
    var table = new ArrayList<List<String>>();
    for (String row : rows) table.add(List.of(row.split("\\|", -1)));
    return table;
  }

  private MetricRows read(String... rows) {
    return MetricRows.of(map, SurveyColumns.together(map, table(rows)));
  }

  private List<String> said(MetricRows rows) {
    return rows.matched().stream()
        .map(MetricRows.Matched::metric)
        .map(
            each ->
                name(each)
                    + " "
                    + each.metric()
                    + " "
                    + each.value()
                    + " n"
                    + each.measured().n().orElse(0))
        .toList();
  }

  private String name(Metric of) {
    return map.find(of.touchpoint()).orElseThrow().name();
  }

  @Test
  void eachColumnGivesItsAnswersAndItsOwnNumberOfPeople() {
    MetricRows rows =
        read("respondent|Home|Prices|Call|Why", "1|5|2|4|slow", "2|4||4|", "3|3|2|5|fine");
    assertEquals(
        List.of("Home score 4.0 n3", "Prices score 2.0 n2", "Call score 4.333333333333333 n3"),
        said(rows));
    assertEquals(List.of(), rows.unmatched());
    Metric first = rows.matched().getFirst().metric();
    assertEquals(5, first.measured().scale().orElseThrow().max());
    assertEquals(
        List.of("respondent", "Why"),
        rows.columns()
            .unread(
                map,
                SurveyColumns.together(
                    map, table("respondent|Home|Prices|Why", "1|5|2|slow", "2|4|1|"))));
  }

  @Test
  void headingsMayAskSomethingAboutTheTouchpoint() {
    MetricRows rows =
        read(
            "Timestamp|Home [NPS 0-10]|Call: how satisfied were you (1-5)?|How was it? [Prices]|Comment",
            "2026-11-01|9|4|3|ok",
            "2026-11-01|10|5|4|fine",
            "2026-11-01|6|2|5|",
            "2026-11-01|7|n/a|3|");
    assertEquals(
        List.of("Home NPS 25.0 n4", "Call CSAT 66.66666666666667 n3", "Prices score 3.75 n4"),
        said(rows));
    assertEquals(
        List.of("method.rows.noNumber"),
        rows.unmatched().stream().map(each -> each.why().key()).toList());
    assertEquals(
        List.of("Comment"),
        rows.columns()
            .unread(
                map,
                SurveyColumns.together(
                    map, table("Home [NPS 0-10]|Prices: NPS|Comment", "9|8|ok", "9|8|ok"))));
  }

  @Test
  void severalQuestionsAboutOneTouchpointStayApart() {
    MetricRows rows = read("Home: looks (1-5)|Home: speed (1-5)|Check-up – NPS", "4|2|9", "5|2|9");
    assertEquals(List.of("Home looks 4.5 n2", "Home speed 2.0 n2"), said(rows));
  }

  @Test
  void numbersAboveFiveAreOnAScaleOfTenAndNetPromotersWhenItIsSaid() {
    List<List<String>> turned =
        SurveyColumns.together(map, table("id|Home|Call", "a|10|9", "b|9|3", "c|2|3", "d|9|8"));
    MetricRows scores = MetricRows.of(map, turned);
    assertEquals(10, scores.matched().getFirst().metric().measured().scale().orElseThrow().max());
    MetricRows promoters =
        MetricRows.of(
            map,
            turned,
            MetricColumns.guess(map, turned),
            MetricChoices.NONE.withKind(2, Optional.of(NumberKind.NPS)));
    assertEquals(List.of("Home NPS 50.0 n4", "Call NPS -25.0 n4"), said(promoters));
  }

  @Test
  void whatFitsNowhereIsKeptInView() {
    MetricRows rows =
        read("id|Home|Prices|Parking|Proposl", "7|5|2|3|4", "8|n/a|2|3|4", "9|4|3|2|5");
    assertEquals(
        List.of("method.rows.noNumber", "method.rows.noTouchpoint"),
        rows.unmatched().stream().map(each -> each.why().key()).toList());
    assertEquals(
        List.of(
            "Home score 4.5 n2",
            "Prices score 2.3333333333333335 n3",
            "Proposal score 4.333333333333333 n3"),
        said(rows));
    assertEquals(
        List.of(false, false, true),
        rows.matched().stream().map(MetricRows.Matched::guessed).toList());
  }

  @Test
  void daysStayWithTheirAnswers() {
    List<List<String>> turned =
        SurveyColumns.together(
            map,
            table(
                "Date|Home|Call",
                "2026-10-01|5|4",
                "2026-10-01|3|4",
                "2026-11-01|2|1",
                "2026-11-01|2|2"));
    MetricRows daily =
        MetricRows.of(
            map, turned, MetricColumns.guess(map, turned), MetricChoices.NONE.withDaily(true));
    assertEquals(
        List.of("Home score 4.0 n2", "Home score 2.0 n2", "Call score 4.0 n2", "Call score 1.5 n2"),
        said(daily));
    assertEquals(
        Optional.of(LocalDate.parse("2026-11-01")),
        daily.matched().get(1).metric().measured().date());
  }

  @Test
  void otherTablesStayAsTheyAre() {
    for (List<List<String>> each :
        List.of(
            table("Touchpoint|NPS", "Home|10", "Call|20"),
            table("Name|Home|Call", "Home|1|2", "Call|3|4"),
            table("id|Home|Parking", "1|5|4", "2|5|4"),
            table("id|Home|Call", "1|good|bad", "2|good|bad"),
            table("Home|Call"))) assertSame(each, SurveyColumns.together(map, each));
    assertEquals(List.of(), SurveyColumns.together(map, List.of()));
  }

  @Test
  void theSheetOfAWorkbookThatHoldsASurveyIsFound() {
    List<List<String>> notes = table("About|By", "Survey|Ann", "More|Bob");
    List<List<String>> survey = table("id|Home|Call", "1|5|4", "2|3|4");
    assertEquals(1, HeadingRow.best(map, List.of(notes, survey)));
  }

  @ParameterizedTest
  @CsvSource({
    "Q3 2026, 2026-07-01",
    "2026 Q3, 2026-07-01",
    "2026-Q1, 2026-01-01",
    "4Q2026, 2026-10-01",
    "3 кв. 2026, 2026-07-01",
    "3 кв. 2026 г., 2026-07-01",
    "III квартал 2026, 2026-07-01",
    "IV квартал 2026 года, 2026-10-01",
    "2-й квартал 2026, 2026-04-01",
    "2nd quarter 2026, 2026-04-01",
    "Q5 2026, ",
    "V квартал 2026, "
  })
  void aQuarterIsItsFirstDay(String cell, LocalDate day) {
    assertEquals(Optional.ofNullable(day), new Days(Optional.empty(), Optional.empty()).of(cell));
  }
}
