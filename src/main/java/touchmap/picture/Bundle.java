package touchmap.picture;

import java.util.HashMap;
import java.util.Map;
import touchmap.geometry.Curve;
import touchmap.geometry.Rect;

/**
 * The lines of one topic to children out of view, as far as they run through it. Those of a hundred children lie upon each
 * other there, and painting all of them takes longer than all else in view. One that runs everywhere less than half its own
 * width beside another that is painted cannot be told from it.
 */
final class Bundle {
  /** How far beside another a twig may run to be left out, in map units. */
  private static final double BESIDE = 1;

  /** The same from afar, where that is half a point of the screen. */
  private static final double BESIDE_FROM_AFAR = 1.6;

  /** The same for trunks, each of which has a colour of its own: what is left out lies under another. */
  private static final double UNDER = 0.5;

  private static final int HALVINGS = 16;

  /** Lines that may stand for each other: they go the same way, twigs in the same ink. */
  private record Kind(boolean down, boolean left, Ink ink, double share) {}

  /** Where a line enters the view and where it leaves it, from left to right. */
  private record Run(double top, double bottom, double atTop, double atBottom) {
    boolean covers(Run other, double beside) {
      return top == other.top
          && bottom == other.bottom
          && Math.abs(atTop - other.atTop) < beside
          && Math.abs(atBottom - other.atBottom) < beside;
    }
  }

  private final Rect view;
  private final double beside;
  private final Map<Kind, Run> asked = new HashMap<>();

  private Bundle(Rect view, double beside) {
    this.view = view;
    this.beside = beside;
  }

  static Bundle ofTwigs(Rect view, Detail detail) {
    return new Bundle(view, detail == Detail.NAMES_OF_OBJECTS ? BESIDE_FROM_AFAR : BESIDE);
  }

  /** Asked from the last that is painted to the first, so that what is left out lies below what is not. */
  static Bundle ofTrunks(Rect view) {
    return new Bundle(view, UNDER);
  }

  /** Whether a line can be left out, since one that was asked about before lies there; else it is to be painted. */
  boolean covers(Curve line, Ink ink, double share) {
    double top = Math.max(view.y(), Math.min(line.from().y(), line.to().y()));
    double bottom = Math.min(view.bottom(), Math.max(line.from().y(), line.to().y()));
    var run = new Run(top, bottom, across(line, top), across(line, bottom));
    boolean down = line.to().y() > line.from().y();
    var kind = new Kind(down, line.to().x() < line.from().x(), ink, share);
    Run before = asked.get(kind);
    if (before != null && before.covers(run, beside)) return true;
    asked.put(kind, run);
    return false;
  }

  /** How far along the line, from 0 to 1, the middle of its way through the view is. */
  static double middle(Curve line, Rect view) {
    double top = Math.max(view.y(), Math.min(line.from().y(), line.to().y()));
    double bottom = Math.min(view.bottom(), Math.max(line.from().y(), line.to().y()));
    return along(line, (top + bottom) / 2);
  }

  private static double across(Curve line, double height) {
    return line.at(along(line, height)).x();
  }

  /** How far along the line is at that height; it only ever rises or only ever falls. */
  private static double along(Curve line, double height) {
    boolean down = line.to().y() > line.from().y();
    double from = 0;
    double to = 1;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (from + to) / 2;
      if (line.at(middle).y() < height == down) from = middle;
      else to = middle;
    }
    return (from + to) / 2;
  }
}
