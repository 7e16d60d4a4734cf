package touchmap.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** The maps of a merge, each by its ids; without a base there is an empty one. */
final class Sides {
  /** One of the maps. */
  static final class Side {
    final Map<Id, Topic> topics;
    final Map<Id, Id> parents;
    final Map<Id, Record> things;
    final Mentions mentions;

    private Side(TouchMap map) {
      topics = Things.topics(map);
      parents = Things.parents(map);
      things = Things.of(map);
      mentions = new Mentions(map);
    }

    List<Id> children(Id parent) {
      return Things.childrenOf(topics, parent);
    }
  }

  final @Nullable Side base;
  final Side ours;
  final Side theirs;
  final Said said;

  /** What one side took away and the other one changed, and which is therefore there still. */
  final Set<Id> revived = new HashSet<>();

  private final Verdicts verdicts;

  Sides(Optional<TouchMap> base, TouchMap ours, TouchMap theirs, Verdicts verdicts) {
    this.base = base.map(Side::new).orElse(null);
    this.ours = new Side(ours);
    this.theirs = new Side(theirs);
    this.said = new Said(ours, theirs);
    this.verdicts = verdicts;
    if (this.base == null) return;
    judgeThings(this.base);
    judgeBranches(this.base, true);
    judgeBranches(this.base, false);
  }

  /** Whether a topic that only one side has is part of the merged map. */
  boolean stays(Id id) {
    return was(id).isEmpty() || revived.contains(id);
  }

  Optional<Topic> was(Id id) {
    return base == null ? Optional.empty() : Optional.ofNullable(base.topics.get(id));
  }

  private void judgeThings(Side was) {
    was.things.forEach(
        (id, then) -> {
          Record here = ours.things.get(id);
          Record there = theirs.things.get(id);
          if ((here == null) == (there == null)) return;
          Side side = here == null ? theirs : ours;
          boolean isSame = then.equals(here == null ? there : here);
          // an idea that was put into the tree is not gone
          boolean isPlaced = (here == null ? ours : theirs).topics.containsKey(id);
          if (isPlaced && isSame) return;
          if (isSame && !side.mentions.areNewFor(id, was.mentions)) return;
          Spot at = Spot.MAP.at(id, said.thing(then), Optional.empty());
          Record now = here == null ? Objects.requireNonNull(there) : here;
          if (isKept(at, here == null, Changes.of(said, then, now))) revived.add(id);
        });
  }

  private boolean isKept(Spot at, boolean isGoneHere, Phrase changed) {
    Choice gone = isGoneHere ? Choice.OURS : Choice.THEIRS;
    var removed = Phrase.of("merge.removed");
    return verdicts.onFact(
            at,
            Phrase.of("merge.gone"),
            isGoneHere ? removed : changed,
            isGoneHere ? changed : removed,
            isGoneHere ? Choice.THEIRS : Choice.OURS)
        != gone;
  }

  /** Each branch that one side took away as a whole stays as a whole if the other side did anything in it. */
  private void judgeBranches(Side was, boolean isGoneHere) {
    Side gone = isGoneHere ? ours : theirs;
    Side other = isGoneHere ? theirs : ours;
    for (Id id : was.topics.keySet()) {
      Id parent = was.parents.get(id);
      boolean isTop = parent == null || gone.topics.containsKey(parent);
      if (gone.topics.containsKey(id) || !isTop) continue;
      var group = new LinkedHashSet<Id>();
      gather(id, was, gone, group);
      List<Id> left = group.stream().filter(other.topics::containsKey).toList();
      if (left.stream().noneMatch(each -> isChanged(each, was, other))) continue;
      Spot at = Spot.topic(left.getFirst(), path(left.getFirst(), other));
      Phrase changed = Changes.of(said, left, was, other);
      if (isKept(at.in("gone"), isGoneHere, changed)) revived.addAll(left);
    }
  }

  private static void gather(Id id, Side was, Side gone, Set<Id> group) {
    group.add(id);
    for (Id child : was.children(id)) {
      if (!gone.topics.containsKey(child)) gather(child, was, gone, group);
    }
  }

  private static boolean isChanged(Id id, Side was, Side now) {
    Topic then = was.topics.get(id);
    Topic topic = now.topics.get(id);
    if (then == null || topic == null) return true;
    return !then.withChildren(List.of()).equals(topic.withChildren(List.of()))
        || !Objects.equals(was.parents.get(id), now.parents.get(id))
        || !new HashSet<>(was.children(id)).containsAll(now.children(id))
        || now.mentions.areNewFor(id, was.mentions);
  }

  /** The names down to a topic. */
  List<Phrase> path(Id id, Side side) {
    var path = new ArrayList<Phrase>();
    for (Id each = id; each != null; each = side.parents.get(each)) path.add(said.name(each));
    return List.copyOf(path.reversed());
  }

  Spot spot(Id id) {
    return Spot.topic(id, path(id, ours.topics.containsKey(id) ? ours : theirs));
  }
}
