package touchmap.ui.map;

import java.util.Optional;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.layout.Layout;
import touchmap.layout.Placed;
import touchmap.model.Id;
import touchmap.model.LayoutKind;

/** What can be clicked on and beside a node: + adds below it, − folds it, and the chip of a folded one opens it. */
final class Handles {
  static final double RADIUS = 11;
  static final double FOLD_RADIUS = 8;

  /** From the node's edge to the handle's. */
  private static final double AWAY = 6;

  /** The same in the layout downwards, in which the next column is near. */
  private static final double CLOSE = 1;

  /** What a lens may put between a node and its handle: a driver's circle. */
  private static final double BESIDE = 31;

  private Handles() {}

  /** Something to click, and on which topic. */
  record Handle(Kind kind, Id topic) {
    void act(MapContext map) {
      switch (kind) {
        case ADD -> map.addChild(topic);
        case FOLD, UNFOLD -> map.toggleFold(topic);
      }
    }
  }

  enum Kind {
    ADD,
    FOLD,
    UNFOLD
  }

  /** The handle under the point. */
  static Optional<Handle> at(Point point, Painted painted, double zoom) {
    Optional<Placed> hit = painted.layout().hit(point);
    if (hit.isPresent()) {
      Placed node = hit.get();
      return onChip(node, point)
          ? Optional.of(new Handle(Kind.UNFOLD, node.topic().id()))
          : Optional.empty();
    }
    Optional<Placed> near = near(point, painted, zoom);
    if (near.isEmpty()) return Optional.empty();
    Placed node = near.get();
    Id id = node.topic().id();
    if (canFold(node) && point.distanceTo(fold(node, painted.layout())) <= FOLD_RADIUS + 2)
      return Optional.of(new Handle(Kind.FOLD, id));
    if (point.distanceTo(add(node, painted.layout())) <= RADIUS + 2)
      return Optional.of(new Handle(Kind.ADD, id));
    return Optional.empty();
  }

  /** The node whose handles the point can reach: it is on the node, or on the way to a handle. */
  static Optional<Placed> near(Point point, Painted painted, double zoom) {
    Optional<Placed> hit = painted.layout().hit(point);
    if (hit.isPresent() || zoom < 0.45) return hit;
    double reach = AWAY + 2 * RADIUS + 4 + BESIDE;
    for (double[] step : new double[][] {{-1, 0}, {1, 0}, {0, -1}, {0, 1}}) {
      Point beside = point.plus(step[0] * reach, step[1] * reach);
      for (double part = 0.25; part <= 1; part += 0.25) {
        Point probe =
            new Point(
                point.x() + (beside.x() - point.x()) * part,
                point.y() + (beside.y() - point.y()) * part);
        Optional<Placed> found = painted.layout().hit(probe);
        if (found.isPresent() && zone(found.get(), painted.layout()).contains(point)) return found;
      }
    }
    return Optional.empty();
  }

  private static Rect zone(Placed node, Layout layout) {
    Point add = add(node, layout);
    Rect round = new Rect(add.x(), add.y(), 0, 0).grown(RADIUS + 3);
    Rect zone = node.box().union(round);
    if (!canFold(node)) return zone;
    Point fold = fold(node, layout);
    return zone.union(new Rect(fold.x(), fold.y(), 0, 0).grown(FOLD_RADIUS + 3));
  }

  static boolean canFold(Placed node) {
    return !node.tree().shown().isEmpty() && node.tree().depth() > 0;
  }

  /** The middle of the + handle, at the outer end; in a list, where there is no room below, at its right end. */
  static Point add(Placed node, Layout layout) {
    Rect box = node.box();
    double away = AWAY + RADIUS;
    Rect extent = node.extent();
    if (layout.kind() == LayoutKind.DOWN)
      return node.topic().isBusiness()
          ? new Point(box.centerX(), box.bottom() + away)
          : new Point(extent.right() + CLOSE + RADIUS, box.centerY());
    return node.isMirrored()
        ? new Point(extent.x() - away, box.centerY())
        : new Point(extent.right() + away, box.centerY());
  }

  /** The middle of the − handle, at the outer lower corner. */
  static Point fold(Placed node, Layout layout) {
    Rect box = node.box();
    if (layout.kind() == LayoutKind.DOWN) return new Point(box.right(), box.bottom() + 2);
    return new Point(node.isMirrored() ? box.x() + 2 : box.right() - 2, box.bottom() + 2);
  }

  private static boolean onChip(Placed node, Point point) {
    return node.foldChip().filter(chip -> chip.grown(4).contains(point)).isPresent();
  }
}
