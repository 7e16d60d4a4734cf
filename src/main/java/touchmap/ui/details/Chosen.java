package touchmap.ui.details;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import touchmap.edit.Editor;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.Touch;
import touchmap.model.TouchMap;

/** The selected topics as they are now, and the map around them. */
record Chosen(TouchMap map, List<Topic> topics) {
  Chosen {
    topics = List.copyOf(topics);
  }

  static Chosen of(Editor.State state) {
    return new Chosen(
        state.map(),
        state.selection().ids().stream().flatMap(id -> state.map().find(id).stream()).toList());
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
