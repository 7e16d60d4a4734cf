package touchmap.lens.matrix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchmap.geometry.Rect;
import touchmap.layout.TextSizes;
import touchmap.layout.TextStyle;
import touchmap.layout.TextStyle.Weight;
import touchmap.method.Matrix;
import touchmap.method.Quadrant;

/** The names of the four fields, each at an edge of its own where it fits, as near its corner as nothing is in the way. */
final class Captions {
  static final TextStyle FIELD = new TextStyle(Weight.SEMIBOLD, 11.5);
  private static final double EDGE = 10;
  private static final double CLEAR = 6;
  private static final double STEP = 4;

  /** So much more room has a dot with a number in it. */
  private static final double NUMBER = 5;

  /** {@code over} says that dots or the diagonal are everywhere: it stands on a ground of its own. */
  record Caption(Quadrant field, String text, Rect box, boolean over) {
    /** With the room that a name beside it must leave. */
    Rect clear() {
      return new Rect(box.x() - CLEAR, box.y() - 1, box.width() + 2 * CLEAR, box.height() + 2);
    }
  }

  private final TextSizes sizes;
  private final Stroke diagonal;
  private final Collection<Rect> dots;
  private final List<Caption> placed = new ArrayList<>();

  Captions(TextSizes sizes, Stroke diagonal, Collection<Rect> dots) {
    this.sizes = sizes;
    this.diagonal = diagonal;
    this.dots = dots;
  }

  List<Caption> place(MatrixScale scale, Matrix.Cross lines, Map<Quadrant, String> fields) {
    Rect area = scale.area();
    double x = scale.x(lines.score());
    double y = scale.y(lines.importance());
    var weak = new Rect(area.x(), area.y(), x - area.x(), y - area.y());
    var keep = new Rect(x, area.y(), area.right() - x, y - area.y());
    var low = new Rect(area.x(), y, x - area.x(), area.bottom() - y);
    var over = new Rect(x, y, area.right() - x, area.bottom() - y);
    place(fields, Quadrant.CONCENTRATE, weak, false, false);
    place(fields, Quadrant.KEEP, keep, true, true);
    place(fields, Quadrant.LOW, low, false, false);
    place(fields, Quadrant.OVERKILL, over, true, false);
    return List.copyOf(placed);
  }

  private void place(
      Map<Quadrant, String> fields, Quadrant which, Rect box, boolean right, boolean top) {
    String name = fields.getOrDefault(which, "");
    double width = sizes.width(name, FIELD);
    double height = sizes.ascent(FIELD) + sizes.descent(FIELD);
    if (name.isEmpty() || width + 2 * EDGE > box.width() || height + 8 > box.height()) return;
    List<Caption> places =
        places(box, new Rect(0, 0, width, height), right, top).stream()
            .map(each -> new Caption(which, name, each, false))
            .toList();
    Optional<Caption> free =
        places.stream()
            .filter(each -> isFree(each, NUMBER))
            .findFirst()
            .or(() -> places.stream().filter(each -> isFree(each, 0)).findFirst());
    placed.add(free.orElse(new Caption(which, name, places.getFirst().box(), true)));
  }

  private boolean isFree(Caption caption, double around) {
    Rect clear = caption.clear();
    return !diagonal.crosses(caption.box().grown(2))
        && dots.stream().noneMatch(clear.grown(around)::overlaps)
        && placed.stream().noneMatch(each -> clear.overlaps(each.clear()));
  }

  /** Along the edge where it belongs, away from the corner, then along the opposite edge. */
  private static List<Rect> places(Rect box, Rect size, boolean right, boolean top) {
    double room = box.width() - 2 * EDGE - size.width();
    double high = box.y() + 6;
    double low = box.bottom() - 6 - size.height();
    var places = new ArrayList<Rect>();
    for (double y : top ? new double[] {high, low} : new double[] {low, high})
      for (double away = 0; away <= room; away += STEP)
        places.add(
            size.moved(
                right ? box.right() - EDGE - size.width() - away : box.x() + EDGE + away, y));
    return places;
  }
}
