package touchmap.lens.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchmap.geometry.Point;
import touchmap.lens.paper.Paper;
import touchmap.lens.paper.Setup;
import touchmap.lens.paper.Sheets;
import touchmap.lens.journey.Written;
import touchmap.method.Figures;
import touchmap.method.Focus;
import touchmap.method.JourneyFigures;
import touchmap.method.Quadrant;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.picture.Page;
import touchmap.picture.Part;
import touchmap.words.Words;

class ReportPagesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final double LEAST = 7;

  static Stream<TouchMap> examples() {
    return Sheets.examples();
  }

  static Stream<TouchMap> hard() {
    return Sheets.hard();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleIsReadableWithinItsMarginsAndNamesEveryTouchpoint(TouchMap map) {
    List<Page> pages = ReportPages.of(map, ReportPages.USUAL, TODAY);
    Sheets.areSound(pages, ReportPages.USUAL, LEAST);
    namesAll(map, pages);
  }

  @Test
  void daysHaveOneFormInRussian() {
    var oneDigit = java.util.regex.Pattern.compile("(?<![0-9])[0-9]\\.[0-9]{2}\\.[0-9]{4}");
    for (Page page : ReportPages.of(Sheets.example("dental-clinic.ru"), ReportPages.USUAL, TODAY))
      for (var each : Sheets.texts(page))
        assertFalse(oneDigit.matcher(each.words().text()).find(), each.words().text());
  }

  @Test
  void aJourneyIsWorthOnTheFirstSheetWhatItIsBesideItsCurve() {
    int whole = 0;
    for (TouchMap map : Sheets.examples().toList())
      for (var chain : map.study().journey().chains().stream().limit(1).toList()) {
        var total = JourneyFigures.of(map, chain, Figures.of(map)).total();
        if (total.isEmpty()) continue;
        String said = new Written(Words.in(map.language())).signed(total);
        Page first = ReportPages.of(map, ReportPages.USUAL, TODAY).getFirst();
        assertTrue(
            Sheets.texts(first).stream().anyMatch(each -> each.words().text().equals(said)), said);
        if (said.matches("[^.,]+")) whole++;
      }
    assertTrue(whole > 0, "one of them without decimals");
  }

  /** A map in parts leaves room on the first sheet: no sheet has only the contents. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void theContentsAreNotAloneWhereNamesAreLong(int times) {
    TouchMap map = Sheets.example("tandem.en");
    for (Topic each : map.root().all())
      if (each.isTouchpoint() || each.isBusiness())
        map =
            map.replacing(
                each.id(), topic -> topic.withName((topic.name() + " of ours ").repeat(times)));
    for (Page page : ReportPages.of(map, ReportPages.USUAL, TODAY)) {
      List<Part> parts = page.painting().parts();
      if (parts.stream().anyMatch(Part.Contents.class::isInstance))
        assertTrue(parts.size() > 4, parts.size() + " parts");
    }
  }

  @ParameterizedTest
  @MethodSource("hard")
  void hardMapsAreReadableWithinTheirMarginsAndLoseNoName(TouchMap map) {
    List<Page> pages = ReportPages.of(map, ReportPages.USUAL, TODAY);
    Sheets.areSound(pages, ReportPages.USUAL, LEAST);
    namesAll(map, pages);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A5", "A3", "Letter", "Legal", "Tabloid", "300x200"})
  void anyPaperWillDo(String paper) {
    var setup = ReportPages.USUAL.withPaper(Paper.of(paper).orElseThrow());
    for (TouchMap map : List.of(Sheets.example("tandem.en"), Sheets.example("saas.ru")))
      namesAll(map, ReportPages.of(map, setup, TODAY));
  }

  private static void namesAll(TouchMap map, List<Page> pages) {
    String said =
        pages.stream()
            .flatMap(page -> Sheets.texts(page).stream())
            .map(each -> each.words().text())
            .collect(Collectors.joining())
            .replaceAll("\\s", "");
    for (Topic each : map.root().all())
      assertTrue(said.contains(each.name().replaceAll("\\s", "")), each.name());
  }

  @Test
  void aMapOfNamesAloneMakesAShortReport() {
    assertEquals(1, ReportPages.of(Sheets.grown(3, 4, "Name"), ReportPages.USUAL, TODAY).size());
    assertEquals(1, ReportPages.of(TouchMap.of("Alone", "en"), ReportPages.USUAL, TODAY).size());
  }

  @Test
  void itIsWrittenInTheLanguageOfTheMap() {
    assertTrue(said(Sheets.example("tandem.ru")).contains("Карта точек контакта"));
    assertTrue(said(Sheets.example("tandem.en")).contains("Touchpoint map"));
  }

  @Test
  void tablesRepeatTheirHeadsAndNothingIsOnlyColour() {
    TouchMap map = Sheets.example("tandem.en");
    long tables =
        ReportPages.of(map, ReportPages.USUAL, TODAY).stream()
            .flatMap(page -> page.painting().parts().stream())
            .filter(part -> part instanceof Part.Table table && table.rows().size() > 2)
            .count();
    assertTrue(tables >= 6, () -> "tables: " + tables);
  }

  /** Tables and lists are no paragraphs, and a name stands alone in its cell. */
  @Test
  void aMapOfNamesAloneListsThemByObject() {
    for (TouchMap map :
        List.of(Sheets.grown(3, 4, "Name"), Sheets.grown(12, 25, "A longer name"))) {
      List<Page> pages = ReportPages.of(map, ReportPages.USUAL, TODAY);
      List<String> headings = pages.stream().flatMap(page -> headings(page).stream()).toList();
      assertTrue(headings.contains("All touchpoints by name"));
      for (Topic object : map.root().children()) assertTrue(headings.contains(object.name()));
      Set<String> alone = new HashSet<>();
      for (Page page : pages)
        for (Part part : page.painting().parts())
          if (part instanceof Part.Table table)
            for (Part.Row row : table.rows())
              for (List<Point> cell : row.cells()) alone.add(textOf(page, cell));
      for (Topic each : map.root().all())
        if (each.isTouchpoint()) assertTrue(alone.contains(each.name()), each.name());
    }
  }

  private static String textOf(Page page, List<Point> lines) {
    return Sheets.texts(page).stream()
        .filter(each -> lines.contains(each.words().baseline()))
        .map(each -> each.words().text())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theFirstSheetWritesDaysInOneForm(TouchMap map) {
    String said = said(map);
    String english =
        "\\b\\d{1,2} (?:January|February|March|April|June|July|August|September"
            + "|October|November|December)\\b";
    String russian = "\\d{1,2} (?:янв|фев|мар|апр|ма[яй]|июн|июл|авг|сен|окт|ноя|дек)";
    assertFalse(Pattern.compile(english + "|" + russian).matcher(said).find(), said);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theRankingCallsTheFieldsOfTheMatrixByTheirNames(TouchMap map) {
    List<String> said =
        ReportPages.of(map, ReportPages.USUAL, TODAY).stream()
            .flatMap(page -> Sheets.texts(page).stream())
            .map(each -> each.words().text())
            .toList();
    Figures figures = Figures.of(map);
    Words words = Words.in(map.language());
    for (Quadrant field : Quadrant.values()) {
      long ranked =
          figures.spokenOf().stream()
              .filter(id -> figures.of(id).quadrant().equals(Optional.of(field)))
              .count();
      String name = words.of("improve.quadrant." + field.text());
      long found = said.stream().filter(name::equals).count();
      assertTrue(found > ranked, () -> name + " " + found + " times for " + ranked);
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theFiguresOfTheFirstSheetAreThoseOfTheSheetsBehindIt(TouchMap map) {
    Words words = Words.in(map.language());
    Figures figures = Figures.of(map);
    List<Page> pages = ReportPages.of(map, ReportPages.USUAL, TODAY);
    String first = said(map).replace('\n', ' ');
    String where = words.of("improve.quadrant.concentrate");
    int weak =
        (int)
            pages.stream()
                .skip(1)
                .flatMap(page -> Sheets.texts(page).stream())
                .filter(each -> each.words().text().equals(where))
                // At the right, where the ranking says it; at the left it is a field of the matrix.
                .filter(each -> each.box().x() > 300)
                .count();
    int top = figures.shortlist().size();
    int keys = Math.min(7, top);
    Set<Id> both = new HashSet<>(figures.shortlist());
    both.retainAll(Focus.problematic(figures));
    if (weak > 0) {
      assertTrue(
          first.contains(words.count("paper.lead.weakAmong", weak, both.size(), top)), first);
      if (weak > 4) assertTrue(first.contains(words.of("paper.fixFirst.some", 4, weak)), first);
    }
    if (keys > 0 && keys < top) {
      assertTrue(first.contains(words.count("paper.keysOf", keys, top)), first);
      assertTrue(first.contains(words.count("paper.lead.topKeys", top, keys)), first);
    }
  }

  private static List<String> headings(Page page) {
    return page.painting().parts().stream()
        .filter(Part.Text.class::isInstance)
        .map(Part.Text.class::cast)
        .filter(each -> each.role() != Part.Role.PARAGRAPH)
        .map(Part.Text::said)
        .toList();
  }

  private static String said(TouchMap map) {
    Page first = ReportPages.of(map, new Setup(Paper.A4, Setup.Turn.AUTO, 12), TODAY).getFirst();
    return Sheets.texts(first).stream()
        .map(each -> each.words().text())
        .collect(Collectors.joining("\n"));
  }
}
