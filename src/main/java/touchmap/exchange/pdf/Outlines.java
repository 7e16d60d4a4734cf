package touchmap.exchange.pdf;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.Arrays;

/** Outlines in the operators of PDF: m, l, c and h; bows of TrueType letters become curves. */
final class Outlines {
  private Outlines() {}

  /** Takes one operator after the other. */
  interface Pen {
    void draw(String operator, double... values) throws IOException;
  }

  static void walk(Shape outline, Pen pen) throws IOException {
    double[] p = new double[6];
    double x = 0;
    double y = 0;
    for (PathIterator path = outline.getPathIterator(null); !path.isDone(); path.next()) {
      switch (path.currentSegment(p)) {
        case PathIterator.SEG_MOVETO -> {
          pen.draw("m", p[0], p[1]);
          x = p[0];
          y = p[1];
        }
        case PathIterator.SEG_LINETO -> {
          pen.draw("l", p[0], p[1]);
          x = p[0];
          y = p[1];
        }
        case PathIterator.SEG_QUADTO -> {
          pen.draw(
              "c",
              third(x, p[0]),
              third(y, p[1]),
              third(p[2], p[0]),
              third(p[3], p[1]),
              p[2],
              p[3]);
          x = p[2];
          y = p[3];
        }
        case PathIterator.SEG_CUBICTO -> {
          pen.draw("c", Arrays.copyOf(p, 6));
          x = p[4];
          y = p[5];
        }
        default -> pen.draw("h");
      }
    }
  }

  /** From an end two thirds of the way to a bow's one bend: where a curve with two has its own. */
  private static double third(double end, double bend) {
    return end + (bend - end) * 2 / 3;
  }
}
