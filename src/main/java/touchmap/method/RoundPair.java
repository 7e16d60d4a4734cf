package touchmap.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchmap.model.Id;
import touchmap.model.Round;
import touchmap.model.TouchMap;
import touchmap.model.Viewpoint;

/** Two rounds to be compared, the one before the other by date. */
public record RoundPair(Round earlier, Round later) {
  /**
   * What there is to compare when nobody chose: the newest two rounds in which our side scored
   * anything, so that a round that was just started does not make everything look gone; where there
   * are no such two, the newest two.
   */
  public static Optional<RoundPair> usual(TouchMap map) {
    List<Round> all = Sittings.newestFirst(map);
    List<Round> scored = all.stream().filter(RoundPair::isScored).toList();
    List<Round> from = scored.size() >= 2 ? scored : all;
    return from.size() < 2
        ? Optional.empty()
        : Optional.of(new RoundPair(from.get(1), from.getFirst()));
  }

  /** These two, in whatever order they are named; empty when they are not two rounds of the map. */
  public static Optional<RoundPair> of(TouchMap map, Id one, Id other) {
    var found = new ArrayList<Round>();
    for (Round each : Sittings.oldestFirst(map))
      if (each.id().equals(one) || each.id().equals(other)) found.add(each);
    return found.size() == 2
        ? Optional.of(new RoundPair(found.getFirst(), found.getLast()))
        : Optional.empty();
  }

  /** The round and the one before it; empty when it is the first. */
  public static Optional<RoundPair> upTo(TouchMap map, Round round) {
    List<Round> all = Sittings.oldestFirst(map);
    List<Round> before =
        all.subList(0, Math.max(0, all.indexOf(round))).stream()
            .filter(RoundPair::isScored)
            .toList();
    return before.isEmpty()
        ? Optional.empty()
        : Optional.of(new RoundPair(before.getLast(), round));
  }

  /**
   * The round that is being closed and the one before it: the newest of those in which our side
   * scored or of which it is known how the map stood, and where there is none, simply the newest.
   */
  public static Optional<RoundPair> closing(TouchMap map, Round round) {
    List<Round> all = Sittings.oldestFirst(map);
    List<Round> before = all.subList(0, Math.max(0, all.indexOf(round))).reversed();
    return before.stream()
        .filter(each -> isScored(each) || each.closed().isPresent())
        .findFirst()
        .or(() -> before.stream().findFirst())
        .map(earlier -> new RoundPair(earlier, round));
  }

  private static boolean isScored(Round round) {
    return round.answers().ratings().stream()
        .anyMatch(each -> each.view() == Viewpoint.COMPANY && !each.scores().isEmpty());
  }
}
