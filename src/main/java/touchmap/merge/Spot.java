package touchmap.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchmap.model.Id;
import touchmap.words.Phrase;

/**
 * Where in the two maps something is being merged.
 *
 * @param topic the one in whose note a remark about it would be looked for; empty for the business
 */
record Spot(String key, List<Phrase> where, String field, Optional<Id> topic) {
  static final Spot MAP = new Spot("", List.of(), "", Optional.empty());

  Spot in(String component) {
    return new Spot(key + "." + component, where, component, topic);
  }

  /** At one thing of a list, or one topic. */
  Spot at(Object which, Phrase name, Optional<Id> ofTopic) {
    var path = new ArrayList<>(where);
    path.add(name);
    return new Spot(key + "[" + which + "]", path, field, ofTopic.or(() -> topic));
  }

  static Spot topic(Id id, List<Phrase> path) {
    return new Spot("topic[" + id + "]", path, "", Optional.of(id));
  }
}
