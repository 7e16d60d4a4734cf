package touchmap.lens.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchmap.lens.paper.Sheets;

import touchmap.model.Chain;
import touchmap.model.Details;
import touchmap.model.Id;
import touchmap.model.LayoutKind;
import touchmap.model.PlannedAction;
import touchmap.model.Step;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.picture.Mark;
import touchmap.picture.Page;
import touchmap.picture.Part;
import touchmap.words.Words;

/** How a report is spread over its sheets. */
class ReportSheetsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  /** Above the line at the foot of a sheet. */
  private static final double FOOT = 50;

  static Stream<TouchMap> examples() {
    return Sheets.examples();
  }

  /** Examples, names alone, and actions of drivers that end anywhere on a sheet. */
  static Stream<TouchMap> all() {
    return Stream.of(
            Sheets.examples(),
            Sheets.hard(),
            IntStream.range(1, 12).mapToObj(count -> Sheets.grown(7, count, "Name")),
            IntStream.range(8, 20).mapToObj(ReportSheetsTest::planned))
        .flatMap(each -> each);
  }

  /** With actions of so many drivers, each with one more than the one before. */
  private static TouchMap planned(int drivers) {
    TouchMap map = Sheets.example("cafe.en");
    Id touchpoint = map.study().actions().getFirst().touchpoint();
    var actions = new ArrayList<PlannedAction>();
    for (int i = 0; i < drivers; i++)
      for (int j = 0; j <= i % 5; j++) {
        PlannedAction action = PlannedAction.of(touchpoint, "Action " + i + "-" + j);
        actions.add(action.withAssignment(action.assignment().withOwner("Driver " + i)));
      }
    return map.withStudy(map.study().withActions(actions));
  }

  private static List<Page> pages(TouchMap map) {
    return ReportPages.of(map, ReportPages.USUAL, TODAY);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void aMapWithTwoSidesHasBothOnTheFirstSheet(TouchMap map) {
    assertEquals(LayoutKind.BOTH, map.view().layout());
    Page first = pages(map).getFirst();
    List<Double> objects =
        Sheets.texts(first).stream()
            .filter(each -> isBeginningOfAnObject(map, each.words().text()))
            .map(each -> each.box().centerX())
            .toList();
    double middle = first.view().centerX();
    assertTrue(objects.stream().anyMatch(x -> x < middle - 30), objects::toString);
    assertTrue(objects.stream().anyMatch(x -> x > middle + 30), objects::toString);
  }

  /** On paper nobody can open a note or a link, so nothing says that there is one. */
  @ParameterizedTest
  @ValueSource(strings = {"dental-clinic.ru", "dental-clinic.en", "online-shop.ru"})
  void noMapOnASheetHasTheSignsOfNotesAndLinks(String example) {
    TouchMap noted = Sheets.example(example);
    Topic root = noted.root();
    Details details = root.details().withNote("Said aside").withLinks(List.of("https://a.example"));
    TouchMap map = noted.withRoot(root.withDetails(details));
    var icons = new ArrayList<String>();
    for (Page page : pages(map))
      page.paintOn(
          mark -> {
            if (mark instanceof Mark.Icon icon) icons.add(icon.name());
          });
    assertFalse(icons.isEmpty(), "objects have icons");
    assertFalse(icons.contains("text-align-start"), icons::toString);
    assertFalse(icons.contains("link"), icons::toString);
  }

  private static boolean isBeginningOfAnObject(TouchMap map, String text) {
    return map.root().children().stream()
        .anyMatch(each -> each.isObject() && each.nameOnOneLine().startsWith(text));
  }

  @ParameterizedTest
  @MethodSource("all")
  void theContentsNameThePagesOfTheirHeadingsOnASheetThatSaysMore(TouchMap map) {
    List<Page> pages = pages(map);
    long contents = 0;
    for (Page page : pages)
      for (Part part : page.painting().parts())
        if (part instanceof Part.Contents list) {
          contents++;
          assertTrue(page.painting().parts().size() > 4, "more than contents");
          for (Part.Entry each : list.entries()) {
            Set<String> headings = headings(pages.get(each.page()));
            assertTrue(headings.contains(each.said()), () -> each.said() + " in " + headings);
          }
        }
    assertEquals(pages.size() > 3 ? 1 : 0, contents);
  }

  private static Set<String> headings(Page page) {
    return texts(page).stream()
        .filter(each -> each.role() != Part.Role.PARAGRAPH)
        .map(Part.Text::said)
        .collect(Collectors.toSet());
  }

  private static List<Part.Text> texts(Page page) {
    return page.painting().parts().stream()
        .filter(Part.Text.class::isInstance)
        .map(Part.Text.class::cast)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("all")
  void noHeadingAndNoHeadOfATableStandsAboveNothing(TouchMap map) {
    for (Page page : pages(map)) {
      double foot = page.view().bottom() - FOOT;
      for (Part.Text each : texts(page)) {
        if (each.role() == Part.Role.PARAGRAPH) continue;
        double y = each.lines().getLast().y();
        boolean hasMore =
            Sheets.texts(page).stream()
                .map(text -> text.words().baseline().y())
                .anyMatch(other -> other > y + 1 && other < foot);
        assertTrue(hasMore, each::said);
      }
      for (Part part : page.painting().parts())
        if (part instanceof Part.Table table)
          assertTrue(table.rows().size() > table.heads(), "a head has rows");
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void aJourneyOfAnExampleIsWholeOnItsSheet(TouchMap map) {
    Words words = Words.in(map.language());
    List<Page> pages = pages(map);
    for (Chain each : map.study().journey().chains()) {
      String title = words.of("paper.chain", each.name());
      List<Page> own =
          pages.stream().filter(page -> texts(page).stream().anyMatch(isHeading(title))).toList();
      assertEquals(1, own.size(), title);
      String said =
          Sheets.texts(own.getFirst()).stream()
              .map(text -> text.words().text())
              .collect(Collectors.joining(" "));
      for (Step step : each.steps())
        for (String word : map.find(step.touchpoint()).orElseThrow().name().split("\\s+", -1))
          assertTrue(said.contains(word), () -> word + " in " + said);
    }
  }

  private static Predicate<Part.Text> isHeading(String said) {
    return each -> each.role() != Part.Role.PARAGRAPH && each.said().equals(said);
  }

  /** No sheet of an example is nearly empty, unless it is the last. */
  @ParameterizedTest
  @MethodSource("examples")
  void everySheetOfAnExampleIsFilledToAThirdAtLeast(TouchMap map) {
    List<Page> pages = pages(map);
    for (Page page : pages.subList(0, pages.size() - 1)) {
      double foot = page.view().bottom() - FOOT;
      double deepest =
          Sheets.texts(page).stream()
              .mapToDouble(text -> text.words().baseline().y())
              .filter(y -> y < foot)
              .max()
              .orElse(0);
      assertTrue(deepest > page.view().height() / 3, () -> "sheet " + pages.indexOf(page));
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void aTableThatGoesOnStandsUnderWhatItIsAbout(TouchMap map) {
    List<Page> pages = pages(map);
    for (Page page : pages.subList(1, pages.size()))
      assertFalse(page.painting().parts().getFirst() instanceof Part.Table, "a table alone");
  }

  @Test
  void aListOfNamesThatGoesOnNamesItsObjectAgain() {
    List<Page> pages = pages(Sheets.grown(1, 300, "A name"));
    Page last = pages.getLast();
    assertEquals("Object 0, continued", texts(last).getFirst().said());
    assertEquals(Part.Role.PARAGRAPH, texts(last).getFirst().role());
  }
}
