package touchmap.method;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import touchmap.model.Id;
import touchmap.model.Round;
import touchmap.model.TouchMap;
import touchmap.model.Viewpoint;

/**
 * Our scores as they stood at the end of a round, with the weights of now: for each touchpoint the newest that was given
 * in it or before it. A touchpoint that is known not to have been there then brings none from before.
 */
final class Carried {
  /** A score, and the round in which it was given. */
  record Given(double value, Round round) {}

  private final Map<Id, Given> scores = new HashMap<>();

  private Carried() {}

  static Carried at(Round round, TouchMap map, Weights weights, PastTree tree) {
    var carried = new Carried();
    for (Round each : upTo(round, map)) {
      Scores scores = Scores.in(each, map, weights, Viewpoint.COMPANY);
      for (Id id : scores.touchpoints()) {
        if (!each.id().equals(round.id()) && tree.isKnown() && tree.point(id).isEmpty()) continue;
        carried.scores.putIfAbsent(id, new Given(scores.value(id).orElseThrow(), each));
      }
    }
    return carried;
  }

  /** The round itself first, then those before it, the newest first. */
  private static List<Round> upTo(Round round, TouchMap map) {
    List<Round> all = Sittings.newestFirst(map);
    List<Id> ids = all.stream().map(Round::id).toList();
    var upTo = new ArrayList<Round>(List.of(round));
    int at = ids.indexOf(round.id());
    if (at >= 0) upTo.addAll(all.subList(at + 1, all.size()));
    return upTo;
  }

  Optional<Given> of(Id touchpoint) {
    return Optional.ofNullable(scores.get(touchpoint));
  }

  OptionalDouble value(Id touchpoint) {
    Given given = scores.get(touchpoint);
    return given == null ? OptionalDouble.empty() : OptionalDouble.of(given.value());
  }
}
