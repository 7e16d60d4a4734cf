package touchmap.lens.show;

import java.time.LocalDate;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.words.Words;

/** The sentences that a map says of itself where nobody gave a title: true of its figures, and of no more than these. */
final class Headlines {
  private final TouchMap map;
  private final Words words;

  private Headlines(TouchMap map) {
    this.map = map;
    this.words = Words.in(map.language());
  }

  static Headlines of(TouchMap map, LocalDate today) {
    return new Headlines(map);
  }

  String nameOf(Topic topic) {
    String name = topic.nameOnOneLine().strip().replaceAll("\\s+", " ");
    return name.isEmpty() ? words.of("show.nameless") : name;
  }

  String of(Kind kind, Topic topic) {
    if (kind != Kind.OVERVIEW) return nameOf(topic);
    long touchpoints = map.root().all().stream().filter(Topic::isTouchpoint).count();
    return words.count("show.places", touchpoints);
  }

  String next() {
    return words.of("show.next");
  }
}
