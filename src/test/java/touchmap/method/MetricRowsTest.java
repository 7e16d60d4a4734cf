package touchmap.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchmap.method.Oracles.at;
import static touchmap.method.Oracles.number;
import static touchmap.model.Studies.ids;
import static touchmap.method.MetricTables.end;
import static touchmap.method.MetricTables.rows;
import static touchmap.method.MetricTables.only;
import static touchmap.method.MetricTables.reasons;
import static touchmap.method.MetricTables.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchmap.method.MetricRows.Matched;
import touchmap.method.MetricRows.Unmatched;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.model.Metric;
import touchmap.model.Scale;

class MetricRowsTest {
  @Test
  void aFinishedNumberKeepsItsScaleFormulaAndPeople() {
    Metric nps = only(rows("Touchpoint|Date|Metric|Value|n", "Home|2026-11-20|NPS|−12,5|1 200"));
    assertEquals(Id.of("t1"), nps.touchpoint());
    assertEquals("NPS", nps.metric());
    assertEquals(-12.5, nps.value());
    assertEquals(OptionalInt.of(1200), nps.measured().n());
    assertEquals(Optional.of(LocalDate.of(2026, 11, 20)), nps.measured().date());
    assertEquals(10, end(nps));
    assertEquals("promoters - detractors", nps.measured().formula());
  }

  @Test
  void russianHeadingsAndDatesAreUnderstood() {
    Metric csat =
        only(
            rows(
                "Точка касания|Дата|Показатель|Значение|Количество ответов",
                "call|20.11.2026|Удовлетворённость|82,5 %|40"));
    assertEquals(Id.of("t3"), csat.touchpoint());
    assertEquals("CSAT", csat.metric());
    assertEquals(82.5, csat.value());
    assertEquals(OptionalInt.of(40), csat.measured().n());
  }

  @ParameterizedTest
  @CsvSource({"82%, 82", "82 %, 82", "3%, 3", "0.5 %, 0.5"})
  void aSatisfactionInPercentIsAFinishedNumberWithOrWithoutACount(String cell, double value) {
    assertEquals(value, only(rows("touchpoint|CSAT", "call|" + cell)).value());
    assertEquals(value, only(rows("touchpoint|CSAT|n", "call|" + cell + "|40")).value());
    assertEquals(value, only(rows("touchpoint|metric|answers", "call|CSAT|" + cell)).value());
  }

  @Test
  void publishedNpsAndCsatComeOutOfRawAnswers() {
    var nps = Oracles.of("O19");
    var lines = new ArrayList<>(List.of("touchpoint|metric|answer"));
    String[] said = {"9", "8", "6"};
    String[] groups = {"promoters", "passives", "detractors"};
    for (int i = 0; i < 3; i++) {
      int times = (int) number(at(nps, "input", groups[i]));
      lines.addAll(Collections.nCopies(times, "Home|NPS|" + said[i]));
    }
    Metric made = only(rows(lines.toArray(String[]::new)));
    assertEquals(number(at(nps, "expect", "nps")), made.value(), 1e-12);
    assertEquals(OptionalInt.of(100), made.measured().n());

    var csat = Oracles.of("O20");
    int satisfied = (int) number(at(csat, "input", "satisfied"));
    int all = (int) number(at(csat, "input", "total"));
    String answers =
        String.join(", ", Collections.nCopies(satisfied, "4"))
            + "; "
            + String.join(" ", Collections.nCopies(all - satisfied, "3"));
    assertEquals(
        number(at(csat, "expect")),
        only(rows("touchpoint|metric|answers", "Home|CSAT|" + answers)).value(),
        1e-12);
  }

