package touchmap.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import touchmap.model.Criterion;
import touchmap.model.Id;
import touchmap.model.Rating;
import touchmap.model.Scoring;

/**
 * A touchpoint's score as a function of one criterion's weight between 0 and 1, the others keeping their proportions:
 * the mean of its raters. Whoever answered everything moves along a straight line; where an answer is missing, the
 * weight of what was answered moves as well, and the line is bent.
 */
record ScoreCurve(List<Voice> raters) {
  /** So far beyond a crossing two scores differ for certain, and no weight shown with two decimals does. */
  static final double JUST_PAST = 1e-6;

  private static final double NONE = 1e-9;
  private static final int LOOKS = 1000;
  private static final int HALVINGS = 50;

  /** One rater: what they gave by this criterion, if anything, and the sum and share of their other answers. */
  private record Voice(double own, boolean hasOwn, double others, double share) {
    double at(double weight) {
      if (!hasOwn) return others / share;
      if (share < NONE) return own;
      return (weight * own + (1 - weight) * others) / (weight + (1 - weight) * share);
    }

    boolean isStraight() {
      return !hasOwn || share < NONE || share > 1 - NONE;
    }
  }

  static ScoreCurve of(
      List<Rating> ratings, Scoring scoring, Map<Id, Double> weights, Criterion moved) {
    double rest = 0;
    for (Criterion each : scoring.criteria())
      if (!each.id().equals(moved.id())) rest += weights.getOrDefault(each.id(), 0.0);
    int others = scoring.criteria().size() - 1;
    var voices = new ArrayList<Voice>();
    for (Rating rating : ratings) {
      double sum = 0;
      double share = 0;
      for (Criterion each : scoring.criteria()) {
        Double value = rating.scores().get(each.id());
        if (each.id().equals(moved.id()) || value == null || !scoring.scale().holds(value))
          continue;
        double part = rest > NONE ? weights.getOrDefault(each.id(), 0.0) / rest : 1.0 / others;
        sum += part * value;
        share += part;
      }
      Double own = rating.scores().get(moved.id());
      boolean hasOwn = own != null && scoring.scale().holds(own);
      // An answer by nothing that counts says nothing.
      if (hasOwn || share > NONE) voices.add(new Voice(hasOwn ? own : 0, hasOwn, sum, share));
    }
    return new ScoreCurve(voices);
  }

  double at(double weight) {
    return raters.stream().mapToDouble(each -> each.at(weight)).average().orElse(0);
  }

  private boolean isStraight() {
    return raters.stream().allMatch(Voice::isStraight);
  }

  /**
   * The weight on one side of this one past which this is higher than what leads there. Between straight lines it is
   * exact; bent ones are followed in steps far finer than a weight is shown in.
   */
  OptionalDouble overtakes(ScoreCurve leading, double from, boolean above) {
    double end = above ? 1 : 0;
    boolean isExact = isStraight() && leading.isStraight();
    OptionalDouble at = isExact ? crossing(leading, from, end) : followed(leading, from, end);
    return at.isPresent() && Math.abs(at.getAsDouble() - end) > NONE ? at : OptionalDouble.empty();
  }

  private double ahead(ScoreCurve leading, double weight) {
    return at(weight) - leading.at(weight);
  }

  private OptionalDouble crossing(ScoreCurve leading, double from, double end) {
    // Both ends of a straight line are sound even where a rater of one answer alone would have no
    // score.
    double now = Math.min(0, ahead(leading, from));
    double there = ahead(leading, end);
    if (there - now <= NONE) return OptionalDouble.empty();
    double share = -now / (there - now);
    return share < 1 ? OptionalDouble.of(from + share * (end - from)) : OptionalDouble.empty();
  }

  private OptionalDouble followed(ScoreCurve leading, double from, double end) {
    double behind = from;
    for (int i = 1; i <= LOOKS; i++) {
      double past = from + (end - from) * (i - NONE) / LOOKS;
      if (ahead(leading, past) <= NONE) {
        behind = past;
        continue;
      }
      for (int halving = 0; halving < HALVINGS; halving++) {
        double middle = (behind + past) / 2;
        if (ahead(leading, middle) > 0) past = middle;
        else behind = middle;
      }
      return OptionalDouble.of(past);
    }
    return OptionalDouble.empty();
  }
}
