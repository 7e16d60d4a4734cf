package touchmap.edit;

import java.util.Optional;
import touchmap.model.Id;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** Takes the chain at a place of a phase, counted from 0, out of the customer's life; the chain itself stays. */
public record UnhangChain(Id phase, int at) implements Edit {
  @Override
  public Optional<Phrase> objection(TouchMap map) {
    return Phases.objection(map, phase, at);
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    return Phases.changing(map, phase, chains -> Lists.without(chains, at));
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.unhangChain");
  }
}
