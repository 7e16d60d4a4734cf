package touchmap.method;

import java.util.ArrayList;
import java.util.List;

/** What is known of the order of some items, numbered from 0: what was said, and all that follows from it. */
final class Precedence {
  /** Whether one is known to matter as much as another, or more. */
  private final boolean[][] atLeast;

  private final boolean[][] above;
  private final List<int[]> undecided = new ArrayList<>();

  Precedence(int items) {
    atLeast = new boolean[items][items];
    above = new boolean[items][items];
    for (int i = 0; i < items; i++) atLeast[i][i] = true;
  }

  int size() {
    return above.length;
  }

  boolean isAbove(int high, int low) {
    return above[high][low];
  }

  boolean isTied(int one, int other) {
    return atLeast[one][other] && atLeast[other][one];
  }

  /** Notes that one comes before another; false when that contradicts what is known. */
  boolean putAbove(int high, int low) {
    if (atLeast[low][high]) return false;
    follow(high, low, true);
    return true;
  }

  /** Notes that two matter the same; false when that contradicts what is known. */
  boolean tie(int one, int other) {
    if (above[one][other] || above[other][one]) return false;
    follow(one, other, false);
    follow(other, one, false);
    return true;
  }

  /** Notes that somebody was asked and could not tell. */
  void leaveOpen(int one, int other) {
    undecided.add(new int[] {one, other});
  }

  /** The first of those that are tied with each item. */
  int[] leaders() {
    int[] leaders = new int[size()];
    for (int i = 0; i < leaders.length; i++) while (!isTied(leaders[i], i)) leaders[i]++;
    return leaders;
  }

  /** For each two, given by their leaders, whether asking would tell anything: neither known nor asked in vain before. */
  boolean[][] worthAsking(int[] leaders) {
    boolean[][] open = new boolean[size()][size()];
    for (int i = 0; i < size(); i++)
      for (int j = 0; j < size(); j++) open[i][j] = !atLeast[i][j] && !atLeast[j][i];
    for (int[] pair : undecided) {
      open[leaders[pair[0]]][leaders[pair[1]]] = false;
      open[leaders[pair[1]]][leaders[pair[0]]] = false;
    }
    return open;
  }

  /** For each item, whether somebody could not tell it from another and nothing else tells it either. */
  boolean[] undecided() {
    boolean[] open = new boolean[size()];
    for (int[] pair : undecided) {
      if (atLeast[pair[0]][pair[1]] || atLeast[pair[1]][pair[0]]) continue;
      for (int i = 0; i < size(); i++) open[i] |= isTied(i, pair[0]) || isTied(i, pair[1]);
    }
    return open;
  }

  /** For each item, whether there is another from which nothing tells it, asked about or not. */
  boolean[] unplaced() {
    boolean[] open = new boolean[size()];
    for (int i = 0; i < size(); i++)
      for (int j = 0; j < size(); j++) open[i] |= !atLeast[i][j] && !atLeast[j][i] && i != j;
    return open;
  }

  /** Notes all that follows from {@code high} being at least {@code low}. */
  private void follow(int high, int low, boolean strictly) {
    for (int x = 0; x < size(); x++) {
      if (!atLeast[x][high]) continue;
      for (int y = 0; y < size(); y++) {
        if (!atLeast[low][y]) continue;
        atLeast[x][y] = true;
        above[x][y] |= strictly || above[x][high] || above[low][y];
      }
    }
  }
}
