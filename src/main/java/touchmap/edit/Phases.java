package touchmap.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import touchmap.model.Id;
import touchmap.model.Phase;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** What the edits of the customer's life have in common. */
final class Phases {
  private Phases() {}

  static List<Phase> of(TouchMap map) {
    return map.study().journey().life();
  }

  /** That the phase is gone, when it is. */
  static Optional<Phrase> objection(TouchMap map, Id phase) {
    return map.study().journey().phase(phase).isPresent()
        ? Optional.empty()
        : Optional.of(Phrase.of("edit.phaseGone"));
  }

  /** That the phase, or the chain at this place of it, is gone, when it is. */
  static Optional<Phrase> objection(TouchMap map, Id phase, int at) {
    Optional<Phase> from = map.study().journey().phase(phase);
    if (from.isEmpty()) return Optional.of(Phrase.of("edit.phaseGone"));
    return at >= 0 && at < from.get().chains().size()
        ? Optional.empty()
        : Optional.of(Phrase.of("edit.chainGone"));
  }

  /** The map with other chains in one phase; the very same map when they did not change. */
  static TouchMap changing(TouchMap map, Id id, UnaryOperator<List<Id>> change) {
    return Studied.life(
        map,
        Lists.each(
            of(map),
            phase -> {
              if (!phase.id().equals(id)) return phase;
              List<Id> now = change.apply(phase.chains());
              return now.equals(phase.chains()) ? phase : phase.withChains(now);
            }));
  }
}
