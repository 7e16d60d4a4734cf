package touchmap.ui.rank;

import java.util.Optional;
import touchmap.edit.Sitting;
import touchmap.method.Ballots;
import touchmap.method.DotCount;
import touchmap.model.Round;
import touchmap.words.Words;

/**
 * The round whose votes are shown: the one that people vote in now, or, while nobody has, the newest before it with any.
 * Votes of different rounds are never put together.
 *
 * @param people how many voted in it
 * @param isEarlier whether votes given now go into another round
 */
record VotedRound(Round round, int people, boolean isEarlier) {
  static Optional<VotedRound> of(Sight sight, Kind kind) {
    Optional<Round> open = Sitting.open(sight.map());
    for (Round each : sight.map().study().roundsNewestFirst()) {
      int people =
          kind == Kind.DOTS
              ? DotCount.in(each, sight.register()).map(count -> count.voters().size()).orElse(0)
              : Ballots.ratersIn(each, sight.register());
      boolean isOpen = open.filter(now -> now.id().equals(each.id())).isPresent();
      if (people > 0) return Optional.of(new VotedRound(each, people, !isOpen));
    }
    return Optional.empty();
  }

  String name(Words words) {
    String name = round.name().strip().replace('\n', ' ');
    return name.isEmpty() ? words.of("rank.round.unnamed") : name;
  }

  String title(Words words) {
    return words.count(
        isEarlier ? "rank.results.earlier" : "rank.results.title", people, name(words));
  }
}
