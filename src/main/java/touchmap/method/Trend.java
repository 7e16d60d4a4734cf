package touchmap.method;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchmap.model.Id;
import touchmap.model.Round;
import touchmap.model.TouchMap;
import touchmap.model.Viewpoint;

/**
 * How scores went from round to round, by date, with the weights of now.
 *
 * @param whole a dot for each round with any score: the mean over all touchpoints scored until then, each by its newest
 *     score, so that a round over a few of them is not mistaken for a change of the others
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
      Id round, Optional<LocalDate> date, double score, int scored, boolean otherCriteria) {}

  public Trend {
    whole = List.copyOf(whole);
  }

  /** Our own view. */
  public static Trend of(TouchMap map) {
    return of(map, Viewpoint.COMPANY);
  }

  public static Trend of(TouchMap map, Viewpoint view) {
    Register register = Register.of(map);
    Weights weights = Weights.of(map.study().scoring());
    var whole = new ArrayList<Dot>();
    Map<Id, List<Dot>> touchpoints = new LinkedHashMap<>();
    var newest = new LinkedHashMap<Id, Double>();
    for (Round round : Sittings.oldestFirst(map)) {
      Scores scores = Scores.in(round, map, weights, view);
      boolean other = Sittings.isUnderOtherCriteria(map, round);
      int scored = 0;
      for (Id id : scores.touchpoints()) {
        if (!register.isTouchpoint(id)) continue;
        double score = scores.value(id).orElseThrow();
        newest.put(id, score);
        scored++;
        touchpoints
            .computeIfAbsent(id, _ -> new ArrayList<>())
            .add(new Dot(round.id(), round.date(), score, 1, other));
      }
      if (scored == 0) continue;
      double mean = newest.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
      whole.add(new Dot(round.id(), round.date(), mean, scored, other));
    }
    return new Trend(whole, touchpoints);
  }

  /** The scores of one touchpoint; none when it has none. */
  public List<Dot> of(Id touchpoint) {
    return List.copyOf(touchpoints.getOrDefault(touchpoint, List.of()));
  }
}
