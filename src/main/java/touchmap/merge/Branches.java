package touchmap.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.words.Phrase;

/** The tree out of two: which topics, under which parents, in which order. */
final class Branches {
  private final Sides sides;
  private final Blend blend;
  private final Verdicts verdicts;
  private final Set<Id> kept = new LinkedHashSet<>();
  private final Map<Id, Id> parents = new HashMap<>();

  Branches(Sides sides, Blend blend, Verdicts verdicts) {
    this.sides = sides;
    this.blend = blend;
    this.verdicts = verdicts;
  }

  /** Both maps have this business. */
  Topic under(Id root) {
    var all = new LinkedHashSet<Id>(sides.ours.topics.keySet());
    all.addAll(sides.theirs.topics.keySet());
    for (Id id : all) {
      boolean both = sides.ours.topics.containsKey(id) && sides.theirs.topics.containsKey(id);
      if (both || sides.stays(id)) kept.add(id);
    }
    for (Id id : kept) if (!id.equals(root)) parents.put(id, parentOf(id));
    for (Id id : kept) if (!id.equals(root)) standSomewhere(id);
    breakCircles(root);
    var children = new LinkedHashMap<Id, Set<Id>>();
    parents.forEach((id, parent) -> children.computeIfAbsent(parent, _ -> new HashSet<>()).add(id));
    return grown(root, children, TopicType.BUSINESS);
  }

  private Id parentOf(Id id) {
    @Nullable Id here = sides.ours.parents.get(id);
    @Nullable Id there = sides.theirs.parents.get(id);
    if (here == null || there == null) return Objects.requireNonNull(here == null ? there : here);
    if (here.equals(there)) return here;
    @Nullable Id then = sides.base == null ? null : sides.base.parents.get(id);
    if (here.equals(then)) return there;
    if (there.equals(then)) return here;
    return chosen(id, "merge.moved", here, there);
  }

  private Id chosen(Id id, String what, Id here, Id there) {
    Choice choice =
        verdicts.onValue(
            sides.spot(id).in("parent"),
            Phrase.of(what),
            sides.said.name(here),
            sides.said.name(there));
    return choice == Choice.THEIRS ? there : here;
  }

  /** A topic whose parent goes stands where the side that took the parent away put it, or goes along. */
  private void standSomewhere(Id id) {
    if (kept.contains(parents.get(id))) return;
    for (Sides.Side side : List.of(sides.ours, sides.theirs)) {
      @Nullable Id parent = side.parents.get(id);
      if (parent != null && kept.contains(parent)) parents.put(id, parent);
    }
  }

  /** Moves that make a circle together: those of one side are taken back. */
  private void breakCircles(Id root) {
    for (int i = 0; i <= kept.size(); i++) {
      Set<Id> circle = circle(root);
      if (circle.isEmpty()) return;
      Id first =
          circle.stream()
              .filter(
                  id -> sides.ours.topics.containsKey(id) && sides.theirs.topics.containsKey(id))
              .filter(id -> !Objects.equals(sides.ours.parents.get(id), parents.get(id)))
              .findFirst()
              .orElse(circle.iterator().next());
      Id here = sides.ours.parents.getOrDefault(first, root);
      Id there = sides.theirs.parents.getOrDefault(first, root);
      boolean useTheirs = chosen(first, "merge.circle", here, there).equals(there);
      Sides.Side side = useTheirs ? sides.theirs : sides.ours;
      for (Id id : circle) {
        @Nullable Id parent = side.parents.get(id);
        if (parent != null && kept.contains(parent)) parents.put(id, parent);
      }
    }
  }

  private Set<Id> circle(Id root) {
    var safe = new HashSet<Id>(Set.of(root));
    for (Id start : parents.keySet()) {
      var path = new LinkedHashSet<Id>();
      @Nullable Id id = start;
      while (id != null && !safe.contains(id) && path.add(id)) id = parents.get(id);
      if (id == null || safe.contains(id)) {
        safe.addAll(path);
        continue;
      }
      var circle = new LinkedHashSet<Id>();
      for (@Nullable Id each = id; each != null && circle.add(each); ) each = parents.get(each);
      return circle;
    }
    return Set.of();
  }

  private Topic grown(Id id, Map<Id, Set<Id>> children, TopicType parent) {
    Topic own = own(id);
    if (parent == TopicType.TOUCHPOINT && own.isObject()) {
      verdicts.tell(
          sides.spot(id).in("type"),
          Phrase.of("merge.objectBelow"),
          sides.said.value(TopicType.OBJECT),
          sides.said.value(TopicType.TOUCHPOINT));
      own = own.withType(TopicType.TOUCHPOINT);
    }
    var below = new ArrayList<Topic>();
    for (Id child : ordered(id, children.getOrDefault(id, Set.of())))
      below.add(grown(child, children, own.type()));
    return own.withChildren(below);
  }

  private List<Id> ordered(Id parent, Set<Id> below) {
    List<Id> then =
        sides
            .was(parent)
            .map(was -> was.children().stream().map(Topic::id).toList())
            .orElse(List.of());
    List<Id> here = sides.ours.children(parent);
    List<Id> there = sides.theirs.children(parent);
    Weave<Id> weave = Weave.of(then, here, there, below, true);
    if (weave.isClash()) {
      Phrase what = Phrase.of("merge.order", Said.field("children"));
      Spot at = sides.spot(parent).in("order");
      if (verdicts.onFact(at, what, names(here), names(there), Choice.OURS) == Choice.THEIRS)
        weave = Weave.of(then, here, there, below, false);
    }
    var order = new LinkedHashSet<Id>(weave.order());
    below.stream().sorted((a, b) -> a.value().compareTo(b.value())).forEach(order::add);
    return List.copyOf(order);
  }

  private Phrase names(List<Id> ids) {
    return Phrase.of("merge.text", ids.stream().map(sides.said::name).toList());
  }

  /** The topic without what is below it. */
  private Topic own(Id id) {
    @Nullable Topic ours = sides.ours.topics.get(id);
    @Nullable Topic theirs = sides.theirs.topics.get(id);
    if (ours == null || theirs == null)
      return Objects.requireNonNull(ours == null ? theirs : ours).withChildren(List.of());
    @Nullable Topic was = sides.was(id).orElse(null);
    Spot at = sides.spot(id);
    return new Topic(
        id,
        blend.of(at.in("type"), was == null ? null : was.type(), ours.type(), theirs.type()),
        blend.of(at.in("name"), was == null ? null : was.name(), ours.name(), theirs.name()),
        blend.of(
            at.in("details"), was == null ? null : was.details(), ours.details(), theirs.details()),
        List.of());
  }
}
