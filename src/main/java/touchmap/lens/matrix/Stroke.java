package touchmap.lens.matrix;

import touchmap.geometry.Point;
import touchmap.geometry.Rect;

/** A straight line between two points, and what it runs into. */
record Stroke(Point from, Point to) {
  /** Whether some of it lies within a box; touching its edge does not count. */
  boolean crosses(Rect box) {
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    double[] sides = {-dx, dx, -dy, dy};
    double[] room = {
      from.x() - box.x(), box.right() - from.x(), from.y() - box.y(), box.bottom() - from.y()
    };
    double enters = 0;
    double leaves = 1;
    for (int i = 0; i < sides.length; i++) {
      if (sides[i] == 0) {
        if (room[i] <= 0) return false;
        continue;
      }
      double at = room[i] / sides[i];
      if (sides[i] < 0) enters = Math.max(enters, at);
      else leaves = Math.min(leaves, at);
    }
    return enters < leaves;
  }

  /** Whether the two cross; two from one point do not. */
  boolean crosses(Stroke other) {
    return turn(from, to, other.from) * turn(from, to, other.to) < 0
        && turn(other.from, other.to, from) * turn(other.from, other.to, to) < 0;
  }

  private static double turn(Point a, Point b, Point c) {
    double turn = (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
    return Math.abs(turn) < 1e-6 ? 0 : turn;
  }
}
