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

  /** How far the light on the name of a column of figures reaches beyond it. */
  private static final double CAPTION = 6;

  /** Lower than that, something is a single row; in units of a slide that is 1080 high. */
  private static final double ROW = 110;

  private final Motion motion;
  private final Path scrim = new Path();
  private final Rectangle edge = new Rectangle();
  private final Rectangle ring = new Rectangle();
  private final DoubleProperty[] hole = new DoubleProperty[4];
  private Timeline moving = new Timeline();

  /** A smaller light on what the names of the figures in the light are. */
  private Optional<Rect> captions = Optional.empty();

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
    var own = player.chosen().flatMap(spots::whole).map(over::onPane);
    captions =
        player
            .chosen()
            .filter(id -> lit)
            .flatMap(spots::captions)
            .map(each -> over.onPane(each.grown(CAPTION)));
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
    var at = new Rect(x, y, hole[2].get(), hole[3].get());
    place(edge, at, round(at, radius));
    scrim
        .getElements()
        .setAll(
            new MoveTo(0, 0),
            new LineTo(getWidth(), 0),
            new LineTo(getWidth(), getHeight()),
            new LineTo(0, getHeight()),
            new ClosePath());
    open(at, radius);
    // Two holes in one another would be dark again while the light moves.
    captions.filter(each -> !each.overlaps(at)).ifPresent(each -> open(each, radius));
  }

  /** Opens a rounded hole in the dark. */
  private void open(Rect at, double most) {
    double r = round(at, most);
    scrim
        .getElements()
        .addAll(
            new MoveTo(at.x() + r, at.y()),
            new LineTo(at.right() - r, at.y()),
            arc(r, at.right(), at.y() + r),
            new LineTo(at.right(), at.bottom() - r),
            arc(r, at.right() - r, at.bottom()),
            new LineTo(at.x() + r, at.bottom()),
            arc(r, at.x(), at.bottom() - r),
            new LineTo(at.x(), at.y() + r),
            arc(r, at.x() + r, at.y()),
            new ClosePath());
  }

  private static double round(Rect at, double most) {
    return Math.min(most, Math.min(at.width(), at.height()) / 2);
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
