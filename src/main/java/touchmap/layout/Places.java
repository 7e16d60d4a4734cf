package touchmap.layout;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import touchmap.model.LayoutKind;

/** The top left corner of every shown topic's box, and the side it grows to. */
final class Places {
  final double[] x;
  final double[] y;
  final boolean[] left;

  private final Shown shown;
  private final Boxes boxes;

  Places(Shown shown, Boxes boxes, LayoutKind kind, @Nullable Layout before) {
    this.shown = shown;
    this.boxes = boxes;
    x = new double[shown.size()];
    y = new double[shown.size()];
    left = new boolean[shown.size()];
    x[0] = -boxes.width[0] / 2;
    y[0] = -boxes.height[0] / 2;
    if (kind == LayoutKind.DOWN) {
      hangDown();
    } else {
      growSideways(kind, before);
    }
    Nudging.move(shown, boxes, this);
  }

  private void growSideways(LayoutKind kind, @Nullable Layout before) {
    int branches = shown.kidCount(0);
    var length = new double[shown.size()];
    for (int i = 1; i < length.length; i++) length[i] = boxes.bare[i] + Spacing.TO_TOUCHPOINT;
    var tidy = new TidyTree(shown, boxes.height, length);
    var heights = new double[branches];
    for (int b = 0; b < branches; b++) {
      heights[b] = tidy.settle(shown.kids[b]);
    }
    boolean[] leftOnes =
        kind == LayoutKind.BOTH
            ? new Sides(shown, unfolded(heights), before).leftOnes()
            : new boolean[branches];
    growSide(tidy, leftOnes, false);
    growSide(tidy, leftOnes, true);
    if (!boxes.hasRoom) return;
    Widening.spread(shown, boxes, this, false);
    Widening.spread(shown, boxes, this, true);
  }

  /**
   * The heights with what is folded away, as rows: a branch must not change sides because something is folded, since on
   * unfolding it would be looked for where it was.
   */
  private double[] unfolded(double[] heights) {
    double[] whole = heights.clone();
    for (int b = 0; b < whole.length; b++) {
      for (int i = shown.kids[b]; i < shown.end[shown.kids[b]]; i++) {
        double rows = shown.hidden[i] * (Spacing.TOUCHPOINT_HEIGHT + Spacing.LEAF_GAP);
        if (rows > 0) whole[b] += Math.max(0, rows - Spacing.LEAF_GAP - boxes.height[i]);
      }
    }
    return whole;
  }

  private void growSide(TidyTree tidy, boolean[] leftOnes, boolean toLeft) {
    var branches = new int[leftOnes.length];
    int count = 0;
    for (int b = 0; b < leftOnes.length; b++) {
      if (leftOnes[b] == toLeft) branches[count++] = shown.kids[b];
    }
    branches = Arrays.copyOf(branches, count);
    tidy.stack(branches, y);
    double middle = middle(branches);
    for (int branch : branches) {
      for (int i = branch; i < shown.end[branch]; i++) {
        y[i] -= middle;
        left[i] = toLeft;
        x[i] = i == branch ? start(i, toLeft) : beside(shown.parent[i], i, toLeft);
      }
    }
  }

  /** What of a side goes to the height of the business: the middle of it all, or of the box if it stands alone. */
  private double middle(int[] branches) {
    if (branches.length == 1) return y[branches[0]] + boxes.height[branches[0]] / 2;
    double top = Double.POSITIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (int branch : branches) {
      for (int i = branch; i < shown.end[branch]; i++) {
        top = Math.min(top, y[i]);
        bottom = Math.max(bottom, y[i] + boxes.height[i]);
      }
    }
    return branches.length == 0 ? 0 : (top + bottom) / 2;
  }

  /** Where a first-level box starts: nearer to the business the further up or down it is. */
  private double start(int i, boolean toLeft) {
    double middle = y[i] + boxes.height[i] / 2;
    double arc = Spacing.ARC * Math.min(1, Math.abs(middle) / Spacing.ARC_REACH);
    double inner = boxes.width[0] / 2 + Spacing.BUSINESS_TO_OBJECT - arc;
    return toLeft ? -inner - boxes.bare[i] : inner;
  }

  private double beside(int parent, int i, boolean toLeft) {
    return toLeft
        ? x[parent] - Spacing.TO_TOUCHPOINT - boxes.bare[i]
        : x[parent] + boxes.bare[parent] + Spacing.TO_TOUCHPOINT;
  }

  /** Objects in a row below the business, and under each its topics as an indented list. */
  private void hangDown() {
    double top = boxes.height[0] / 2 + Spacing.DOWN_TO_OBJECT;
    double start = 0;
    double end = 0;
    for (int b = 0; b < shown.kidCount(0); b++) {
      int branch = shown.kids[b];
      double line = top;
      for (int i = branch; i < shown.end[branch]; i++) {
        if (i > branch) line += gapAbove(i);
        x[i] = start + (shown.depth[i] - 1) * Spacing.INDENT;
        y[i] = line;
        line += boxes.height[i];
        end = Math.max(end, x[i] + boxes.width[i] + boxes.beside[i]);
      }
      start = end + Spacing.BLOCK_GAP;
    }
    for (int i = 1; i < x.length; i++) x[i] -= end / 2;
  }

  private double gapAbove(int i) {
    if (shown.topics[i].isObject()) return Spacing.GROUP_GAP;
    boolean firstOfObject = i == shown.parent[i] + 1 && shown.topics[i - 1].isObject();
    return firstOfObject ? Spacing.DOWN_TO_LIST : Spacing.LEAF_GAP;
  }
}
