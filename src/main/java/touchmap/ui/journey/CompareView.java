package touchmap.ui.journey;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import touchmap.geometry.Point;
import touchmap.layout.TextSizes;
import touchmap.lens.journey.ComparisonPicture;
import touchmap.lens.journey.Grid;
import touchmap.lens.journey.Written;
import touchmap.method.JourneyComparison;
import touchmap.method.JourneyFigures;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.picture.FontSizes;
import touchmap.picture.Ink;
import touchmap.picture.Line;
import touchmap.picture.Look;
import touchmap.picture.Mark;
import touchmap.ui.kit.CanvasPainter;
import touchmap.ui.kit.Parts;

/**
 * Two chains on one curve, and what the other is worth more. A click on a step selects its touchpoint; it scrolls sideways
 * with the headings held.
 */
final class CompareView extends Region {
  private static final double BAR = 12;
  private static final double LEGEND = 34;

  private final Canvas canvas = new Canvas();
  private final ScrollBar bar = new ScrollBar();
  private final TextSizes sizes = new FontSizes();
  private final Written written;
  private final Look look;
  private final Label one = new Label();
  private final Label other = new Label();
  private final HBox legend;
  private final Tooltip whole = new Tooltip();
  private final Consumer<Id> onStep;
  private Set<Id> selected = Set.of();
  private @Nullable JourneyComparison shown;
  private OptionalInt due = OptionalInt.empty();
  private double offset;

  CompareView(Written written, Look look, Consumer<Id> onStep, Runnable onEnd) {
    this.onStep = onStep;
    this.written = written;
    this.look = look;
    setId("journey-compare");
    getStyleClass().add("journey-table");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    one.setId("compare-one");
    other.setId("compare-other");
    one.getStyleClass().addAll("journey-chip", "compare-one");
    other.getStyleClass().addAll("journey-chip", "compare-other");
    legend =
        Parts.row(
            10,
            one,
            other,
            Parts.gap(),
            Parts.small("compare-end", written.words().of("journey.compare.end"), onEnd));
    bar.setOrientation(Orientation.HORIZONTAL);
    bar.setFocusTraversable(false);
    bar.valueProperty().addListener((value, before, now) -> scrollTo(now.doubleValue()));
    canvas.setMouseTransparent(true);
    getChildren().addAll(canvas, bar, legend);
    addEventHandler(ScrollEvent.SCROLL, this::wheel);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    addEventHandler(MouseEvent.MOUSE_MOVED, this::over);
  }

  /** Shows these journeys, with the steps of what is selected marked and in sight. */
  void show(JourneyComparison comparison, Set<Id> chosen) {
    shown = comparison;
    selected = Set.of();
    mark(chosen);
    String first = comparison.one().chain().chain().name().strip();
    one.setText(summary(comparison.one(), OptionalDouble.empty(), ""));
    other.setText(summary(comparison.other(), comparison.totalGain(), first));
    setAccessibleText(one.getText() + ". " + other.getText());
    requestLayout();
  }

  /** Marks the columns of what is selected on the map, and brings the first of them into sight. */
  void mark(Set<Id> chosen) {
    boolean isNew = !chosen.equals(selected);
    selected = Set.copyOf(chosen);
    if (isNew) marked().stream().min(Integer::compare).ifPresent(this::reveal);
    requestLayout();
  }

  /** The columns whose touchpoint is selected. */
  Set<Integer> marked() {
    return IntStream.range(0, touchpoints().size())
        .filter(i -> selected.contains(touchpoints().get(i).id()))
        .boxed()
        .collect(Collectors.toSet());
  }

  private List<Topic> touchpoints() {
    JourneyComparison comparison = shown;
    return comparison == null
        ? List.of()
        : comparison.pairs().stream()
            .map(each -> ComparisonPicture.step(each).touchpoint())
            .toList();
  }

  private void reveal(int column) {
    if (getWidth() > 0) scrollTo(grid().revealing(column));
    else due = OptionalInt.of(column);
  }

  private Optional<Topic> at(MouseEvent event) {
    return grid().columnAt(new Point(event.getX(), event.getY() - LEGEND)).map(touchpoints()::get);
  }

