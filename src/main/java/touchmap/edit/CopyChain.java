package touchmap.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import touchmap.model.Chain;
import touchmap.model.Id;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/**
 * A chain once more right behind itself, with all its steps, under a name and an id of its own: what is to be, to be
 * compared with what is. It does not hang in the customer's life yet.
 */
public record CopyChain(Id chain, Id copy, String name) implements Edit {
  @Override
  public Optional<Phrase> objection(TouchMap map) {
    return Chains.objection(map, chain).or(() -> Taken.objection(map, Set.of(copy)));
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    List<Chain> chains = new ArrayList<>();
    for (Chain each : Chains.of(map)) {
      chains.add(each);
      if (each.id().equals(chain))
        chains.add(new Chain(copy, name, each.persona(), each.aim(), each.steps(), each.extras()));
    }
    return Studied.chains(map, chains);
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.copyChain");
  }
}
