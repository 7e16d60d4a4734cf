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

  private static final double LEAST_PATIENCE = 240;

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

  /** The number of the first automatic branch that goes left. */
  private int split() {
    double lead = -total();
    double patience = Math.max(LEAST_PATIENCE, PATIENCE * -lead);
    int changed = 0;
    for (int i = 0; i < heights.length; i++) {
      if (chosen[i] == Side.RIGHT) lead += 2 * room(i);
      if (chosen[i] == Side.AUTOMATIC && earlier[i] == Side.RIGHT) changed++;
    }
    int even = 0;
    double evenLead = Math.abs(lead);
    int steady = 0;
    double steadyLead = evenLead;
    int fewest = changed;
    for (int i = 0; i < heights.length; i++) {
      if (chosen[i] != Side.AUTOMATIC) continue;
      lead += 2 * room(i);
      if (earlier[i] == Side.RIGHT) changed--;
      if (earlier[i] == Side.LEFT) changed++;
      // On a tie the right side gets one more: people read on before they look back.
      if (Math.abs(lead) <= evenLead) {
        even = i + 1;
        evenLead = Math.abs(lead);
      }
      if (changed < fewest || (changed == fewest && Math.abs(lead) <= steadyLead)) {
        steady = i + 1;
        steadyLead = Math.abs(lead);
        fewest = changed;
      }
    }
    return steadyLead <= evenLead + patience ? steady : even;
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
