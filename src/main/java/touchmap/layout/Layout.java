package touchmap.layout;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.model.Id;
import touchmap.model.LayoutKind;
import touchmap.model.TouchMap;

/**
 * Where everything is. A function of the map: same map, same sizes, same options, same answer. {@code placed} holds
 * every topic that is shown, in map order. No two boxes overlap, wherever people moved some of them by hand.
 */
public record Layout(Map<Id, Placed> placed, Id root, Rect bounds, LayoutKind kind) {
  public Layout {
    placed = Collections.unmodifiableMap(placed);
  }

  /** Lays out the whole map. The business' box is centred on the origin. */
  public static Layout of(TouchMap map, TextSizes sizes, LayoutOptions options) {
    return of(map, sizes, options, null);
  }

  /**
   * Lays out a map that came from the one in this layout by an edit: branches keep their sides as long as these are not
   * clearly uneven, and names that were wrapped before are not wrapped again. The sizes must be the same ones.
   */
  public Layout next(TouchMap map, TextSizes sizes, LayoutOptions options) {
    return of(map, sizes, options, this);
  }

  private static Layout of(
      TouchMap map, TextSizes sizes, LayoutOptions options, @Nullable Layout before) {
    var shown = new Shown(map.root(), options);
    var boxes = new Boxes(shown, sizes, options, before);
    var places = new Places(shown, boxes, options.kind(), before);
    return new Placing(shown, boxes, places, sizes).layout(options.kind());
  }

  public Optional<Placed> at(Id id) {
    return Optional.ofNullable(placed.get(id));
  }

  /** The business. */
  public Placed top() {
    return at(root).orElseThrow();
  }

  /** What dropping the dragged topics at this point would mean; empty where it means nothing. */
  public Optional<Drop> dropAt(Point point, Set<Id> dragged) {
    return new DropTargets(this, dragged).at(point);
  }

  /** The topic whose box holds the point. Where boxes lie over each other it is the one that is painted last. */
  public Optional<Placed> hit(Point point) {
    var waiting = new ArrayDeque<Placed>();
    waiting.push(top());
    while (!waiting.isEmpty()) {
      Placed each = waiting.pop();
      if (!each.reach().contains(point)) continue;
      if (each.box().contains(point)) return Optional.of(each);
      for (Id child : each.tree().shown()) {
        Placed below = placed.get(child);
        if (below != null) waiting.push(below);
      }
    }
    return Optional.empty();
  }
}
