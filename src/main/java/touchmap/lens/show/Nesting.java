package touchmap.lens.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchmap.geometry.Rect;
import touchmap.model.Topic;

/** Which of the boxes below one another holds the next: what a touchpoint is in is seen by a line that leads to it. */
final class Nesting {
  private record Seen(Topic topic, Rect box, double indent) {}

  private final List<Seen> seen = new ArrayList<>();

  /** Where what a topic is in stands; empty where that is no box of these, or is as far in as the topic itself. */
  Optional<Rect> above(Topic topic, double indent) {
    return seen.reversed().stream()
        .filter(each -> each.indent < indent && each.topic.children().contains(topic))
        .map(Seen::box)
        .findFirst();
  }

  void add(Topic topic, Rect box, double indent) {
    seen.add(new Seen(topic, box, indent));
  }
}
