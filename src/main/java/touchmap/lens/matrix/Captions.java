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

/**
 * The names of the four fields, each on a tag in its own outer corner, so that none is taken for the name of a dot: dots'
 * names give way. Where dots lie in the corner it moves along the side of the matrix, never in among them.
 */
final class Captions {
  static final TextStyle FIELD = new TextStyle(Weight.SEMIBOLD, 11.5);
  private static final double EDGE = 10;
  private static final double HIGH = 6;
  private static final double STEP = 4;

  /** So much more room has a dot with a number in it. */
  private static final double NUMBER = 5;

  /** One of them where it is to be painted. */
  record Caption(Quadrant field, String text, Rect box) {
    /** The ground of its own that it stands on. */
    Rect tag() {
      return new Rect(box.x() - 6, box.y() - 1, box.width() + 12, box.height() + 2);
    }

    /** With the room that a name beside it must leave. */
    Rect clear() {
      return tag().grown(1);
    }
  }

  private final TextSizes sizes;
  private final Collection<Rect> dots;
  private final List<Caption> placed = new ArrayList<>();

  Captions(TextSizes sizes, Collection<Rect> dots) {
    this.sizes = sizes;
    this.dots = dots;
  }

  /** {@code outer}: from the corners of the matrix; else from where its lines end, for dots whose names need the corners. */
  List<Caption> place(
      MatrixScale scale, Matrix.Cross lines, Map<Quadrant, String> fields, boolean outer) {
    Rect area = scale.area();
    double x = scale.x(lines.score());
    double y = scale.y(lines.importance());
    var weak = new Rect(area.x(), area.y(), x - area.x(), y - area.y());
    var keep = new Rect(x, area.y(), area.right() - x, y - area.y());
    var low = new Rect(area.x(), y, x - area.x(), area.bottom() - y);
    var over = new Rect(x, y, area.right() - x, area.bottom() - y);
    place(fields, Quadrant.CONCENTRATE, weak, false, outer);
    place(fields, Quadrant.KEEP, keep, true, outer);
    place(fields, Quadrant.LOW, low, false, !outer);
    place(fields, Quadrant.OVERKILL, over, true, !outer);
    return List.copyOf(placed);
  }

  private void place(
      Map<Quadrant, String> fields, Quadrant which, Rect box, boolean right, boolean top) {
    String name = fields.getOrDefault(which, "");
    double width = sizes.width(name, FIELD);
    double height = sizes.ascent(FIELD) + sizes.descent(FIELD);
    if (name.isEmpty() || width + 2 * EDGE > box.width() || height + 2 * HIGH > box.height())
      return;
    List<Caption> places =
        places(box, new Rect(0, 0, width, height), right, top).stream()
            .map(each -> new Caption(which, name, each))
            .toList();
    Optional<Caption> free =
        places.stream()
            .filter(each -> isFree(each, NUMBER))
            .findFirst()
            .or(() -> places.stream().filter(each -> isFree(each, 0)).findFirst());
    // where dots are everywhere it stands over them
    placed.add(free.orElse(places.getFirst()));
  }

  private boolean isFree(Caption caption, double around) {
    Rect clear = caption.clear();
    return dots.stream().noneMatch(clear.grown(around)::overlaps)
        && placed.stream().noneMatch(each -> clear.overlaps(each.clear()));
  }

  /** From the outer corner along the outer side, as far as the field goes. */
  private static List<Rect> places(Rect box, Rect size, boolean right, boolean top) {
    double room = box.height() - 2 * HIGH - size.height();
    double x = right ? box.right() - EDGE - size.width() : box.x() + EDGE;
    var places = new ArrayList<Rect>();
    for (double away = 0; away <= room; away += STEP)
      places.add(
          size.moved(x, top ? box.y() + HIGH + away : box.bottom() - HIGH - size.height() - away));
    return places;
  }
}
