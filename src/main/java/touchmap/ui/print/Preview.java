package touchmap.ui.print;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import touchmap.geometry.Rect;
import touchmap.lens.paper.Tiles;
import touchmap.picture.Look;
import touchmap.picture.Page;
import touchmap.ui.kit.CanvasPainter;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Theme;
import touchmap.words.Words;

/**
 * The sheets as they will be: one at a time, or all pieces of a poster together. PageUp and
 * PageDown turn them over.
 */
final class Preview extends VBox {
  private static final double WIDTH = 400;
  private static final double HEIGHT = 470;
  private static final double GAP = 6;

  private final Words words;
  private final Canvas canvas = new Canvas(WIDTH, HEIGHT);
  private final Label place = new Label();
  private final Button back;
  private final Button on;
  private List<Page> pages = List.of();
  private Tiles tiles = Tiles.ONE;
  private int shown;

  Preview(Words words) {
    super(8);
    this.words = words;
    setId("print-preview");
    getStyleClass().add("print-preview");
    back = Parts.icon("print-back", "chevron-left", words.of("print.back"), () -> turn(-1));
    on = Parts.icon("print-on", "chevron-right", words.of("print.on"), () -> turn(1));
    var ground = new StackPane(canvas);
    ground.getStyleClass().add("print-ground");
    place.setMinWidth(120);
    place.setAlignment(Pos.CENTER);
    HBox row = Parts.row(8, back, place, on);
    row.setAlignment(Pos.CENTER);
    getChildren().addAll(ground, row);
    canvas.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    paint();
  }

  /** Turns the pages with a key of any part of the sheet. */
  void key(KeyEvent event) {
    if (event.getCode() != KeyCode.PAGE_DOWN && event.getCode() != KeyCode.PAGE_UP) return;
    turn(event.getCode() == KeyCode.PAGE_DOWN ? 1 : -1);
    event.consume();
  }

  void show(List<Page> fresh, Tiles over) {
    boolean isOther = fresh.size() != pages.size() || !over.equals(tiles);
    pages = fresh;
    tiles = over;
    shown = isOther ? 0 : shown;
    shown = Math.clamp(shown, 0, Math.max(0, leaves() - 1));
    paint();
  }

  /** How many views there are: the pieces of a poster are one. */
  private int leaves() {
    return pages.size() - tiles.count() + 1;
  }

  private void turn(int by) {
    shown = Math.clamp(shown + by, 0, Math.max(0, leaves() - 1));
    paint();
  }

  private void paint() {
    GraphicsContext on = canvas.getGraphicsContext2D();
    on.clearRect(0, 0, WIDTH, HEIGHT);
    back.setDisable(shown == 0);
    this.on.setDisable(shown >= leaves() - 1);
    if (pages.isEmpty()) {
      place.setText("");
      return;
    }
    boolean isPoster = !tiles.isOne() && shown == 0;
    int first = shown == 0 ? 0 : shown + tiles.count() - 1;
    String said =
        isPoster
            ? words.of("print.pieces", tiles.count(), pages.size())
            : words.of("print.page", first + 1, pages.size());
    place.setText(said);
    canvas.setAccessibleText(said);
    if (isPoster) poster(on);
    else page(on, pages.get(first), new Rect(0, 0, WIDTH, HEIGHT));
  }

  private void poster(GraphicsContext on) {
    double width = (WIDTH - GAP * (tiles.columns() - 1)) / tiles.columns();
    double height = (HEIGHT - GAP * (tiles.rows() - 1)) / tiles.rows();
    Rect sheet = pages.getFirst().view();
    double scale = Math.min(width / sheet.width(), height / sheet.height());
    double wide = sheet.width() * scale + GAP;
    double high = sheet.height() * scale + GAP;
    double left = (WIDTH - wide * tiles.columns() + GAP) / 2;
    double top = (HEIGHT - high * tiles.rows() + GAP) / 2;
    for (int row = 0; row < tiles.rows(); row++)
      for (int column = 0; column < tiles.columns(); column++)
        page(
            on,
            pages.get(row * tiles.columns() + column),
            new Rect(left + column * wide, top + row * high, wide - GAP, high - GAP));
  }

  private static void page(GraphicsContext on, Page page, Rect room) {
    Rect view = page.view();
    double scale = Math.min(room.width() / view.width(), room.height() / view.height());
    on.save();
    on.translate(
        room.centerX() - view.width() * scale / 2, room.centerY() - view.height() * scale / 2);
    on.scale(scale, scale);
    on.translate(-view.x(), -view.y());
    on.setFill(Theme.color(page.ground()));
    on.fillRect(view.x(), view.y(), view.width(), view.height());
    page.paintOn(new CanvasPainter(on));
    on.restore();
    double width = view.width() * scale;
    double height = view.height() * scale;
    on.setStroke(Theme.color(Look.light().ground().controlBorder()));
    on.setLineWidth(1);
    on.setLineDashes();
    on.strokeRect(
        Math.rint(room.centerX() - width / 2) + 0.5,
        Math.rint(room.centerY() - height / 2) + 0.5,
        Math.rint(width) - 1,
        Math.rint(height) - 1);
  }
}
