package touchmap.lens.report;

import touchmap.geometry.Point;
import touchmap.lens.paper.Leaf;
import touchmap.picture.Ink;
import touchmap.picture.Line;
import touchmap.picture.Marks;

/** The program's sign: a heart with three points around it, one of them a star. */
final class Logo {
  private static final double HEIGHT = 26;

  private Logo() {}

  static void paint(Leaf leaf, double x, double y, double height) {
    double scale = height / HEIGHT;
    Ink line = leaf.look().accent().plain();
    Point heart = at(x, y, 14.5, 13, scale);
    Point[] points = {
      at(x, y, 4.5, 4.5, scale), at(x, y, 4.5, 21.5, scale), at(x, y, 25, 13, scale)
    };
    for (Point each : points) leaf.add(Marks.line(heart, each, Line.of(line, 2 * scale)));
    leaf.add(Marks.circle(points[0], 3.2 * scale, line, Line.NONE));
    leaf.add(Marks.circle(points[1], 3.2 * scale, line, Line.NONE));
    leaf.add(Marks.circle(heart, 5.6 * scale, leaf.look().accent().ink(), Line.NONE));
    leaf.add(Marks.star(points[2], 4.8 * scale, leaf.look()));
  }

  private static Point at(double x, double y, double dx, double dy, double scale) {
    return new Point(x + dx * scale, y + dy * scale);
  }
}
