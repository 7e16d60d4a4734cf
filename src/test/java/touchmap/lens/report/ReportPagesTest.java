package touchmap.lens.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchmap.lens.paper.Paper;
import touchmap.lens.paper.Setup;
import touchmap.lens.paper.Sheets;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.picture.Page;
import touchmap.picture.Part;

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
  void thePagesThatTheContentsNameAreThoseOfTheirHeadings() {
    TouchMap map = Sheets.example("tandem.en");
    List<Page> pages = ReportPages.of(map, ReportPages.USUAL, TODAY);
    List<String> lines =
        Sheets.texts(pages.get(1)).stream().map(each -> each.words().text()).toList();
    for (String title :
        List.of("Ranking and scores", "Actions by driver", "How it was worked out")) {
      int number = Integer.parseInt(lines.get(lines.indexOf(title) + 1));
      assertTrue(headings(pages.get(number - 1)).contains(title), title);
    }
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
