package touchmap.edit;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import touchmap.model.Criterion;
import touchmap.model.Id;
import touchmap.model.Scoring;
import touchmap.model.TouchMap;
import touchmap.model.Weighting;
import touchmap.words.Phrase;

/**
 * Sets the criteria and how their weights were found. Scores by criteria that are gone leave every rating, and pairs
 * that name them are dropped. Anchors without words are none. Typing into one criterion is one step; whoever goes on to
 * the next field ends the step.
 */
public record SetCriteria(List<Criterion> criteria, Weighting weighting) implements Edit {
  public SetCriteria {
    criteria = List.copyOf(criteria);
  }

  @Override
  public Optional<Phrase> objection(TouchMap map) {
    if (map.study().scoring().isLocked()) return Optional.of(Phrase.of("edit.criteriaLocked"));
    var added = new HashSet<Id>();
    for (Criterion each : criteria) {
      if (!added.add(each.id())) return Optional.of(Phrase.of("edit.twice"));
      if (!Numbers.isAtLeastZero(each.weight())) return Optional.of(Phrase.of("edit.badWeight"));
    }
    if (weighting.pairs().stream().anyMatch(pair -> !Numbers.isSaaty(pair.value())))
      return Optional.of(Phrase.of("edit.badPair"));
    map.study().scoring().criteria().forEach(each -> added.remove(each.id()));
    return added.isEmpty() ? Optional.empty() : Taken.objection(map, added);
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    Scoring was = map.study().scoring();
    Set<Id> gone = ids(was.criteria());
    gone.removeAll(ids(criteria));
    Set<Id> left = ids(criteria);
    var pairs =
        Lists.kept(weighting.pairs(), pair -> left.contains(pair.a()) && left.contains(pair.b()));
    Weighting how =
        new Weighting(
            weighting.method(), pairs, Extra.kept(was.weighting().extras(), weighting.extras()));
    TouchMap after = Mentions.withoutCriteria(map, gone);
    return Studied.scoring(
        after, was.withCriteria(Lists.each(criteria, each -> sound(was, each)), how));
  }

  /** The criterion with the unknown keys it came with, and without anchors that say nothing. */
  private static Criterion sound(Scoring was, Criterion now) {
    Optional<Criterion> before = was.find(now.id());
    if (before.filter(now::equals).isPresent()) return now;
    Map<String, String> anchors = new LinkedHashMap<>(now.anchors());
    anchors.values().removeIf(String::isBlank);
    return new Criterion(
        now.id(),
        now.name(),
        now.weight() + 0.0,
        anchors,
        before.map(each -> Extra.kept(each.extras(), now.extras())).orElse(now.extras()));
  }

  private static Set<Id> ids(List<Criterion> criteria) {
    var ids = new HashSet<Id>();
    for (Criterion each : criteria) ids.add(each.id());
    return ids;
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.setCriteria");
  }

  @Override
  public Optional<Edit> mergedWith(Edit later) {
    return later instanceof SetCriteria next
            && next.weighting.equals(weighting)
            && Lists.differInOne(criteria, next.criteria, Criterion::id)
        ? Optional.of(next)
        : Optional.empty();
  }
}
