package touchmap.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.geometry.Size;
import touchmap.layout.Layout;
import touchmap.layout.Placed;
import touchmap.model.Id;
import touchmap.picture.Colours;
import touchmap.picture.Ink;
import touchmap.picture.Look;
import touchmap.picture.ObjectColours;
import touchmap.ui.kit.Theme;

/**
 * The whole map in a corner, with a frame around what is in view; pressing and dragging moves the view. Hides while all
 * of the map is in view anyway, or it is folded to some topics.
 */
public final class MiniMap extends Region {
  static final double WIDTH = 136;
  static final double HEIGHT = 86;
  private static final double MARGIN = 8;

  /** A very long map is drawn wider than it is, or nothing of it could be told, in pixels. */
  private static final double THINNEST = 24;

  /** The frame around what is in view stays large enough to see and to take. */
  private static final double LEAST_FRAME = 6;

  /** Of a huge map only so many topics are drawn, from the business outwards. */
  private static final int MOST = 3_000;

  private final Canvas canvas = new Canvas(WIDTH - 2, HEIGHT - 2);

  /** The frame has a canvas of its own: while the view moves, the map in the corner is not painted again. */
  private final Canvas frame = new Canvas(WIDTH - 2, HEIGHT - 2);

  private final Painted painted;
  private final Look look;
  private Rect seen = Rect.EMPTY;
  private boolean stale = true;
  private int times;

