package touchmap.picture;

import java.util.List;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.layout.TextStyle;

/** One thing to draw, already placed, wrapped and coloured: painters decide nothing. */
public sealed interface Mark {
  /** A box with rounded corners; {@code radius} is at most half the shorter side. */
  record Box(Rect bounds, double radius, Ink fill, Line line) implements Mark {}

  /** A filled and/or stroked outline through the segments; {@code closed} joins the end to the start. */
  record Shape(Point start, List<Segment> segments, boolean closed, Ink fill, Line line)
      implements Mark {
    public Shape {
      segments = List.copyOf(segments);
    }
  }

  /** One piece of an outline: a cubic curve; a straight piece has its bends on the line. */
  record Segment(Point bend1, Point bend2, Point to) {
    public static Segment straight(Point from, Point to) {
      return new Segment(from, to, to);
    }

    /** Where the curve from that point is at a share of its way, 0 to 1. */
    public Point at(Point from, double t) {
      double s = 1 - t;
      double a = s * s * s;
      double b = 3 * s * s * t;
      double c = 3 * s * t * t;
      double d = t * t * t;
      return new Point(
          a * from.x() + b * bend1.x() + c * bend2.x() + d * to.x(),
          a * from.y() + b * bend1.y() + c * bend2.y() + d * to.y());
    }
  }

  /** One line of text from its baseline's left end; {@code width} is what it was measured to be. */
  record Words(String text, Point baseline, TextStyle style, Ink ink, double width)
      implements Mark {}

  /** A Lucide icon as stroked paths, scaled from its 24 by 24 grid into the bounds. */
  record Icon(String name, Rect bounds, Ink ink) implements Mark {}
}
