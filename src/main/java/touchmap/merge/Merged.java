package touchmap.merge;

import java.util.List;
import touchmap.model.TouchMap;

/** Two copies as one sound map, and what they did not agree on. */
public record Merged(TouchMap map, List<Conflict> conflicts) {
  public Merged {
    conflicts = List.copyOf(conflicts);
  }
}
