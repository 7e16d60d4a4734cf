package touchmap.ui.journey;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.layout.TextSizes;
import touchmap.method.JourneyFigures;
import touchmap.method.JourneyFigures.Column;
import touchmap.model.Id;
import touchmap.picture.FontSizes;
import touchmap.picture.Look;
import touchmap.ui.kit.CanvasPainter;

/**
 * The table of a journey on screen. Its headings stay while the columns scroll sideways; the canvas is never larger than the
 * view. A click chooses a column, arrows walk from field to field.
 */
final class JourneyView extends Region {
  private static final double BAR = 12;
  private static final double LEAST = Row.STAGE.least() + Row.STEP.least() + Row.FEELING.least();

  private final Canvas canvas = new Canvas();
  private final ScrollBar bar = new ScrollBar();
  private final TextSizes sizes = new FontSizes();
  private final Written written;
  private final Look look;
  private final JourneyActs acts;
  private Set<Row> wanted = EnumSet.allOf(Row.class);
  private @Nullable JourneyFigures shown;
  private Marked marked = Marked.NOTHING;
  private Set<Id> selected = Set.of();
  private double offset;

  JourneyView(Written written, Look look, JourneyActs acts) {
    this.written = written;
    this.look = look;
    this.acts = acts;
    setId("journey-table");
    getStyleClass().add("journey-table");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    bar.setId("journey-scroll");
    bar.setOrientation(Orientation.HORIZONTAL);
    bar.setFocusTraversable(false);
    bar.valueProperty().addListener((value, before, now) -> scrollTo(now.doubleValue()));
    getChildren().addAll(canvas, bar);
    setMinHeight(LEAST + BAR);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    addEventHandler(ScrollEvent.SCROLL, this::wheel);
    focusedProperty().addListener(observable -> paint());
  }

  /** Shows this journey; the keyboard stays on the same column where it can. */
  void show(JourneyFigures journey, Set<Id> chosen) {
    shown = journey;
    int columns = journey.columns().size();
    marked = Marked.NOTHING.withCell(marked.cell().filter(cell -> cell.column() < columns));
    mark(chosen);
    requestLayout();
  }

  /** Marks the columns of what is selected on the map, and brings the first of them into sight. */
  void mark(Set<Id> chosen) {
    boolean isNew = !chosen.equals(selected);
    selected = Set.copyOf(chosen);
    Set<Integer> columns = columnsOf(chosen);
    marked = marked.withSelected(columns);
    boolean isSeen = marked.cell().filter(cell -> columns.contains(cell.column())).isPresent();
    if (isNew && !isSeen) columns.stream().min(Integer::compare).ifPresent(this::follow);
    paint();
  }

  /** Which rows are wanted; in a low view some give way. */
  void want(Set<Row> rows) {
    wanted = EnumSet.copyOf(rows);
    paint();
  }

  Grid grid() {
    double height = getHeight() - BAR;
    return Grid.of(getWidth(), height, columns().size(), offset, wanted);
  }

  Optional<Marked.Cell> cell() {
    return marked.cell();
  }

  Set<Integer> marked() {
    return marked.selected();
  }

  List<Column> columns() {
    JourneyFigures journey = shown;
    return journey == null ? List.of() : journey.columns();
  }

  private Set<Integer> columnsOf(Set<Id> touchpoints) {
    return IntStream.range(0, columns().size())
        .filter(i -> touchpoints.contains(columns().get(i).touchpoint().id()))
        .boxed()
        .collect(Collectors.toSet());
  }

  private void follow(int column) {
    moveTo(new Marked.Cell(marked.cell().map(Marked.Cell::row).orElse(Row.FEELING), column));
  }

  /** Puts the keyboard there. */
  private void moveTo(Marked.Cell cell) {
    marked = marked.withCell(Optional.of(cell));
    JourneyFigures journey = shown;
    if (journey != null)
      setAccessibleText(written.spoken(journey, journey.columns().get(cell.column())));
    scrollTo(grid().revealing(cell.column()));
  }

