package touchmap.edit;

import java.util.List;
import java.util.Optional;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TouchMap;

/** Where a topic stands: its parent, and its index among the parent's children. */
public record Place(Topic parent, int index) {
  /** The place of a topic; empty for the business, and for what is not in the map. */
  public static Optional<Place> of(TouchMap map, Id topic) {
    return map.parentOf(topic).map(parent -> new Place(parent, indexIn(parent, topic)));
  }

  /** The index of a child, or -1 when it is none. */
  public static int indexIn(Topic parent, Id child) {
    List<Topic> children = parent.children();
    for (int i = 0; i < children.size(); i++) {
      if (children.get(i).id().equals(child)) return i;
    }
    return -1;
  }
}
