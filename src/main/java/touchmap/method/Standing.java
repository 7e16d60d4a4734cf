package touchmap.method;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * All figures of one touchpoint, each as far as it is known: its place in the order, importance and scores, and what
 * follows from them.
 */
public record Standing(
    Significance significance,
    Optional<Scores.Score> company,
    Optional<Scores.Score> customer,
    Optional<Quadrant> quadrant,
    OptionalDouble priority) {
  public static final Standing UNKNOWN =
      new Standing(
          new Significance(OptionalInt.empty(), false, OptionalDouble.empty(), OptionalInt.empty()),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          OptionalDouble.empty());

  /** How much it matters: its place, whether it is on the shortlist, its importance and the dots it was given. */
  public record Significance(
      OptionalInt rank, boolean inTop, OptionalDouble importance, OptionalInt dots) {}

  public OptionalInt rank() {
    return significance.rank();
  }

  public boolean inTop() {
    return significance.inTop();
  }

  public OptionalDouble importance() {
    return significance.importance();
  }

  public OptionalInt dots() {
    return significance.dots();
  }

  /** Our own score. */
  public OptionalDouble score() {
    return company.map(score -> OptionalDouble.of(score.value())).orElse(OptionalDouble.empty());
  }

  /** The share of the criteria's weight that our raters answered. */
  public OptionalDouble coverage() {
    return company.map(score -> OptionalDouble.of(score.coverage())).orElse(OptionalDouble.empty());
  }

  public OptionalDouble customerScore() {
    return customer.map(score -> OptionalDouble.of(score.value())).orElse(OptionalDouble.empty());
  }

  /** How much better customers find it than we do. */
  public OptionalDouble gap() {
    return company.isPresent() && customer.isPresent()
        ? OptionalDouble.of(customer.get().value() - company.get().value())
        : OptionalDouble.empty();
  }
}
