package touchmap.layout;

import java.util.Arrays;

/**
 * Stacks branches as closely as they go: the non-layered tidy tree of Atze van der Ploeg, "Drawing Non-layered Tidy Trees
 * in Linear Time", Software: Practice and Experience 44 (2014), pp. 1467–1484.
 *
 * <p>The older tidy trees (Reingold and Tilford 1981, Walker 1990, Buchheim 2002) put all topics of one depth on one
 * line. Here a topic takes the room it needs and its children start right behind it, so a short name does not leave a
 * hole as deep as the longest one. Two branches are pushed apart by walking down the facing contours, the lower edge of
 * everything above and the upper edge of the new branch, and comparing whichever pieces lie beside each other. What
 * makes it linear is that contours are never collected: where a branch ends but a deeper neighbour goes on, its last
 * topic gets a thread to where the contour continues, so a walk costs no more than the shallower of the two.
 *
 * <p>Three kinds of numbers keep whole branches from being moved more than once. A topic's {@code prelim} is its place
 * in its own branch; {@code mod} is what its whole branch has been moved by since; and when a branch is pushed away by a
 * sibling that is not its neighbour, the room that opens between the two is shared out among those in the middle, noted
 * as {@code shift} and {@code change} and paid out in the last walk. {@code Lowest}, kept as a small stack, remembers
 * which earlier sibling is visible from below at each depth, which is how we know who did the pushing.
 *
 * <p>Differences from the paper: numbers in arrays instead of recursion over objects, as a map may be thousands deep;
 * the gap belongs to the pair that is pushed apart, not to the box; and axes are called <i>along</i> (away from the
 * business) and <i>across</i> (from the first sibling to the last), since the paper's tree grows down and ours sideways.
 */
final class TidyTree {
  private static final int NONE = -1;

  private final Shown tree;
  private final double[] breadth;
  private final double[] length;
  private final double[] along;
  private final double[] prelim;
  private final double[] mod;
  private final double[] shift;
  private final double[] change;

  // Where the contours of a branch end, and how far those ends have moved against the branch's top.
  private final int[] upperEnd;
  private final int[] lowerEnd;
  private final double[] upperMoved;
  private final double[] lowerMoved;

  // Where a contour goes on, for topics at its end.
  private final int[] upperThread;
  private final int[] lowerThread;

  private final Lowest lowest = new Lowest();

  /**
   * @param breadth the room each topic needs across
   * @param length the room each topic needs along, the gap to its children included
   */
  TidyTree(Shown tree, double[] breadth, double[] length) {
    int count = tree.size();
    this.tree = tree;
    this.breadth = breadth;
    this.length = length;
    along = new double[count];
    prelim = new double[count];
    mod = new double[count];
    shift = new double[count];
    change = new double[count];
    upperEnd = new int[count];
    lowerEnd = new int[count];
    upperMoved = new double[count];
    lowerMoved = new double[count];
    upperThread = new int[count];
    lowerThread = new int[count];
    Arrays.fill(upperThread, NONE);
    Arrays.fill(lowerThread, NONE);
  }

  /** Places all topics of a branch against each other, and says how much room the branch needs across. */
  double settle(int branch) {
    for (int i = branch; i < tree.end[branch]; i++) {
      along[i] = i == branch ? 0 : along[tree.parent[i]] + length[tree.parent[i]];
    }
    for (int i = tree.end[branch] - 1; i >= branch; i--) settleOne(i);
    double upper = prelim[branch];
    double moved = 0;
    for (int i = nextUpper(branch); i != NONE; i = nextUpper(i)) {
      moved += mod[i];
      upper = Math.min(upper, moved + prelim[i]);
    }
    double lower = prelim[branch] + breadth[branch];
    moved = 0;
    for (int i = nextLower(branch); i != NONE; i = nextLower(i)) {
      moved += mod[i];
      lower = Math.max(lower, moved + prelim[i] + breadth[i]);
    }
    return lower - upper;
  }

  /**
   * Stacks settled branches in the given order, and writes for each of their topics where its box starts across. Where the
   * first branch starts is of no meaning; callers move the whole stack.
   */
  void stack(int[] branches, double[] across) {
    pushApart(branches, 0, branches.length);
    shareOut(branches, 0, branches.length);
    for (int branch : branches) payOut(branch, across);
  }

  /** Places a topic's children against each other, all of which are settled, and itself in their middle. */
  private void settleOne(int i) {
    if (tree.isLeaf(i)) {
      upperEnd[i] = i;
      lowerEnd[i] = i;
      return;
    }
    pushApart(tree.kids, tree.kidsFrom[i], tree.kidsFrom[i + 1]);
    int first = tree.firstKid(i);
    int last = tree.lastKid(i);
    double from = prelim[first] + mod[first];
    double to = prelim[last] + mod[last] + breadth[last];
    prelim[i] = (from + to - breadth[i]) / 2;
    upperEnd[i] = upperEnd[first];
    upperMoved[i] = upperMoved[first];
    lowerEnd[i] = lowerEnd[last];
    lowerMoved[i] = lowerMoved[last];
  }

