package touchmap.ui.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import touchmap.geometry.Rect;
import touchmap.layout.Layout;
import touchmap.layout.Placed;
import touchmap.model.Id;

/** The way from one layout to another: topics go from their old place to the new one, new ones grow out of the parent. */
final class Glide {
  private Glide() {}

  /**
   * The layout on the way, {@code t} from 0 to 1. The old one is seen pushed by {@code dx, dy}, which keeps an anchor in
   * place.
   */
  static Layout between(Layout from, Layout to, double dx, double dy, double t) {
    if (t >= 1) return to;
    Map<Id, Placed> placed = LinkedHashMap.newLinkedHashMap(to.placed().size());
    to.placed()
        .forEach(
            (id, end) -> {
              Rect box = end.box();
              Rect start = startOf(end, from, to, dx, dy);
              double x = (start.x() - box.x()) * (1 - t);
              double y = (start.y() - box.y()) * (1 - t);
              placed.put(id, end.moved(x, y));
            });
    return reaching(to, placed);
  }

  /** That layout with its topics elsewhere. */
  static Layout reaching(Layout like, Map<Id, Placed> placed) {
    return new Layout(withReach(placed), like.root(), like.bounds(), like.kind());
  }

  private static Rect startOf(Placed end, Layout from, Layout to, double dx, double dy) {
    Placed before = from.placed().get(end.topic().id());
    if (before != null) {
      // By the inner end, so that a node whose name grew does not slide sideways.
      Rect box = end.box();
      double x = end.isMirrored() ? before.box().right() - box.width() : before.box().x();
      if (end.topic().isBusiness()) x = before.box().centerX() - box.width() / 2;
      return new Rect(x + dx, before.box().centerY() - box.height() / 2 + dy, 0, 0);
    }
    @Nullable Placed parent = end.tree().parent().map(to.placed()::get).orElse(null);
    if (parent == null) return end.box();
    @Nullable Placed parentBefore = from.placed().get(parent.topic().id());
    if (parentBefore == null) return end.box();
    Rect offset = end.box().moved(-parent.box().x(), -parent.box().y());
    return new Rect(
        parentBefore.box().x() + dx + offset.x(),
        parentBefore.box().centerY() - end.box().height() / 2 + dy,
        0,
        0);
  }

  /** Topics on the way have left their reach: it is drawn anew around box and branches, from the leaves up. */
  private static Map<Id, Placed> withReach(Map<Id, Placed> placed) {
    var ids = List.copyOf(placed.keySet());
    for (Id id : ids.reversed()) {
      Placed each = Objects.requireNonNull(placed.get(id));
      Rect reach = each.box();
      for (Id child : each.tree().shown()) {
        Placed below = placed.get(child);
        if (below != null) reach = reach.union(below.reach());
      }
      placed.put(
          id, new Placed(each.topic(), each.box(), each.label(), reach, each.lines(), each.tree()));
    }
    return placed;
  }
}
