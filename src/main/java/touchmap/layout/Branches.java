package touchmap.layout;

import java.util.Optional;
import touchmap.geometry.Curve;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.model.LayoutKind;
import touchmap.model.Side;

/**
 * The lines from parents to children: curves that begin inside or at the edge of the parent's box, under which they are
 * painted, and end at the child's.
 */
public final class Branches {
  private static final double TUCK = 2;

  private Branches() {}

  /** One line: its middle, and how wide it is at the parent and at the child. */
  public record Limb(Curve curve, double startWidth, double endWidth) {
    /** How wide it is at {@code t} from 0 to 1: it loses most of its width towards the end. */
    public double widthAt(double t) {
      return startWidth + (endWidth - startWidth) * Math.pow(t, 0.8);
    }
  }

  /** The line to a topic from its parent; empty for the business, which hangs nowhere. */
  public static Optional<Limb> to(Placed child, Layout layout) {
    return child
        .tree()
        .parent()
        .flatMap(layout::at)
        .map(from -> between(from, child, layout.kind()));
  }

  /** The line between two topics as if the second were a child of the first. */
  public static Limb between(Placed parent, Placed child, LayoutKind kind) {
    return between(parent, child.box(), child.tree().side(), kind);
  }

  /** The line from a topic to a box that is no topic yet: the ghost of what is dragged. */
  public static Limb between(Placed parent, Rect child, Side side, LayoutKind kind) {
    boolean trunk = parent.topic().isBusiness();
    if (kind == LayoutKind.DOWN) {
      return trunk
          ? trunk(hangingTrunk(parent.box(), child))
          : twig(hangingTwig(parent.box(), child));
    }
    return trunk
        ? trunk(trunkCurve(parent.box(), child, side))
        : twig(twigCurve(parent.box(), child, side));
  }

  private static Limb trunk(Curve curve) {
    return new Limb(curve, 11, 5.2);
  }

  private static Limb twig(Curve curve) {
    return new Limb(curve, 4.6, 2.1);
  }

  /**
   * Trunks start on the level line through the middle of the business, hidden by its box, and fan out: the further up or
   * down a branch is, the nearer to the middle its trunk starts and the steeper it leaves. All end level.
   */
  private static Curve trunkCurve(Rect box, Rect child, Side side) {
    boolean left = growsLeft(box, child, side);
    double y = child.centerY();
    double rise = y - box.centerY();
    double far = Math.min(1, Math.abs(rise) / Spacing.ARC_REACH);
    double fan = box.width() / 2 * Math.clamp(1 - far, 0.12, 0.8);
    double sign = left ? -1 : 1;
    Point from = new Point(box.centerX() + sign * fan, box.centerY());
    Point to = new Point(left ? child.right() - TUCK : child.x() + TUCK, y);
    double run = to.x() - from.x();
    // Level branches leave sideways; a bend straight up or down would put a kink into a line that
    // hardly rises.
    double lean = 0.45 * Math.pow(1 - far, 6);
    Point bend1 = from.plus(run * lean, rise * 0.55);
    Point bend2 = new Point(from.x() + run * (0.35 + lean / 3), y);
    return new Curve(from, bend1, bend2, to);
  }

  private static Curve twigCurve(Rect a, Rect b, Side side) {
    boolean left = growsLeft(a, b, side);
    Point from = new Point(left ? a.x() + TUCK : a.right() - TUCK, a.centerY());
    Point to = new Point(left ? b.right() - TUCK : b.x() + TUCK, b.centerY());
    double reach = Math.max(Math.abs(to.x() - from.x()) / 2, 12) * (left ? -1 : 1);
    return new Curve(from, from.plus(reach, 0), to.plus(-reach, 0), to);
  }

  /** Where the child lies decides, so that a topic moved by hand across its parent is met from its near side. */
  private static boolean growsLeft(Rect parent, Rect child, Side side) {
    if (child.x() >= parent.centerX()) return false;
    if (child.right() <= parent.centerX()) return true;
    return side == Side.LEFT;
  }

  private static Curve hangingTrunk(Rect business, Rect child) {
    double run = child.centerX() - business.centerX();
    double fan = business.width() * 0.42 * run / (Math.abs(run) + Spacing.ARC_REACH);
    boolean below = child.centerY() >= business.centerY();
    Point from = new Point(business.centerX() + fan, business.centerY());
    Point to = new Point(child.centerX(), below ? child.y() + TUCK : child.bottom() - TUCK);
    double drop = to.y() - from.y();
    return new Curve(from, from.plus(0, drop * 0.85), to.plus(0, -drop * 0.6), to);
  }

  /** Down along the parent's left end, then round the corner into the child. */
  private static Curve hangingTwig(Rect parent, Rect child) {
    Point from = new Point(parent.x() + Spacing.INDENT / 2, parent.bottom() - TUCK);
    Point to = new Point(child.x() + TUCK, child.centerY());
    return new Curve(from, new Point(from.x(), to.y()), new Point(from.x(), to.y()), to);
  }
}
