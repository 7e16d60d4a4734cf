package touchmap.method;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TouchMap;

/** Which touchpoint a text means: the one matched by hand, those of the same name, else those of a name that is alike. */
final class TouchpointNames {
  private final Map<String, Id> byHand;
  private final Register register;
  private final Map<String, List<Id>> exact = new HashMap<>();
  private final Likeness<Id> alike = new Likeness<>();

  TouchpointNames(TouchMap map, Map<String, Id> byHand) {
    this.byHand = byHand;
    register = Register.of(map);
    for (Topic topic : register.touchpoints()) {
      exact.computeIfAbsent(Names.bare(topic.name()), _ -> new ArrayList<>()).add(topic.id());
      alike.add(topic.id(), topic.name());
    }
  }

  /** Whether it is more than a guess. */
  boolean isExact(String name) {
    return byHand.containsKey(name) || exact.containsKey(Names.bare(name));
  }

  /** The touchpoints that may be meant, in map order; none when nothing is alike. */
  List<Id> candidates(String name) {
    Id chosen = byHand.get(name);
    if (chosen != null && register.isTouchpoint(chosen)) return List.of(chosen);
    if (name.isEmpty()) return List.of();
    List<Id> same = exact.getOrDefault(Names.bare(name), List.of());
    if (!same.isEmpty()) return same;
    return alike.like(name).stream().sorted(Comparator.comparingInt(register::place)).toList();
  }
}