  private void click(MouseEvent event) {
    requestFocus();
    at(event).map(Topic::id).ifPresent(onStep);
  }

  /** The whole name, of which the column may show a part. */
  private void over(MouseEvent event) {
    Optional<Topic> at = at(event);
    whole.setText(at.map(Topic::nameOnOneLine).orElse(""));
    if (at.isPresent()) Tooltip.install(this, whole);
    else Tooltip.uninstall(this, whole);
  }

  private String summary(JourneyFigures journey, OptionalDouble gain, String first) {
    var said = new StringBuilder(journey.chain().chain().name().strip());
    if (journey.total().isPresent())
      said.append(" · ")
          .append(written.words().of("journey.chip.total", written.signed(journey.total())));
    if (gain.isPresent())
      said.append(" (")
          .append(written.words().of("journey.compare.against", written.signed(gain), first))
          .append(')');
    if (journey.chain().yield().isPresent())
      said.append(" · ")
          .append(written.words().of("journey.chip.yield", written.share(journey.chain().yield())));
    if (journey.chain().peakEnd().isPresent())
      said.append(" · ")
          .append(
              written
                  .words()
                  .of("journey.chip.peakEnd", written.signed(journey.chain().peakEnd())));
    return said.toString();
  }

  private Grid grid() {
    JourneyComparison comparison = shown;
    int columns = comparison == null ? 0 : comparison.pairs().size();
    return Grid.of(
        getWidth(),
        getHeight() - BAR - LEGEND,
        columns,
        offset,
        Set.of(ComparisonPicture.DIFFERENCE));
  }

  private void scrollTo(double to) {
    offset = to;
    requestLayout();
  }

  private void wheel(ScrollEvent event) {
    double by = event.getDeltaX() != 0 ? event.getDeltaX() : event.getDeltaY();
    if (grid().most() <= 0 || by == 0) return;
    event.consume();
    scrollTo(Math.clamp(offset - by, 0, grid().most()));
  }

  private void key(KeyEvent event) {
    Grid grid = grid();
    double to =
        event.getCode() == KeyCode.LEFT
            ? offset - grid.columnWidth()
            : event.getCode() == KeyCode.RIGHT ? offset + grid.columnWidth() : Double.NaN;
    if (Double.isNaN(to)) return;
    event.consume();
    scrollTo(Math.clamp(to, 0, Math.max(0, grid.most())));
  }

  @Override
  protected void layoutChildren() {
    if (due.isPresent() && getWidth() > 0) offset = grid().revealing(due.getAsInt());
    due = OptionalInt.empty();
    Grid grid = grid();
    offset = grid.offset();
    legend.resizeRelocate(18, 4, Math.max(0, getWidth() - 32), LEGEND - 4);
    bar.setVisible(grid.most() > 0);
    if (grid.most() > 0) {
      bar.setMax(grid.most());
      bar.setVisibleAmount(grid.most() * grid.room() / (grid.columns() * grid.columnWidth()));
      bar.setValue(offset);
      bar.resizeRelocate(Grid.HEADINGS, getHeight() - BAR, getWidth() - Grid.HEADINGS, BAR);
    }
    canvas.relocate(0, LEGEND);
    canvas.setWidth(getWidth());
    canvas.setHeight(Math.max(0, getHeight() - BAR - LEGEND));
    paint(grid);
  }

  private void paint(Grid grid) {
    GraphicsContext on = canvas.getGraphicsContext2D();
    on.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    JourneyComparison comparison = shown;
    if (comparison == null || canvas.getWidth() < 1 || canvas.getHeight() < 1) return;
    var painter = new CanvasPainter(on);
    ComparisonPicture.headings(grid, written, look, sizes).forEach(painter::paint);
    on.save();
    on.beginPath();
    on.rect(Grid.HEADINGS - 2, 0, canvas.getWidth(), canvas.getHeight());
    on.clip();
    ComparisonPicture.columns(grid, comparison, written, look, sizes).forEach(painter::paint);
    for (int each : marked()) {
      Line pen = Line.of(look.accent().plain(), 2.2);
      painter.paint(new Mark.Box(grid.column(each).grown(-1), 10, Ink.NONE, pen));
    }
    on.restore();
  }
}
