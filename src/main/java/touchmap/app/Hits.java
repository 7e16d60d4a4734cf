package touchmap.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TouchMap;

/** The topics in which something was found, in map order; names and notes are searched. */
record Hits(List<Id> topics) {
  static final Hits NONE = new Hits(List.of());

  Hits {
    topics = List.copyOf(topics);
  }

  static Hits of(TouchMap map, String typed) {
    String wanted = Match.plain(typed).strip();
    if (wanted.isEmpty()) return NONE;
    var found = new ArrayList<Id>();
    map.root()
        .walk(
            topic -> {
              if (holds(topic, wanted)) found.add(topic.id());
            });
    return new Hits(found);
  }

  private static boolean holds(Topic topic, String wanted) {
    return Match.plain(topic.name()).contains(wanted)
        || Match.plain(topic.details().note()).contains(wanted);
  }

  int count() {
    return topics.size();
  }

  /** The place of a topic among the hits, from 1; 0 when it is not one. */
  int placeOf(Id topic) {
    return topics.indexOf(topic) + 1;
  }

  /** The first hit at or after a topic in map order; the first of all after the last. */
  Optional<Id> from(TouchMap map, Optional<Id> topic) {
    if (topics.isEmpty()) return Optional.empty();
    if (topic.isEmpty()) return Optional.of(topics.getFirst());
    var hits = new HashSet<>(topics);
    boolean passed = false;
    for (Topic each : map.root().all()) {
      passed |= each.id().equals(topic.get());
      if (passed && hits.contains(each.id())) return Optional.of(each.id());
    }
    return Optional.of(topics.getFirst());
  }

  /** So many hits further, around the end; the first where the topic is none. */
  Optional<Id> further(Optional<Id> from, int by) {
    if (topics.isEmpty()) return Optional.empty();
    int at = from.map(topics::indexOf).orElse(-1);
    if (at < 0) return Optional.of(by > 0 ? topics.getFirst() : topics.getLast());
    return Optional.of(topics.get(Math.floorMod(at + by, topics.size())));
  }
}
