package touchmap.layout;

import java.util.Arrays;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.model.Offset;

/**
 * Puts what people moved by hand where they moved it, each with its branch, and where it would lie on something else
 * the least way beside it. What stands in its automatic place never yields.
 *
 * <p>Branches are taken in map order. Each keeps clear of all that already stands, so in the end no two boxes overlap.
 */
final class Nudging {
  private final Shown shown;
  private final Boxes boxes;
  private final Places places;
  private final Standing standing = new Standing();

  /** How far each topic is from its automatic place. */
  private final double[] byX;

  private final double[] byY;

  /** The first topic that moves together with a moved one, and the next one after each; -1 at the end. */
  private final int[] first;

  private final int[] next;

  private Nudging(Shown shown, Boxes boxes, Places places) {
    this.shown = shown;
    this.boxes = boxes;
    this.places = places;
    int count = shown.size();
    byX = new double[count];
    byY = new double[count];
    first = new int[count];
    next = new int[count];
  }

  /** Moves them; a map in which nothing was moved stays as it is. */
  static void move(Shown shown, Boxes boxes, Places places) {
    for (int i = 1; i < shown.size(); i++) {
      if (isMoved(shown, i)) {
        new Nudging(shown, boxes, places).move();
        return;
      }
    }
  }

  private static boolean isMoved(Shown shown, int i) {
    return i > 0 && !offset(shown, i).isNone();
  }

  private static Offset offset(Shown shown, int i) {
    return shown.topics[i].details().form().offset();
  }

  private void move() {
    gather();
    for (int i = first[0]; i >= 0; i = next[i]) standing.add(extent(i));
    for (int i = 1; i < shown.size(); i++) {
      if (!isMoved(shown, i)) continue;
      Offset offset = offset(shown, i);
      int parent = shown.parent[i];
      place(i, byX[parent] + offset.x(), byY[parent] + offset.y());
    }
  }

  /** Everything moves with the nearest moved topic above it; with none above it, it stays with the business. */
  private void gather() {
    int count = shown.size();
    var with = new int[count];
    for (int i = 1; i < count; i++) with[i] = isMoved(shown, i) ? i : with[shown.parent[i]];
    Arrays.fill(first, -1);
    for (int i = count - 1; i >= 0; i--) {
      next[i] = first[with[i]];
      first[with[i]] = i;
    }
  }

  private void place(int branch, double dx, double dy) {
    for (int i = first[branch]; i >= 0; i = next[i]) go(i, dx, dy);
    Point aside = aside(branch);
    for (int i = first[branch]; i >= 0; i = next[i]) {
      if (aside.x() != 0 || aside.y() != 0) go(i, aside.x(), aside.y());
      standing.add(extent(i));
    }
  }

  private void go(int i, double dx, double dy) {
    byX[i] += dx;
    byY[i] += dy;
    places.x[i] += dx;
    places.y[i] += dy;
  }

  /** The least way to where nothing is in the way: of two that are as short, up or down rather than sideways. */
  private Point aside(int branch) {
    Way[] ways = Way.values();
    var far = new double[ways.length];
    while (true) {
      int best = 0;
      for (int way = 1; way < ways.length; way++) if (far[way] < far[best]) best = way;
      double needed = past(branch, ways[best], far[best]);
      if (needed == far[best]) return new Point(ways[best].x * needed, ways[best].y * needed);
      far[best] = needed;
    }
  }

  private double past(int branch, Way way, double far) {
    double needed = far;
    for (int i = first[branch]; i >= 0; i = next[i])
      needed = Math.max(needed, standing.past(extent(i), way, far));
    return needed;
  }

  /** Its box with what stands beside it. */
  private Rect extent(int i) {
    double beside = boxes.beside[i];
    double x = places.left[i] ? places.x[i] - beside : places.x[i];
    return new Rect(x, places.y[i], boxes.width[i] + beside, boxes.height[i]);
  }
}
