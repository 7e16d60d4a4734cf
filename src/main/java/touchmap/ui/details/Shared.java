package touchmap.ui.details;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import touchmap.model.Topic;

/** What some topics say about one thing: all the same, several things, or there are no such topics. */
record Shared<T>(Optional<T> value, boolean isSeveral) {
  static <T> Shared<T> of(List<Topic> topics, Function<Topic, T> asked) {
    if (topics.isEmpty()) return new Shared<>(Optional.empty(), false);
    T first = asked.apply(topics.getFirst());
    for (Topic topic : topics) {
      if (!asked.apply(topic).equals(first)) return new Shared<>(Optional.empty(), true);
    }
    return new Shared<>(Optional.of(first), false);
  }

  T or(T otherwise) {
    return value.orElse(otherwise);
  }
}
