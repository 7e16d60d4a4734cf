package touchmap.edit;

import java.util.Optional;
import touchmap.model.Id;
import touchmap.model.Idea;
import touchmap.model.TouchMap;

/** What the edits of the idea tray have in common. */
final class Ideas {
  private Ideas() {}

  static Optional<Idea> find(TouchMap map, Id id) {
    return map.ideas().stream().filter(idea -> idea.id().equals(id)).findFirst();
  }

  /** The idea, without its object when that is no object of the map. */
  static Idea sound(TouchMap map, Idea idea) {
    if (idea.object().flatMap(map::find).filter(topic -> !topic.isTouchpoint()).isPresent())
      return idea;
    return idea.object().isEmpty()
        ? idea
        : new Idea(idea.id(), idea.name(), idea.by(), Optional.empty(), idea.extras());
  }
}
