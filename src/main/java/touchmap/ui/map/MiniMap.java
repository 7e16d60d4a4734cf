package touchmap.ui.map;

import java.util.ArrayDeque;
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
 * of the map is in view anyway.
 */
public final class MiniMap extends Region {
  static final double WIDTH = 136;
  static final double HEIGHT = 86;
  private static final double MARGIN = 8;

  /** Of a huge map only so many topics are drawn, from the business outwards. */
  private static final int MOST = 3_000;

  private final Canvas canvas = new Canvas(WIDTH - 2, HEIGHT - 2);
  private final Painted painted;
  private final Look look;
  private Rect seen = Rect.EMPTY;
  private boolean stale = true;

  MiniMap(Painted painted, Look look, Consumer<Point> lookAt) {
    this.painted = painted;
    this.look = look;
    setId("mini-map");
    getStyleClass().addAll("map-float", "mini-map");
    setManaged(false);
    setVisible(false);
    getChildren().add(canvas);
    canvas.setMouseTransparent(true);
    addEventHandler(MouseEvent.MOUSE_PRESSED, event -> go(event, lookAt));
    addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> go(event, lookAt));
  }

  private void go(MouseEvent event, Consumer<Point> lookAt) {
    if (event.getButton() != MouseButton.PRIMARY) return;
    event.consume();
    double scale = scale();
    Rect all = painted.layout().bounds();
    double x = all.centerX() + (event.getX() - WIDTH / 2) / scale;
    double y = all.centerY() + (event.getY() - HEIGHT / 2) / scale;
    lookAt.accept(new Point(x, y));
  }

  /** The map has another layout. */
  void relaid() {
    stale();
  }

  /** The view shows another part of the map. */
  void seen(Camera camera, Size view, Rect bounds) {
    seen = camera.seen(view);
    boolean all =
        seen.x() <= bounds.x() + 1
            && seen.y() <= bounds.y() + 1
            && seen.right() >= bounds.right() - 1
            && seen.bottom() >= bounds.bottom() - 1;
    setVisible(!all);
    stale();
  }

  private void stale() {
    stale = true;
    if (isVisible()) requestLayout();
  }

  private double scale() {
    Rect all = painted.layout().bounds();
    return Math.min(
        (WIDTH - 2 * MARGIN) / Math.max(1, all.width()),
        (HEIGHT - 2 * MARGIN) / Math.max(1, all.height()));
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
    if (!stale || !isVisible()) return;
    stale = false;
    paint(canvas.getGraphicsContext2D());
  }

  private void paint(GraphicsContext on) {
    Rect all = painted.layout().bounds();
    double scale = scale();
    double dx = canvas.getWidth() / 2 - all.centerX() * scale;
    double dy = canvas.getHeight() / 2 - all.centerY() * scale;
    on.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    Colours colours = Colours.of(painted.map(), look);
    var layout = painted.layout();
    bars(on, layout, colours, new double[] {scale, dx, dy});
    frame(on, scale, dx, dy);
  }

  /** A topic to draw, with the colours of its branch. */
  private record Bar(Placed node, ObjectColours own) {}

  /** Level by level, so that of a huge map what is left out is the leaves. */
  private void bars(GraphicsContext on, Layout layout, Colours colours, double[] to) {
    var waiting = new ArrayDeque<Bar>();
    waiting.add(new Bar(layout.top(), colours.business()));
    for (int drawn = 0; drawn < MOST && !waiting.isEmpty(); drawn++) {
      Bar bar = waiting.poll();
      bar(on, bar, to);
      for (Id id : bar.node().tree().shown()) {
        Placed child = layout.placed().get(id);
        if (child != null) waiting.add(new Bar(child, colours.of(child.topic(), bar.own())));
      }
    }
  }

  private void bar(GraphicsContext on, Bar bar, double[] to) {
    Rect box = bar.node().box();
    Ink ink =
        bar.node().topic().isTouchpoint()
            ? bar.own().edge().over(look.panel(), 0.45)
            : bar.own().fill();
    on.setFill(Theme.color(ink));
    double width = Math.max(1, box.width() * to[0]);
    double height = Math.max(1, box.height() * to[0] * 0.6);
    double x = box.x() * to[0] + to[1];
    double y = box.centerY() * to[0] + to[2] - height / 2;
    if (height < 2) on.fillRect(x, y, width, height);
    else on.fillRoundRect(x, y, width, height, 2, 2);
  }

  private void frame(GraphicsContext on, double scale, double dx, double dy) {
    double x = Math.max(1, seen.x() * scale + dx);
    double y = Math.max(1, seen.y() * scale + dy);
    double right = Math.min(canvas.getWidth() - 1, seen.right() * scale + dx);
    double bottom = Math.min(canvas.getHeight() - 1, seen.bottom() * scale + dy);
    if (right <= x || bottom <= y) return;
    on.setFill(Theme.color(look.accent().plain().faded(0.08)));
    on.fillRoundRect(x, y, right - x, bottom - y, 6, 6);
    on.setStroke(Theme.color(look.accent().plain()));
    on.setLineWidth(1.6);
    on.strokeRoundRect(x, y, right - x, bottom - y, 6, 6);
  }
}
