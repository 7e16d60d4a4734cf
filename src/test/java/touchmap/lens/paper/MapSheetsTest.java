package touchmap.lens.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchmap.geometry.Rect;
import touchmap.model.TouchMap;
import touchmap.picture.Page;
import touchmap.picture.Placement;

class MapSheetsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final PrintWish PLAIN =
      PrintWish.USUAL.withContent(PrintWish.Content.USUAL.withJourneys(false));

  static Stream<TouchMap> examples() {
    return Sheets.examples();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void aMapOnOneSheetStaysWithinItsMarginsWithNothingOverlapping(TouchMap map) {
    MapSheets sheets = MapSheets.of(map, PLAIN, TODAY);
    assertEquals(1, sheets.pages().size());
    Sheets.areSound(sheets.pages(), PLAIN.setup(), 0);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void whatIsProposedWhereTypeIsTooSmallIsReadable(TouchMap map) {
    PrintWish small = PLAIN.withSetup(Setup.USUAL.withPaper(Paper.of("A5").orElseThrow()));
    assertFalse(MapSheets.of(map, small, TODAY).isReadable());
    Tiles enough = MapSheets.enough(map, small, TODAY).orElseThrow();
    assertTrue(MapSheets.of(map, small.withTiles(enough), TODAY).isReadable());
    Paper larger = MapSheets.larger(map, small, TODAY).orElseThrow();
    PrintWish on = small.withSetup(small.setup().withPaper(larger));
    assertTrue(MapSheets.of(map, on, TODAY).isReadable());
  }

  @Test
  void aVeryLargeMapAsksForAPosterOrMore() {
    TouchMap map = Sheets.grown(12, 25, "Touchpoint");
    MapSheets sheets = MapSheets.of(map, PLAIN, TODAY);
    assertFalse(sheets.isReadable());
    assertEquals(Optional.empty(), MapSheets.larger(map, PLAIN, TODAY));
    assertTrue(MapSheets.enough(map, PLAIN, TODAY).isPresent());
  }

  @ParameterizedTest
  @CsvSource({"2,1", "1,3", "2,2", "3,2", "4,4"})
  void thePiecesOfAPosterCoverTheMapAndOverlap(int columns, int rows) {
    TouchMap map = Sheets.example("tandem.en");
    var tiles = new Tiles(columns, rows);
    List<Page> pages = MapSheets.of(map, PLAIN.withTiles(tiles), TODAY).pages();
    assertEquals(tiles.count(), pages.size());
    Rect all = seen(pages.getFirst());
    for (int i = 0; i < pages.size(); i++) {
      Rect seen = seen(pages.get(i));
      all = all.union(seen);
      if (i % columns > 0) {
        Rect left = seen(pages.get(i - 1));
        double scale = inset(pages.get(i)).placement().scale();
        assertEquals(MapSheets.OVERLAP / scale, left.right() - seen.x(), 0.01);
      }
      if (i >= columns) {
        Rect above = seen(pages.get(i - columns));
        double scale = inset(pages.get(i)).placement().scale();
        assertEquals(MapSheets.OVERLAP / scale, above.bottom() - seen.y(), 0.01);
      }
    }
    Rect bounds =
        Drawn.of(
                map,
                Drawn.Wish.all(map.view().layout(), touchmap.picture.Decor.NONE),
                touchmap.picture.Look.light(),
                new touchmap.picture.FontSizes())
            .bounds();
    assertEquals(all, all.union(bounds.grown(-0.01)));
    Sheets.areSound(pages, PLAIN.setup(), Drawn.LEAST_TYPE);
  }

  private static Rect seen(Page page) {
    PaperPage.Inset inset = inset(page);
    Placement placement = inset.placement();
    return placement.seenIn(inset.box());
  }

  private static PaperPage.Inset inset(Page page) {
    return ((PaperPage) page.painting()).insets().getFirst();
  }

  @Test
  void aJourneysSheetNamesTheMapOnce() {
    TouchMap map = Sheets.example("cafe.en");
    Page journey = MapSheets.of(map, PrintWish.USUAL, TODAY).pages().getLast();
    assertEquals(
        1,
        Sheets.texts(journey).stream().filter(each -> each.words().text().equals("Café")).count());
    var nothing = new PrintWish.Around(false, false, false);
    Page bare = MapSheets.of(map, PrintWish.USUAL.withAround(nothing), TODAY).pages().getLast();
    assertEquals(
        1, Sheets.texts(bare).stream().filter(each -> each.words().text().equals("Café")).count());
  }

  @Test
  void journeysFollowBehind() {
    TouchMap map = Sheets.example("tandem.en");
    assertTrue(MapSheets.of(map, PrintWish.USUAL, TODAY).pages().size() > 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A5", "A4", "A3", "Letter", "Legal", "Tabloid", "500x300"})
  void sheetsAreAsLargeAsTheirPaper(String name) {
    Paper paper = Paper.of(name).orElseThrow();
    for (Setup.Turn turn : List.of(Setup.Turn.PORTRAIT, Setup.Turn.LANDSCAPE)) {
      var setup = new Setup(paper, turn, 10);
      Rect view =
          MapSheets.of(Sheets.example("cafe.ru"), PLAIN.withSetup(setup), TODAY)
              .pages()
              .getFirst()
              .view();
      assertEquals(
          Paper.points(Math.min(paper.width(), paper.height())),
          Math.min(view.width(), view.height()),
          0.01);
      assertEquals(turn == Setup.Turn.LANDSCAPE, view.width() > view.height());
    }
  }

  @Test
  void wordsThatNameNoPaperAndNoTilesAreNotTaken() {
    for (String each : List.of("", "A9", "10x10", "x", "9999x9999", "ax3"))
      assertEquals(Optional.empty(), Paper.of(each), each);
    for (String each : List.of("", "2", "0x2", "10x1", "ax3"))
      assertEquals(Optional.empty(), Tiles.of(each), each);
    assertEquals(Optional.of(new Tiles(2, 3)), Tiles.of("2x3"));
    assertEquals("B1", Tiles.label(1, 0));
  }

  @Test
  void longWordsAreBrokenAndNothingIsLost() {
    var sizes = new touchmap.picture.FontSizes();
    var style = new touchmap.layout.TextStyle(touchmap.layout.TextStyle.Weight.REGULAR, 10);
    String text = "Ab " + "Donaudampfschifffahrt".repeat(4) + " e\u0301nd אתר הבית";
    List<String> lines = Wrapped.lines(text, 60, style, sizes);
    for (String each : lines) assertTrue(sizes.width(each, style) <= 60, each);
    assertEquals(text.replace(" ", ""), String.join("", lines).replace(" ", ""));
  }
}
