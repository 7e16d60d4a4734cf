package touchmap.ui.journey;

import touchmap.lens.journey.JourneyPicture;
import touchmap.lens.journey.Written;
import touchmap.lens.journey.Marked;
import touchmap.lens.journey.Row;
import touchmap.lens.journey.Grid;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
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
  private static final double EDGE = 28;
  private static final double LEAST = Row.STAGE.least() + Row.STEP.least() + Row.FEELING.least();

  private final Canvas canvas = new Canvas();
  private final ScrollBar bar = new ScrollBar();
  private final Downwards downwards = new Downwards(this::moved);
  private final TextSizes sizes = new FontSizes();
  private final Written written;
  private final Look look;
  private final StepWork work;
  private final Fields fields;
  private final CellTip tip;
  private final ColumnMenu menu;
  private Runnable onStages = () -> {};
  private IntConsumer onInsert = after -> {};
  private Set<Row> wanted = Set.of(Row.values());
  private @Nullable JourneyFigures shown;
  private Marked marked = Marked.NOTHING;
  private double offset;

  JourneyView(Written written, Look look, StepWork work) {
    this.written = written;
    this.look = look;
    this.work = work;
    fields = new Fields(this, work);
    tip = new CellTip(this, sizes);
    menu = new ColumnMenu(this, work);
    new JourneyHand(this, work);
    new JourneyKeys(this, work);
    setId("journey-table");
    getStyleClass().add("journey-table");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    bar.setId("journey-scroll");
    bar.setOrientation(Orientation.HORIZONTAL);
    bar.setFocusTraversable(false);
    bar.valueProperty().addListener((value, before, now) -> scrollTo(now.doubleValue()));
    getChildren()
        .addAll(canvas, bar, downwards.bar(), tip.label(), fields.field(), fields.remark());
    canvas.setMouseTransparent(true);
    setMinHeight(LEAST + BAR);
    addEventHandler(ScrollEvent.SCROLL, this::wheel);
    focusedProperty().addListener(observable -> paint());
  }

  /** Shows this journey; the keyboard stays on its step, or on what stands there when that is gone. */
  void show(JourneyFigures journey, Set<Id> chosen) {
    fields.giveUp();
    List<Column> before = columns();
    shown = journey;
    marked = Marked.NOTHING.withCell(marked.cell().flatMap(cell -> kept(cell, before)));
    mark(chosen);
    requestLayout();
  }

  private Optional<Marked.Cell> kept(Marked.Cell cell, List<Column> before) {
    int was = cell.column();
    if (columns().isEmpty() || was >= before.size()) return Optional.empty();
    int now =
        columnsOf(Set.of(before.get(was).touchpoint().id())).stream()
            .min(Comparator.comparing(each -> Math.abs(each - was)))
            .orElse(Math.min(was, columns().size() - 1));
    return Optional.of(new Marked.Cell(cell.row(), now));
  }

  /** Marks the columns of what is selected on the map; the keyboard goes to the first unless it is on one of them. */
  void mark(Set<Id> chosen) {
    Set<Integer> columns = columnsOf(chosen);
    marked = marked.withSelected(columns);
    boolean isSeen = marked.cell().filter(cell -> columns.contains(cell.column())).isPresent();
    if (!isSeen) columns.stream().min(Integer::compare).ifPresent(this::follow);
    paint();
  }

  /** The rows a person wants to see. */
  Set<Row> wanted() {
    return wanted;
  }

  void want(Row row, boolean seen) {
    Set<Row> rows = EnumSet.copyOf(wanted);
    if (seen) rows.add(row);
    else rows.remove(row);
    wanted = Set.copyOf(rows);
    marked = marked.withCell(marked.cell().filter(cell -> grid().shows(cell.row())));
    requestLayout();
    paint();
  }

  /** Which rows are to be seen, to be checked one by one. */
  List<MenuItem> rowItems() {
    return menu.rows();
  }

  Grid grid() {
    return downwards.scrolled(whole(), tall());
  }

  /** The table as it stands when nothing is scrolled downwards. */
  private Grid whole() {
    return Grid.whole(getWidth(), tall(), columns().size(), offset, wanted);
  }

  private double tall() {
    return getHeight() - BAR;
  }

  Optional<Marked.Cell> cell() {
    return marked.cell();
  }

  /** What is shown of the moment. */
  Marked now() {
    return marked;
  }

  void mark(Marked to) {
    marked = to;
    paint();
  }

  Fields fields() {
    return fields;
  }

  Written written() {
    return written;
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
    put(new Marked.Cell(marked.cell().map(Marked.Cell::row).orElse(Row.FEELING), column));
  }

  /** Puts the keyboard there. */
  void put(Marked.Cell cell) {
    marked = marked.withCell(Optional.of(cell));
    JourneyFigures journey = shown;
    if (journey != null)
      setAccessibleText(written.spoken(journey, journey.columns().get(cell.column())));
    reveal(cell);
  }

  /** Brings a field into sight. */
  void reveal(Marked.Cell cell) {
    downwards.reveal(cell.row(), whole(), tall());
    scrollTo(grid().revealing(cell.column()));
  }

  private void scrollTo(double to) {
    offset = to;
    moved();
  }

  private void moved() {
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
    downwards.place(whole(), width, height - BAR, BAR);
    canvas.setWidth(width);
    canvas.setHeight(Math.max(0, height - BAR));
    fields.place();
    paint();
  }

  private void paint() {
    GraphicsContext on = canvas.getGraphicsContext2D();
    on.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    JourneyFigures journey = shown;
    if (journey == null || canvas.getWidth() < 1 || canvas.getHeight() < 1) return;
    Grid grid = grid();
    Marked now = isFocused() ? marked : marked.withCell(Optional.empty());
    double frozen = grid.frozen();
    paint(journey, grid, now, new Rect(0, frozen, canvas.getWidth(), canvas.getHeight() - frozen));
    paint(journey, whole(), now, new Rect(0, 0, canvas.getWidth(), frozen));
    tip.show();
  }

  /** Paints what of the table is in that part of the view: what stays, or what goes on below it. */
  private void paint(JourneyFigures journey, Grid grid, Marked now, Rect part) {
    GraphicsContext on = canvas.getGraphicsContext2D();
    var painter = new CanvasPainter(on);
    clip(on, part);
    JourneyPicture.headings(grid, written, look, sizes).forEach(painter::paint);
    on.restore();
    double left = Grid.HEADINGS - 2;
    clip(on, new Rect(left, part.y(), part.width() - left, part.height()));
    JourneyPicture.columns(grid, journey, now, written, look, sizes).forEach(painter::paint);
    on.restore();
  }

  private static void clip(GraphicsContext on, Rect part) {
    on.save();
    on.beginPath();
    on.rect(part.x(), part.y(), part.width(), part.height());
    on.clip();
  }

  /** Puts the keyboard on a field, and chooses its touchpoint on the map. */
  void choose(Marked.Cell cell) {
    put(cell);
    work.choose(columns().get(cell.column()));
    paint();
  }

  /** Takes a step out; what takes its place is chosen, so that the frame is where the keyboard is. */
  void remove(Column column) {
    work.remove(column);
    if (!columns().isEmpty()) marked.cell().ifPresent(this::choose);
  }

  /** Opens the field where the keyboard is, for writing or for choosing. */
  void open() {
    marked
        .cell()
        .ifPresent(
            cell -> {
              if (cell.row() == Row.STAGE) menu.openStages(cell);
              else fields.open(Fields.isWritten(cell.row()) ? cell : feeling(cell));
            });
  }

  private static Marked.Cell feeling(Marked.Cell cell) {
    return new Marked.Cell(Row.FEELING, cell.column());
  }

  /** Moves a step; the keyboard goes with it. */
  void move(int from, int to) {
    Row row = marked.cell().map(Marked.Cell::row).orElse(Row.STEP);
    if (work.move(columns().get(from), columns().get(to))) put(new Marked.Cell(row, to));
  }

  /** Told when somebody wants to change the stages themselves. */
  void onStages(Runnable listener) {
    onStages = listener;
  }

  void askStages() {
    onStages.run();
  }

  /** Told when a step is to be added behind a column; -1 is before the first. */
  void onInsert(IntConsumer listener) {
    onInsert = listener;
  }

  void insertAfter(int column) {
    onInsert.accept(column);
  }

  /** Scrolls on when something is dragged to an edge. */
  void scrollNear(double x) {
    double step = grid().columnWidth() / 6;
    if (x > getWidth() - EDGE) scrollTo(Math.min(grid().most(), offset + step));
    else if (x < Grid.HEADINGS + EDGE) scrollTo(Math.max(0, offset - step));
  }

  /** Something from outside is held over that point of the window: shows before which column it would stand. */
  void hover(double sceneX) {
    mark(marked.withHeld(Optional.of(Marked.Held.fromOutside(gapAt(sceneX)))));
    scrollNear(sceneToLocal(sceneX, 0).getX());
  }

  void left() {
    mark(marked.withHeld(Optional.empty()));
  }

  int gapAt(double sceneX) {
    return grid().gapAt(sceneToLocal(sceneX, 0).getX());
  }

  /** The wheel goes down as long as rows are out of sight, and sideways with Shift or when none are. */
  private void wheel(ScrollEvent event) {
    if (event.getDeltaX() == 0 && event.getDeltaY() != 0 && Downwards.most(whole(), tall()) > 0) {
      event.consume();
      downwards.scrollBy(-event.getDeltaY(), whole(), tall());
      return;
    }
    double by = event.getDeltaX() != 0 ? event.getDeltaX() : event.getDeltaY();
    if (grid().most() <= 0 || by == 0) return;
    event.consume();
    scrollTo(Math.clamp(offset - by, 0, grid().most()));
  }

  /** Where a field is, in this view's pixels. */
  Rect place(Row row, int column) {
    return grid().cell(row, column);
  }
}
