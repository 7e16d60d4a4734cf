package touchmap.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import touchmap.model.Id;
import touchmap.model.Offset;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** Removes topics and leaves their children in their place. */
public record Dissolve(List<Id> topics) implements Edit {
  public Dissolve {
    topics = List.copyOf(topics);
  }

  @Override
  public Optional<Phrase> objection(TouchMap map) {
    return Topmost.objection(map, topics, "edit.keepBusiness");
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    var gone = new HashSet<>(topics);
    var emptied = new HashSet<Id>();
    Topic root = map.root().rewritten(topic -> dissolved(topic, gone, emptied));
    return Mentions.asFolded(Mentions.without(map.withRoot(root), gone), emptied);
  }

  private static Topic dissolved(Topic parent, Set<Id> gone, Set<Id> emptied) {
    if (!Pruned.anyIn(parent.children(), gone)) return parent;
    var children = new ArrayList<Topic>();
    for (Topic child : parent.children()) {
      if (gone.contains(child.id())) children.addAll(heirs(child, parent));
      else children.add(child);
    }
    if (children.isEmpty()) emptied.add(parent.id());
    return parent.withChildren(children);
  }

  /** The children of a topic that goes; at the first level they stay on the side where it was. */
  private static List<Topic> heirs(Topic going, Topic parent) {
    return going.children().stream()
        .map(
            child ->
                parent.isBusiness()
                    ? Placing.at(child, Placing.sideOf(going), Offset.NONE)
                    : Placing.loosened(child))
        .toList();
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.dissolve");
  }
}
