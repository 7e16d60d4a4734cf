package touchmap.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.geometry.Size;
import touchmap.layout.Drop.Where;
import touchmap.model.Id;
import touchmap.model.LayoutKind;
import touchmap.model.Side;

/**
 * Where things can be dropped while some topics are dragged. On a box its middle means inside it and its edges before and
 * after it; beside boxes, the row of siblings that the point lies in decides, then whatever is near enough, and around
 * the business its side. Never anything inside the dragged branches.
 */
public final class DropTargets {
  private static final double EDGE = 0.3;
  private static final double NEAR = 60;
  private static final double AROUND_BUSINESS = 260;
  private static final Size UNPLACED = new Size(120, Spacing.TOUCHPOINT_HEIGHT);

  private final Layout layout;
  private final Placed business;
  private final Set<Id> dragged;
  private final Landing landing;

  /** Nothing need be dragged from the map: an idea from the tray drags an empty set. */
  public DropTargets(Layout layout, Set<Id> dragged) {
    this.layout = layout;
    this.dragged = Set.copyOf(dragged);
    business = layout.top();
    Size size =
        dragged.stream()
            .flatMap(id -> layout.at(id).stream())
            .findFirst()
            .map(first -> new Size(first.box().width(), first.box().height()))
            .orElse(UNPLACED);
    landing = new Landing(layout, size);
  }

  /** What a drop at this point would mean; empty where it means nothing, as on the dragged topics themselves. */
  public Optional<Drop> at(Point point) {
    Optional<Placed> hit = layout.hit(point);
    if (hit.isPresent()) {
      return isDragged(hit.get()) ? Optional.empty() : Optional.of(onBox(hit.get(), point));
    }
    Optional<Drop> row = inRow(point);
    if (row.isPresent()) return row;
    Optional<Placed> near = nearest(point);
    if (near.isPresent()) return Optional.of(beside(near.get(), point));
    return business.box().grown(AROUND_BUSINESS).contains(point)
        ? Optional.of(underBusiness(point))
        : Optional.empty();
  }

  private boolean isDragged(Placed topic) {
    Optional<Placed> each = Optional.of(topic);
    while (each.isPresent()) {
      if (dragged.contains(each.get().id())) return true;
      each = each.get().tree().parent().flatMap(layout::at);
    }
    return false;
  }

  private Drop onBox(Placed topic, Point point) {
    if (topic.id().equals(business.id())) return underBusiness(point);
    double across =
        isRow(topic)
            ? (point.x() - topic.box().x()) / topic.box().width()
            : (point.y() - topic.box().y()) / topic.box().height();
    if (across < EDGE) return sibling(topic, Where.BEFORE);
    if (across > 1 - EDGE) return sibling(topic, Where.AFTER);
    return inside(topic);
  }

  /** Whether the topic and its siblings stand side by side instead of one below the other. */
  private boolean isRow(Placed topic) {
    return layout.kind() == LayoutKind.DOWN && topic.tree().depth() == 1;
  }

  private Drop inside(Placed topic) {
    List<Placed> open = children(topic, topic.tree().side());
    int end = topic.topic().children().size();
    @Nullable Placed last = open.isEmpty() ? null : open.getLast();
    Rect place = landing.under(topic, topic.tree().side(), last, null);
    return new Drop(topic.id(), end, Side.AUTOMATIC, topic.id(), Where.INSIDE, place);
  }

  private Drop sibling(Placed topic, Where where) {
    Placed parent = topic.tree().parent().flatMap(layout::at).orElse(business);
    List<Placed> row = children(parent, topic.tree().side());
    int at = row.indexOf(topic);
    return slot(parent, topic.tree().side(), row, where == Where.BEFORE ? at : at + 1, topic);
  }

  /** The place before the {@code at}th of a row, named by the topic the pointer is at. */
  private Drop slot(Placed parent, Side side, List<Placed> row, int at, @Nullable Placed named) {
    @Nullable Placed before = at > 0 ? row.get(at - 1) : null;
    @Nullable Placed after = at < row.size() ? row.get(at) : null;
    Rect place = landing.under(parent, side, before, after);
    Side chosen = parent == business && layout.kind() == LayoutKind.BOTH ? side : Side.AUTOMATIC;
    if (after != null && (named == after || before == null)) {
      return new Drop(parent.id(), indexIn(parent, after), chosen, after.id(), Where.BEFORE, place);
    }
    if (before != null) {
      return new Drop(
          parent.id(), indexIn(parent, before) + 1, chosen, before.id(), Where.AFTER, place);
    }
    int end = parent.topic().children().size();
    return new Drop(parent.id(), end, chosen, parent.id(), Where.INSIDE, place);
  }

  private static int indexIn(Placed parent, Placed child) {
    return parent.tree().shown().indexOf(child.id());
  }

  /** The children that are shown and not dragged; of the business, those on one side. */
  private List<Placed> children(Placed parent, Side side) {
    var row = new ArrayList<Placed>(parent.tree().shown().size());
    for (Id id : parent.tree().shown()) {
      Placed child = layout.placed().get(id);
      if (child == null || dragged.contains(id)) continue;
      if (parent == business && child.tree().side() != side) continue;
      row.add(child);
    }
    return row;
  }

