package touchmap.model;

import java.util.List;

/** The order of significance, most significant first. The shortlist is its first {@code top} entries; the order may be longer or shorter. */
public record Ranking(
    int top, List<Id> order, RankingMethod method, List<Duel> duels, Extras extras) {
  public static final Ranking NONE =
      new Ranking(10, List.of(), RankingMethod.MANUAL, List.of(), Extras.NONE);

  public Ranking {
    order = List.copyOf(order);
    duels = List.copyOf(duels);
  }

  public List<Id> shortlist() {
    return order.subList(0, Math.min(Math.max(top, 0), order.size()));
  }

  public Ranking withTop(int to) {
    return new Ranking(to, order, method, duels, extras);
  }

  public Ranking withOrder(List<Id> to, RankingMethod by) {
    return new Ranking(top, to, by, duels, extras);
  }

  public Ranking withDuels(List<Duel> to) {
    return new Ranking(top, order, method, to, extras);
  }
}
