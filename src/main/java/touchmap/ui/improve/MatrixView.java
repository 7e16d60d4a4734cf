package touchmap.ui.improve;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.layout.TextSizes;
import touchmap.lens.matrix.MatrixPicture;
import touchmap.lens.matrix.MatrixScale;
import touchmap.lens.matrix.Naming;
import touchmap.method.Matrix;
import touchmap.method.Plot;
import touchmap.method.Quadrant;
import touchmap.model.Id;
import touchmap.model.Scale;
import touchmap.picture.FontSizes;
import touchmap.picture.Look;
import touchmap.ui.kit.CanvasPainter;
import touchmap.ui.kit.Theme;

/**
 * The matrix on screen. A click chooses a dot, dragging over the ground several, dragging a line divides anew; arrows walk
 * from dot to dot, and with Shift they move the lines. Nothing is edited before the button or Shift is let go.
 */
final class MatrixView extends Region {
  private static final double HEIGHT = 272;
  private static final double NEAR_DOT = 5;
  private static final double NEAR_LINE = 5;
  private static final double MOVES_AFTER = 3;

  /** What a person does here. */
  interface Listener {
    /** A touchpoint is chosen; {@code more} adds it to those that are, or takes it out. */
    void chosen(Id touchpoint, boolean more);

    /** All within a frame drawn with the mouse. */
    void framed(List<Id> touchpoints);

    /** The lines were moved there. */
    void divided(Matrix.Cross lines);

    /** The lines go back to the means. */
    void undivided();
  }

  /** What there is to see; {@code spoken} tells of one dot in a sentence. */
  record Shown(
      Plot plot, Scale scale, Function<Id, String> names, Function<Plot.Dot, String> spoken) {}

  private enum Held {
    NOTHING,
    GROUND,
    SCORE_LINE,
    IMPORTANCE_LINE,
    BOTH_LINES
  }

  private final Canvas canvas = new Canvas();
  private final TextSizes sizes = new FontSizes();
  private final Look look;
  private final MatrixNames names;
  private final String title;
  private final Listener listener;
  private @Nullable Shown shown;
  private @Nullable Plot preview;
  private Set<Id> selected = Set.of();
  private Optional<Id> current = Optional.empty();
  private Optional<Id> hovered = Optional.empty();
  private Held held = Held.NOTHING;
  private boolean movesByKeys;
  private Point pressed = Point.ORIGIN;
  private Optional<Rect> frame = Optional.empty();

  MatrixView(
      Look look, Map<Quadrant, String> fields, MatrixKey key, String title, Listener listener) {
    this.look = look;
    names = new MatrixNames(sizes, fields, key);
    this.title = title;
    this.listener = listener;
    setId("matrix");
    getStyleClass().add("matrix");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(title);
    getChildren().add(canvas);
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
    addEventHandler(MouseEvent.MOUSE_EXITED, event -> hover(Optional.empty()));
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    addEventHandler(
        KeyEvent.KEY_RELEASED,
        event -> {
          if (event.getCode() == KeyCode.SHIFT) endKeys();
        });
    focusedProperty()
        .addListener(
            (value, before, focused) -> {
              if (!focused) endKeys();
              paint();
            });
  }

  void show(Shown to, Set<Id> chosen) {
    shown = to;
    preview = null;
    if (current.filter(id -> dot(id).isEmpty()).isPresent()) current = Optional.empty();
    hovered = hovered.filter(id -> dot(id).isPresent());
    mark(chosen);
  }

  /** What is selected on the map gets a ring here. */
  void mark(Set<Id> chosen) {
    selected = Set.copyOf(chosen);
    paint();
  }

  /** Where a touchpoint's dot is, in this view's pixels. */
  Optional<Point> placeOf(Id touchpoint) {
    return dot(touchpoint).map(scale()::at);
  }

  /** Where the lines cross, in this view's pixels. */
  Optional<Point> crossing() {
    return plot().flatMap(Plot::lines).map(at -> scale().at(at.importance(), at.score()));
  }