  @Test
  void aNumberWithADecimalCommaAndItsPeopleIsNoPairOfAnswers() {
    MetricRows rows =
        rows(
            "Touchpoint|Metric|Answers|n",
            "Home|NPS|10 9 3|",
            "Home|CSAT|4,2|50",
            "Home|CES|5,5|20",
            "Call|CSAT|4,2|2");
    assertEquals(
        List.of("NPS 3", "CES 20", "CSAT 2"),
        rows.matched().stream()
            .map(each -> each.metric())
            .map(each -> each.metric() + " " + each.measured().n().orElse(0))
            .toList());
    assertEquals(5.5, rows.matched().get(1).metric().value());
    assertEquals(1, rows.unmatched().size());
    assertTrue(reasons(rows).getFirst().contains("4.2"), reasons(rows)::toString);
  }

  @Test
  void rowsOfSinglePeopleAreMadeIntoOneNumberEvenWhenNoHeadingSaysSo() {
    MetricRows rows =
        rows("Touchpoint|Score 1-5", "Home|4", "Home|5", "Call|2", "Call|3", "Call|3");
    assertEquals(2, rows.matched().size());
    assertEquals(4.5, rows.matched().getFirst().metric().value());
    assertEquals(List.of(4, 5, 6), rows.matched().getLast().rows());
    assertEquals(5, end(rows.matched().getLast().metric()));
    MetricRows nps =
        rows("touchpoint|date|NPS", "Home|2026-01-01|9", "Home|2026-01-02|3", "Call|2026-01-02|10");
    assertEquals(
        List.of(0.0, 100.0), nps.matched().stream().map(each -> each.metric().value()).toList());
  }

  @Test
  void eachMetricMayHaveAColumnOfItsOwn() {
    MetricRows rows = rows("Touchpoint|NPS|CSAT|CES (1-7)|n", "Home|30|80|5.5|100", "Call||70||50");
    assertEquals(List.of(), rows.unmatched());
    assertEquals(
        List.of("NPS", "CSAT", "CES", "CSAT"),
        rows.matched().stream().map(each -> each.metric().metric()).toList());
    assertEquals(7, end(rows.matched().get(2).metric()));
  }

  @Test
  void effortKeepsTheScaleThatIsNamedGuessedOrChosen() {
    List<List<String>> table =
        table("Touchpoint|Metric|Value|n", "Home|CES|4.2|9", "Call|CES|6.1|");
    MetricRows guessed = MetricRows.of(Maps.studio(), table);
    assertEquals(7, guessed.effort().orElseThrow().max());
    assertEquals(
        List.of(7.0, 7.0), guessed.matched().stream().map(each -> end(each.metric())).toList());
    var ten = new touchmap.model.Scale(1, 10, touchmap.model.Extras.NONE);
    MetricRows chosen =
        MetricRows.of(
            Maps.studio(),
            table,
            MetricColumns.guess(table.getFirst()),
            MetricChoices.NONE.withEffort(ten));
    assertEquals(
        List.of(10.0, 10.0), chosen.matched().stream().map(each -> end(each.metric())).toList());
  }

  @Test
  void aMetricOfAnUnknownNameUnderAKnownHeadingIsTakenAndMarked() {
    MetricRows rows = rows("Touchpoint|Metric|NPS|n", "Home|FOO|4|9", "Call|NPS|4|9");
    assertEquals(
        List.of("FOO", ""), rows.matched().stream().map(MetricRows.Matched::unknown).toList());
  }

  private static List<String> told(MetricRows rows) {
    return rows.matched().stream()
        .map(each -> each.metric())
        .map(each -> each.metric() + " " + each.value() + " of " + (int) end(each))
        .toList();
  }

