package touchmap.method;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import touchmap.model.Criterion;
import touchmap.model.Id;
import touchmap.model.Rating;
import touchmap.model.Round;
import touchmap.model.TouchMap;
import touchmap.model.Viewpoint;

/**
 * How far a round is scored by us: the touchpoints that have a score by every criterion, be it from several people, and those
 * that were begun and have none by some criterion yet.
 */
public record ScoredSoFar(Set<Id> full, Set<Id> part) {
  public ScoredSoFar {
    full = Set.copyOf(full);
    part = Set.copyOf(part);
  }

  public static ScoredSoFar of(TouchMap map, Round round) {
    Set<Id> criteria =
        map.study().scoring().criteria().stream().map(Criterion::id).collect(Collectors.toSet());
    Map<Id, Set<Id>> answered = new HashMap<>();
    for (Rating each : round.answers().ratings()) {
      if (each.view() != Viewpoint.COMPANY || each.scores().isEmpty()) continue;
      answered
          .computeIfAbsent(each.touchpoint(), _ -> new HashSet<>())
          .addAll(each.scores().keySet());
    }
    var full = new HashSet<Id>();
    var part = new HashSet<Id>();
    answered.forEach((id, by) -> (by.containsAll(criteria) ? full : part).add(id));
    return new ScoredSoFar(full, part);
  }
}
