package touchmap.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
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
}
