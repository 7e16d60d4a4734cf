package touchmap.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import touchmap.model.Id;
import touchmap.model.Topic;

/** A tree from which branches were taken, and the topics that have no children since. */
record Pruned(Topic root, Set<Id> emptied) {

  /** The tree without these branches; the other branches are shared. The root itself cannot be taken. */
  static Pruned of(Topic root, Set<Id> out) {
    var emptied = new HashSet<Id>();
    Topic left = root.rewritten(topic -> without(topic, out, emptied));
    return new Pruned(left, emptied);
  }

  private static Topic without(Topic topic, Set<Id> out, Set<Id> emptied) {
    if (!anyIn(topic.children(), out)) return topic;
    var kept = new ArrayList<Topic>(topic.children().size());
    for (Topic child : topic.children()) if (!out.contains(child.id())) kept.add(child);
    if (kept.isEmpty()) emptied.add(topic.id());
    return topic.withChildren(kept);
  }

  static boolean anyIn(List<Topic> topics, Set<Id> ids) {
    for (Topic topic : topics) if (ids.contains(topic.id())) return true;
    return false;
  }
}
