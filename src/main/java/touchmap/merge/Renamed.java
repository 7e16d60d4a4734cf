package touchmap.merge;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import touchmap.model.Details;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TouchMap;

/** Maps with other ids, everywhere where they are named. */
final class Renamed {
  private static final int LONGEST = 60;

  private Renamed() {}

  static TouchMap of(TouchMap map, Map<Id, Id> names) {
    return names.isEmpty() ? map : (TouchMap) value(map, names);
  }

  private static Object value(Object value, Map<Id, Id> names) {
    return switch (value) {
      case Id id -> names.getOrDefault(id, id);
      case Optional<?> maybe -> maybe.map(each -> value(each, names));
      case List<?> list -> list.stream().map(each -> value(each, names)).toList();
      case Set<?> set -> set;
      case Map<?, ?> map -> {
        var renamed = new LinkedHashMap<Object, Object>();
        map.forEach((key, each) -> renamed.put(value(key, names), each));
        yield renamed;
      }
      case Topic topic ->
          new Topic(
              names.getOrDefault(topic.id(), topic.id()),
              topic.type(),
              topic.name(),
              (Details) value(topic.details(), names),
              topic.children().stream().map(each -> (Topic) value(each, names)).toList());
      case Record record ->
          Fields.with(record, Fields.of(record).stream().map(each -> value(each, names)).toList());
      default -> value;
    };
  }

  /**
   * New ids for what bears, on this side, one that means something else on the other: a topic keeps it before all
   * else.
   */
  static Map<Id, Id> clashing(TouchMap side, TouchMap other, Optional<TouchMap> base) {
    Map<Id, Record> mine = Things.of(side);
    Map<Id, Record> others = Things.of(other);
    Map<Id, Record> then = base.map(Things::of).orElse(Map.of());
    var taken = new HashSet<Id>();
    for (TouchMap each : List.of(side, other)) {
      taken.addAll(Things.topics(each).keySet());
      taken.addAll(Things.of(each).keySet());
    }
    Set<Id> otherTopics = Things.topics(other).keySet();
    var clashing = new LinkedHashSet<Id>();
    mine.forEach(
        (id, thing) -> {
          if (thing.equals(then.get(id))) return;
          Record its = others.get(id);
          boolean isLater = its != null && !its.equals(then.get(id)) && isBefore(its, thing);
          if (otherTopics.contains(id) || isLater) clashing.add(id);
        });
    var names = new LinkedHashMap<Id, Id>();
    for (Id id : clashing) names.put(id, free(id, taken));
    return names;
  }

  private static boolean isBefore(Record one, Record other) {
    return one.getClass().getSimpleName().compareTo(other.getClass().getSimpleName()) < 0;
  }

  private static Id free(Id id, Set<Id> taken) {
    String stem = id.value().substring(0, Math.min(id.value().length(), LONGEST));
    for (int i = 2; ; i++) {
      Id next = Id.of(stem + "-" + i);
      if (taken.add(next)) return next;
    }
  }
}
