package touchmap.edit;

import java.util.Optional;
import touchmap.model.Id;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/**
 * Hangs a chain on a phase of the customer's life at a place among the chains there, counted from 0; places beyond either
 * end mean the end. A chain may happen in several phases, and more than once in one.
 */
public record HangChain(Id chain, Id phase, int place) implements Edit {
  @Override
  public Optional<Phrase> objection(TouchMap map) {
    return Chains.objection(map, chain).or(() -> Phases.objection(map, phase));
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    return Phases.changing(map, phase, chains -> Lists.inserted(chains, place, chain));
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.hangChain");
  }
}
