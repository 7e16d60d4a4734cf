package touchmap.ui.print;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import touchmap.lens.paper.MapSheets;
import touchmap.lens.paper.Paper;
import touchmap.lens.paper.PrintWish;
import touchmap.lens.paper.Setup;
import touchmap.lens.paper.Tiles;
import touchmap.lens.report.ReportPages;
import touchmap.model.TouchMap;
import touchmap.picture.Page;
import touchmap.ui.kit.FxThread;
import touchmap.ui.kit.ModalLayer;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Sheet;
import touchmap.words.Words;

/**
 * Asks how the map, or its report, should be put on paper, shows the sheets, and gives them to a
 * file or a printer.
 */
public final class PrintSheet {
  private static final double WIDTH = 872;

  /** What is printed, and how it was done the last time. */
  public record Offer(TouchMap map, LocalDate today, PrintChoice last) {}

  /** What came of a choice: the pages, how small their type is, and what would make it larger. */
  private record Made(
      List<Page> pages, double type, Optional<Tiles> enough, Optional<Paper> larger) {
    boolean isReadable() {
      return enough.isEmpty() && larger.isEmpty() && type >= MapSheets.LEAST_TYPE - 1e-6;
    }
  }

  private final Offer offer;
  private final Words words;
  private final PrintHost host;
  private final Preview preview;
  private final PrintForm form;
  private final Label notice = Parts.wrong();
  private final HBox ways = Parts.row(8);
  private PrintChoice choice;
  private List<Page> pages = List.of();
  private int asked;

  private PrintSheet(Offer offer, Words words, PrintHost host) {
    this.offer = offer;
    this.words = words;
    this.host = host;
    choice = offer.last();
    preview = new Preview(words);
    form = new PrintForm(words, choice, this::wish);
  }

  public static void show(ModalLayer layer, Words words, Offer offer, PrintHost host) {
    new PrintSheet(offer, words, host).open(layer);
  }

  private void open(ModalLayer layer) {
    notice.setId("print-notice");
    ways.setId("print-ways");
    var left = new VBox(12, form, notice, ways);
    left.setPrefWidth(400);
    left.setMinWidth(400);
    var row = new HBox(24, left, preview);
    row.setAlignment(Pos.TOP_LEFT);
    var sheet = new Sheet(words.of("print.title"), WIDTH, row);
    sheet.setId("print-sheet");
    sheet.addEventFilter(KeyEvent.KEY_PRESSED, preview::key);
    sheet.button(words.of("print.cancel"), () -> layer.close(sheet));
    sheet.button(words.of("print.printer"), () -> print(layer, sheet)).setId("print-printer");
    Button save = sheet.mainButton(words.of("print.save"), () -> save(layer, sheet));
    save.setId("print-save");
    save.getStyleClass().add("first-focus");
    wish(choice);
    layer.show(sheet, () -> {});
  }

  private void save(ModalLayer layer, Sheet sheet) {
    host.remember(choice);
    List<Page> ready = pages.isEmpty() ? made(choice).pages() : pages;
    layer.close(sheet);
    host.save(choice, ready);
  }

  /**
   * Takes over a wish, and makes its pages behind the window; only those of the last wish are
   * shown.
   */
  private void wish(PrintChoice to) {
    choice = to;
    pages = List.of();
    int number = ++asked;
    FxThread.background(
        () -> made(to),
        made -> {
          if (number == asked) show(made);
        },
        broken -> Parts.tell(notice, words.of("print.broken")));
  }

  private Made made(PrintChoice of) {
    PrintWish wish = of.wish();
    if (of.isReport()) {
      Setup setup = wish.setup().withTurn(Setup.Turn.PORTRAIT);
      List<Page> report = ReportPages.of(offer.map(), setup, offer.today());
      return new Made(report, MapSheets.LEAST_TYPE, Optional.empty(), Optional.empty());
    }
    MapSheets sheets = MapSheets.of(offer.map(), wish, offer.today());
    if (sheets.isReadable())
      return new Made(sheets.pages(), sheets.type(), Optional.empty(), Optional.empty());
    return new Made(
        sheets.pages(),
        sheets.type(),
        MapSheets.enough(offer.map(), wish, offer.today()),
        MapSheets.larger(offer.map(), wish, offer.today()));
  }

  private void show(Made made) {
    pages = made.pages();
    preview.show(pages, choice.isReport() ? Tiles.ONE : choice.wish().tiles());
    ways.getChildren().clear();
    if (made.isReadable()) {
      Parts.tell(notice, "");
      Parts.show(ways, false);
      return;
    }
    String type = String.format(words.locale(), "%.1f", made.type());
    Parts.tell(notice, words.of("print.small", type, (int) MapSheets.LEAST_TYPE));
    made.enough().ifPresent(this::offerTiles);
    made.larger().ifPresent(this::offerPaper);
    Parts.show(ways, true);
  }

  private void offerTiles(Tiles tiles) {
    String said = words.of("print.way.poster", tiles.columns(), tiles.rows());
    way("print-way-poster", said, choice.wish().withTiles(tiles));
  }

  private void offerPaper(Paper paper) {
    PrintWish on = choice.wish().withTiles(Tiles.ONE);
    String said = words.of("print.way.paper", paper.key());
    way("print-way-paper", said, on.withSetup(on.setup().withPaper(paper)));
  }

  private void way(String id, String said, PrintWish to) {
    Button button = Parts.small(id, said, () -> form.take(choice.with(to)));
    ways.getChildren().add(button);
  }

  private void print(ModalLayer layer, Sheet sheet) {
    FxThread.background(
        host::printers,
        printers -> {
          if (printers.isEmpty()) Parts.tell(notice, words.of("print.noPrinter"));
          else if (layer.top().filter(sheet::equals).isPresent())
            PrinterSheet.show(
                layer, words, printers, (on, copies) -> print(layer, sheet, on, copies));
        },
        failed -> Parts.tell(notice, words.of("print.noPrinter")));
  }

  private void print(ModalLayer layer, Sheet sheet, String printer, int copies) {
    host.remember(choice);
    List<Page> ready = pages.isEmpty() ? made(choice).pages() : pages;
    switch (host.print(ready, offer.map().shownTitle(), printer, copies)) {
      case PRINTED -> {
        layer.close(sheet);
        host.printed(printer);
      }
      case NO_PRINTER -> Parts.tell(notice, words.of("print.noPrinter"));
      case FAILED -> Parts.tell(notice, words.of("print.failed"));
    }
  }
}
