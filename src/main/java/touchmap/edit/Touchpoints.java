package touchmap.edit;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** Whether ids name touchpoints, which alone are ranked, scored and acted on. */
final class Touchpoints {
  private Touchpoints() {}

  /** Why one of these is no touchpoint of the map, when one is not. */
  static Optional<Phrase> objection(TouchMap map, Collection<Id> ids) {
    return Present.objection(map, ids).or(() -> misfit(map, ids));
  }

  static Optional<Phrase> objection(TouchMap map, Id id) {
    return objection(map, List.of(id));
  }

  private static Optional<Phrase> misfit(TouchMap map, Collection<Id> ids) {
    if (ids.size() == 1) return map.find(ids.iterator().next()).flatMap(Touchpoints::misfit);
    var wanted = new HashSet<>(ids);
    return map.root().all().stream()
        .filter(topic -> wanted.contains(topic.id()))
        .flatMap(topic -> misfit(topic).stream())
        .findFirst();
  }

  private static Optional<Phrase> misfit(Topic topic) {
    return topic.isTouchpoint()
        ? Optional.empty()
        : Optional.of(Phrase.of("edit.noTouchpoint", topic.nameOnOneLine()));
  }
}
