package touchmap.ui.present;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.lens.show.Shown;
import touchmap.lens.show.Spot;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TouchMap;

/** Where the topics of a slide stand, and how one walks from one to another. */
final class Spots {
  private final TouchMap map;
  private final Map<Id, Spot> byTopic = new HashMap<>();
  private final List<Spot> all;
  private final List<Rect> captions;

  Spots(TouchMap map, Shown shown) {
    this.map = map;
    this.captions = shown.captions();
    this.all = shown.spots().stream().filter(each -> map.find(each.topic()).isPresent()).toList();
    this.all.forEach(each -> byTopic.putIfAbsent(each.topic(), each));
  }

  /** The topic under a point; the smallest where several overlap. */
  Optional<Id> at(Point point) {
    return all.stream()
        .filter(each -> each.box().contains(point))
        .min((a, b) -> Double.compare(area(a.box()), area(b.box())))
        .map(Spot::topic);
  }

  private static double area(Rect box) {
    return box.width() * box.height();
  }

  Optional<Rect> box(Id topic) {
    return spot(topic).map(Spot::box);
  }

  /** The box with the bead and the star on its edge. */
  Optional<Rect> whole(Id topic) {
    return spot(topic).map(Spot::whole);
  }

  Optional<Spot> spot(Id topic) {
    return Optional.ofNullable(byTopic.get(topic));
  }

  boolean holds(Id topic) {
    return byTopic.containsKey(topic);
  }

  /**
   * The box around a topic, what is on its edge, and all below it that is shown, with the names of columns right over it; the business alone has
   * only its own.
   */
  Optional<Rect> branch(Id topic) {
    Optional<Rect> own = whole(topic);
    Optional<Topic> at = map.find(topic);
    if (at.isEmpty() || at.get().isBusiness()) return own;
    return at.get().all().stream()
        .flatMap(each -> whole(each.id()).stream())
        .reduce(Rect::union)
        .map(this::withCaptions);
  }

  /** The names of the columns over what stands further down in them, which are not right above it. */
  Optional<Rect> captions(Id topic) {
    Optional<Rect> lit = branch(topic);
    if (lit.isEmpty() || map.find(topic).filter(Topic::isBusiness).isPresent())
      return Optional.empty();
    return captions.stream()
        .filter(each -> isOver(each, lit.get()) && each.bottom() < lit.get().y())
        .reduce(Rect::union);
  }

  private static boolean isOver(Rect caption, Rect branch) {
    return caption.centerX() > branch.x() && caption.centerX() < branch.right();
  }

  private Rect withCaptions(Rect branch) {
    Rect with = branch;
    for (Rect each : captions) {
      boolean isNear = each.y() < branch.y() && branch.y() - each.bottom() < each.height();
      if (isOver(each, branch) && isNear) with = with.union(each);
    }
    return with;
  }

  /**
   * Where to begin: the first topic that is neither the business nor below another that is shown.
   */
  Optional<Id> first() {
    return tops(map.root()).stream()
        .findFirst()
        .map(Topic::id)
        .or(() -> all.stream().map(Spot::topic).findFirst());
  }

  /** The nearest topic that way, as the arrow keys go; {@code dx} and {@code dy} are -1, 0 or 1. */
  Optional<Id> towards(Id topic, int dx, int dy) {
    Optional<Rect> from = box(topic);
    if (from.isEmpty()) return first();
    Point start = from.get().center();
    Optional<Id> nearest = nearest(topic, start, dx, dy);
    return dy > 0 && isIn(topic, nearest) ? firstIn(topic) : nearest;
  }

  /** Downwards one walks a branch from its first, not from that which happens to be nearest. */
  private Optional<Id> firstIn(Id topic) {
    return map.find(topic).flatMap(at -> tops(at).stream().findFirst()).map(Topic::id);
  }

  private boolean isIn(Id topic, Optional<Id> other) {
    Optional<Topic> at = map.find(topic).filter(each -> !each.isBusiness());
    return other.isPresent() && at.isPresent() && at.get().holds(other.get());
  }

  private Optional<Id> nearest(Id topic, Point start, int dx, int dy) {
    return all.stream()
        .filter(each -> !each.topic().equals(topic))
        .filter(each -> ahead(start, each.box(), dx, dy) > 1)
        .min(Comparator.comparingDouble(each -> cost(start, each.box(), dx, dy)))
        .map(Spot::topic);
  }

  private static double ahead(Point start, Rect to, int dx, int dy) {
    return (to.centerX() - start.x()) * dx + (to.centerY() - start.y()) * dy;
  }

  /** What lies aside costs more than what lies ahead. */
  private static double cost(Point start, Rect to, int dx, int dy) {
    double aside =
        dx == 0 ? Math.abs(to.centerX() - start.x()) : Math.abs(to.centerY() - start.y());
    return ahead(start, to, dx, dy) + 2 * aside;
  }

  /** The topmost shown below this one, in the order of the map. */
  private List<Topic> tops(Topic under) {
    return under.children().stream()
        .flatMap(each -> holds(each.id()) ? Stream.of(each) : tops(each).stream())
        .toList();
  }
}
