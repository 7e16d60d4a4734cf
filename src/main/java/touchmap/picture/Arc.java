package touchmap.picture;

import java.util.ArrayList;
import java.util.List;
import touchmap.geometry.Point;
import touchmap.picture.Mark.Segment;

/** An elliptic arc as cubic pieces of at most a quarter turn, after the notes on arcs in the SVG specification. */
final class Arc {
  private Arc() {}

  static List<Segment> between(
      Point from, Point to, double rx, double ry, double turn, boolean large, boolean clockwise) {
    if (from.equals(to)) return List.of();
    if (rx == 0 || ry == 0) return List.of(Segment.straight(from, to));
    double cos = Math.cos(turn);
    double sin = Math.sin(turn);
    double halfX = (from.x() - to.x()) / 2;
    double halfY = (from.y() - to.y()) / 2;
    double x1 = cos * halfX + sin * halfY;
    double y1 = -sin * halfX + cos * halfY;
    double a = Math.abs(rx);
    double b = Math.abs(ry);
    double tooSmall = x1 * x1 / (a * a) + y1 * y1 / (b * b);
    if (tooSmall > 1) {
      a *= Math.sqrt(tooSmall);
      b *= Math.sqrt(tooSmall);
    }
    double under = a * a * y1 * y1 + b * b * x1 * x1;
    double root = Math.sqrt(Math.max(0, (a * a * b * b - under) / under));
    if (large == clockwise) root = -root;
    double centreX = root * a * y1 / b;
    double centreY = -root * b * x1 / a;
    double begin = Math.atan2((y1 - centreY) / b, (x1 - centreX) / a);
    double end = Math.atan2((-y1 - centreY) / b, (-x1 - centreX) / a);
    double sweep = end - begin;
    if (clockwise && sweep < 0) sweep += 2 * Math.PI;
    if (!clockwise && sweep > 0) sweep -= 2 * Math.PI;
    double middleX = cos * centreX - sin * centreY + (from.x() + to.x()) / 2;
    double middleY = sin * centreX + cos * centreY + (from.y() + to.y()) / 2;
    var ellipse = new Ellipse(new Point(middleX, middleY), a, b, cos, sin);
    return ellipse.pieces(begin, sweep, to);
  }

  private record Ellipse(Point centre, double a, double b, double cos, double sin) {
    List<Segment> pieces(double begin, double sweep, Point to) {
      int count = Math.max(1, (int) Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9));
      double step = sweep / count;
      double reach = 4.0 / 3 * Math.tan(step / 4);
      var pieces = new ArrayList<Segment>(count);
      for (int i = 0; i < count; i++) {
        double here = begin + i * step;
        double there = here + step;
        pieces.add(
            new Segment(
                at(
                    Math.cos(here) - reach * Math.sin(here),
                    Math.sin(here) + reach * Math.cos(here)),
                at(
                    Math.cos(there) + reach * Math.sin(there),
                    Math.sin(there) - reach * Math.cos(there)),
                i == count - 1 ? to : at(Math.cos(there), Math.sin(there))));
      }
      return pieces;
    }

    private Point at(double x, double y) {
      return new Point(
          centre.x() + cos * a * x - sin * b * y, centre.y() + sin * a * x + cos * b * y);
    }
  }
}
