package touchmap.edit;

import java.util.Optional;
import java.util.Set;
import touchmap.model.Chain;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** Adds a chain at a place among the chains, counted from 0; places beyond either end mean the end. */
public record AddChain(Chain chain, int place) implements Edit {
  @Override
  public Optional<Phrase> objection(TouchMap map) {
    return Taken.objection(map, Set.of(chain.id()))
        .or(() -> Chains.personaObjection(map, chain.persona()))
        .or(() -> Chains.stepsObjection(map, chain.steps()));
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    Chain added = chain.withSteps(Chains.sound(chain.steps()));
    return Studied.chains(map, Lists.inserted(Chains.of(map), place, added));
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.addChain");
  }
}
