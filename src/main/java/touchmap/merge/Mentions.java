package touchmap.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import touchmap.model.Chain;
import touchmap.model.Closed;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.Idea;
import touchmap.model.Rating;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.model.View;

/**
 * Who speaks of what in a map: for each id all that names it. What is shown and what was (folding, closed rounds) does not
 * count.
 */
final class Mentions {
  private final Map<Id, Set<Object>> of = new HashMap<>();

  Mentions(TouchMap map) {
    map.root().walk(this::ofTopic);
    map.ideas().forEach(idea -> of(idea, this::add));
    walk(map.study());
  }

  /** Whether something names this that nothing named so over there. */
  boolean areNewFor(Id id, Mentions there) {
    return !there.of(id).containsAll(of(id));
  }

  /** What names this here, and named it not over there. */
  List<Object> newFor(Id id, Mentions there) {
    return of(id).stream().filter(each -> !there.of(id).contains(each)).toList();
  }

  Set<Object> of(Id id) {
    return of.getOrDefault(id, Set.of());
  }

  /** The ids that a value names, not counting its own and those of what it holds. */
  static Set<Id> directly(Object value) {
    var ids = new HashSet<Id>();
    if (value instanceof Id id) ids.add(id);
    if (value instanceof Map.Entry<?, ?> entry && entry.getKey() instanceof Id id) ids.add(id);
    if (value instanceof Record record) of(record, (id, _) -> ids.add(id));
    return ids;
  }

  private void add(Id id, Object mention) {
    of.computeIfAbsent(id, _ -> new HashSet<>()).add(mention);
  }

  private void ofTopic(Topic topic) {
    topic.details().touch().stage().ifPresent(stage -> add(stage, List.of(topic.id(), stage)));
  }

  private void walk(Object value) {
    switch (value) {
      case Closed _, View _, Extras _, Id _ -> {}
      case Optional<?> maybe -> maybe.ifPresent(this::walk);
      case List<?> all -> all.forEach(this::walk);
      case Record record -> {
        of(record, this::add);
        Fields.of(record).forEach(this::walk);
      }
      default -> {}
    }
  }

  private static void of(Record record, BiConsumer<Id, Object> found) {
    List<String> names = Fields.namesOf(record.getClass());
    List<Object> values = Fields.of(record);
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      // whoever changes the name of a chain says nothing new of its persona
      boolean isLoose = record instanceof Chain || record instanceof Idea;
      Object mention = isLoose ? List.of(values.getFirst(), name, values.get(i)) : record;
      switch (values.get(i)) {
        case Id id when !name.equals("id") -> found.accept(id, mention);
        case Optional<?> maybe when maybe.orElse(null) instanceof Id id ->
            found.accept(id, mention);
        case List<?> all -> {
          for (Object each : all)
            if (each instanceof Id id) found.accept(id, List.of(record.getClass(), name));
        }
        case Map<?, ?> all when record instanceof Rating rating ->
            all.forEach((key, score) -> found.accept((Id) key, scored(rating, score)));
        default -> {}
      }
    }
  }

  private static Object scored(Rating rating, Object score) {
    return List.of(rating.touchpoint(), rating.by(), rating.view(), score);
  }
}
