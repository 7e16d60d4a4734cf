package touchmap.ui.map;

import java.util.List;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.picture.Mark;

/** How far a map reaches with what is drawn over it. */
final class Extent {
  private static final double[] SAMPLES = {0.25, 0.5, 0.75, 1};

  private Extent() {}

  static Rect of(Rect bounds, List<Mark> over) {
    Rect all = bounds;
    for (Mark each : over) {
      if (!(each instanceof Mark.Shape shape)) continue;
      Point at = shape.start();
      all = all.union(Rect.between(at, at));
      for (Mark.Segment segment : shape.segments()) {
        for (double t : SAMPLES) all = all.union(Rect.between(segment.at(at, t), at));
        at = segment.to();
      }
    }
    return all;
  }
}
