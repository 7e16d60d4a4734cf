package touchmap.lens.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import touchmap.geometry.Point;
import touchmap.picture.Ink;
import touchmap.picture.Line;
import touchmap.picture.Look;
import touchmap.picture.Mark;
import touchmap.picture.Marks;

/**
 * The curve through the feelings. It is level at each of them, so that it never goes beyond what was said, and dashed where
 * it passes over steps of which nothing was.
 */
public final class Curve {
  private static final int PIECES = 16;
  private static final double WIDTH = 2;

  /** Where one feeling stands. */
  public record Spot(int column, Point at) {}

  private final List<Spot> spots;
  private final double neutral;
  private final Look look;

  public Curve(List<Spot> spots, double neutral, Look look) {
    this.spots = List.copyOf(spots);
    this.neutral = neutral;
    this.look = look;
  }

  /** The spots from one place to another; where the curve comes in or goes out it has a spot at the very edge. */
  static List<Spot> between(List<Spot> spots, double left, double right) {
    var within = new ArrayList<Spot>();
    for (int i = 0; i < spots.size(); i++) {
      Spot spot = spots.get(i);
      Point at = spot.at();
      boolean inside = at.x() >= left && at.x() <= right;
      if (i > 0) {
        Spot before = spots.get(i - 1);
        if (before.at().x() < left && at.x() > left)
          within.add(new Spot(before.column(), at(left, before.at(), at)));
        if (before.at().x() <= right && at.x() > right)
          within.add(new Spot(spot.column(), at(right, before.at(), at)));
      }
      if (inside) within.add(spot);
    }
    return within;
  }

  /** Where the curve between two spots passes over a place. */
  private static Point at(double x, Point from, Point to) {
    double low = 0;
    double high = 1;
    for (int i = 0; i < 40; i++) {
      double middle = (low + high) / 2;
      if (along(from, to, middle).x() < x) low = middle;
      else high = middle;
    }
    return new Point(x, along(from, to, low).y());
  }

  public List<Mark> marks() {
    var marks = new ArrayList<Mark>();
    for (int i = 1; i < spots.size(); i++) {
      ground(spots.get(i - 1), spots.get(i), y -> y <= neutral, look.signs().good(), marks);
      ground(spots.get(i - 1), spots.get(i), y -> y >= neutral, look.signs().bad(), marks);
    }
    for (int i = 1; i < spots.size(); i++) marks.add(line(spots.get(i - 1), spots.get(i)));
    return marks;
  }

  /** What lies between the curve and the neutral line, on one side of it. */
  private void ground(
      Spot from, Spot to, Predicate<Double> side, Look.Sign sign, List<Mark> marks) {
    var corners = new ArrayList<Point>();
    corners.add(new Point(from.at().x(), neutral));
    boolean any = false;
    for (int i = 0; i <= PIECES; i++) {
      Point at = along(from.at(), to.at(), (double) i / PIECES);
      boolean inside = side.test(at.y());
      any |= inside && at.y() != neutral;
      corners.add(inside ? at : new Point(at.x(), neutral));
    }
    corners.add(new Point(to.at().x(), neutral));
    if (any) marks.add(Marks.surface(corners, sign.subtle()));
  }

  private static Point along(Point from, Point to, double t) {
    double s = 1 - t;
    double middle = (from.x() + to.x()) / 2;
    double bend = 3 * s * t;
    return new Point(
        s * s * s * from.x() + bend * middle + t * t * t * to.x(),
        (s * s * s + bend * s) * from.y() + (bend * t + t * t * t) * to.y());
  }

  private Mark line(Spot from, Spot to) {
    double middle = (from.at().x() + to.at().x()) / 2;
    var piece =
        new Mark.Segment(new Point(middle, from.at().y()), new Point(middle, to.at().y()), to.at());
    List<Double> dashes = to.column() - from.column() > 1 ? List.of(5.0, 4.0) : List.of();
    var pen = new Line(look.accent().ink(), WIDTH, dashes);
    return new Mark.Shape(from.at(), List.of(piece), false, Ink.NONE, pen);
  }
}