  private Optional<Plot> plot() {
    if (preview != null) return Optional.of(preview);
    return shown == null ? Optional.empty() : Optional.of(shown.plot());
  }

  private List<Plot.Dot> dots() {
    return plot().map(Plot::dots).orElse(List.of());
  }

  private Optional<Plot.Dot> dot(Id id) {
    return dots().stream().filter(dot -> dot.touchpoint().equals(id)).findFirst();
  }

  private MatrixScale scale() {
    var area = new Rect(0, 0, Math.max(60, getWidth()), Math.max(60, getHeight()));
    Shown now = shown;
    return now == null
        ? MatrixScale.of(area, new Plot(List.of(), Optional.empty(), List.of()), Scale.STANDARD)
        : MatrixScale.of(area, now.plot(), now.scale());
  }

  @Override
  protected void layoutChildren() {
    if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
      canvas.setWidth(getWidth());
      canvas.setHeight(getHeight());
      paint();
    }
  }

  private void paint() {
    GraphicsContext on = canvas.getGraphicsContext2D();
    on.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    Shown now = shown;
    if (now == null || canvas.getWidth() < 1) return;
    var painter = new CanvasPainter(on);
    var marked =
        new MatrixPicture.Marked(selected, isFocused() ? current : Optional.empty(), hovered);
    Plot plot = plot().orElse(now.plot());
    Naming naming = names.of(scale(), plot, now.names());
    MatrixPicture.of(scale(), plot, look, sizes, naming, now.names(), marked)
        .forEach(painter::paint);
    frame.ifPresent(
        box -> {
          on.setStroke(Theme.color(look.accent().plain()));
          on.setLineDashes(4, 3);
          on.setLineWidth(1);
          on.strokeRect(box.x(), box.y(), box.width(), box.height());
        });
  }

  private Optional<Plot.Dot> dotAt(Point at) {
    MatrixScale scale = scale();
    return dots().stream()
        .filter(dot -> MatrixPicture.box(scale, dot).grown(NEAR_DOT).contains(at))
        .min(Comparator.comparingDouble(dot -> scale.at(dot).distanceTo(at)));
  }

  private Held lineAt(Point at) {
    Optional<Point> crossing = crossing();
    if (crossing.isEmpty()) return Held.GROUND;
    boolean score = Math.abs(crossing.get().x() - at.x()) <= NEAR_LINE;
    boolean importance = Math.abs(crossing.get().y() - at.y()) <= NEAR_LINE;
    if (score && importance) return Held.BOTH_LINES;
    if (score) return Held.SCORE_LINE;
    return importance ? Held.IMPORTANCE_LINE : Held.GROUND;
  }

  private static Point at(MouseEvent event) {
    return new Point(event.getX(), event.getY());
  }

  private void press(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) return;
    event.consume();
    requestFocus();
    pressed = at(event);
    Optional<Plot.Dot> hit = dotAt(pressed);
    if (hit.isPresent()) {
      held = Held.NOTHING;
      choose(hit.get().touchpoint(), event.isShortcutDown() || event.isShiftDown());
      return;
    }
    held = lineAt(pressed);
    if (held != Held.GROUND && event.getClickCount() == 2) {
      held = Held.NOTHING;
      listener.undivided();
    }
  }

  private void drag(MouseEvent event) {
    Point now = at(event);
    if (held == Held.NOTHING || pressed.distanceTo(now) < MOVES_AFTER) return;
    event.consume();
    if (held == Held.GROUND) {
      frame = Optional.of(Rect.between(pressed, now));
      paint();
      return;
    }
    MatrixScale scale = scale();
    plot()
        .flatMap(Plot::lines)
        .ifPresent(
            lines ->
                preview(
                    new Matrix.Cross(
                        held == Held.SCORE_LINE ? lines.importance() : scale.importanceAt(now.y()),
                        held == Held.IMPORTANCE_LINE ? lines.score() : scale.scoreAt(now.x()))));
  }

  private void preview(Matrix.Cross lines) {
    Shown now = shown;
    if (now == null) return;
    preview = now.plot().dividedAt(lines);
    paint();
  }

  private void release(MouseEvent event) {
    Held was = held;
    held = Held.NOTHING;
    Optional<Rect> drawn = frame;
    frame = Optional.empty();
    if (was == Held.GROUND) drawn.ifPresent(this::framed);
    else divide();
    paint();
  }

  private void framed(Rect box) {
    MatrixScale scale = scale();
    listener.framed(
        dots().stream()
            .filter(dot -> box.contains(scale.at(dot)))
            .map(Plot.Dot::touchpoint)
            .toList());
  }

  /** Keeps the lines where they were moved to. */
  private void divide() {
    Plot moved = preview;
    preview = null;
    if (moved != null) moved.lines().ifPresent(listener::divided);
  }

  private void endKeys() {
    if (!movesByKeys) return;
    movesByKeys = false;
    divide();
    paint();
  }

  private void hover(MouseEvent event) {
    Optional<Plot.Dot> over = dotAt(at(event));
    hover(over.map(Plot.Dot::touchpoint));
    setCursor(
        over.isPresent()
            ? Cursor.HAND
            : switch (lineAt(at(event))) {
              case SCORE_LINE -> Cursor.H_RESIZE;
              case IMPORTANCE_LINE -> Cursor.V_RESIZE;
              case BOTH_LINES -> Cursor.MOVE;
              case GROUND, NOTHING -> Cursor.DEFAULT;
            });
  }

  private void hover(Optional<Id> over) {
    if (over.equals(hovered)) return;
    hovered = over;
    paint();
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && (preview != null || frame.isPresent())) {
      preview = null;
      frame = Optional.empty();
      held = Held.NOTHING;
      movesByKeys = false;
      paint();
      event.consume();
      return;
    }
    if (event.isShortcutDown() || event.isAltDown()) return;
    switch (event.getCode()) {
      case UP -> arrow(event, 1, 0);
      case DOWN -> arrow(event, -1, 0);
      case RIGHT -> arrow(event, 0, 1);
      case LEFT -> arrow(event, 0, -1);
      case ENTER, SPACE -> {
        event.consume();
        current.ifPresent(id -> listener.chosen(id, false));
      }
      default -> {}
    }
  }

  private void arrow(KeyEvent event, int up, int right) {
    event.consume();
    if (event.isShiftDown()) moveLines(up, right);
    else walk(up, right);
  }

  private void moveLines(int up, int right) {
    plot()
        .flatMap(Plot::lines)
        .ifPresent(
            lines -> {
              movesByKeys = true;
              preview(scale().moved(lines, up, right));
            });
  }

  /** To the next dot by importance, or by score: every dot is reached, also where several lie on one place. */
  private void walk(int up, int right) {
    Comparator<Plot.Dot> byImportance = Comparator.comparingDouble(Plot.Dot::importance);
    Comparator<Plot.Dot> byScore = Comparator.comparingDouble(Plot.Dot::score);
    List<Plot.Dot> inOrder =
        dots().stream()
            .sorted(
                up != 0 ? byImportance.thenComparing(byScore) : byScore.thenComparing(byImportance))
            .toList();
    if (inOrder.isEmpty()) return;
    Optional<Plot.Dot> from = current.flatMap(this::dot);
    int at = from.map(inOrder::indexOf).orElse(up + right > 0 ? -1 : inOrder.size());
    int to = Math.clamp((long) at + up + right, 0, inOrder.size() - 1);
    choose(inOrder.get(to).touchpoint(), false);
  }

  private void choose(Id id, boolean more) {
    current = Optional.of(id);
    Shown now = shown;
    if (now != null)
      dot(id).ifPresent(dot -> setAccessibleText(title + ": " + now.spoken().apply(dot)));
    listener.chosen(id, more);
    paint();
  }
}
