package touchmap.model;

import java.util.List;
import java.util.Optional;

/** The ranking and the tree as they were when a round ended; it may name what is gone since. */
public record Closed(List<Id> order, List<Was> nodes, Extras extras) {
  public Closed {
    order = List.copyOf(order);
    nodes = List.copyOf(nodes);
  }

  /** A topic of that day. */
  public record Was(Id id, Optional<Id> parent, String name, Extras extras) {}
}