  MiniMap(Painted painted, Look look, Consumer<Point> lookAt) {
    this.painted = painted;
    this.look = look;
    setId("mini-map");
    getStyleClass().addAll("map-float", "mini-map");
    setManaged(false);
    setVisible(false);
    getChildren().addAll(canvas, frame);
    getChildren().forEach(each -> each.setMouseTransparent(true));
    addEventHandler(MouseEvent.MOUSE_PRESSED, event -> go(event, lookAt));
    addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> go(event, lookAt));
  }

  private void go(MouseEvent event, Consumer<Point> lookAt) {
    if (event.getButton() != MouseButton.PRIMARY) return;
    event.consume();
    lookAt.accept(onto().from(event.getX() - 1, event.getY() - 1));
  }

  /** The map has another layout. */
  void relaid() {
    stale = true;
    again();
  }

  /** The view shows another part of the map. */
  void seen(Camera camera, Size view, Rect bounds) {
    seen = camera.seen(view);
    setVisible(!isHidden(seen, bounds));
    again();
  }

  /** A few topics that the map is folded to need no overview, which would only lie over their names. */
  private boolean isHidden(Rect part, Rect bounds) {
    return painted.isFoldedToSome() || isAll(part, bounds);
  }

  private static boolean isAll(Rect seen, Rect bounds) {
    return seen.x() <= bounds.x() + 1
        && seen.y() <= bounds.y() + 1
        && seen.right() >= bounds.right() - 1
        && seen.bottom() >= bounds.bottom() - 1;
  }

  /** Where it would lie over the view if the camera were there; empty when it would hide. */
  Rect placeAt(Camera camera, Size view) {
    if (isHidden(camera.seen(view), painted.layout().bounds())) return Rect.EMPTY;
    return new Rect(getLayoutX(), getLayoutY(), getWidth(), getHeight());
  }

  private void again() {
    if (isVisible()) requestLayout();
  }

  /** From the map onto the canvas. */
  record Onto(double across, double down, double dx, double dy) {
    Rect of(Rect r) {
      return new Rect(
          r.x() * across + dx, r.y() * down + dy, r.width() * across, r.height() * down);
    }

    Point from(double x, double y) {
      return new Point((x - dx) / across, (y - dy) / down);
    }
  }

  private Onto onto() {
    return onto(painted.layout().bounds(), canvas.getWidth(), canvas.getHeight());
  }

  /** The whole map in the middle of a canvas of that size. */
  static Onto onto(Rect all, double wide, double high) {
    double width = Math.max(1, all.width());
    double height = Math.max(1, all.height());
    double room = 2 * (MARGIN - 1);
    double scale = Math.min((wide - room) / width, (high - room) / height);
    double across = Math.max(scale, THINNEST / width);
    double down = Math.max(scale, THINNEST / height);
    double dx = wide / 2 - all.centerX() * across;
    return new Onto(across, down, dx, high / 2 - all.centerY() * down);
  }

  @Override
  protected double computePrefWidth(double height) {
    return WIDTH;
  }

  @Override
  protected double computePrefHeight(double width) {
    return HEIGHT;
  }

  @Override
  protected void layoutChildren() {
    canvas.relocate(1, 1);
    frame.relocate(1, 1);
    if (!isVisible()) return;
    Onto to = onto();
    if (stale) {
      bars(clear(canvas), painted.layout(), Colours.of(painted.map(), look), to);
      times++;
    }
    stale = false;
    frame(clear(frame), to.of(seen));
  }

  /** How often the map was painted into the corner. */
  int painted() {
    return times;
  }

  private static GraphicsContext clear(Canvas of) {
    GraphicsContext on = of.getGraphicsContext2D();
    on.clearRect(0, 0, of.getWidth(), of.getHeight());
    return on;
  }

  /** A topic to draw, with the colours of its branch. */
  private record Bar(Placed node, ObjectColours own) {}

  /** Level by level; of a level that is too much only every so many, so that the map keeps its outline. */
  private void bars(GraphicsContext on, Layout layout, Colours colours, Onto to) {
    List<Bar> level = List.of(new Bar(layout.top(), colours.business()));
    int room = MOST;
    while (!level.isEmpty() && room > 0) {
      int step = (level.size() + room - 1) / room;
      for (int i = 0; i < level.size(); i += step) bar(on, level.get(i), to);
      room -= level.size() / step;
      var below = new ArrayList<Bar>();
      for (Bar bar : level) {
        for (Id id : bar.node().tree().shown()) {
          Placed child = layout.placed().get(id);
          if (child != null) below.add(new Bar(child, colours.of(child.topic(), bar.own())));
        }
      }
      level = below;
    }
  }

  private void bar(GraphicsContext on, Bar bar, Onto to) {
    Rect box = to.of(bar.node().box());
    Ink ink =
        bar.node().topic().isTouchpoint()
            ? bar.own().edge().over(look.panel(), 0.45)
            : bar.own().fill();
    on.setFill(Theme.color(ink));
    double width = Math.max(1, box.width());
    double height = Math.max(1, box.height() * 0.6);
    double y = box.centerY() - height / 2;
    if (height < 2) on.fillRect(box.x(), y, width, height);
    else on.fillRoundRect(box.x(), y, width, height, 2, 2);
  }

  private void frame(GraphicsContext on, Rect view) {
    Rect box = frame(view, canvas.getWidth(), canvas.getHeight());
    on.setFill(Theme.color(look.accent().plain().faded(0.08)));
    on.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 6, 6);
    on.setStroke(Theme.color(look.accent().plain()));
    on.setLineWidth(1.6);
    on.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), 6, 6);
  }

  /** What is drawn of the frame: the part that is on the canvas, at least as large as can be seen. */
  static Rect frame(Rect view, double width, double height) {
    double wide = Math.max(LEAST_FRAME, Math.min(width - 1, view.right()) - Math.max(1, view.x()));
    double high =
        Math.max(LEAST_FRAME, Math.min(height - 1, view.bottom()) - Math.max(1, view.y()));
    double x = Math.max(1, view.x());
    double y = Math.max(1, view.y());
    if (wide == LEAST_FRAME) x = view.centerX() - wide / 2;
    if (high == LEAST_FRAME) y = view.centerY() - high / 2;
    return new Rect(
        Math.clamp(x, 1, width - 1 - wide), Math.clamp(y, 1, height - 1 - high), wide, high);
  }
}
