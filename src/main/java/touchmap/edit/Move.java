package touchmap.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import touchmap.model.Id;
import touchmap.model.Offset;
import touchmap.model.Side;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/**
 * Moves branches, in the order given, under a parent at a place among its children as they stand before the move (past
 * the end means at the end). A topic inside another moved branch travels with it. {@code side} is the side chosen by
 * hand for first-level branches; AUTOMATIC leaves it as it was.
 */
public record Move(List<Id> topics, Id parent, int index, Side side) implements Edit {
  public Move {
    topics = List.copyOf(topics);
  }

  @Override
  public Optional<Phrase> objection(TouchMap map) {
    Optional<Phrase> gone = Topmost.objection(map, topics, "edit.businessStays");
    if (gone.isPresent()) return gone;
    List<Topic> path = map.root().pathTo(parent);
    if (path.isEmpty()) return Optional.of(Phrase.of("edit.gone"));
    var moving = new HashSet<>(topics);
    for (Topic above : path) {
      if (moving.contains(above.id()))
        return Optional.of(Phrase.of("edit.underItself", above.nameOnOneLine()));
    }
    return TreeRules.refusal(path, Topmost.of(map, topics));
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    List<Topic> moving = Topmost.inOrderOf(map, topics);
    Topic target = map.find(parent).orElseThrow();
    var out = new HashSet<Id>();
    moving.forEach(topic -> out.add(topic.id()));
    if (isSame(arranged(target, moving, out), target.children())) return map;

    var emptied = new HashSet<Id>();
    Topic root =
        map.root()
            .rewritten(
                topic -> {
                  if (topic.id().equals(parent))
                    return topic.withChildren(arranged(topic, moving, out));
                  if (!Pruned.anyIn(topic.children(), out)) return topic;
                  Topic left = topic.withChildren(without(topic.children(), out));
                  if (left.children().isEmpty()) emptied.add(left.id());
                  return left;
                });
    return Mentions.asFolded(map.withRoot(root), emptied);
  }

  /** The target's children after the move. */
  private List<Topic> arranged(Topic target, List<Topic> moving, Set<Id> out) {
    List<Topic> before = target.children();
    int at = Math.clamp(index, 0, before.size());
    var siblings = new HashSet<Id>();
    before.forEach(child -> siblings.add(child.id()));
    var children = new ArrayList<>(without(before.subList(0, at), out));
    for (Topic topic : moving) children.add(placed(topic, target, siblings.contains(topic.id())));
    children.addAll(without(before.subList(at, before.size()), out));
    return children;
  }

  private Topic placed(Topic topic, Topic target, boolean wasThere) {
    Side kept = target.isBusiness() ? Placing.sideOf(topic) : Side.AUTOMATIC;
    Side chosen = target.isBusiness() && side != Side.AUTOMATIC ? side : kept;
    return Placing.at(topic, chosen, wasThere ? Placing.offsetOf(topic) : Offset.NONE);
  }

  private static List<Topic> without(List<Topic> topics, Set<Id> out) {
    return topics.stream().filter(topic -> !out.contains(topic.id())).toList();
  }

  private static boolean isSame(List<Topic> one, List<Topic> other) {
    if (one.size() != other.size()) return false;
    for (int i = 0; i < one.size(); i++) if (one.get(i) != other.get(i)) return false;
    return true;
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.move");
  }
}
