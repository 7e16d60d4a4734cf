package touchmap.edit;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import touchmap.model.CriteriaChange;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.PairComparison;
import touchmap.model.Round;
import touchmap.model.Scoring;
import touchmap.model.TouchMap;
import touchmap.model.WeightingMethod;
import touchmap.words.Phrase;

/**
 * Fixes the criteria before scoring, or opens them again. The day they were fixed stands in the map as long as they are;
 * all that happens after the first fixing is put down in the log, with what the criteria were when they were opened: scores
 * from before went by other criteria where they are not the same again.
 */
public record LockCriteria(LocalDate on, boolean locked) implements Edit {
  private static final int MOST_IN_PAIRS = 10;

  @Override
  public Optional<Phrase> objection(TouchMap map) {
    Scoring scoring = map.study().scoring();
    if (!locked || scoring.isLocked()) return Optional.empty();
    if (scoring.criteria().isEmpty()) return Optional.of(Phrase.of("edit.noCriteria"));
    return scoring.weighting().method() == WeightingMethod.PAIRS
        ? pairsObjection(scoring)
        : Optional.empty();
  }

  private static Optional<Phrase> pairsObjection(Scoring scoring) {
    int criteria = scoring.criteria().size();
    if (criteria > MOST_IN_PAIRS)
      return Optional.of(Phrase.of("edit.tooManyForPairs", MOST_IN_PAIRS));
    Set<Set<Id>> compared = new HashSet<>();
    for (PairComparison pair : scoring.weighting().pairs()) {
      boolean isNew = !pair.a().equals(pair.b()) && compared.add(Set.of(pair.a(), pair.b()));
      if (!isNew) return Optional.of(Phrase.of("edit.pairsConfused"));
    }
    return compared.size() == criteria * (criteria - 1) / 2
        ? Optional.empty()
        : Optional.of(Phrase.of("edit.pairsUnfinished"));
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    Scoring was = map.study().scoring();
    if (was.isLocked() == locked) return map;
    boolean isFirst = locked && was.log().isEmpty();
    List<CriteriaChange> log =
        isFirst
            ? was.log()
            : Lists.added(
                was.log(),
                new CriteriaChange(
                    on, locked, scored(map), locked ? "" : was.digest(), Extras.NONE));
    return Studied.scoring(map, was.withLocked(locked ? Optional.of(on) : Optional.empty(), log));
  }

  /** What its day does not tell to be scored before this change. */
  private List<Id> scored(TouchMap map) {
    return map.study().rounds().stream()
        .filter(each -> each.date().filter(on::equals).isPresent())
        .filter(Round::hasScores)
        .map(Round::id)
        .toList();
  }

  @Override
  public Phrase label() {
    return Phrase.of(locked ? "edit.lockCriteria" : "edit.unlockCriteria");
  }
}
