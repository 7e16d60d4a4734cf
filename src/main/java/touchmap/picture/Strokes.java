package touchmap.picture;

import java.util.ArrayList;
import java.util.List;
import touchmap.geometry.Curve;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.layout.Branches.Limb;
import touchmap.picture.Mark.Segment;
import touchmap.picture.Mark.Shape;

/** Outlines that are more than a box: the tapered branch, the star, a plain curve. */
final class Strokes {
  private static final int TRUNK_PIECES = 14;
  private static final int TWIG_PIECES = 9;
  private static final double TRUNK = 6;

  /** So many times higher than wide a twig turns so sharply that its filled shape is a wedge without a point. */
  private static final double STEEP = 8;

  private static final double FAR = 320;

  private Strokes() {}

  /**
   * A branch as a filled shape that loses its width towards the end. Both sides are sampled along the curve's normals and
   * joined by smooth pieces, so that no corners show at any zoom.
   *
   * @param share how much of its width it keeps; less than 1 for a quiet branch
   */
  static Shape branch(Limb limb, Ink ink, double share) {
    int pieces = limb.startWidth() > TRUNK ? TRUNK_PIECES : TWIG_PIECES;
    var there = new ArrayList<Point>(pieces + 1);
    var back = new ArrayList<Point>(pieces + 1);
    for (int i = 0; i <= pieces; i++) {
      double t = (double) i / pieces;
      Point at = limb.curve().at(t);
      Point way = heading(limb.curve(), t);
      double half = limb.widthAt(t) * share / 2;
      there.add(at.plus(-way.y() * half, way.x() * half));
      back.add(at.plus(way.y() * half, -way.x() * half));
    }
    List<Point> returning = back.reversed();
    var segments = new ArrayList<Segment>(2 * pieces + 1);
    smooth(there, segments);
    segments.add(Segment.straight(there.getLast(), returning.getFirst()));
    smooth(returning, segments);
    Line least = isSteep(limb) ? Line.of(ink, share) : Line.NONE;
    return new Shape(there.getFirst(), segments, true, ink, least);
  }

  /** Such a branch has an outline, too, so that it is nowhere thinner than a line. */
  static boolean isSteep(Limb limb) {
    Curve curve = limb.curve();
    double rise = Math.abs(curve.to().y() - curve.from().y());
    return limb.startWidth() <= TRUNK
        && rise > FAR
        && rise > STEEP * Math.abs(curve.to().x() - curve.from().x());
  }

  /** The direction of travel, of length one; where the curve stands still, that of its ends. */
  private static Point heading(Curve curve, double t) {
    Point way = curve.direction(t);
    double length = Math.hypot(way.x(), way.y());
    if (length < 1e-9) {
      way = new Point(curve.to().x() - curve.from().x(), curve.to().y() - curve.from().y());
      length = Math.max(1e-9, Math.hypot(way.x(), way.y()));
    }
    return new Point(way.x() / length, way.y() / length);
  }

  /** Appends cubic pieces through the points (a Catmull-Rom spline), from the first on. */
  private static void smooth(List<Point> points, List<Segment> onto) {
    int last = points.size() - 1;
    for (int i = 0; i < last; i++) {
      Point before = points.get(Math.max(0, i - 1));
      Point from = points.get(i);
      Point to = points.get(i + 1);
      Point after = points.get(Math.min(last, i + 2));
      onto.add(
          new Segment(
              from.plus((to.x() - before.x()) / 6, (to.y() - before.y()) / 6),
              to.plus((from.x() - after.x()) / 6, (from.y() - after.y()) / 6),
              to));
    }
  }

  /** A curve drawn with a line. */
  static Shape curve(Curve curve, Line line) {
    var segment = new Segment(curve.bend1(), curve.bend2(), curve.to());
    return new Shape(curve.from(), List.of(segment), false, Ink.NONE, line);
  }

  /** A five-pointed star standing on two points. */
  static Shape star(Point centre, double radius, Ink fill, Line line) {
    var points = new ArrayList<Point>(10);
    for (int i = 0; i < 10; i++) {
      double r = i % 2 == 0 ? radius : radius * 0.46;
      double turn = -Math.PI / 2 + i * Math.PI / 5;
      points.add(centre.plus(r * Math.cos(turn), r * Math.sin(turn)));
    }
    var segments = new ArrayList<Segment>(9);
    for (int i = 1; i < 10; i++) segments.add(Segment.straight(points.get(i - 1), points.get(i)));
    return new Shape(points.getFirst(), segments, true, fill, line);
  }

  static Mark.Box circle(Point centre, double radius, Ink fill, Line line) {
    var bounds = new Rect(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    return new Mark.Box(bounds, radius, fill, line);
  }
}
