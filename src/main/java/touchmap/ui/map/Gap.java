package touchmap.ui.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import touchmap.geometry.Rect;
import touchmap.geometry.Size;
import touchmap.layout.Drop;
import touchmap.layout.Layout;
import touchmap.layout.Placed;
import touchmap.model.Id;
import touchmap.model.LayoutKind;
import touchmap.model.Side;
import touchmap.model.Topic;

/** The place that opens for what is dragged: where exactly it will land, and how its neighbours make room. */
record Gap(Drop drop, Placed parent, Rect slot, boolean between) {
  private static final double SPACE = 8;
  private static final double OUT = 32;

  /** Where a box of that size would land. */
  static Optional<Gap> of(Layout layout, Drop drop, Set<Id> dragged, Size size) {
    Optional<Placed> found = layout.at(drop.parent());
    if (found.isEmpty()) return Optional.empty();
    Placed parent = found.get();
    @Nullable Placed before = null;
    @Nullable Placed after = null;
    List<Topic> children = parent.topic().children();
    for (int i = 0; i < children.size(); i++) {
      Placed child = layout.placed().get(children.get(i).id());
      if (child == null
          || dragged.contains(child.id())
          || isOnOtherSide(child, drop, parent, layout)) continue;
      if (i < drop.index()) before = child;
      else if (after == null) after = child;
    }
    boolean left = leftwards(drop, parent, layout);
    return Optional.of(
        layout.kind() == LayoutKind.DOWN && parent.topic().isBusiness()
            ? sideBySide(drop, parent, before, after, size)
            : stacked(drop, parent, before, after, size, left, layout.kind()));
  }

  private static boolean isOnOtherSide(Placed child, Drop drop, Placed parent, Layout layout) {
    return parent.topic().isBusiness()
        && layout.kind() == LayoutKind.BOTH
        && drop.side() != Side.AUTOMATIC
        && child.tree().side() != drop.side();
  }

  private static boolean leftwards(Drop drop, Placed parent, Layout layout) {
    if (layout.kind() != LayoutKind.BOTH) return false;
    return parent.topic().isBusiness() ? drop.side() == Side.LEFT : parent.isMirrored();
  }

  private static Gap stacked(
      Drop drop,
      Placed parent,
      @Nullable Placed before,
      @Nullable Placed after,
      Size size,
      boolean left,
      LayoutKind kind) {
    double y;
    if (before != null && after != null) y = (before.reach().bottom() + after.reach().y()) / 2;
    else if (before != null) y = before.reach().bottom() + SPACE + size.height() / 2;
    else if (after != null) y = after.reach().y() - SPACE - size.height() / 2;
    else if (kind == LayoutKind.DOWN) y = parent.box().bottom() + 12 + size.height() / 2;
    else y = parent.box().centerY();
    @Nullable Placed beside = after != null ? after : before;
    double x;
    if (beside != null) x = left ? beside.box().right() - size.width() : beside.box().x();
    else if (kind == LayoutKind.DOWN) x = parent.box().x() + 24;
    else if (left) x = parent.box().x() - OUT - size.width();
    else x = parent.box().right() + OUT;
    Rect slot = new Rect(x, y - size.height() / 2, size.width(), size.height());
    return new Gap(drop, parent, slot, before != null && after != null);
  }

  private static Gap sideBySide(
      Drop drop, Placed parent, @Nullable Placed before, @Nullable Placed after, Size size) {
    double x;
    if (before != null && after != null)
      x = (before.reach().right() + after.reach().x()) / 2 - size.width() / 2;
    else if (before != null) x = before.reach().right() + 24;
    else if (after != null) x = after.reach().x() - 24 - size.width();
    else x = parent.box().centerX() - size.width() / 2;
    @Nullable Placed beside = after != null ? after : before;
    double y = beside != null ? beside.box().y() : parent.box().bottom() + 56;
    return new Gap(
        drop, parent, new Rect(x, y, size.width(), size.height()), before != null && after != null);
  }

  /**
   * The layout with the gap open by {@code part} from 0 to 1: what is before it moves away one way, what is behind it
   * the other. Only what is in view is moved.
   */
  Layout opened(Layout layout, Rect seen, double part) {
    boolean acrossed = layout.kind() == LayoutKind.DOWN && parent.topic().isBusiness();
    double room = (acrossed ? slot.width() : slot.height()) + SPACE;
    double by = part * room / (between ? 2 : 1);
    Set<Id> above = ancestors(layout);
    Map<Id, Placed> placed = LinkedHashMap.newLinkedHashMap(layout.placed().size());
    layout
        .placed()
        .forEach(
            (id, each) -> {
              boolean stays =
                  above.contains(id) || !each.box().overlaps(seen) || isElsewhere(each, layout);
              placed.put(id, stays ? each : pushed(each, by, acrossed));
            });
    return Elsewhere.of(layout, placed);
  }

  private Placed pushed(Placed each, double by, boolean across) {
    double at = across ? each.box().centerX() : each.box().centerY();
    double middle = across ? slot.centerX() : slot.centerY();
    boolean before = at < middle;
    if (!between && !blocks(each)) return each;
    double shift = before ? -by : by;
    return across ? each.moved(shift, 0) : each.moved(0, shift);
  }

  /** At the end of a row only what lies where the slot comes has to go. */
  private boolean blocks(Placed each) {
    boolean last = drop.index() > 0;
    boolean beyond =
        last
            ? each.box().centerY() > slot.centerY() - 1
            : each.box().centerY() < slot.centerY() + 1;
    return beyond && !parent.tree().shown().isEmpty();
  }

  private boolean isElsewhere(Placed each, Layout layout) {
    return layout.kind() == LayoutKind.BOTH && each.isMirrored() != leftwards(drop, parent, layout);
  }

  private Set<Id> ancestors(Layout layout) {
    var all = new java.util.HashSet<Id>();
    Optional<Placed> at = Optional.of(parent);
    while (at.isPresent()) {
      all.add(at.get().id());
      at = at.get().tree().parent().flatMap(layout::at);
    }
    return all;
  }
}
