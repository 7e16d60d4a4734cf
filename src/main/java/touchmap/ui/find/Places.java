package touchmap.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TouchMap;

/** The topics of a map as places to put something, with the way to each; found by typing part of a name. */
record Places(List<Place> all) {
  /** A topic and the names above it, the business left out. */
  record Place(Topic topic, List<String> above) {
    String name() {
      return topic.nameOnOneLine();
    }
  }

  static Places of(TouchMap map) {
    var all = new ArrayList<Place>();
    collect(map.root(), List.of(), all);
    return new Places(all);
  }

  private static void collect(Topic topic, List<String> above, List<Place> all) {
    all.add(new Place(topic, above));
    if (topic.children().isEmpty()) return;
    List<String> path = new ArrayList<>(above);
    if (!topic.isBusiness()) path.add(topic.nameOnOneLine());
    for (Topic child : topic.children()) collect(child, List.copyOf(path), all);
  }

  /** The business and the objects, in map order. */
  List<Place> objects() {
    return all.stream().filter(each -> !each.topic().isTouchpoint()).toList();
  }

  /**
   * The places whose name holds what was typed: objects before the business and that before touchpoints, and among each those
   * where a word begins with it first. With nothing typed, the objects.
   */
  List<Place> matching(String typed, List<Id> preferred) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    if (wanted.isEmpty()) {
      List<Place> objects = objects();
      List<Place> first =
          objects.stream().filter(each -> preferred.contains(each.topic().id())).toList();
      var ordered = new ArrayList<>(first);
      objects.stream().filter(each -> !first.contains(each)).forEach(ordered::add);
      return ordered;
    }
    var ranked = new ArrayList<List<Place>>();
    for (int i = 0; i < 5; i++) ranked.add(new ArrayList<>());
    for (Place place : all) {
      int rank = rank(place.name().toLowerCase(Locale.ROOT), wanted);
      if (rank < 0) continue;
      int kind = place.topic().isTouchpoint() ? 3 : 0;
      ranked.get(place.topic().isBusiness() ? 2 : kind + rank).add(place);
    }
    return ranked.stream().flatMap(List::stream).toList();
  }

  private static int rank(String name, String wanted) {
    int at = name.indexOf(wanted);
    if (at < 0) return -1;
    boolean wordBegins =
        name.startsWith(wanted) || name.contains(" " + wanted) || name.contains("-" + wanted);
    return wordBegins ? 0 : 1;
  }
}
