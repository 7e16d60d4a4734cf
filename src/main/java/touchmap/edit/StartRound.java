package touchmap.edit;

import java.util.Optional;
import java.util.Set;
import touchmap.model.Round;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** Starts a round, behind those that are there. */
public record StartRound(Round round) implements Edit {
  @Override
  public Optional<Phrase> objection(TouchMap map) {
    return Taken.objection(map, Set.of(round.id()))
        .or(() -> Answers.objection(map, round.answers()));
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    return Studied.rounds(map, Lists.added(map.study().rounds(), round));
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.startRound");
  }
}
