package touchmap.ui.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import touchmap.geometry.Rect;
import touchmap.layout.Layout;
import touchmap.layout.Placed;
import touchmap.model.Id;

/** Layouts with some or all of their topics in other places, for showing what is not (yet) so. */
final class Elsewhere {
  private Elsewhere() {}

  /** The whole layout pushed. */
  static Layout pushed(Layout layout, double dx, double dy) {
    if (dx == 0 && dy == 0) return layout;
    Map<Id, Placed> placed = LinkedHashMap.newLinkedHashMap(layout.placed().size());
    layout.placed().forEach((id, each) -> placed.put(id, each.moved(dx, dy)));
    return new Layout(placed, layout.root(), layout.bounds().moved(dx, dy), layout.kind());
  }

  /** The layout with its topics placed like that. */
  static Layout of(Layout layout, Map<Id, Placed> placed) {
    return new Layout(withReach(placed), layout.root(), layout.bounds(), layout.kind());
  }

  /** Topics that were moved may have left their reach: it is drawn anew, from the leaves up. */
  private static Map<Id, Placed> withReach(Map<Id, Placed> placed) {
    for (Id id : List.copyOf(placed.keySet()).reversed()) {
      Placed each = Objects.requireNonNull(placed.get(id));
      Rect reach = each.extent();
      for (Id child : each.tree().shown()) {
        Placed below = placed.get(child);
        if (below != null) reach = reach.union(below.reach());
      }
      if (!reach.equals(each.reach()))
        placed.put(
            id,
            new Placed(
                each.topic(),
                each.box(),
                each.label(),
                reach,
                each.lines(),
                each.tree(),
                each.beside()));
    }
    return placed;
  }
}
