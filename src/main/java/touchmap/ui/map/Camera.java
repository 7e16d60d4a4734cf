package touchmap.ui.map;

import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.geometry.ScreenPoint;
import touchmap.geometry.Size;

/** Which part of the map shows: the zoom, and the place on the map of the view's top left corner. */
public record Camera(double zoom, double left, double top) {
  public static final double LEAST = 0.25;
  public static final double MOST = 4;

  /** A small map is not blown up further than this to fill the view. */
  public static final double FIT_MOST = 1.1;

  /** How much of the map stays in view however far it is pushed, in pixels. */
  private static final double IN_REACH = 80;

  public Camera {
    zoom = Math.clamp(zoom, LEAST, MOST);
  }

  /** Room that is kept free around a map that is fitted, in pixels. */
  public record Margins(double top, double right, double bottom, double left) {}

  public static Camera centred(Point on, double zoom, Size view) {
    double kept = Math.clamp(zoom, LEAST, MOST);
    return new Camera(kept, on.x() - view.width() / 2 / kept, on.y() - view.height() / 2 / kept);
  }

  /**
   * The whole of the bounds in the middle of what the margins leave. Where even the least zoom cannot hold it, the
   * {@code heart} is in the middle instead.
   */
  public static Camera fitting(Rect bounds, Point heart, Size view, Margins margins) {
    double width = Math.max(1, view.width() - margins.left() - margins.right());
    double height = Math.max(1, view.height() - margins.top() - margins.bottom());
    double zoom =
        Math.min(
            FIT_MOST,
            Math.min(width / Math.max(1, bounds.width()), height / Math.max(1, bounds.height())));
    double kept = Math.clamp(zoom, LEAST, MOST);
    double x = bounds.width() * kept > width + 0.5 ? heart.x() : bounds.centerX();
    double y = bounds.height() * kept > height + 0.5 ? heart.y() : bounds.centerY();
    return new Camera(
        kept, x - (margins.left() + width / 2) / kept, y - (margins.top() + height / 2) / kept);
  }

  public ScreenPoint toScreen(Point p) {
    return new ScreenPoint((p.x() - left) * zoom, (p.y() - top) * zoom);
  }

  /** The box in pixels. */
  public Rect toScreen(Rect r) {
    return new Rect(
        (r.x() - left) * zoom, (r.y() - top) * zoom, r.width() * zoom, r.height() * zoom);
  }

  public Point toMap(ScreenPoint p) {
    return new Point(left + p.x() / zoom, top + p.y() / zoom);
  }

  /** What is in view, in map units. */
  public Rect seen(Size view) {
    return new Rect(left, top, view.width() / zoom, view.height() / zoom);
  }

  /** The map pushed by so many pixels: to the right and down when positive. */
  public Camera pushed(double dx, double dy) {
    return new Camera(zoom, left - dx / zoom, top - dy / zoom);
  }

  /** The view moved over the map, in map units. */
  public Camera moved(double dx, double dy) {
    return new Camera(zoom, left + dx, top + dy);
  }

  /** Another zoom; what is under the pointer stays under it. */
  public Camera zoomed(double to, ScreenPoint around) {
    double kept = Math.clamp(to, LEAST, MOST);
    Point under = toMap(around);
    return new Camera(kept, under.x() - around.x() / kept, under.y() - around.y() / kept);
  }

  /** Pushed as little as needed for the box to be in view with the margin around it; its start wins if it is too big. */
  public Camera revealing(Rect box, Size view, double margin) {
    Rect seen = seen(view).grown(-margin / zoom);
    double dx = shift(box.x(), box.right(), seen.x(), seen.right());
    double dy = shift(box.y(), box.bottom(), seen.y(), seen.bottom());
    return dx == 0 && dy == 0 ? this : moved(dx, dy);
  }

  private static double shift(double from, double to, double seenFrom, double seenTo) {
    if (from < seenFrom || to - from > seenTo - seenFrom) return from - seenFrom;
    return to > seenTo ? to - seenTo : 0;
  }

  /** Like {@link #revealing}; of a box that is too big as much as fits, whichever part of it that is. */
  public Camera filledWith(Rect box, Size view, double margin) {
    Rect seen = seen(view).grown(-margin / zoom);
    double dx = fill(box.x(), box.right(), seen.x(), seen.right());
    double dy = fill(box.y(), box.bottom(), seen.y(), seen.bottom());
    return dx == 0 && dy == 0 ? this : moved(dx, dy);
  }

  private static double fill(double from, double to, double seenFrom, double seenTo) {
    double atStart = from - seenFrom;
    double atEnd = to - seenTo;
    // Between these two the view shows as much as it can.
    return Math.clamp(0, Math.min(atStart, atEnd), Math.max(atStart, atEnd));
  }

  /** Held back so that some of the map stays in view. */
  public Camera inReach(Rect bounds, Size view) {
    double edge = IN_REACH / zoom;
    double keptLeft =
        Math.clamp(left, bounds.x() - view.width() / zoom + edge, bounds.right() - edge);
    double keptTop =
        Math.clamp(top, bounds.y() - view.height() / zoom + edge, bounds.bottom() - edge);
    return keptLeft == left && keptTop == top ? this : new Camera(zoom, keptLeft, keptTop);
  }

  /** On the way from one to the other, {@code t} from 0 to 1. */
  public static Camera between(Camera from, Camera to, double t) {
    if (t >= 1) return to;
    return new Camera(
        from.zoom + (to.zoom - from.zoom) * t,
        from.left + (to.left - from.left) * t,
        from.top + (to.top - from.top) * t);
  }
}
