package touchmap.method;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import touchmap.model.Contact;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TouchMap;

/** What can be noticed from the tree alone: thin objects, names that come twice, nothing heard elsewhere. */
final class TreeChecks {
  /** So many touchpoints must say that the client meets us before the lack of hearsay is worth a word. */
  private static final int ENOUGH_DIRECT = 5;

  private TreeChecks() {}

  static List<Check> of(TouchMap map, Register register) {
    var found = new ArrayList<Check>();
    found.addAll(thinObjects(map));
    found.addAll(sameNames(map, register));
    found.addAll(noHearsay(register));
    return found;
  }

  static List<Check> thinObjects(TouchMap map) {
    var thin = new ArrayList<Check>();
    countBelow(map.root(), thin);
    return List.copyOf(thin);
  }

  /** How many touchpoints meet the client through this topic itself; thin objects at and below it are noted, in map order. */
  private static int countBelow(Topic topic, List<Check> thin) {
    int place = thin.size();
    int own = 0;
    boolean holdsObjects = false;
    for (Topic child : topic.children()) {
      int below = countBelow(child, thin);
      if (child.isTouchpoint()) own += 1 + below;
      holdsObjects |= child.isObject();
    }
    if (topic.isObject() && own < 2 && !holdsObjects)
      thin.add(
          place,
          Check.of(
              Check.Code.SINGLE_TOUCHPOINT,
              List.of(topic.id()),
              Named.or(topic.nameOnOneLine()),
              own));
    return own;
  }

  private static List<Check> sameNames(TouchMap map, Register register) {
    Map<String, List<Topic>> bearers = new LinkedHashMap<>();
    for (Topic topic : map.root().all()) {
      String name = Names.bare(topic.name());
      if (!topic.isBusiness() && !name.isEmpty())
        bearers.computeIfAbsent(name, _ -> new ArrayList<>(1)).add(topic);
    }
    return bearers.values().stream()
        .filter(topics -> topics.size() > 1 && underSeveral(topics, register))
        .map(
            topics ->
                Check.of(
                    Check.Code.DUPLICATE_NAME,
                    topics.stream().map(Topic::id).toList(),
                    topics.getFirst().nameOnOneLine(),
                    Named.all(parents(topics, register))))
        .toList();
  }

  /** The names of what they stand under, with the way there when two of those are alike. */
  private static List<String> parents(List<Topic> topics, Register register) {
    // by id: asking whether two topics are equal asks all that is below them
    var byId = new LinkedHashMap<Id, Topic>();
    for (Topic topic : topics) register.parent(topic.id()).ifPresent(at -> byId.put(at.id(), at));
    List<Topic> parents = List.copyOf(byId.values());
    List<String> names = parents.stream().map(Topic::nameOnOneLine).toList();
    if (names.stream().distinct().count() == names.size()) return names;
    return parents.stream().map(each -> way(each, register)).toList();
  }

  private static String way(Topic topic, Register register) {
    List<Topic> path = register.path(topic.id());
    return path.stream()
        .skip(path.size() > 1 ? 1 : 0)
        .map(Topic::nameOnOneLine)
        .collect(Collectors.joining(" > "));
  }

  private static boolean underSeveral(List<Topic> topics, Register register) {
    var parents = new HashSet<Id>();
    for (Topic topic : topics) register.parent(topic.id()).ifPresent(at -> parents.add(at.id()));
    return parents.size() > 1;
  }

  private static List<Check> noHearsay(Register register) {
    int direct = 0;
    for (Topic touchpoint : register.touchpoints()) {
      Contact contact = touchpoint.details().touch().contact();
      if (contact == Contact.INDIRECT) return List.of();
      if (contact == Contact.DIRECT) direct++;
    }
    return direct < ENOUGH_DIRECT
        ? List.of()
        : List.of(Check.of(Check.Code.NO_INDIRECT, List.of(), direct));
  }
}