  private void scrollTo(double to) {
    offset = to;
    requestLayout();
    paint();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    Grid grid = grid();
    offset = grid.offset();
    boolean scrolls = grid.most() > 0;
    bar.setVisible(scrolls);
    if (scrolls) {
      bar.setMax(grid.most());
      bar.setVisibleAmount(grid.most() * grid.room() / (grid.columns() * grid.columnWidth()));
      bar.setUnitIncrement(grid.columnWidth() / 2);
      bar.setBlockIncrement(grid.room());
      bar.setValue(offset);
      bar.resizeRelocate(Grid.HEADINGS, height - BAR, width - Grid.HEADINGS, BAR);
    }
    canvas.setWidth(width);
    canvas.setHeight(Math.max(0, height - BAR));
    paint();
  }

  private void paint() {
    GraphicsContext on = canvas.getGraphicsContext2D();
    on.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    JourneyFigures journey = shown;
    if (journey == null || canvas.getWidth() < 1 || canvas.getHeight() < 1) return;
    var painter = new CanvasPainter(on);
    Grid grid = grid();
    Marked now = isFocused() ? marked : marked.withCell(Optional.empty());
    JourneyPicture.headings(grid, written, look, sizes).forEach(painter::paint);
    on.save();
    on.beginPath();
    on.rect(Grid.HEADINGS - 2, 0, canvas.getWidth(), canvas.getHeight());
    on.clip();
    JourneyPicture.columns(grid, journey, now, written, look, sizes).forEach(painter::paint);
    on.restore();
  }

  private static Point at(MouseEvent event) {
    return new Point(event.getX(), event.getY());
  }

  private void press(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) return;
    event.consume();
    requestFocus();
    Grid grid = grid();
    grid.columnAt(at(event))
        .ifPresent(
            column -> choose(new Marked.Cell(grid.rowAt(at(event)).orElse(Row.STEP), column)));
  }

  private void choose(Marked.Cell cell) {
    moveTo(cell);
    acts.chosen(columns().get(cell.column()));
    paint();
  }

  private void wheel(ScrollEvent event) {
    double by = event.getDeltaX() != 0 ? event.getDeltaX() : event.getDeltaY();
    if (grid().most() <= 0 || by == 0) return;
    event.consume();
    scrollTo(Math.clamp(offset - by, 0, grid().most()));
  }

  private void key(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) return;
    if (columns().isEmpty()) return;
    Marked.Cell from = marked.cell().orElse(new Marked.Cell(Row.FEELING, 0));
    int column = from.column();
    switch (event.getCode()) {
      case LEFT, KP_LEFT -> walk(event, from.row(), column - 1);
      case RIGHT, KP_RIGHT -> walk(event, from.row(), column + 1);
      case HOME -> walk(event, from.row(), 0);
      case END -> walk(event, from.row(), columns().size() - 1);
      case UP, KP_UP -> walk(event, beside(from.row(), -1), column);
      case DOWN, KP_DOWN -> walk(event, beside(from.row(), 1), column);
      default -> {}
    }
  }

  private void walk(KeyEvent event, Row row, int column) {
    event.consume();
    int to = Math.clamp(column, 0, columns().size() - 1);
    boolean stays = marked.cell().filter(cell -> cell.column() == to).isPresent();
    if (stays) moveTo(new Marked.Cell(row, to));
    else choose(new Marked.Cell(row, to));
  }

  private Row beside(Row row, int way) {
    List<Row> rows = List.copyOf(grid().rows().keySet());
    return rows.get(Math.clamp(rows.indexOf(row) + (long) way, 0, rows.size() - 1));
  }

  /** Where a field is, in this view's pixels. */
  Rect place(Row row, int column) {
    return grid().cell(row, column);
  }
}
