package touchmap.lens.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchmap.geometry.Rect;
import touchmap.model.Topic;

/** Which of the boxes below one another holds the next: what a touchpoint is in is seen by a line that leads to it. */
final class Nesting {
  private static final int WHOLE = 3;
  private static final int SOME = 9;

  private record Seen(Topic topic, Rect box, double indent) {}

  private final List<Seen> seen = new ArrayList<>();

  /** Where what a topic is in stands; empty where that is no box of these, or is as far in as the topic itself. */
  Optional<Rect> above(Topic topic, double indent) {
    return seen.reversed().stream()
        .filter(each -> each.indent < indent && each.topic.children().contains(topic))
        .map(Seen::box)
        .findFirst();
  }

  /**
   * How far in something stands that is so deep, from 0: whole steps at first, then shorter ones, since room is short, but
   * always further in than what it is in.
   */
  static double indent(int depth, double step) {
    int some = Math.clamp(depth - WHOLE, 0, SOME - WHOLE);
    int more = Math.max(0, depth - SOME);
    return step * (Math.min(depth, WHOLE) + 0.55 * some) + 2 * Math.min(more, 60);
  }

  void add(Topic topic, Rect box, double indent) {
    seen.add(new Seen(topic, box, indent));
  }
}
