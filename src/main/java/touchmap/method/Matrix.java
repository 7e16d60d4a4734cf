package touchmap.method;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import touchmap.model.TouchMap;

/** Where the matrix of importance and score is divided. */
public final class Matrix {
  /** The two lines. */
  public record Cross(double importance, double score) {}

  private Matrix() {}

  /**
   * The lines moved by hand where they were; else the means of the touchpoints that have both values. Empty when there
   * are none.
   */
  static Optional<Cross> cross(TouchMap map, List<Cross> both) {
    var byHand = map.view().crosshair();
    var importance = byHand.flatMap(cross -> boxed(cross.importance()));
    var score = byHand.flatMap(cross -> boxed(cross.score()));
    if (both.isEmpty() && (importance.isEmpty() || score.isEmpty())) return Optional.empty();
    return Optional.of(
        new Cross(
            importance.orElseGet(
                () -> both.stream().mapToDouble(Cross::importance).average().orElseThrow()),
            score.orElseGet(
                () -> both.stream().mapToDouble(Cross::score).average().orElseThrow())));
  }

  private static Optional<Double> boxed(OptionalDouble value) {
    return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
  }
}