  /** The drop into the row of siblings between or beside whose boxes the point lies; the deepest if there are several. */
  private Optional<Drop> inRow(Point point) {
    var waiting = new ArrayDeque<Placed>();
    waiting.push(business);
    Optional<Drop> found = Optional.empty();
    while (!waiting.isEmpty()) {
      Placed parent = waiting.pop();
      if (dragged.contains(parent.id()) || !parent.reach().grown(NEAR).contains(point)) continue;
      if (parent.tree().shown().isEmpty()) continue;
      Side side = parent == business ? sideAt(point) : parent.tree().side();
      Optional<Drop> here = inRow(parent, side, point);
      if (here.isPresent()) found = here;
      for (Id id : parent.tree().shown()) {
        Placed child = layout.placed().get(id);
        if (child != null && !child.tree().shown().isEmpty()) waiting.push(child);
      }
    }
    return found;
  }

  private Optional<Drop> inRow(Placed parent, Side side, Point point) {
    List<Placed> row = children(parent, side);
    if (row.isEmpty()) return Optional.empty();
    boolean sideways = isRow(row.getFirst());
    int at = 0;
    while (at < row.size() && isPast(row.get(at).box(), point, sideways)) at++;
    @Nullable Placed before = at > 0 ? row.get(at - 1) : null;
    @Nullable Placed after = at < row.size() ? row.get(at) : null;
    if (before == null || after == null) {
      Placed only = before == null ? row.getFirst() : row.getLast();
      if (!only.box().grown(Spacing.BLOCK_GAP).contains(point)) return Optional.empty();
    } else if (!lane(parent, before.box(), after.box(), sideways).contains(point)) {
      return Optional.empty();
    }
    Optional<Placed> beyond = beyondEnd(before, point).or(() -> beyondEnd(after, point));
    return Optional.of(
        beyond.map(this::inside).orElseGet(() -> slot(parent, side, row, at(row, point), null)));
  }

  private int at(List<Placed> row, Point point) {
    int at = 0;
    while (at < row.size() && isPast(row.get(at).box(), point, isRow(row.get(at)))) at++;
    return at;
  }

  private static boolean isPast(Rect box, Point point, boolean sideways) {
    return sideways ? box.centerX() < point.x() : box.centerY() < point.y();
  }

  /** The lane two neighbours of a row stand in, from half the way to their parent to the longer one's outer end. */
  private static Rect lane(Placed parent, Rect before, Rect after, boolean sideways) {
    Rect both = before.union(after);
    if (sideways) return both;
    double reach = parent.topic().isBusiness() ? Spacing.BUSINESS_TO_OBJECT : 16;
    return new Rect(both.x() - reach, both.y(), both.width() + 2 * reach, both.height());
  }

  /** A topic without open children whose outer end the point lies just beyond, level with its middle. */
  private Optional<Placed> beyondEnd(@Nullable Placed topic, Point point) {
    if (topic == null || layout.kind() == LayoutKind.DOWN) return Optional.empty();
    if (!topic.tree().shown().isEmpty()) return Optional.empty();
    Rect box = topic.box();
    double beyond = topic.isMirrored() ? box.x() - point.x() : point.x() - box.right();
    boolean level = Math.abs(point.y() - box.centerY()) <= box.height() * (0.5 - EDGE);
    return beyond > 0 && beyond < NEAR && level ? Optional.of(topic) : Optional.empty();
  }

  /** The nearest box within reach; sideways counts half, since names end raggedly. */
  private Optional<Placed> nearest(Point point) {
    var waiting = new ArrayDeque<Placed>();
    waiting.push(business);
    @Nullable Placed best = null;
    double least = NEAR;
    while (!waiting.isEmpty()) {
      Placed each = waiting.pop();
      if (dragged.contains(each.id()) || distance(each.reach(), point) >= least) continue;
      double distance = distance(each.box(), point);
      if (distance < least && each != business) {
        least = distance;
        best = each;
      }
      for (Id id : each.tree().shown()) {
        Placed child = layout.placed().get(id);
        if (child != null) waiting.push(child);
      }
    }
    return Optional.ofNullable(best);
  }

  private static double distance(Rect box, Point point) {
    double dx = Math.max(0, Math.max(box.x() - point.x(), point.x() - box.right()));
    double dy = Math.max(0, Math.max(box.y() - point.y(), point.y() - box.bottom()));
    return Math.hypot(dx / 2, dy);
  }

  private Drop beside(Placed topic, Point point) {
    Rect box = topic.box();
    if (isRow(topic)) {
      if (point.x() < box.x()) return sibling(topic, Where.BEFORE);
      return point.x() > box.right() ? sibling(topic, Where.AFTER) : inside(topic);
    }
    if (point.y() < box.y()) return sibling(topic, Where.BEFORE);
    if (point.y() > box.bottom()) return sibling(topic, Where.AFTER);
    boolean inner = topic.isMirrored() ? point.x() > box.right() : point.x() < box.x();
    if (!inner) return inside(topic);
    return sibling(topic, point.y() < box.centerY() ? Where.BEFORE : Where.AFTER);
  }

  private Side sideAt(Point point) {
    boolean left = layout.kind() == LayoutKind.BOTH && point.x() < business.box().centerX();
    return left ? Side.LEFT : Side.RIGHT;
  }

  private Drop underBusiness(Point point) {
    Side side = sideAt(point);
    List<Placed> row = children(business, side);
    Drop slot = slot(business, side, row, at(row, point), null);
    boolean onIt = business.box().contains(point);
    return onIt
        ? new Drop(
            slot.parent(), slot.index(), slot.side(), business.id(), Where.INSIDE, slot.place())
        : slot;
  }
}
