package touchmap.ui.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Comparator;
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

/**
 * The place that opens for what is dragged: where exactly it will land, and how its neighbours make room. In the layout
 * downwards a list only goes further down; all else opens both ways.
 */
record Gap(Drop drop, Placed parent, Rect slot, boolean between, Further further) {
  private static final double SPACE = 8;

  /** Below an object, where its list begins, and above an object in a list. */
  private static final double TO_LIST = 12;

  private static final double TO_GROUP = 14;

  private static final double INDENT = 24;
  private static final double OUT = 32;

  /** From which height on, and by how much, the lines of a list go down. */
  record Further(double from, double by) {
    static final Further NOTHING = new Further(Double.POSITIVE_INFINITY, 0);
  }

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
    if (layout.kind() == LayoutKind.DOWN)
      return Optional.of(
          parent.topic().isBusiness()
              ? sideBySide(drop, parent, before, after, size)
              : inList(drop, parent, before, size, layout, dragged));
    boolean left = leftwards(drop, parent, layout);
    return Optional.of(stacked(drop, parent, before, after, size, left));
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
      boolean left) {
    double y;
    if (before != null && after != null) y = (before.reach().bottom() + after.reach().y()) / 2;
    else if (before != null) y = before.reach().bottom() + SPACE + size.height() / 2;
    else if (after != null) y = after.reach().y() - SPACE - size.height() / 2;
    else y = parent.box().centerY();
    @Nullable Placed beside = after != null ? after : before;
    double x;
    if (beside != null) x = left ? beside.box().right() - size.width() : beside.box().x();
    else if (left) x = parent.box().x() - OUT - size.width();
    else x = parent.box().right() + OUT;
    Rect slot = new Rect(x, y - size.height() / 2, size.width(), size.height());
    return new Gap(drop, parent, slot, before != null && after != null, Further.NOTHING);
  }

  /** A line of the list below an object: what comes after it goes down as far as it needs to, and nothing else moves. */
  private static Gap inList(
      Drop drop,
      Placed parent,
      @Nullable Placed before,
      Size size,
      Layout layout,
      Set<Id> dragged) {
    boolean group = dragged.stream().flatMap(id -> layout.at(id).stream()).anyMatch(Gap::isGroup);
    boolean first = before == null && parent.topic().isObject();
    double above = group ? TO_GROUP : first ? TO_LIST : SPACE;
    double y = (before == null ? parent.box() : before.reach()).bottom() + above;
    var slot = new Rect(parent.box().x() + INDENT, y, size.width(), size.height());
    Further further =
        layout.placed().values().stream()
            .filter(each -> each.tree().branch() == parent.tree().branch())
            .filter(each -> !dragged.contains(each.id()) && each.box().bottom() > y)
            .min(Comparator.comparingDouble(each -> each.box().y()))
            .map(each -> further(slot.bottom() + (isGroup(each) ? TO_GROUP : SPACE), each.box()))
            .orElse(Further.NOTHING);
    return new Gap(drop, parent, slot, false, further);
  }

  private static boolean isGroup(Placed each) {
    return each.topic().isObject();
  }

  private static Further further(double to, Rect next) {
    return new Further(next.y(), Math.max(0, to - next.y()));
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
    var slot = new Rect(x, y, size.width(), size.height());
    return new Gap(drop, parent, slot, before != null && after != null, Further.NOTHING);
  }

  /**
   * The layout with the gap open by {@code part} from 0 to 1: what is before it moves away one way, what is behind it
   * the other. Only what is in view is moved.
   */
  Layout opened(Layout layout, Rect seen, double part) {
    Set<Id> above = ancestors(layout);
    Map<Id, Placed> placed = LinkedHashMap.newLinkedHashMap(layout.placed().size());
    layout
        .placed()
        .forEach(
            (id, each) -> {
              boolean stays =
                  above.contains(id) || !each.box().overlaps(seen) || isElsewhere(each, layout);
              placed.put(id, stays ? each : pushed(each, layout.kind(), part));
            });
    return Elsewhere.of(layout, placed);
  }

  private Placed pushed(Placed each, LayoutKind kind, double part) {
    if (kind == LayoutKind.DOWN)
      return parent.topic().isBusiness() ? aside(each, part) : lower(each, part);
    if (!between && !blocks(each)) return each;
    double by = part * (slot.height() + SPACE) / (between ? 2 : 1);
    return each.moved(0, each.box().centerY() < slot.centerY() ? -by : by);
  }

  /** Columns part as a whole; beyond the last one there is room. */
  private Placed aside(Placed each, double part) {
    if (!between) return each;
    double by = part * (slot.width() + SPACE) / 2;
    return each.moved(each.tree().branch() < drop.index() ? -by : by, 0);
  }

  private Placed lower(Placed each, double part) {
    boolean after =
        each.tree().branch() == parent.tree().branch() && each.box().y() >= further.from();
    return after ? each.moved(0, part * further.by()) : each;
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
