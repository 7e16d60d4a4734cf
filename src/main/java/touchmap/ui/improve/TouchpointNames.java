package touchmap.ui.improve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import touchmap.method.Register;
import touchmap.model.Id;
import touchmap.model.Topic;

/** The touchpoints of a map by names that tell them apart: where two are alike, with what they belong to. */
final class TouchpointNames {
  private final Map<String, Id> byName = new LinkedHashMap<>();
  private final Map<Id, String> names = new LinkedHashMap<>();

  TouchpointNames(Register register) {
    var seen = new LinkedHashMap<String, Integer>();
    for (Topic each : register.touchpoints())
      seen.merge(key(each.nameOnOneLine()), 1, Integer::sum);
    for (Topic each : register.touchpoints()) {
      String name = each.nameOnOneLine().strip();
      if (seen.getOrDefault(key(name), 0) > 1)
        name += " (" + register.objectOf(each.id()).map(Topic::nameOnOneLine).orElse("") + ")";
      String free = name;
      for (int i = 2; byName.containsKey(key(free)); i++) free = name + " " + i;
      byName.put(key(free), each.id());
      names.put(each.id(), free);
    }
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  List<String> all() {
    return List.copyOf(names.values());
  }

  String of(Id touchpoint) {
    return names.getOrDefault(touchpoint, "");
  }

  Optional<Id> find(String typed) {
    return Optional.ofNullable(byName.get(key(typed)));
  }
}
