package touchmap.lens.show;

import touchmap.geometry.Curve;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.layout.Branches.Limb;
import touchmap.picture.Ink;
import touchmap.picture.Mark;
import touchmap.picture.Marks;

/** The branches on a slide: heavy enough to be seen from the last row, and heavier still on a projector's wall. */
final class Limbs {
  private static final double REACH = 430;
  private static final double TUCK = 3;
  private static final double TWIG = 6.4;
  private static final double HEAVIER = 1.6;
  private static final double QUIET = 0.6;

  /** On a wall what is quiet keeps its colour, and so is told by its width alone; it is not to be thin either. */
  private static final double QUIET_ON_WALL = 0.75;

  private final Board board;
  private final double share;

  Limbs(Board board) {
    this.board = board;
    share = board.isBold() ? HEAVIER : 1;
  }

  /** The colour of a branch that steps back: so much of it on the ground, but whole where all has to be seen from afar. */
  Ink pale(Ink ink, double much) {
    return board.isBold() ? ink : ink.over(board.look.canvas(), much);
  }

  /** From the middle of the business, the steeper the further up or down it goes. */
  Mark trunk(Rect business, Rect child, Ink ink) {
    boolean left = child.centerX() < business.centerX();
    double y = child.centerY();
    double rise = y - business.centerY();
    double far = Math.min(1, Math.abs(rise) / REACH);
    double fan = business.width() / 2 * Math.clamp(1 - far, 0.12, 0.8);
    var from = new Point(business.centerX() + (left ? -fan : fan), business.centerY());
    var to = new Point(left ? child.right() - TUCK : child.x() + TUCK, y);
    double run = to.x() - from.x();
    double lean = 0.45 * Math.pow(1 - far, 6);
    Point bend1 = from.plus(run * lean, rise * 0.55);
    var bend2 = new Point(from.x() + run * (0.35 + lean / 3), y);
    return of(new Curve(from, bend1, bend2, to), 15, 7, ink);
  }

  Mark twig(Rect parent, Rect child, boolean quiet, Ink ink) {
    return twig(parent, child, quiet ? board.isBold() ? QUIET_ON_WALL : QUIET : 1, ink);
  }

  /** One of a few, on a slide of their own. */
  Mark bough(Rect parent, Rect child, Ink ink) {
    return twig(parent, child, 1.7, ink);
  }

  private Mark twig(Rect parent, Rect child, double width, Ink ink) {
    boolean left = child.centerX() < parent.centerX();
    var from = new Point(left ? parent.x() + TUCK : parent.right() - TUCK, parent.centerY());
    var to = new Point(left ? child.right() - TUCK : child.x() + TUCK, child.centerY());
    double bend = Math.max(Math.abs(to.x() - from.x()) / 2, 16) * (left ? -1 : 1);
    var curve = new Curve(from, from.plus(bend, 0), to.plus(-bend, 0), to);
    return of(curve, TWIG * width, 3.4 * width, ink);
  }

  /** To where a passage between the leaves begins, as heavy there as at its start, since it goes on. */
  Mark lead(Rect parent, Rect passage, Ink ink) {
    boolean left = passage.centerX() < parent.centerX();
    var from = new Point(left ? parent.x() + TUCK : parent.right() - TUCK, parent.centerY());
    var to = new Point(left ? passage.right() : passage.x(), passage.centerY());
    double bend = (to.x() - from.x()) / 2;
    return of(new Curve(from, from.plus(bend, 0), to.plus(-bend, 0), to), TWIG, TWIG, ink);
  }

  /** Straight between the leaves of one column to those of the next. */
  Mark passage(Rect through, boolean left, Ink ink) {
    var from = new Point(left ? through.right() : through.x(), through.centerY());
    var to = new Point(left ? through.x() : through.right(), through.centerY());
    double third = (to.x() - from.x()) / 3;
    return of(new Curve(from, from.plus(third, 0), to.plus(-third, 0), to), TWIG, TWIG, ink);
  }

  /** From the edge of the screen, where the rest of the map would be. */
  Mark stem(Rect head, Ink ink) {
    var to = new Point(head.x() + TUCK, head.centerY());
    var from = new Point(0, head.centerY());
    var curve = new Curve(from, from.plus(to.x() / 3, 0), to.plus(-to.x() / 3, 0), to);
    return of(curve, 26, 14, ink);
  }

  /** From a box down along its inner end and into one that is indented below it. */
  Mark hook(Rect parent, Rect child, Ink ink) {
    return hook(parent, child, child.right() < parent.right(), 4, 3, ink);
  }

  /** From a head down to what hangs below it, which at the left of the business begins at the right. */
  Mark drop(Rect parent, Rect child, boolean left, boolean quiet, Ink ink) {
    double width = quiet ? board.isBold() ? QUIET_ON_WALL : QUIET : 1;
    return hook(parent, child, left, TWIG * width, 3.4 * width, ink);
  }

  private Mark hook(Rect parent, Rect child, boolean left, double start, double end, Ink ink) {
    double inset = left ? parent.right() - child.right() : child.x() - parent.x();
    double in = Math.min(18, inset * 0.4);
    var from = new Point(left ? parent.right() - in : parent.x() + in, parent.bottom() - TUCK);
    var to = new Point(left ? child.right() - TUCK : child.x() + TUCK, child.centerY());
    var corner = new Point(from.x(), to.y());
    return of(new Curve(from, corner, corner, to), start, end, ink);
  }

  private Mark of(Curve curve, double start, double end, Ink ink) {
    return Marks.branch(new Limb(curve, start * share, end * share), ink);
  }
}
