package touchmap.edit;

import java.util.Optional;
import java.util.function.UnaryOperator;
import touchmap.model.Id;
import touchmap.model.Round;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** What the edits of rounds have in common. */
final class Rounds {
  private Rounds() {}

  static Optional<Round> find(TouchMap map, Id id) {
    return map.study().rounds().stream().filter(round -> round.id().equals(id)).findFirst();
  }

  /** That the round is gone, when it is. */
  static Optional<Phrase> objection(TouchMap map, Id id) {
    return find(map, id).isPresent() ? Optional.empty() : Optional.of(Phrase.of("edit.roundGone"));
  }

  /** The map with one round changed; the very same map when it did not change. */
  static TouchMap changing(TouchMap map, Id id, UnaryOperator<Round> change) {
    return Studied.rounds(
        map,
        Lists.each(
            map.study().rounds(), round -> round.id().equals(id) ? changed(round, change) : round));
  }

  static TouchMap changingAnswers(TouchMap map, Id id, UnaryOperator<Round.Answers> change) {
    return changing(map, id, round -> round.withAnswers(change.apply(round.answers())));
  }

  private static Round changed(Round round, UnaryOperator<Round> change) {
    Round now = change.apply(round);
    return now.equals(round) ? round : now;
  }
}