  private void pushApart(int[] row, int from, int to) {
    if (from == to) return;
    lowest.clear();
    lowest.add(endAlong(upperEnd[row[from]]), from);
    for (int at = from + 1; at < to; at++) {
      double reach = endAlong(lowerEnd[row[at]]);
      separate(row, from, at);
      lowest.add(reach, at);
    }
  }

  /** Moves one branch down until it is clear of all its earlier siblings. */
  private void separate(int[] row, int from, int at) {
    int seen = lowest.top();
    double gap = gap(row[at - 1], row[at]);
    int above = row[at - 1];
    double aboveMoved = mod[above];
    int below = row[at];
    double belowMoved = mod[below];
    while (above != NONE && below != NONE) {
      while (endAlong(above) > lowest.reach(seen)) seen--;
      double overlap =
          aboveMoved + prelim[above] + breadth[above] + gap - (belowMoved + prelim[below]);
      if (overlap > 0) {
        belowMoved += overlap;
        push(row, at, lowest.sibling(seen), overlap);
      }
      double aboveEnd = endAlong(above);
      double belowEnd = endAlong(below);
      if (aboveEnd <= belowEnd) {
        above = nextLower(above);
        if (above != NONE) aboveMoved += mod[above];
      }
      if (aboveEnd >= belowEnd) {
        below = nextUpper(below);
        if (below != NONE) belowMoved += mod[below];
      }
    }
    if (above == NONE && below != NONE) threadUpper(row[from], row[at], below, belowMoved);
    if (above != NONE && below == NONE) threadLower(row[at - 1], row[at], above, aboveMoved);
  }

  private void push(int[] row, int at, int pusher, double by) {
    int branch = row[at];
    mod[branch] += by;
    upperMoved[branch] += by;
    lowerMoved[branch] += by;
    int steps = at - pusher;
    if (steps > 1) {
      shift[row[pusher + 1]] += by / steps;
      shift[branch] -= by / steps;
      change[branch] -= by - by / steps;
    }
  }

  private int nextUpper(int i) {
    return tree.isLeaf(i) ? upperThread[i] : tree.firstKid(i);
  }

  private int nextLower(int i) {
    return tree.isLeaf(i) ? lowerThread[i] : tree.lastKid(i);
  }

  /** The new branch is deeper than all before it: the upper contour of the row goes on in it. */
  private void threadUpper(int first, int branch, int next, double nextMoved) {
    int end = upperEnd[first];
    upperThread[end] = next;
    double moved = nextMoved - mod[next] - upperMoved[first];
    mod[end] += moved;
    prelim[end] -= moved;
    upperEnd[first] = upperEnd[branch];
    upperMoved[first] = upperMoved[branch];
  }

  /** The new branch is shallower than what is above it: its lower contour goes on there. */
  private void threadLower(int before, int branch, int next, double nextMoved) {
    int end = lowerEnd[branch];
    lowerThread[end] = next;
    double moved = nextMoved - mod[next] - lowerMoved[branch];
    mod[end] += moved;
    prelim[end] -= moved;
    lowerEnd[branch] = lowerEnd[before];
    lowerMoved[branch] = lowerMoved[before];
  }

  private void shareOut(int[] row, int from, int to) {
    double step = 0;
    double moved = 0;
    for (int at = from; at < to; at++) {
      step += shift[row[at]];
      moved += step + change[row[at]];
      mod[row[at]] += moved;
    }
  }

  private void payOut(int branch, double[] across) {
    // Parents come before their children, so a parent's mod can be made the sum of all above it in
    // place.
    for (int i = branch; i < tree.end[branch]; i++) {
      if (i != branch) mod[i] += mod[tree.parent[i]];
      across[i] = prelim[i] + mod[i];
      shareOut(tree.kids, tree.kidsFrom[i], tree.kidsFrom[i + 1]);
    }
  }

  private double endAlong(int i) {
    return along[i] + length[i];
  }

  /** Siblings' leaves stand close, branches a little apart, and blocks with an object in them well apart. */
  private double gap(int above, int below) {
    if (!tree.topics[above].isTouchpoint() || !tree.topics[below].isTouchpoint()) {
      return Spacing.BLOCK_GAP;
    }
    boolean leaves = tree.isLeaf(above) && tree.isLeaf(below);
    return leaves ? Spacing.LEAF_GAP : Spacing.GROUP_GAP;
  }

  /** The earlier siblings that can be seen from below, the deepest at the bottom of the stack. */
  private static final class Lowest {
    private double[] reach = new double[16];
    private int[] sibling = new int[16];
    private int count;

    void clear() {
      count = 0;
    }

    int top() {
      return count - 1;
    }

    double reach(int at) {
      return at < 0 ? Double.POSITIVE_INFINITY : reach[at];
    }

    int sibling(int at) {
      return sibling[Math.max(at, 0)];
    }

    void add(double reaches, int who) {
      while (count > 0 && reaches >= reach[count - 1]) count--;
      if (count == reach.length) {
        reach = Arrays.copyOf(reach, count * 2);
        sibling = Arrays.copyOf(sibling, count * 2);
      }
      reach[count] = reaches;
      sibling[count++] = who;
    }
  }
}
