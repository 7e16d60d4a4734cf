package touchmap.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What one rater said of one touchpoint: importance 1 to 10, a score for each criterion answered, and why. */
public record Rating(
    Id touchpoint,
    String by,
    Viewpoint view,
    OptionalDouble importance,
    Map<Id, Double> scores,
    String why,
    Extras extras) {
  public Rating {
    scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
  }

  /** A rating that says nothing yet. */
  public static Rating of(Id touchpoint, String by, Viewpoint view) {
    return new Rating(touchpoint, by, view, OptionalDouble.empty(), Map.of(), "", Extras.NONE);
  }

  /** Whether it is what the same rater says of the same touchpoint through the same eyes. */
  public boolean isBeside(Rating other) {
    return touchpoint.equals(other.touchpoint) && by.equals(other.by) && view == other.view;
  }

  /** Whether nothing is left in it that anybody could miss. */
  public boolean isEmpty() {
    return scores.isEmpty() && importance.isEmpty() && why.isBlank() && extras.isEmpty();
  }

  public Rating withImportance(OptionalDouble to) {
    return new Rating(touchpoint, by, view, to, scores, why, extras);
  }

  /** With this score for one criterion, or without one. */
  public Rating withScore(Id criterion, OptionalDouble to) {
    var changed = new LinkedHashMap<>(scores);
    if (to.isPresent()) changed.put(criterion, to.getAsDouble());
    else changed.remove(criterion);
    return withScores(changed);
  }

  public Rating withScores(Map<Id, Double> to) {
    return new Rating(touchpoint, by, view, importance, to, why, extras);
  }

  public Rating withWhy(String to) {
    return new Rating(touchpoint, by, view, importance, scores, to, extras);
  }

  /** What both say, under this one's name; empty where both say something of the same. */
  public Optional<Rating> joinedWith(Rating other) {
    boolean isSaidTwice =
        (importance.isPresent() && other.importance.isPresent())
            || (!scores.isEmpty() && !other.scores.isEmpty())
            || (!why.isBlank() && !other.why.isBlank())
            || (!extras.isEmpty() && !other.extras.isEmpty());
    if (isSaidTwice) return Optional.empty();
    return Optional.of(
        new Rating(
            touchpoint,
            by,
            view,
            importance.isPresent() ? importance : other.importance,
            scores.isEmpty() ? other.scores : scores,
            why.isBlank() ? other.why : why,
            extras.isEmpty() ? other.extras : extras));
  }

  /** The same, said by somebody else. */
  public Rating withBy(String name) {
    return new Rating(touchpoint, name, view, importance, scores, why, extras);
  }

  public Rating withExtras(Extras to) {
    return new Rating(touchpoint, by, view, importance, scores, why, to);
  }
}
