package touchmap.layout;

import java.util.Map;
import java.util.Optional;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.model.Id;
import touchmap.model.TouchMap;

/**
 * Where everything is. A function of the map: same map, same sizes, same options, same answer. {@code placed} holds
 * every topic that is shown, in map order.
 */
public record Layout(Map<Id, Placed> placed, Id root, Rect bounds) {
  /** Lays out the whole map. The business' box is centred on the origin. */
  public static Layout of(TouchMap map, TextSizes sizes, LayoutOptions options) {
    return new Layout(Map.of(), map.root().id(), Rect.EMPTY);
  }

  public Optional<Placed> at(Id id) {
    return Optional.ofNullable(placed.get(id));
  }

  /** The topic whose box holds the point. */
  public Optional<Placed> hit(Point point) {
    return placed.values().stream().filter(each -> each.box().contains(point)).findFirst();
  }
}
