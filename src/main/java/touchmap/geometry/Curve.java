package touchmap.geometry;

/** A cubic Bézier curve. */
public record Curve(Point from, Point bend1, Point bend2, Point to) {
  /** The point at {@code t} from 0 (start) to 1 (end). */
  public Point at(double t) {
    double u = 1 - t;
    double a = u * u * u;
    double b = 3 * u * u * t;
    double c = 3 * u * t * t;
    double d = t * t * t;
    return new Point(
        a * from.x() + b * bend1.x() + c * bend2.x() + d * to.x(),
        a * from.y() + b * bend1.y() + c * bend2.y() + d * to.y());
  }

  /** The direction of travel at {@code t}, not normalised. */
  public Point direction(double t) {
    double u = 1 - t;
    double a = 3 * u * u;
    double b = 6 * u * t;
    double c = 3 * t * t;
    return new Point(
        a * (bend1.x() - from.x()) + b * (bend2.x() - bend1.x()) + c * (to.x() - bend2.x()),
        a * (bend1.y() - from.y()) + b * (bend2.y() - bend1.y()) + c * (to.y() - bend2.y()));
  }

  public Curve moved(double dx, double dy) {
    return new Curve(from.plus(dx, dy), bend1.plus(dx, dy), bend2.plus(dx, dy), to.plus(dx, dy));
  }
}
