package touchmap.ui.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import touchmap.edit.Batch;
import touchmap.edit.Edit;
import touchmap.edit.Editor;
import touchmap.edit.SetCriteria;
import touchmap.edit.SetScale;
import touchmap.method.Weights;
import touchmap.model.Criterion;
import touchmap.model.Id;
import touchmap.model.Rating;
import touchmap.model.Scale;
import touchmap.model.Scoring;
import touchmap.model.Weighting;
import touchmap.model.WeightingMethod;
import touchmap.words.Words;

/** What can be done to the criteria of the open map, as edits; and what it would cost. */
final class CriteriaWork {
  /** What the best swing counts; no other can count more. */
  static final double SWING_BEST = 100;

  private final Editor editor;
  private List<Criterion> lookedAt = List.of();

  CriteriaWork(Editor editor) {
    this.editor = editor;
  }

  static String key(WeightingMethod method) {
    return method.name().toLowerCase(Locale.ROOT);
  }

  static Weights weights(Scoring scoring) {
    return Weights.of(scoring);
  }

  private Scoring now() {
    return editor.map().study().scoring();
  }

  boolean isNamed(String name) {
    return now().criteria().stream().anyMatch(each -> each.name().strip().equalsIgnoreCase(name));
  }

  /**
   * The criteria as the sheet shows them. Who comes to the swings from another way sees those weights as shares of the
   * heaviest's hundred; the map keeps them as they were until something is entered.
   */
  Scoring shown() {
    Scoring now = now();
    return isOnlyLookedAt() ? now.withCriteria(swings(now.criteria()), now.weighting()) : now;
  }

  private boolean isOnlyLookedAt() {
    return now().weighting().method() == WeightingMethod.SWING
        && !lookedAt.isEmpty()
        && now().criteria().equals(lookedAt);
  }

  private static List<Criterion> swings(List<Criterion> criteria) {
    double most = criteria.stream().mapToDouble(Criterion::weight).max().orElse(0);
    if (most <= 0) return criteria;
    return criteria.stream()
        .map(each -> each.withWeight(Math.rint(each.weight() / most * SWING_BEST)))
        .toList();
  }

  /** Where nothing was entered before, what comes of it is only looked at still. */
  private Edit stillLookedAt(List<Criterion> criteria) {
    if (isOnlyLookedAt()) lookedAt = List.copyOf(criteria);
    return new SetCriteria(criteria, now().weighting());
  }

  Edit added(String name) {
    var criteria = new ArrayList<>(shown().criteria());
    double weight = now().weighting().method() == WeightingMethod.SWING ? SWING_BEST : 1;
    criteria.add(Criterion.of(name).withWeight(weight));
    return new SetCriteria(criteria, now().weighting());
  }

  Edit changed(Criterion to) {
    boolean isEntered =
        shown().criteria().stream()
            .anyMatch(each -> each.id().equals(to.id()) && each.weight() != to.weight());
    if (isEntered || !isOnlyLookedAt())
      return new SetCriteria(replaced(shown().criteria(), to), now().weighting());
    double weight =
        now().criteria().stream()
            .filter(each -> each.id().equals(to.id()))
            .mapToDouble(Criterion::weight)
            .findFirst()
            .orElse(to.weight());
    return stillLookedAt(replaced(now().criteria(), to.withWeight(weight)));
  }

  private static List<Criterion> replaced(List<Criterion> criteria, Criterion to) {
    return criteria.stream().map(each -> each.id().equals(to.id()) ? to : each).toList();
  }

  Edit without(Id criterion) {
    return stillLookedAt(
        now().criteria().stream().filter(each -> !each.id().equals(criterion)).toList());
  }

  /** The criterion so many places further down; it stops at the ends. */
  Edit moved(Id criterion, int by) {
    var criteria = new ArrayList<>(now().criteria());
    int from = -1;
    for (int i = 0; i < criteria.size(); i++) if (criteria.get(i).id().equals(criterion)) from = i;
    if (from >= 0) {
      Criterion moving = criteria.remove(from);
      criteria.add(Math.clamp((long) from + by, 0, criteria.size()), moving);
    }
    return stillLookedAt(criteria);
  }

  /** Another way to weigh; what was entered in the one before stays as it was. */
  Edit weighBy(WeightingMethod method) {
    Scoring now = now();
    boolean comes = now.weighting().method() != WeightingMethod.SWING;
    if (method == WeightingMethod.SWING && comes) lookedAt = now.criteria();
    return new SetCriteria(now.criteria(), now.weighting().withMethod(method));
  }

  /** A set in place of what is there, in the document's language. */
  Edit set(CriteriaSet set) {
    CriteriaSet inMap = set.in(Words.in(editor.map().language()));
    WeightingMethod method = now().weighting().method();
    List<Criterion> criteria = inMap.criteria(now().scale());
    if (method == WeightingMethod.SWING)
      criteria = criteria.stream().map(each -> each.withWeight(SWING_BEST)).toList();
    return new SetCriteria(criteria, Weighting.NONE.withMethod(method));
  }

  /** Another scale; what the ends mean stays with the ends. */
  Edit scale(Scale to) {
    Scale from = now().scale();
    List<Criterion> criteria =
        now().criteria().stream().map(each -> each.withAnchors(moved(each, from, to))).toList();
    var label = new SetScale(to).label();
    if (criteria.equals(now().criteria())) return new SetScale(to);
    return new Batch(
        label, List.of(new SetScale(to), new SetCriteria(criteria, now().weighting())));
  }

  private static Map<String, String> moved(Criterion criterion, Scale from, Scale to) {
    Map<String, String> moved = new LinkedHashMap<>();
    String low = criterion.anchors().getOrDefault(Written.step(from.min()), "");
    String high = criterion.anchors().getOrDefault(Written.step(from.max()), "");
    if (!low.isEmpty()) moved.put(Written.step(to.min()), low);
    criterion
        .anchors()
        .forEach(
            (step, means) -> {
              boolean isEnd =
                  step.equals(Written.step(from.min())) || step.equals(Written.step(from.max()));
              if (!isEnd) moved.putIfAbsent(step, means);
            });
    if (!high.isEmpty()) moved.put(Written.step(to.max()), high);
    return moved;
  }

  /** How many scores would go with a criterion. */
  long scoresBy(Id criterion) {
    return ratings().stream().filter(each -> each.scores().containsKey(criterion)).count();
  }

  long allScores() {
    return ratings().stream().mapToLong(each -> each.scores().size()).sum();
  }

  private List<Rating> ratings() {
    return editor.map().study().rounds().stream()
        .flatMap(round -> round.answers().ratings().stream())
        .toList();
  }
}
