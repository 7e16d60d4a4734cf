package touchmap.layout;

import java.util.Arrays;
import touchmap.model.LayoutKind;
import touchmap.model.Side;

/**
 * Which first-level branch grows to which side. Sides chosen by hand stand; of the others the first so many go right and
 * the rest left, so that the map reads down the right side, then down the left. Where to split is
 * decided by height, not by count.
 */
final class Sides {
  private Sides() {}

  /** For each first-level branch, in order, whether it goes left. */
  static boolean[] leftOnes(Shown shown, double[] heights, LayoutKind kind) {
    int count = heights.length;
    var left = new boolean[count];
    if (kind != LayoutKind.BOTH) return left;
    double rightSum = 0;
    double leftSum = 0;
    for (int i = 0; i < count; i++) {
      switch (chosen(shown, i)) {
        case RIGHT -> rightSum += heights[i] + Spacing.BLOCK_GAP;
        case LEFT -> {
          leftSum += heights[i] + Spacing.BLOCK_GAP;
          left[i] = true;
        }
        case AUTOMATIC -> {
          leftSum += heights[i] + Spacing.BLOCK_GAP;
          left[i] = true;
        }
      }
    }
    boolean[] best = left.clone();
    double least = Math.abs(rightSum - leftSum);
    for (int i = 0; i < count; i++) {
      if (chosen(shown, i) != Side.AUTOMATIC) continue;
      left[i] = false;
      rightSum += heights[i] + Spacing.BLOCK_GAP;
      leftSum -= heights[i] + Spacing.BLOCK_GAP;
      // On a tie the right side gets one more: people read on before they look back.
      if (Math.abs(rightSum - leftSum) <= least) {
        least = Math.abs(rightSum - leftSum);
        best = Arrays.copyOf(left, count);
      }
    }
    return best;
  }

  private static Side chosen(Shown shown, int branch) {
    return shown.topics[shown.kids[branch]].details().form().side();
  }
}
