package touchmap.edit;

import java.util.HashSet;
import java.util.List;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TouchMap;

/** How many chains pass through some branches: they lose those steps when the branches go. */
public final class ChainCount {
  private ChainCount() {}

  public static long of(TouchMap map, List<Topic> branches) {
    var ids = new HashSet<Id>();
    for (Topic branch : branches) branch.walk(topic -> ids.add(topic.id()));
    return map.study().journey().chains().stream()
        .filter(chain -> chain.steps().stream().anyMatch(step -> ids.contains(step.touchpoint())))
        .count();
  }
}
