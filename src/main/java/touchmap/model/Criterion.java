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

  /** A new criterion that counts as much as any other. */
  public static Criterion of(String name) {
    return new Criterion(Id.fresh(), name, 1, Map.of(), Extras.NONE);
  }

  public Criterion withName(String to) {
    return new Criterion(id, to, weight, anchors, extras);
  }

  public Criterion withWeight(double to) {
    return new Criterion(id, name, to, anchors, extras);
  }

  public Criterion withAnchors(Map<String, String> to) {
    return new Criterion(id, name, weight, to, extras);
  }
}
