package touchmap.ui.present;

import java.util.Optional;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.InvalidationListener;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import touchmap.geometry.Rect;
import touchmap.picture.Look;
import touchmap.ui.kit.Motion;
import touchmap.ui.kit.Theme;

/** The spotlight over a slide, dark but for a rounded hole, and the ring around a chosen topic. */
final class Lights extends Pane {
  /** How dark it is outside the light. */
  private static final Color SCRIM = Color.rgb(17, 24, 30, 0.74);

  private static final double BORDER = 4;

  /** How far the light reaches beyond what it is on; little around a single row, whose neighbours stay dark. */
  private static final double WIDE = 24;

  private static final double NARROW = 8;

  /** Lower than that, something is a single row; in units of a slide that is 1080 high. */
  private static final double ROW = 110;

  private final Motion motion;
  private final Path scrim = new Path();
  private final Rectangle edge = new Rectangle();
  private final Rectangle ring = new Rectangle();
  private final DoubleProperty[] hole = new DoubleProperty[4];
  private Timeline moving = new Timeline();
  private double radius = 24;

  Lights(Look look, Motion motion) {
    this.motion = motion;
    setMouseTransparent(true);
    InvalidationListener moved = value -> trace();
    for (int i = 0; i < hole.length; i++) {
      hole[i] = new SimpleDoubleProperty();
      hole[i].addListener(moved);
    }
    scrim.setFill(SCRIM);
    scrim.setStroke(null);
    scrim.setFillRule(FillRule.EVEN_ODD);
    edge.setFill(null);
    edge.setId("spotlight");
    edge.setStroke(Theme.color(look.signs().star().fill()));
    edge.setStrokeWidth(BORDER);
    ring.setFill(null);
    ring.setId("present-ring");
    ring.setStroke(Theme.color(look.accent().plain()));
    ring.setStrokeWidth(BORDER);
    for (var each : new javafx.scene.Node[] {scrim, edge, ring}) {
      each.setManaged(false);
      each.setVisible(false);
    }
    getChildren().addAll(scrim, edge, ring);
  }

  /** Shows what the player points at and how, over that pane. */
  void show(Player player, SlidePane over) {
    show(player, over, false);
  }

  /** {@code ringless} while something else frames what the ring would be around. */
  void show(Player player, SlidePane over, boolean ringless) {
    boolean lit = player.tool() == Tool.SPOTLIGHT;
    Spots spots = player.spots();
    double unit = over.scale() * over.shown().map(each -> each.view().height() / 1080).orElse(1.0);
    var branch = player.chosen().flatMap(spots::branch).map(over::onPane);
    var own = player.chosen().flatMap(spots::box).map(over::onPane);
    light(lit ? branch : Optional.empty(), unit);
    ring(lit || ringless ? Optional.empty() : own, unit);
  }

  /** Lights that box, or nothing. */
  private void light(Optional<Rect> box, double scale) {
    boolean was = scrim.isVisible();
    scrim.setVisible(box.isPresent());
    edge.setVisible(box.isPresent());
    if (box.isEmpty()) return;
    radius = 30 * scale;
    double around = box.get().height() < ROW * scale ? NARROW : WIDE;
    Rect to = box.get().grown(around * scale);
    double[] wanted = {to.x(), to.y(), to.width(), to.height()};
    moving.stop();
    if (!was || motion.base().toMillis() <= 0) {
      for (int i = 0; i < hole.length; i++) hole[i].set(wanted[i]);
      trace();
      return;
    }
    var values = new KeyValue[hole.length];
    for (int i = 0; i < hole.length; i++)
      values[i] = new KeyValue(hole[i], wanted[i], Interpolator.EASE_BOTH);
    moving = new Timeline(new KeyFrame(motion.base(), values));
    moving.play();
  }

  /** Rings that box, or nothing. */
  private void ring(Optional<Rect> box, double scale) {
    ring.setVisible(box.isPresent());
    if (box.isEmpty()) return;
    Rect at = box.get().grown(6 * scale);
    place(ring, at, 14 * scale);
  }

  @Override
  protected void layoutChildren() {
    trace();
  }

  private void trace() {
    double x = hole[0].get();
    double y = hole[1].get();
    double right = x + hole[2].get();
    double bottom = y + hole[3].get();
    double r = Math.min(radius, Math.min(hole[2].get(), hole[3].get()) / 2);
    place(edge, new Rect(x, y, hole[2].get(), hole[3].get()), r);
    scrim
        .getElements()
        .setAll(
            new MoveTo(0, 0),
            new LineTo(getWidth(), 0),
            new LineTo(getWidth(), getHeight()),
            new LineTo(0, getHeight()),
            new ClosePath(),
            new MoveTo(x + r, y),
            new LineTo(right - r, y),
            arc(r, right, y + r),
            new LineTo(right, bottom - r),
            arc(r, right - r, bottom),
            new LineTo(x + r, bottom),
            arc(r, x, bottom - r),
            new LineTo(x, y + r),
            arc(r, x + r, y),
            new ClosePath());
  }

  private static ArcTo arc(double radius, double x, double y) {
    return new ArcTo(radius, radius, 0, x, y, false, true);
  }

  private static void place(Rectangle shape, Rect at, double radius) {
    shape.setX(at.x());
    shape.setY(at.y());
    shape.setWidth(at.width());
    shape.setHeight(at.height());
    shape.setArcWidth(2 * radius);
    shape.setArcHeight(2 * radius);
  }
}