  @Test
  void aScoreMayHaveAnyNameWithItsScaleInTheNameInItsSizeOrChosen() {
    String[] lines = {
      "Touchpoint;Metric;Value;n".replace(';', '|'),
      "Home|Taste 1-10|8|40",
      "Home|Speed (1–5)|4,2|20",
      "Call|Вкус|7|30",
      "Call|Цена|4|30"
    };
    MetricRows rows = rows(lines);
    assertEquals(List.of("Taste 8.0 of 10", "Speed 4.2 of 5", "Вкус 7.0 of 10"), told(rows));
    assertEquals(
        List.of(false, false, true), rows.matched().stream().map(Matched::scaleGuessed).toList());
    assertEquals(List.of("5 On which scale is “Цена”?"), reasons(rows));
    assertEquals("Цена", rows.unmatched().getFirst().ask());
    var five = new Scale(1, 5, touchmap.model.Extras.NONE);
    var chosen = MetricChoices.NONE.withScale("Цена", five);
    assertEquals(
        "Цена 4.0 of 5",
        told(MetricRows.of(
                Maps.studio(), table(lines), MetricColumns.guess(table(lines).getFirst()), chosen))
            .getLast());
    assertEquals(
        List.of("Taste 8.0 of 10", "Speed 4.0 of 5"),
        told(rows("Touchpoint|Taste 1-10|Speed 1-5|n", "Home|8|4|9")));
  }

  private static MetricRows answers(MetricChoices.Commas commas, String... cells) {
    var lines = new ArrayList<>(List.of("Touchpoint|Metric|Answer"));
    for (String each : cells) lines.add("Home|score 1-10|" + each);
    List<List<String>> table = table(lines.toArray(String[]::new));
    return MetricRows.of(
        Maps.studio(),
        table,
        MetricColumns.guess(table.getFirst()),
        MetricChoices.NONE.withCommas(commas));
  }

  @Test
  void aCommaBetweenTwoDigitsIsDecimalWhereTheFileOrOtherCellsSaySoElseItIsAsked() {
    MetricRows open = answers(MetricChoices.Commas.UNSAID, "6,5", "7");
    assertEquals(List.of("2 “6,5” may be one number or two answers."), reasons(open));
    assertEquals(7, open.matched().getFirst().metric().value());
    assertEquals(6.75, only(answers(MetricChoices.Commas.LIKELY_DECIMAL, "6,5", "7")).value());
    assertEquals(6.75, only(answers(MetricChoices.Commas.DECIMAL, "6,5; 7")).value());
    assertEquals(7, only(answers(MetricChoices.Commas.UNSAID, "6,5", "7.5")).value());
    assertEquals(6, only(answers(MetricChoices.Commas.UNSAID, "6,5", "7, 5, 7")).value());
    assertEquals(6, only(answers(MetricChoices.Commas.BETWEEN_ANSWERS, "6,5", "7")).value());
  }

  @Test
  void answersOfSeveralDaysAreOneNumberOfTheNewestDayUnlessEachDayIsWanted() {
    List<List<String>> table =
        table(
            "Touchpoint|Date|Metric|Answer",
            "Home|2026-11-03|NPS|9",
            "Home|2026-11-20|NPS|10",
            "Home|2026-11-05|NPS|3",
            "Home|2026-11-06|NPS|9");
    MetricRows together = MetricRows.of(Maps.studio(), table);
    Metric one = only(together);
    assertEquals(50, one.value());
    assertEquals(OptionalInt.of(4), one.measured().n());
    assertEquals(Optional.of(LocalDate.of(2026, 11, 20)), one.measured().date());
    assertTrue(together.overDays());
    MetricRows daily =
        MetricRows.of(
            Maps.studio(),
            table,
            MetricColumns.guess(table.getFirst()),
            MetricChoices.NONE.withDaily(true));
    assertEquals(4, daily.matched().size());
    assertTrue(daily.overDays());
  }

  @Test
  void aSatisfactionOfUpToTenWithoutAPercentSignIsAskedAbout() {
    String[] lines = {"Точка|Показатель|Значение|n", "Home|Удовлетворённость|8,5|33"};
    MetricRows rows = rows(lines);
    assertEquals(
        List.of("2 8.5 looks like a mean on a scale of ten; CSAT is the percentage of 4 and 5."),
        reasons(rows));
    String name = rows.unmatched().getFirst().ask();
    MetricColumns columns = MetricColumns.guess(table(lines).getFirst());
    var ten = new Scale(1, 10, touchmap.model.Extras.NONE);
    assertEquals(
        List.of("Удовлетворённость 8.5 of 10"),
        told(
            MetricRows.of(
                Maps.studio(), table(lines), columns, MetricChoices.NONE.withScale(name, ten))));
    assertEquals(
        List.of("CSAT 8.5 of 5"),
        told(
            MetricRows.of(
                Maps.studio(), table(lines), columns, MetricChoices.NONE.withShare(name))));
  }

