package touchmap.method;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import touchmap.model.Id;
import touchmap.model.Ranking;
import touchmap.model.RankingMethod;
import touchmap.model.Round;
import touchmap.model.TouchMap;
import touchmap.model.Vote;

/** The order of significance: as it stands in the map, or from votes or ratings where it is to come from them. */
final class Orders {
  private Orders() {}

  static List<Id> of(TouchMap map, Register register) {
    Ranking ranking = map.study().ranking();
    if (ranking.order().isEmpty() && ranking.method() == RankingMethod.VOTES)
      return byVotes(map, register);
    if (ranking.order().isEmpty() && ranking.method() == RankingMethod.RATINGS)
      return Ballots.of(map, register).map(Ballots::order).orElse(List.of());
    return ranking.order().stream().filter(register::isTouchpoint).distinct().toList();
  }

  /** The dots of each touchpoint in the newest round that has votes. */
  static Map<Id, Integer> dots(TouchMap map, Register register) {
    var dots = new HashMap<Id, Integer>();
    for (Round round : Sittings.newestFirst(map)) {
      for (Vote vote : round.answers().votes()) {
        if (register.isTouchpoint(vote.touchpoint()))
          dots.merge(vote.touchpoint(), vote.dots(), Integer::sum);
      }
      if (!dots.isEmpty()) return dots;
    }
    return dots;
  }

  /** The touchpoints voted on, most dots first; ties in map order. */
  static List<Id> byVotes(TouchMap map, Register register) {
    Map<Id, Integer> dots = dots(map, register);
    return dots.keySet().stream()
        .sorted(
            Comparator.comparingInt((Id id) -> -dots.getOrDefault(id, 0))
                .thenComparingInt(register::place))
        .toList();
  }
}
