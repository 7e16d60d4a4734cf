package touchmap.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ranking and the tree as they were when a round ended; it may name what is gone since. */
public record Closed(List<Id> order, List<Was> nodes, Extras extras) {
  public Closed {
    order = List.copyOf(order);
    nodes = List.copyOf(nodes);
  }

  /** The tree as it is now, with the order as it is shown, which may have been computed from votes or ratings. */
  public static Closed of(TouchMap map, List<Id> order) {
    var nodes = new ArrayList<Was>();
    remember(map.root(), Optional.empty(), nodes);
    return new Closed(order, nodes, Extras.NONE);
  }

  /** The ranking and the tree as they are now. */
  public static Closed of(TouchMap map) {
    return of(map, map.study().ranking().order());
  }

  private static void remember(Topic topic, Optional<Id> parent, List<Was> nodes) {
    nodes.add(new Was(topic.id(), parent, topic.name(), Extras.NONE));
    for (Topic child : topic.children()) remember(child, Optional.of(topic.id()), nodes);
  }

  /** A topic of that day. */
  public record Was(Id id, Optional<Id> parent, String name, Extras extras) {}
}
