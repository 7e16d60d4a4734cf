package touchmap.geometry;

/** An upright box in map units; {@code x}, {@code y} is its top left corner. */
public record Rect(double x, double y, double width, double height) {
  public static final Rect EMPTY = new Rect(0, 0, 0, 0);

  /** The smallest box that holds both points. */
  public static Rect between(Point a, Point b) {
    return new Rect(
        Math.min(a.x(), b.x()),
        Math.min(a.y(), b.y()),
        Math.abs(a.x() - b.x()),
        Math.abs(a.y() - b.y()));
  }

  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  public double centerX() {
    return x + width / 2;
  }

  public double centerY() {
    return y + height / 2;
  }

  public Point center() {
    return new Point(centerX(), centerY());
  }

  public boolean contains(Point p) {
    return p.x() >= x && p.x() <= right() && p.y() >= y && p.y() <= bottom();
  }

  /** Whether the two share some area; touching edges do not count. */
  public boolean overlaps(Rect o) {
    return x < o.right() && o.x < right() && y < o.bottom() && o.y < bottom();
  }

  /** Between the nearest points of the two; 0 where they touch. */
  public double distanceTo(Rect o) {
    double across = Math.max(0, Math.max(x - o.right(), o.x - right()));
    double down = Math.max(0, Math.max(y - o.bottom(), o.y - bottom()));
    return Math.hypot(across, down);
  }

  /** The smallest box that holds both. */
  public Rect union(Rect o) {
    double left = Math.min(x, o.x);
    double top = Math.min(y, o.y);
    return new Rect(
        left, top, Math.max(right(), o.right()) - left, Math.max(bottom(), o.bottom()) - top);
  }

  /** This box grown by {@code by} on every side (shrunk when negative). */
  public Rect grown(double by) {
    return new Rect(x - by, y - by, width + 2 * by, height + 2 * by);
  }

  public Rect moved(double dx, double dy) {
    return new Rect(x + dx, y + dy, width, height);
  }
}
