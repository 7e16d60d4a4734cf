package touchmap.layout;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Makes way for boxes that a lens has widened. Rows stay as they are, whatever the lens: what would stand in the way
 * moves outwards instead, together with its siblings, and only as far as it has to.
 *
 * <p>Boxes are taken from the business outwards. Each row knows the box that it met last: where that box ended before
 * it was widened, and where it ends now.
 */
final class Widening {
  /** Boxes this near to each other's rows may not pass each other; a little less than what lies over each other keeps. */
  private static final double NEAR = Spacing.LEAF_GAP - 1;

  private final Shown shown;
  private final Boxes boxes;
  private final Places places;
  private final boolean toLeft;
  private final double[] start;
  private final TreeMap<Double, Stretch> rows = new TreeMap<>();

  /** Some rows and the box they met last. */
  private record Stretch(double bottom, double endBefore, double endNow) {
    Stretch until(double end) {
      return new Stretch(end, endBefore, endNow);
    }
  }

  private Widening(Shown shown, Boxes boxes, Places places, boolean toLeft) {
    this.shown = shown;
    this.boxes = boxes;
    this.places = places;
    this.toLeft = toLeft;
    start = new double[shown.size()];
  }

  /** Moves what grows to one side and was placed as if no box had room in it. */
  static void spread(Shown shown, Boxes boxes, Places places, boolean toLeft) {
    new Widening(shown, boxes, places, toLeft).spread();
  }

  private void spread() {
    int[] outwards =
        IntStream.range(1, shown.size())
            .filter(i -> places.left[i] == toLeft)
            .boxed()
            .sorted(this::outwards)
            .mapToInt(i -> i)
            .toArray();
    for (int from = 0; from < outwards.length; ) {
      int to = from + 1;
      while (to < outwards.length && areSiblings(outwards[from], outwards[to])) to++;
      place(outwards, from, to);
      from = to;
    }
    for (int i : outwards) places.x[i] = toLeft ? -start[i] - boxes.width[i] : start[i];
  }

  private int outwards(int a, int b) {
    int order = Double.compare(startBefore(a), startBefore(b));
    return order != 0 ? order : Integer.compare(shown.parent[a], shown.parent[b]);
  }

  /** Siblings start at one line, but for those at the business, which stand in an arc. */
  private boolean areSiblings(int a, int b) {
    return shown.parent[a] == shown.parent[b] && shown.depth[a] > 1;
  }

  private void place(int[] row, int from, int to) {
    int parent = shown.parent[row[from]];
    double least =
        parent == 0
            ? startBefore(row[from])
            : start[parent] + boxes.width[parent] + Spacing.TO_TOUCHPOINT;
    for (int at = from; at < to; at++) least = Math.max(least, clearOf(row[at]));
    for (int at = from; at < to; at++) {
      int i = row[at];
      start[i] = least;
      double endNow = least + boxes.width[i] + boxes.beside[i];
      meet(places.y[i], places.y[i] + boxes.height[i], startBefore(i) + boxes.bare[i], endNow);
    }
  }

  private double startBefore(int i) {
    return toLeft ? -places.x[i] - boxes.bare[i] : places.x[i];
  }

  /** Where a box can start without touching what its rows have met, as near to it as it was. */
  private double clearOf(int i) {
    double least = Double.NEGATIVE_INFINITY;
    double top = places.y[i] - NEAR;
    double bottom = places.y[i] + boxes.height[i] + NEAR;
    Double first = rows.floorKey(top);
    for (Stretch each : rows.subMap(first == null ? top : first, true, bottom, false).values()) {
      double gap = startBefore(i) - each.endBefore;
      if (each.bottom <= top || gap < 0) continue;
      least = Math.max(least, each.endNow + Math.min(gap, Spacing.TO_TOUCHPOINT));
    }
    return least;
  }

  private void meet(double top, double bottom, double endBefore, double endNow) {
    cut(top);
    cut(bottom);
    rows.subMap(top, true, bottom, false).clear();
    rows.put(top, new Stretch(bottom, endBefore, endNow));
  }

  private void cut(double at) {
    Map.Entry<Double, Stretch> above = rows.lowerEntry(at);
    if (above == null || above.getValue().bottom <= at) return;
    rows.put(above.getKey(), above.getValue().until(at));
    rows.putIfAbsent(at, above.getValue());
  }
}
