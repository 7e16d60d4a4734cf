package touchmap.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/**
 * Of some topics those that no other of them holds: what moving, copying or removing them has to touch, as the others
 * come along with their branch.
 */
public final class Topmost {
  private Topmost() {}

  /** The topmost of these topics, in map order; what is not in the map is passed over. */
  public static List<Topic> of(TouchMap map, Collection<Id> ids) {
    if (ids.size() == 1) return map.find(ids.iterator().next()).stream().toList();
    var found = new ArrayList<Topic>();
    gather(map.root(), ids instanceof Set<Id> set ? set : new HashSet<>(ids), found);
    return List.copyOf(found);
  }

  /** The topmost of these topics, in the order in which they are named. */
  static List<Topic> inOrderOf(TouchMap map, List<Id> ids) {
    var places = new LinkedHashMap<Id, Optional<Topic>>();
    ids.forEach(id -> places.put(id, Optional.empty()));
    of(map, places.keySet()).forEach(topic -> places.put(topic.id(), Optional.of(topic)));
    return places.values().stream().flatMap(Optional::stream).toList();
  }

  /** Why nothing can be taken out of its place: there is nothing, it is gone, or it is the business. */
  static Optional<Phrase> objection(TouchMap map, List<Id> ids, String whyNotBusiness) {
    if (ids.isEmpty()) return Optional.of(Phrase.of("edit.nothing"));
    if (ids.contains(map.root().id())) return Optional.of(Phrase.of(whyNotBusiness));
    return Present.objection(map, ids);
  }

  private static void gather(Topic topic, Set<Id> wanted, List<Topic> found) {
    if (wanted.contains(topic.id())) {
      found.add(topic);
      return;
    }
    for (Topic child : topic.children()) gather(child, wanted, found);
  }
}
