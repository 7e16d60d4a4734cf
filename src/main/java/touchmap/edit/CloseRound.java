package touchmap.edit;

import java.util.Optional;
import touchmap.model.Closed;
import touchmap.model.Id;
import touchmap.model.Round;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** Ends a round and keeps what ranking and tree are like on that day, to be compared with later. Only once. */
public record CloseRound(Id round, Closed closed) implements Edit {
  @Override
  public Optional<Phrase> objection(TouchMap map) {
    return Rounds.objection(map, round)
        .or(
            () ->
                Rounds.find(map, round).flatMap(Round::closed).isPresent()
                    ? Optional.of(Phrase.of("edit.roundClosed"))
                    : Optional.empty());
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    return Rounds.changing(map, round, at -> at.withClosed(closed));
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.closeRound");
  }
}
