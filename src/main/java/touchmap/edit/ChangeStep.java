package touchmap.edit;

import java.util.List;
import java.util.Optional;
import touchmap.model.Id;
import touchmap.model.Step;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/**
 * Sets one step of a chain anew. Dragging its feeling, and typing its note or its share, is one step of work each;
 * whoever goes on to the next field ends the step.
 */
public record ChangeStep(Id chain, int step, Step to) implements Edit {
  @Override
  public Optional<Phrase> objection(TouchMap map) {
    return Chains.objection(map, chain, List.of(step))
        .or(() -> Chains.stepsObjection(map, List.of(to)));
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    return Chains.changingSteps(map, chain, steps -> Lists.replaced(steps, step, this::now));
  }

  private Step now(Step was) {
    return Chains.sound(to).withExtras(Extra.kept(was.extras(), to.extras()));
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.changeStep");
  }

  @Override
  public Optional<Edit> mergedWith(Edit later) {
    return later instanceof ChangeStep next
            && next.chain.equals(chain)
            && next.step == step
            && next.to.touchpoint().equals(to.touchpoint())
            && next.to.stage().equals(to.stage())
            && fieldsChanged(next.to) <= 1
        ? Optional.of(next)
        : Optional.empty();
  }

  private int fieldsChanged(Step next) {
    return (next.feeling().equals(to.feeling()) ? 0 : 1)
        + (next.goOn().equals(to.goOn()) ? 0 : 1)
        + (next.note().equals(to.note()) ? 0 : 1);
  }
}
