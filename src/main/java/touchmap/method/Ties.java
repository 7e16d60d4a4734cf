package touchmap.method;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import touchmap.model.Duel;
import touchmap.model.Id;
import touchmap.model.Ranking;
import touchmap.model.TouchMap;

/**
 * Touchpoints that stand one behind the other in the order only because a list has no equal places: the answers that
 * the order came from rank them the same. An order that was changed by hand has none.
 *
 * @param undecided those whose place the duels do not tell against another: somebody could not, or nobody was asked
 * @param following those that are level with the one right before them
 */
public record Ties(Set<Id> touchpoints, Set<Id> undecided, Set<Id> following) {
  private static final Ties NONE = new Ties(Set.of(), Set.of(), Set.of());

  public Ties {
    touchpoints = Set.copyOf(touchpoints);
    undecided = Set.copyOf(undecided);
    following = Set.copyOf(following);
  }

  public static Ties of(TouchMap map, List<Id> order) {
    Ranking ranking = map.study().ranking();
    return switch (ranking.method()) {
      case MANUAL -> NONE;
      case DUELS -> duelled(order, ranking);
      case VOTES ->
          within(
              order,
              DotCount.of(map).stream()
                  .flatMap(count -> count.groups().stream().map(DotCount.Group::touchpoints))
                  .toList());
      case RATINGS -> merged(map, order);
    };
  }

  /** Over those that had a duel, and those above the line although they had none. */
  private static Ties duelled(List<Id> order, Ranking ranking) {
    var fought = new HashSet<>(order.subList(0, Math.min(ranking.top(), order.size())));
    for (Duel each : ranking.duels()) {
      fought.add(each.a());
      fought.add(each.b());
    }
    Duels duels = Duels.of(order.stream().filter(fought::contains).toList(), ranking.duels());
    Ties equal = within(order, duels.order());
    return new Ties(equal.touchpoints(), duels.unplaced(), equal.following());
  }

  /** By the way of merging that the order agrees with. */
  private static Ties merged(TouchMap map, List<Id> order) {
    for (Merged.Way way : List.of(Merged.Way.BORDA, Merged.Way.SUM)) {
      List<List<Id>> groups =
          Merged.of(map, way).stream()
              .flatMap(merged -> merged.groups().stream().map(Merged.Group::touchpoints))
              .toList();
      List<Id> said = groups.stream().flatMap(List::stream).toList();
      if (order.size() >= said.size() && order.subList(0, said.size()).equals(said))
        return within(order, groups);
    }
    return NONE;
  }

  /** Only those that still stand together. */
  private static Ties within(List<Id> order, List<List<Id>> groups) {
    var tied = new HashSet<Id>();
    var following = new HashSet<Id>();
    for (List<Id> group : groups)
      for (int i = 1; i < order.size(); i++)
        if (group.contains(order.get(i - 1)) && group.contains(order.get(i))) {
          tied.add(order.get(i - 1));
          tied.add(order.get(i));
          following.add(order.get(i));
        }
    return new Ties(tied, Set.of(), following);
  }

  /** Those among these. */
  public Ties among(List<Id> these) {
    return new Ties(both(touchpoints, these), both(undecided, these), both(following, these));
  }

  private static Set<Id> both(Set<Id> some, List<Id> these) {
    var both = new HashSet<>(some);
    both.retainAll(these);
    return both;
  }
}
