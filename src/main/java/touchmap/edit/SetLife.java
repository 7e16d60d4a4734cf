package touchmap.edit;

import java.util.List;
import java.util.Optional;
import touchmap.model.Id;
import touchmap.model.Phase;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/**
 * Sets the phases of the customer's life: adds, renames, sorts and removes them. Chains that hung on a phase that is gone
 * stay on the map and hang nowhere. Typing into one phase is one step; whoever goes on to the next field ends the step.
 */
public record SetLife(List<Phase> phases) implements Edit {
  public SetLife {
    phases = List.copyOf(phases);
  }

  @Override
  public Optional<Phrase> objection(TouchMap map) {
    return Taken.objection(map, ids(Phases.of(map)), ids(phases))
        .or(
            () ->
                phases.stream()
                    .flatMap(phase -> phase.chains().stream())
                    .flatMap(chain -> Chains.objection(map, chain).stream())
                    .findFirst());
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    return Studied.life(map, Lists.each(phases, each -> sound(map, each)));
  }

  private static Phase sound(TouchMap map, Phase now) {
    return map.study()
        .journey()
        .phase(now.id())
        .map(was -> Lists.same(was, now.withExtras(Extra.kept(was.extras(), now.extras()))))
        .orElse(now);
  }

  private static List<Id> ids(List<Phase> phases) {
    return phases.stream().map(Phase::id).toList();
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.setLife");
  }

  @Override
  public Optional<Edit> mergedWith(Edit later) {
    return later instanceof SetLife next
            && Lists.differInOne(phases, next.phases, Phase::id)
            && hung(phases).equals(hung(next.phases))
        ? Optional.of(next)
        : Optional.empty();
  }

  private static List<List<Id>> hung(List<Phase> phases) {
    return phases.stream().map(Phase::chains).toList();
  }
}
