package touchmap.layout;

import org.jspecify.annotations.Nullable;
import touchmap.model.LayoutKind;
import touchmap.model.Side;
import touchmap.model.Topic;

/**
 * Which first-level branch grows to which side. Sides chosen by hand stand; of the others the first so many go right and
 * the rest left, so that the map reads down the right side, then down the left. Where to split is decided by height, not
 * by count. After an edit the split stays where it was until the sides are clearly uneven: a branch that changes sides
 * while someone types into it is worse than one side being a little longer.
 */
final class Sides {
  /** How much more uneven than they could be the sides may get after an edit, as a share of both together. */
  private static final double PATIENCE = 0.25;

  private static final double LEAST_PATIENCE = 96;

  private final double[] heights;
  private final Side[] chosen;
  private final @Nullable Side[] earlier;

  /**
   * @param heights how much room each first-level branch needs
   */
  Sides(Shown shown, double[] heights, @Nullable Layout before) {
    int count = heights.length;
    this.heights = heights;
    chosen = new Side[count];
    earlier = new @Nullable Side[count];
    for (int i = 0; i < count; i++) {
      Topic branch = shown.topics[shown.kids[i]];
      chosen[i] = branch.details().form().side();
      if (before == null || before.kind() != LayoutKind.BOTH) continue;
      @Nullable Placed placed = before.placed().get(branch.id());
      if (placed != null && placed.tree().depth() == 1) earlier[i] = placed.tree().side();
    }
  }

  /** For each branch, in order, whether it goes left. */
  boolean[] leftOnes() {
    int split = split();
    var left = new boolean[heights.length];
    for (int i = 0; i < left.length; i++) {
      left[i] = chosen[i] == Side.LEFT || (chosen[i] == Side.AUTOMATIC && i >= split);
    }
    return left;
  }

  /**
   * The number of the first automatic branch that goes left: of the splits that are even enough, the one for which the
   * fewest branches change sides; among those the most even.
   */
  private int split() {
    double[] leads = leads();
    int[] changes = changes();
    double most = Double.MAX_VALUE;
    for (double lead : leads) most = Math.min(most, Math.abs(lead));
    double enough = movedByHand() ? Double.MAX_VALUE : most + patience();
    int best = 0;
    int fewest = Integer.MAX_VALUE;
    double bestLead = Double.MAX_VALUE;
    for (int split = 0; split <= heights.length; split++) {
      double lead = Math.abs(leads[split]);
      if (lead > enough) continue;
      int changed = changes[split];
      // On a tie the right side gets one more: people read on before they look back.
      if (changed < fewest || (changed == fewest && lead <= bestLead)) {
        best = split;
        fewest = changed;
        bestLead = lead;
      }
    }
    return best;
  }

  /** By how much the right side is longer, for each split. */
  private double[] leads() {
    double lead = -total();
    for (int i = 0; i < heights.length; i++) {
      if (chosen[i] == Side.RIGHT) lead += 2 * room(i);
    }
    var leads = new double[heights.length + 1];
    leads[0] = lead;
    for (int i = 0; i < heights.length; i++) {
      if (chosen[i] == Side.AUTOMATIC) lead += 2 * room(i);
      leads[i + 1] = lead;
    }
    return leads;
  }

  /** How many branches would change sides, for each split. */
  private int[] changes() {
    var changes = new int[heights.length + 1];
    for (int i = 0; i < heights.length; i++) {
      if (chosen[i] == Side.AUTOMATIC && earlier[i] == Side.RIGHT) changes[0]++;
    }
    for (int i = 0; i < heights.length; i++) {
      changes[i + 1] = changes[i];
      if (chosen[i] != Side.AUTOMATIC) continue;
      if (earlier[i] == Side.RIGHT) changes[i + 1]--;
      if (earlier[i] == Side.LEFT) changes[i + 1]++;
    }
    return changes;
  }

  /** Whether a person has just put a branch on the other side: then that branch alone is to move. */
  private boolean movedByHand() {
    for (int i = 0; i < heights.length; i++) {
      if (chosen[i] != Side.AUTOMATIC && earlier[i] != null && earlier[i] != chosen[i]) return true;
    }
    return false;
  }

  private double patience() {
    boolean fresh = true;
    for (Side side : earlier) fresh &= side == null;
    return fresh ? 0 : Math.max(LEAST_PATIENCE, PATIENCE * total());
  }

  private double room(int i) {
    return heights[i] + Spacing.BLOCK_GAP;
  }

  private double total() {
    double total = 0;
    for (int i = 0; i < heights.length; i++) total += room(i);
    return total;
  }
}
