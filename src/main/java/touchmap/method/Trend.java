package touchmap.method;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import touchmap.model.Id;
import touchmap.model.Round;
import touchmap.model.TouchMap;
import touchmap.model.Viewpoint;

/**
 * How scores went from round to round, by date, with the weights of now.
 *
 * @param whole a dot for each round with any score: the last is the mean over all touchpoints, each by its newest score;
 *     every one before is as far off as the mean of those scored until then has moved since, so that neither a round over
 *     a few of them nor one that scores new ones is mistaken for a change of the others
 * @param touchpoints for each touchpoint that is on the map and was ever scored, a dot for each round in which it was
 */
public record Trend(List<Dot> whole, Map<Id, List<Dot>> touchpoints) {
  /**
   * A score on a day.
   *
   * @param scored how many touchpoints were scored in this round
   * @param otherCriteria whether the criteria changed after it
   */
  public record Dot(
      Id round, Optional<LocalDate> date, double score, int scored, boolean otherCriteria) {
    private Dot at(double other) {
      return new Dot(round, date, other, scored, otherCriteria);
    }
  }

  public Trend {
    whole = List.copyOf(whole);
  }

  /** Our own view. */
  public static Trend of(TouchMap map) {
    return of(map, Viewpoint.COMPANY);
  }

  public static Trend of(TouchMap map, Viewpoint view) {
    Register register = Register.of(map);
    return of(map, view, register::isTouchpoint);
  }

  /** Our own view of these touchpoints only, so far as they are on the map. */
  public static Trend among(TouchMap map, Collection<Id> touchpoints) {
    Register register = Register.of(map);
    Set<Id> those = Set.copyOf(touchpoints);
    return of(map, Viewpoint.COMPANY, id -> those.contains(id) && register.isTouchpoint(id));
  }

  private static Trend of(TouchMap map, Viewpoint view, Predicate<Id> counts) {
    Weights weights = Weights.of(map.study().scoring());
    var means = new ArrayList<Dot>();
    var sofar = new ArrayList<Map<Id, Double>>();
    Map<Id, List<Dot>> touchpoints = new LinkedHashMap<>();
    var newest = new LinkedHashMap<Id, Double>();
    for (Round round : Sittings.oldestFirst(map)) {
      Scores scores = Scores.in(round, map, weights, view);
      boolean other = Sittings.isUnderOtherCriteria(map, round);
      int scored = 0;
      for (Id id : scores.touchpoints()) {
        if (!counts.test(id)) continue;
        double score = scores.value(id).orElseThrow();
        newest.put(id, score);
        scored++;
        touchpoints
            .computeIfAbsent(id, _ -> new ArrayList<>())
            .add(new Dot(round.id(), round.date(), score, 1, other));
      }
      if (scored == 0) continue;
      means.add(new Dot(round.id(), round.date(), mean(newest.values()), scored, other));
      sofar.add(Map.copyOf(newest));
    }
    return new Trend(alike(means, sofar), touchpoints);
  }

  /** From the last mean back: by how much those scored at both ends moved, whatever else was scored since. */
  private static List<Dot> alike(List<Dot> means, List<Map<Id, Double>> sofar) {
    if (means.isEmpty()) return List.of();
    var dots = new ArrayList<Dot>(List.of(means.getLast()));
    for (int i = means.size() - 2; i >= 0; i--) {
      Map<Id, Double> then = sofar.get(i);
      Map<Id, Double> next = sofar.get(i + 1);
      double moved = mean(then.keySet().stream().map(next::get).toList()) - mean(then.values());
      dots.addFirst(means.get(i).at(dots.getFirst().score() - moved));
    }
    return dots;
  }

  private static double mean(Collection<Double> scores) {
    return scores.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }

  /** The scores of one touchpoint; none when it has none. */
  public List<Dot> of(Id touchpoint) {
    return List.copyOf(touchpoints.getOrDefault(touchpoint, List.of()));
  }
}
