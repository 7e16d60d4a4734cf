package touchmap.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import touchmap.model.Id;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** Removes chains, also from the customer's life and from the tour. The touchpoints stay. */
public record RemoveChains(List<Id> chains) implements Edit {
  public RemoveChains {
    chains = List.copyOf(chains);
  }

  @Override
  public Optional<Phrase> objection(TouchMap map) {
    if (chains.isEmpty()) return Optional.of(Phrase.of("edit.nothing"));
    return chains.stream().flatMap(chain -> Chains.objection(map, chain).stream()).findFirst();
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    var gone = new HashSet<>(chains);
    TouchMap after =
        Studied.chains(map, Lists.kept(Chains.of(map), chain -> !gone.contains(chain.id())));
    return Mentions.withoutChains(after, gone);
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.removeChains");
  }
}
