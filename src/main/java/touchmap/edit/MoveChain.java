package touchmap.edit;

import java.util.List;
import java.util.Optional;
import touchmap.model.Chain;
import touchmap.model.Id;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/**
 * Puts a chain at another place among the chains, counted from 0 without it; places beyond either end mean the end.
 */
public record MoveChain(Id chain, int place) implements Edit {
  @Override
  public Optional<Phrase> objection(TouchMap map) {
    return Chains.objection(map, chain);
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    List<Chain> others = Lists.kept(Chains.of(map), each -> !each.id().equals(chain));
    Chain moved = map.study().journey().chain(chain).orElseThrow();
    return Studied.chains(map, Lists.inserted(others, place, moved));
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.moveChain");
  }
}
