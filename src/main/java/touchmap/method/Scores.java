package touchmap.method;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import touchmap.model.Id;
import touchmap.model.Rating;
import touchmap.model.Round;
import touchmap.model.Scale;
import touchmap.model.TouchMap;
import touchmap.model.Viewpoint;

/**
 * How good touchpoints are in the eyes of one side: for each the mean over the raters of the newest round in which any
 * of them scored it. What was not answered never counts as zero.
 */
public final class Scores {
  /** A score on the map's scale, and the share of the criteria's weight that was answered. */
  public record Score(double value, double coverage) {}

  private final Map<Id, Score> scores = new LinkedHashMap<>();

  private Scores() {}

  /** The scores that count now. */
  static Scores of(TouchMap map, Weights weights, Viewpoint view) {
    var scores = new Scores();
    for (Round round : Sittings.newestFirst(map))
      in(round, map, weights, view).scores.forEach(scores.scores::putIfAbsent);
    return scores;
  }

  /** The scores given in one round, with the weights of now. */
  static Scores in(Round round, TouchMap map, Weights weights, Viewpoint view) {
    Map<Id, List<Score>> found = new LinkedHashMap<>();
    for (Rating rating : round.answers().ratings()) {
      if (rating.view() != view) continue;
      of(rating, weights, map.study().scoring().scale())
          .ifPresent(
              score ->
                  found.computeIfAbsent(rating.touchpoint(), _ -> new ArrayList<>()).add(score));
    }
    var scores = new Scores();
    found.forEach((touchpoint, each) -> scores.scores.put(touchpoint, mean(each)));
    return scores;
  }

  /** The touchpoints that have one, in the map or no longer. */
  Set<Id> touchpoints() {
    return scores.keySet();
  }

  public Optional<Score> of(Id touchpoint) {
    return Optional.ofNullable(scores.get(touchpoint));
  }

  OptionalDouble value(Id touchpoint) {
    Score score = scores.get(touchpoint);
    return score == null ? OptionalDouble.empty() : OptionalDouble.of(score.value());
  }

  /** Σ w·v / Σ w over the criteria that have a value; empty when none that counts has. */
  public static Optional<Score> of(Rating rating, Weights weights, Scale scale) {
    double sum = 0;
    double answered = 0;
    double all = 0;
    for (Map.Entry<Id, Double> criterion : weights.of().entrySet()) {
      double weight = criterion.getValue();
      all += weight;
      Double value = rating.scores().get(criterion.getKey());
      if (value == null || !scale.holds(value)) continue;
      sum += weight * value;
      answered += weight;
    }
    return answered > 0 ? Optional.of(new Score(sum / answered, answered / all)) : Optional.empty();
  }

  private static Score mean(List<Score> scores) {
    return new Score(
        scores.stream().mapToDouble(Score::value).average().orElseThrow(),
        scores.stream().mapToDouble(Score::coverage).average().orElseThrow());
  }
}
