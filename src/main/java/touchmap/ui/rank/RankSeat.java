package touchmap.ui.rank;

/**
 * What the Rank lens remembers of one map while its window is open, and the file does not: the way to an order that was
 * taken last. Outlasts the panel, which is built anew when language or theme change.
 */
public final class RankSeat {
  private RankPanel.Way way = RankPanel.Way.LIST;

  RankPanel.Way way() {
    return way;
  }

  void take(RankPanel.Way to) {
    way = to;
  }
}
