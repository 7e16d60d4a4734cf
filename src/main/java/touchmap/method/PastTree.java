package touchmap.method;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import touchmap.model.Closed;
import touchmap.model.Id;
import touchmap.model.Rating;
import touchmap.model.Round;
import touchmap.model.Topic;
import touchmap.model.TouchMap;

/**
 * The touchpoints of a map as they stood at the end of a round: by what was noted when it was closed, by the map of now
 * when it is the newest and still open. Of an older one that nobody closed it is not known how they stood; the map of now
 * lends only the names, and what changed since then is not to be told by it.
 *
 * <p>A closed round does not say of what type a topic was. One that is still there is what it is now. One
 * that is gone is taken for an object when it held others and stood right under the business, or held what is an object
 * now, and was never ranked or rated; else for a touchpoint.
 */
final class PastTree {
  /** A touchpoint of then: its name on one line, and the object it stood under, which may be the business. */
  record Point(Id id, String name, Id object) {}

  private final Map<Id, Point> points = new LinkedHashMap<>();
  private final Map<Id, String> names = new HashMap<>();
  private final Map<Id, Integer> ranks = new HashMap<>();

  private final boolean isKnown;

  private PastTree(List<Id> order, boolean isKnown) {
    this.isKnown = isKnown;
    for (Id each : order) ranks.putIfAbsent(each, ranks.size() + 1);
  }

  static PastTree of(Round round, TouchMap map, Figures now) {
    return round
        .closed()
        .map(closed -> of(closed, map, now.register()))
        .orElseGet(() -> ofNow(map, now, isNewest(round, map)));
  }

  /** The touchpoints at the end of a round; those of now where it is not closed. */
  static Set<Id> touchpoints(Round round, TouchMap map, Register now) {
    return round
        .closed()
        .map(closed -> of(closed, map, now).points.keySet())
        .orElseGet(
            () ->
                now.touchpoints().stream()
                    .map(Topic::id)
                    .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  static boolean isNewest(Round round, TouchMap map) {
    return map.study().roundsNewestFirst().stream()
        .findFirst()
        .filter(newest -> newest.id().equals(round.id()))
        .isPresent();
  }

  private static PastTree ofNow(TouchMap map, Figures now, boolean isKnown) {
    var tree = new PastTree(isKnown ? now.order() : List.of(), isKnown);
    Register register = now.register();
    for (Topic topic : map.root().all()) tree.names.put(topic.id(), topic.nameOnOneLine());
    for (Topic topic : register.touchpoints()) {
      Id object = register.objectOf(topic.id()).orElse(map.root()).id();
      tree.points.put(topic.id(), new Point(topic.id(), topic.nameOnOneLine(), object));
    }
    return tree;
  }

  private static PastTree of(Closed closed, TouchMap map, Register now) {
    var tree = new PastTree(closed.order(), true);
    var was = new LinkedHashMap<Id, Closed.Was>();
    for (Closed.Was each : closed.nodes()) was.putIfAbsent(each.id(), each);
    Set<Id> spoken = spoken(closed, map);
    Set<Id> objects = objects(was, now);
    var touchpoints = new HashMap<Id, Boolean>();
    for (Closed.Was each : was.values()) {
      tree.names.put(each.id(), each.name().replace('\n', ' '));
      Optional<Topic> still = now.topic(each.id());
      boolean isOne =
          still
              .map(Topic::isTouchpoint)
              .orElse(spoken.contains(each.id()) || !objects.contains(each.id()));
      touchpoints.put(each.id(), isOne);
    }
    for (Closed.Was each : was.values()) {
      List<Id> above = above(each, was);
      boolean isUnderOne = above.stream().anyMatch(id -> isTrue(touchpoints, id));
      boolean isGone = now.topic(each.id()).isEmpty();
      if (!isTrue(touchpoints, each.id()) && !(isGone && isUnderOne)) continue;
      Id object =
          above.stream().filter(id -> !isTrue(touchpoints, id)).findFirst().orElse(each.id());
      tree.points.put(each.id(), new Point(each.id(), tree.name(each.id()), object));
    }
    return tree;
  }

  private static boolean isTrue(Map<Id, Boolean> claims, Id id) {
    return claims.getOrDefault(id, false);
  }

  /** What is known to have been a touchpoint because it was ranked or rated. */
  private static Set<Id> spoken(Closed closed, TouchMap map) {
    var spoken = new HashSet<>(closed.order());
    for (Round round : map.study().rounds())
      for (Rating rating : round.answers().ratings()) spoken.add(rating.touchpoint());
    return spoken;
  }

  /** The business, what held others right under it, and what held an object of now. */
  private static Set<Id> objects(Map<Id, Closed.Was> was, Register now) {
    var objects = new HashSet<Id>();
    for (Closed.Was each : was.values()) {
      List<Id> above = above(each, was);
      boolean isObject = now.topic(each.id()).filter(topic -> !topic.isTouchpoint()).isPresent();
      if (above.isEmpty()) objects.add(each.id());
      if (above.size() == 2) objects.add(above.getFirst());
      if (isObject) objects.addAll(above);
    }
    return objects;
  }

  private static List<Id> above(Closed.Was topic, Map<Id, Closed.Was> was) {
    var above = new ArrayList<Id>();
    var at = topic.parent();
    while (at.isPresent() && !above.contains(at.get())) {
      above.add(at.get());
      at = Optional.ofNullable(was.get(at.get())).flatMap(Closed.Was::parent);
    }
    return above;
  }

  /** Whether the touchpoints and their order were as they are here, and not only may have been. */
  boolean isKnown() {
    return isKnown;
  }

  /** In the order of the tree. */
  Map<Id, Point> points() {
    return points;
  }

  Optional<Point> point(Id id) {
    return Optional.ofNullable(points.get(id));
  }

  /** What a topic of then was called; empty for one that was not there. */
  String name(Id id) {
    return names.getOrDefault(id, "");
  }

  /** The place in the order of significance, counted from 1; 0 when it had none. */
  int rank(Id id) {
    return ranks.getOrDefault(id, 0);
  }
}
