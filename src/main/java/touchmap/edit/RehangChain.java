package touchmap.edit;

import java.util.Optional;
import touchmap.model.Id;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/**
 * Moves the chain at a place of one phase to a place of another, or of the same; the place is the one it has then,
 * counted from 0, and beyond either end means the end.
 */
public record RehangChain(Id from, int at, Id to, int place) implements Edit {
  @Override
  public Optional<Phrase> objection(TouchMap map) {
    return Phases.objection(map, from, at).or(() -> Phases.objection(map, to));
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    if (from.equals(to)) return Phases.changing(map, to, chains -> Lists.moved(chains, at, place));
    Id chain = map.study().journey().phase(from).orElseThrow().chains().get(at);
    TouchMap taken = Phases.changing(map, from, chains -> Lists.without(chains, at));
    return Phases.changing(taken, to, chains -> Lists.inserted(chains, place, chain));
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.rehangChain");
  }
}
