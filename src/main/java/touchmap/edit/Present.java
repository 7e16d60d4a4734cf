package touchmap.edit;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** Which of some ids name topics of a tree, found in one walk however many are asked for. */
final class Present {
  private Present() {}

  static Set<Id> of(Topic root, Collection<Id> ids) {
    var found = new HashSet<Id>();
    if (ids.size() <= 2) {
      for (Id id : ids) if (root.holds(id)) found.add(id);
      return found;
    }
    var wanted = new HashSet<>(ids);
    look(root, wanted, found);
    return found;
  }

  static boolean all(Topic root, Collection<Id> ids) {
    Set<Id> found = of(root, ids);
    return found.size() == ids.size() || found.containsAll(ids);
  }

  /** That something is gone, when something is. */
  static Optional<Phrase> objection(TouchMap map, Collection<Id> ids) {
    return all(map.root(), ids) ? Optional.empty() : Optional.of(Phrase.of("edit.gone"));
  }

  /** True when all have been found and the walk may end. */
  private static boolean look(Topic topic, Set<Id> wanted, Set<Id> found) {
    if (wanted.contains(topic.id()) && found.add(topic.id()) && found.size() == wanted.size())
      return true;
    for (Topic child : topic.children()) if (look(child, wanted, found)) return true;
    return false;
  }
}
