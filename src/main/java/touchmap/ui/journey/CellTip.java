package touchmap.ui.journey;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.layout.TextSizes;
import touchmap.lens.journey.CutText;
import touchmap.lens.journey.Grid;
import touchmap.lens.journey.Marked;
import touchmap.lens.journey.Row;

/**
 * What a field under the pointer, or else under the keyboard, says as a whole where the table cuts it; and on the heading of
 * the value whose formula it is.
 */
final class CellTip {
  private static final double WIDEST = 280;
  private static final double GAP = 2;
  private static final double EDGE = 4;

  private final JourneyView view;
  private final TextSizes sizes;
  private final Label label = new Label();
  private Optional<Point> pointer = Optional.empty();

  /** A text and what it is beside. */
  private record Said(String text, Rect beside) {}

  CellTip(JourneyView view, TextSizes sizes) {
    this.view = view;
    this.sizes = sizes;
    label.setId("journey-tip");
    label.getStyleClass().setAll("label", "journey-tip");
    label.setWrapText(true);
    label.setManaged(false);
    label.setMouseTransparent(true);
    label.setVisible(false);
    view.addEventHandler(
        MouseEvent.MOUSE_MOVED, event -> at(Optional.of(new Point(event.getX(), event.getY()))));
    view.addEventHandler(MouseEvent.MOUSE_EXITED, event -> at(Optional.empty()));
    view.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> at(Optional.empty()));
  }

  Label label() {
    return label;
  }

  private void at(Optional<Point> point) {
    pointer = point;
    show();
  }

  /** Looks again, since something was scrolled, changed or chosen. */
  void show() {
    boolean isWriting = view.fields().field().isVisible();
    Optional<Said> said = isWriting ? Optional.empty() : pointer.flatMap(this::said).or(this::held);
    label.setVisible(said.isPresent());
    said.ifPresent(this::place);
  }

  private Optional<Said> said(Point at) {
    Grid grid = view.grid();
    Optional<Row> row = grid.rowAt(at);
    if (row.isEmpty()) return Optional.empty();
    if (at.x() >= Grid.HEADINGS)
      return grid.columnAt(at).flatMap(column -> whole(new Marked.Cell(row.get(), column)));
    if (row.get() != Row.VALUE) return Optional.empty();
    Rect line = grid.row(Row.VALUE);
    var heading = new Rect(EDGE, line.y(), Grid.HEADINGS - EDGE, line.height());
    String ours = view.written().words().of("journey.value.ours");
    return Optional.of(
        new Said(isUnknown(view.columns().size() - 1) ? ours + " " + missing() : ours, heading));
  }

  /** Whether nothing is known of what the steps up to that one are worth. */
  private boolean isUnknown(int column) {
    return view.columns().subList(0, column + 1).stream()
        .noneMatch(each -> each.link().value().isPresent());
  }

  private String missing() {
    return view.written().words().of("journey.value.missing");
  }

  /** What the keyboard is on; a name that is cut is told by the map, too. */
  private Optional<Said> held() {
    return view.isFocused()
        ? view.cell().filter(cell -> cell.row() != Row.STEP).flatMap(this::whole)
        : Optional.empty();
  }

  private Optional<Said> whole(Marked.Cell cell) {
    if (cell.column() >= view.columns().size()) return Optional.empty();
    if (cell.row() == Row.VALUE && isUnknown(cell.column()))
      return Optional.of(new Said(missing(), view.grid().cell(cell.row(), cell.column())));
    return new CutText(view.grid(), view.written(), sizes)
        .in(cell.row(), cell.column(), view.columns().get(cell.column()))
        .map(text -> new Said(text, view.grid().cell(cell.row(), cell.column())));
  }

  private void place(Said said) {
    label.setText(said.text());
    label.applyCss();
    double wide = Math.min(WIDEST, Math.ceil(label.prefWidth(-1)) + 1);
    double high = Math.ceil(label.prefHeight(wide));
    Rect beside = said.beside();
    double x = Math.clamp(beside.x() + GAP, 0, Math.max(0, view.getWidth() - EDGE - wide));
    double below = beside.bottom() + GAP;
    double y = below + high <= view.getHeight() ? below : beside.y() - GAP - high;
    label.resizeRelocate(x, Math.max(0, y), wide, high);
  }
}
