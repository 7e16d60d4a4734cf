package touchmap.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import touchmap.model.Id;
import touchmap.model.Rating;
import touchmap.model.Round;
import touchmap.model.Topic;
import touchmap.model.TouchMap;

/** How many scores and numbers a map holds for some branches, over all its rounds: they go when the branches go. */
public final class ScoreCount {
  private ScoreCount() {}

  /** Each answer by a criterion is one, whoever gave it. */
  public static long of(TouchMap map, List<Topic> branches) {
    Set<Id> ids = ids(branches);
    long count = 0;
    for (Round round : map.study().rounds())
      for (Rating each : round.answers().ratings())
        if (ids.contains(each.touchpoint())) count += each.scores().size();
    return count;
  }

  /** The numbers that customers gave, such as an NPS. */
  public static long numbers(TouchMap map, List<Topic> branches) {
    Set<Id> ids = ids(branches);
    return map.study().rounds().stream()
        .flatMap(round -> round.answers().metrics().stream())
        .filter(each -> ids.contains(each.touchpoint()))
        .count();
  }

  private static Set<Id> ids(List<Topic> branches) {
    var ids = new HashSet<Id>();
    for (Topic branch : branches) branch.walk(topic -> ids.add(topic.id()));
    return ids;
  }
}