  @Test
  void whatCannotBeMatchedIsKeptWithItsReason() {
    MetricRows rows =
        rows(
            "touchpoint|date|metric|value|n",
            "Parking|2026-11-20|NPS|10|5",
            "Home|03/04/2026|NPS|10|5",
            "Home|2026-11-20|Visits|1200|5",
            "Home|2026-11-20|NPS|many|5",
            "Home|2026-11-20|NPS|140|5",
            "Home|2026-11-20|NPS|20|5",
            "Home|2026-11-20|NPS|30|5",
            "Home|2026-11-20|CSAT|4.2|5",
            "||||",
            "Home|2026-11-21|NPS|20|few",
            "Home|2026-11-21|NPS|20|-5",
            "Home|2026-11-21|NPS|20|2.5");
    assertEquals(
        List.of(
            "2 No touchpoint is called “Parking” or nearly so.",
            "3 “03/04/2026” is no date that can mean only one day.",
            "4 “Visits” names no metric known here (NPS, CSAT, CES, score).",
            "5 “many” is no number.",
            "6 140 is outside what NPS can be.",
            "8 There is another number of the same kind, touchpoint and day.",
            "9 4.2 looks like a mean; CSAT is the percentage of 4 and 5.",
            "11 “few” is no number.",
            "12 “-5”: n counts people and cannot be negative.",
            "13 “2.5”: n counts people and is a whole number."),
        reasons(rows));
    assertEquals(List.of(7), rows.matched().getFirst().rows());
    assertEquals(1, rows("a|b", "Home|1").unmatched().size());
    assertEquals(List.of(), MetricRows.of(Maps.studio(), List.of()).matched());
  }

  @Test
  void aNameThatIsOnlyLikeIsMarkedOneThatFitsSeveralIsAskedAndOneMatchedByHandIsSure() {
    String[] lines = {"touchpoint|metric|value|n", "The calls|NPS|10|5", "Front|NPS|20|5"};
    MetricRows rows = rows(lines);
    assertTrue(rows.matched().getFirst().guessed());
    assertEquals(Id.of("t3"), rows.matched().getFirst().metric().touchpoint());
    var table = table(lines);
    MetricRows sure =
        MetricRows.of(
            Maps.studio(),
            table,
            MetricColumns.guess(table.getFirst()),
            Map.of("Front", Id.of("t1")));
    assertEquals(List.of(true, false), sure.matched().stream().map(Matched::guessed).toList());
    var twins = Maps.studio().replacing(Id.of("t4"), proposal -> proposal.withName("home "));
    List<Unmatched> asked =
        MetricRows.of(twins, table("touchpoint|NPS|n", "HOME|10|5")).unmatched();
    assertEquals(ids("t1", "t4"), asked.getFirst().candidates());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "12.5;12.5",
        "12,5;12.5",
        "1 234,5;1234.5",
        "1.234,5;1234.5",
        "1,234.5;1234.5",
        "-3;-3",
        "−3;-3",
        "80 %;80",
        "+4;4"
      })
  void numbersMayHaveACommaOrAPoint(String cell, double number) {
    assertEquals(OptionalDouble.of(number), Cells.number(cell));
  }

  @ParameterizedTest
  @CsvSource({"''", "abc", "1-2", "NaN", "1e5", "1.2.3", "-"})
  void whatIsNoNumberIsNone(String cell) {
    assertEquals(OptionalDouble.empty(), Cells.number(cell));
  }
}
