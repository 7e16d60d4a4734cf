package touchmap.edit;

import java.util.List;
import java.util.Optional;
import touchmap.model.Id;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/**
 * Moves a step within its chain to the place it has then, counted from 0; places beyond either end mean the end. What was
 * said of the step goes with it.
 */
public record MoveStep(Id chain, int from, int to) implements Edit {
  @Override
  public Optional<Phrase> objection(TouchMap map) {
    return Chains.objection(map, chain, List.of(from));
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    return Chains.changingSteps(map, chain, steps -> Lists.moved(steps, from, to));
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.moveStep");
  }
}
