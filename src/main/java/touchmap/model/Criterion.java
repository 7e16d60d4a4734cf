package touchmap.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** One thing that touchpoints are judged by. {@code anchors} says in words what a step of the scale means, by the step as written. */
public record Criterion(
    Id id, String name, double weight, Map<String, String> anchors, Extras extras) {
  public Criterion {
    anchors = Collections.unmodifiableMap(new LinkedHashMap<>(anchors));
  }
}
