package touchmap.edit;

import java.util.List;
import java.util.Optional;
import touchmap.model.Id;
import touchmap.model.Step;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/**
 * Puts steps into a chain at a place, counted from 0; places beyond either end mean the end. The same touchpoint may be
 * passed twice.
 */
public record InsertSteps(Id chain, int place, List<Step> steps) implements Edit {
  public InsertSteps {
    steps = List.copyOf(steps);
  }

  @Override
  public Optional<Phrase> objection(TouchMap map) {
    if (steps.isEmpty()) return Optional.of(Phrase.of("edit.nothing"));
    return Chains.objection(map, chain).or(() -> Chains.stepsObjection(map, steps));
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    return Chains.changingSteps(
        map, chain, were -> Lists.insertedAll(were, place, Chains.sound(steps)));
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.insertSteps");
  }
}
