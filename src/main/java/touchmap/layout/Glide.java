package touchmap.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import touchmap.geometry.Rect;
import touchmap.model.Id;

/**
 * The way from one layout to another, for showing a change as movement. Topics that are in both move straight from place
 * to place; a new one stands by its parent as it will in the end; one that is gone is not shown any more.
 */
public final class Glide {
  private final Layout from;
  private final Layout to;

  public Glide(Layout from, Layout to) {
    this.from = from;
    this.to = to;
  }

  /** Whether nothing moves, so that the way need not be gone. */
  public boolean isStill() {
    for (Placed end : to.placed().values()) {
      Placed start = from.placed().get(end.id());
      if (start != null && !start.box().equals(end.box())) return false;
    }
    return true;
  }

  /** The layout at {@code t} from 0 (as it was) to 1 (as it will be, the very layout). */
  public Layout at(double t) {
    if (t >= 1) return to;
    var boxes = LinkedHashMap.<Id, Rect>newLinkedHashMap(to.placed().size());
    for (Placed end : to.placed().values()) boxes.put(end.id(), box(end, boxes, t));
    Map<Id, Rect> reaches = reaches(boxes);
    var placed = LinkedHashMap.<Id, Placed>newLinkedHashMap(boxes.size());
    for (Placed end : to.placed().values()) {
      Rect box = boxes.getOrDefault(end.id(), end.box());
      placed.put(end.id(), on(end, box, reaches.getOrDefault(end.id(), box)));
    }
    Rect bounds = reaches.getOrDefault(to.root(), to.bounds());
    return new Layout(placed, to.root(), bounds, to.kind());
  }

  private Rect box(Placed end, Map<Id, Rect> parents, double t) {
    Placed start = from.placed().get(end.id());
    if (start != null) return between(start.box(), end.box(), t);
    Optional<Placed> parent = end.tree().parent().flatMap(to::at);
    if (parent.isEmpty()) return end.box();
    Rect now = parents.getOrDefault(parent.get().id(), parent.get().box());
    double dx = now.centerX() - parent.get().box().centerX();
    double dy = now.centerY() - parent.get().box().centerY();
    return end.box().moved(dx, dy);
  }

  private static Rect between(Rect a, Rect b, double t) {
    return new Rect(
        a.x() + (b.x() - a.x()) * t,
        a.y() + (b.y() - a.y()) * t,
        a.width() + (b.width() - a.width()) * t,
        a.height() + (b.height() - a.height()) * t);
  }

  private Map<Id, Rect> reaches(SequencedMap<Id, Rect> boxes) {
    var reaches = new LinkedHashMap<>(boxes);
    // Children come after their parents, so backwards every reach is complete when it is added to
    // the next.
    for (Placed end : to.placed().values()) {
      if (end.beside() > 0)
        reaches.computeIfPresent(end.id(), (id, box) -> on(end, box, box).extent());
    }
    boxes
        .sequencedKeySet()
        .reversed()
        .forEach(
            id -> {
              Rect own = reaches.getOrDefault(id, Rect.EMPTY);
              to.at(id)
                  .flatMap(each -> each.tree().parent())
                  .ifPresent(parent -> reaches.merge(parent, own, Rect::union));
            });
    return reaches;
  }

  /** The topic with its label kept at the inner end of a box on the way. */
  private static Placed on(Placed end, Rect box, Rect reach) {
    double dx = end.isMirrored() ? box.right() - end.box().right() : box.x() - end.box().x();
    double dy = box.centerY() - end.box().centerY();
    return new Placed(
        end.topic(),
        box,
        end.label().moved(dx, dy),
        reach,
        end.lines().stream().map(line -> line.moved(dx, dy)).toList(),
        end.tree(),
        end.beside());
  }
}
