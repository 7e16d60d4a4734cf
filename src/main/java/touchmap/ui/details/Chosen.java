package touchmap.ui.details;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import touchmap.edit.Editor;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.Touch;
import touchmap.model.TouchMap;

/** The selected topics as they are now, and the map around them. */
record Chosen(TouchMap map, List<Topic> topics) {
  private static final int FEW = 8;

  Chosen {
    topics = List.copyOf(topics);
  }

  static Chosen of(Editor.State state) {
    List<Id> ids = state.selection().ids();
    Function<Id, Optional<Topic>> finding =
        ids.size() <= FEW ? state.map()::find : among(state.map(), Set.copyOf(ids));
    return new Chosen(state.map(), ids.stream().flatMap(id -> finding.apply(id).stream()).toList());
  }

  /** One walk for all: a walk for each would take minutes when everything is selected. */
  private static Function<Id, Optional<Topic>> among(TouchMap map, Set<Id> wanted) {
    var found = new HashMap<Id, Topic>();
    map.root()
        .walk(
            topic -> {
              if (wanted.contains(topic.id())) found.put(topic.id(), topic);
            });
    return id -> Optional.ofNullable(found.get(id));
  }

  /** The only topic, when there is one. */
  Optional<Topic> one() {
    return topics.size() == 1 ? Optional.of(topics.getFirst()) : Optional.empty();
  }

  List<Topic> touchpoints() {
    return topics.stream().filter(Topic::isTouchpoint).toList();
  }

  List<Topic> objects() {
    return topics.stream().filter(Topic::isObject).toList();
  }

  List<Id> ids() {
    return topics.stream().map(Topic::id).toList();
  }

  <T> Shared<T> touch(Function<Touch, T> asked) {
    return Shared.of(touchpoints(), topic -> asked.apply(topic.details().touch()));
  }
}
