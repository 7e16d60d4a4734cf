package touchmap.ui.map;

import java.util.Optional;
import java.util.Set;
import javafx.animation.AnimationTimer;
import javafx.animation.Interpolator;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.geometry.Size;
import touchmap.layout.Glide;
import touchmap.layout.Layout;
import touchmap.layout.Placed;
import touchmap.model.Id;
import touchmap.picture.Picture;
import touchmap.ui.kit.Motion;

/**
 * What is seen at this moment: the camera, and the picture of the layout, both of which may be on
 * their way. There is one clock, and it runs only while something moves.
 */
final class Sight {
  /** More topics than this are not moved one by one: they are there at once. */
  private static final int MOST_GLIDING = 12_000;

  private final Painted painted;
  private final Motion motion;
  private final Runnable changed;
  private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);
  private final AnimationTimer clock;
  private Camera camera = new Camera(1, 0, 0);
  private @Nullable Travel travel;
  private @Nullable Slide slide;
  private Layout layout;
  private Picture picture;
  private long now;

  /** The camera on its way. */
  private record Travel(Camera from, Camera to, long start, Duration takes) {}

  /** The layout on its way, from the old one pushed so that the anchor stays where it is. */
  private record Slide(Glide way, long start, Duration takes) {}

  Sight(Painted painted, Motion motion, Runnable changed) {
    this.painted = painted;
    this.motion = motion;
    this.changed = changed;
    layout = painted.layout();
    picture = painted.picture();
    clock =
        new AnimationTimer() {
          @Override
          public void handle(long at) {
            tick(at);
          }
        };
  }

  Camera camera() {
    return camera;
  }

  ReadOnlyDoubleProperty zoom() {
    return zoom.getReadOnlyProperty();
  }

  /** The layout as it is seen now, maybe on its way to the map's own. */
  Layout layout() {
    return layout;
  }

  Picture picture() {
    return picture;
  }

  boolean isMoving() {
    return travel != null || slide != null;
  }

  /** At once. */
  void look(Camera to) {
    travel = null;
    set(to);
  }

  /** In a moment, unless nothing may move. */
  void travel(Camera to) {
    if (to.equals(camera)) return;
    Duration takes = motion.base();
    if (takes.lessThanOrEqualTo(Duration.ZERO)) {
      look(to);
      return;
    }
    travel = new Travel(camera, to, 0, takes);
    clock.start();
  }

  /** Where the camera is going, or is. */
  Camera destination() {
    return travel == null ? camera : travel.to();
  }

  private void set(Camera to) {
    camera = to;
    zoom.set(to.zoom());
    changed.run();
  }

  /** Goes over to the map's new layout and keeps the anchor at its place on screen. */
  void relaid(Optional<Id> anchor, Size view) {
    Layout before = layout;
    Layout after = painted.layout();
    Point shift = anchor.map(id -> shift(id, before, after)).orElse(Point.ORIGIN);
    if (travel != null)
      travel =
          new Travel(
              travel.from().moved(shift.x(), shift.y()),
              travel.to().moved(shift.x(), shift.y()),
              travel.start(),
              travel.takes());
    camera = camera.moved(shift.x(), shift.y());
    Duration takes = motion.settle();
    boolean still = takes.lessThanOrEqualTo(Duration.ZERO) || view.width() <= 0;
    if (still || after.placed().size() > MOST_GLIDING) {
      slide = null;
      arrive();
    } else {
      slide = new Slide(new Glide(Elsewhere.pushed(before, shift.x(), shift.y()), after), 0, takes);
      show(0);
      clock.start();
    }
    set(camera);
  }

  /** What is moved by hand is where the hand has it: from there the next layout begins. */
  void holding(Layout held) {
    layout = held;
  }

  private static Point shift(Id id, Layout before, Layout after) {
    Optional<Placed> from = before.at(id);
    Optional<Placed> to = after.at(id);
    if (from.isEmpty() || to.isEmpty()) return Point.ORIGIN;
    Rect a = from.get().box();
    Rect b = to.get().box();
    // A name that grows does so outwards: the inner end is what stays.
    double dx = to.get().isMirrored() ? b.right() - a.right() : b.x() - a.x();
    if (to.get().topic().isBusiness()) dx = b.centerX() - a.centerX();
    return new Point(dx, b.centerY() - a.centerY());
  }

  /** The picture has changed in place: another decor, other colours. */
  void repainted() {
    if (slide == null) arrive();
    changed.run();
  }

  private void arrive() {
    layout = painted.layout();
    picture = painted.picture();
  }

  private void show(double t) {
    if (slide == null || t >= 1) {
      slide = null;
      arrive();
      return;
    }
    layout = slide.way().at(t);
    picture = painted.pictureOf(layout, Set.of());
  }

  private void tick(long at) {
    now = at;
    if (travel != null) {
      if (travel.start() == 0) travel = new Travel(travel.from(), travel.to(), now, travel.takes());
      double t = part(travel.start(), travel.takes(), Motion.IN);
      camera = Camera.between(travel.from(), travel.to(), t);
      if (t >= 1) travel = null;
    }
    if (slide != null) {
      if (slide.start() == 0) slide = new Slide(slide.way(), now, slide.takes());
      show(part(slide.start(), slide.takes(), Motion.MOVE));
    }
    set(camera);
    if (!isMoving()) clock.stop();
  }

  private double part(long start, Duration takes, Interpolator easing) {
    double passed = (now - start) / 1e6 / takes.toMillis();
    return passed >= 1 ? 1 : easing.interpolate(0.0, 1.0, Math.max(0, passed));
  }

  void dispose() {
    clock.stop();
  }
}
