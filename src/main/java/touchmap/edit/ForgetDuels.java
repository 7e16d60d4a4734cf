package touchmap.edit;

import java.util.List;
import java.util.Optional;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** Forgets every answer of the duels, so that they start anew. The ranking that came of them stays. */
public record ForgetDuels() implements Edit {
  @Override
  public Optional<Phrase> objection(TouchMap map) {
    return map.study().ranking().duels().isEmpty()
        ? Optional.of(Phrase.of("edit.noDuels"))
        : Optional.empty();
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    return Studied.ranking(map, map.study().ranking().withDuels(List.of()));
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.forgetDuels");
  }
}
