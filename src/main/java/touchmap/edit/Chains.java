package touchmap.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import touchmap.model.Chain;
import touchmap.model.Id;
import touchmap.model.Step;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** What the edits of chains and their steps have in common. */
final class Chains {
  private static final double STRONGEST = 3;

  private Chains() {}

  static List<Chain> of(TouchMap map) {
    return map.study().journey().chains();
  }

  /** That the chain is gone, when it is. */
  static Optional<Phrase> objection(TouchMap map, Id chain) {
    return map.study().journey().chain(chain).isPresent()
        ? Optional.empty()
        : Optional.of(Phrase.of("edit.chainGone"));
  }

  /** That the chain or one of these steps of it is gone, when it is. */
  static Optional<Phrase> objection(TouchMap map, Id chain, List<Integer> steps) {
    Optional<Chain> at = map.study().journey().chain(chain);
    if (at.isEmpty()) return Optional.of(Phrase.of("edit.chainGone"));
    int length = at.get().steps().size();
    return steps.stream().allMatch(step -> step >= 0 && step < length)
        ? Optional.empty()
        : Optional.of(Phrase.of("edit.stepGone"));
  }

  /** That nobody of this id is there to make the journey, when nobody is. */
  static Optional<Phrase> personaObjection(TouchMap map, Optional<Id> persona) {
    return persona.isEmpty() || map.study().journey().persona(persona.get()).isPresent()
        ? Optional.empty()
        : Optional.of(Phrase.of("edit.personaGone"));
  }

  /** Why one of these cannot be a step of a chain on this map, when one cannot. */
  static Optional<Phrase> stepsObjection(TouchMap map, List<Step> steps) {
    for (Step step : steps) {
      Optional<Phrase> why = stepObjection(map, step);
      if (why.isPresent()) return why;
    }
    return Optional.empty();
  }

  private static Optional<Phrase> stepObjection(TouchMap map, Step step) {
    double feeling = step.feeling().orElse(0);
    if (!(feeling >= -STRONGEST && feeling <= STRONGEST))
      return Optional.of(Phrase.of("edit.badFeeling"));
    double goOn = step.goOn().orElse(0);
    if (!(goOn >= 0 && goOn <= 1)) return Optional.of(Phrase.of("edit.badShare"));
    if (step.stage().filter(id -> map.study().journey().stage(id).isEmpty()).isPresent())
      return Optional.of(Phrase.of("edit.stageGone"));
    Optional<Topic> at = map.find(step.touchpoint());
    if (at.isEmpty()) return Optional.of(Phrase.of("edit.gone"));
    return at.get().isTouchpoint()
        ? Optional.empty()
        : Optional.of(Phrase.of("edit.noStep", at.get().nameOnOneLine()));
  }

  /** The steps as they are kept: minus zero is zero. */
  static List<Step> sound(List<Step> steps) {
    return Lists.each(steps, Chains::sound);
  }

  static Step sound(Step step) {
    Step now =
        step.withFeeling(Numbers.withoutMinusZero(step.feeling()))
            .withGoOn(Numbers.withoutMinusZero(step.goOn()));
    return now.equals(step) ? step : now;
  }

  /** The map with one chain changed; the very same map when it did not change. */
  static TouchMap changing(TouchMap map, Id id, UnaryOperator<Chain> change) {
    return Studied.chains(
        map, Lists.each(of(map), chain -> chain.id().equals(id) ? changed(chain, change) : chain));
  }

  /** The map with the steps of one chain changed. */
  static TouchMap changingSteps(TouchMap map, Id id, UnaryOperator<List<Step>> change) {
    return changing(map, id, chain -> chain.withSteps(change.apply(chain.steps())));
  }

  private static Chain changed(Chain chain, UnaryOperator<Chain> change) {
    Chain now = change.apply(chain);
    return now.equals(chain) ? chain : now;
  }
}
