package touchmap.ui.journey;

import touchmap.lens.journey.Marked;
import touchmap.lens.journey.Row;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import touchmap.geometry.Point;
import touchmap.method.JourneyFigures.Column;

/**
 * The mouse on the table: a click chooses, a double click opens the field, dragging a dot changes how a step feels,
 * dragging a step's name moves it. Nothing is edited before the button is let go, and Esc gives it up.
 */
final class JourneyHand {
  private static final double NEAR = 16;
  private static final double MOVES_AFTER = 4;
  private static final double NOTCH = 0.5;

  private enum Holding {
    NOTHING,
    FEELING,
    STEP
  }

  private final JourneyView view;
  private final StepWork work;
  private Holding holding = Holding.NOTHING;
  private int column;
  private Point pressed = Point.ORIGIN;

  JourneyHand(JourneyView view, StepWork work) {
    this.view = view;
    this.work = work;
    view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    view.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    view.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
    view.addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
  }

  private static Point at(MouseEvent event) {
    return new Point(event.getX(), event.getY());
  }

  private void press(MouseEvent event) {
    if (event.getTarget() != view) return;
    event.consume();
    view.requestFocus();
    holding = Holding.NOTHING;
    pressed = at(event);
    Optional<Integer> hit = view.grid().columnAt(pressed);
    if (hit.isEmpty()) return;
    column = hit.get();
    Row row = view.grid().rowAt(pressed).orElse(Row.STEP);
    view.choose(new Marked.Cell(row, column));
    if (event.getButton() != MouseButton.PRIMARY) return;
    if (event.getClickCount() == 2) view.open();
    else holding = held(pressed);
  }

  /** What would be dragged from here. */
  private Holding held(Point at) {
    Optional<Integer> over = view.grid().columnAt(at);
    if (over.isEmpty()) return Holding.NOTHING;
    Row row = view.grid().rowAt(at).orElse(Row.STAGE);
    if (row == Row.STEP) return Holding.STEP;
    Column hit = view.columns().get(over.get());
    var dot =
        new Point(
            view.grid().middle(over.get()), view.grid().feelingY(hit.step().feeling().orElse(0)));
    return row == Row.FEELING && dot.distanceTo(at) <= NEAR ? Holding.FEELING : Holding.NOTHING;
  }

  private void drag(MouseEvent event) {
    Point now = at(event);
    if (holding == Holding.NOTHING || column >= view.columns().size()) return;
    event.consume();
    if (!isMoving() && pressed.distanceTo(now) < MOVES_AFTER) return;
    view.mark(
        holding == Holding.FEELING
            ? view.now().withDrawn(Optional.of(new Marked.Drawn(column, notched(now.y()))))
            : view.now()
                .withHeld(Optional.of(new Marked.Held(column, view.grid().gapAt(now.x())))));
    if (holding == Holding.STEP) view.scrollNear(now.x());
  }

  private boolean isMoving() {
    return view.now().drawn().isPresent() || view.now().held().isPresent();
  }

  private double notched(double y) {
    return Math.round(view.grid().feelingAt(y) / NOTCH) * NOTCH;
  }

  private void release(MouseEvent event) {
    Marked was = view.now();
    giveUp();
    was.drawn()
        .ifPresent(
            drawn ->
                work.feel(view.columns().get(drawn.column()), OptionalDouble.of(drawn.feeling())));
    was.held().ifPresent(held -> drop(held.column(), held.gap()));
  }

  private void drop(int from, int gap) {
    int to = gap > from ? gap - 1 : gap;
    if (to == from) return;
    view.move(from, to);
  }

  private void giveUp() {
    holding = Holding.NOTHING;
    view.mark(view.now().withDrawn(Optional.empty()).withHeld(Optional.empty()));
  }

  private void escape(KeyEvent event) {
    if (event.getCode() != KeyCode.ESCAPE || !isMoving()) return;
    event.consume();
    giveUp();
  }

  private void hover(MouseEvent event) {
    view.setCursor(
        switch (held(at(event))) {
          case FEELING -> Cursor.V_RESIZE;
          case STEP -> Cursor.OPEN_HAND;
          case NOTHING -> Cursor.DEFAULT;
        });
  }
}
