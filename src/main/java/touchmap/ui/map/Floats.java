package touchmap.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import touchmap.geometry.Rect;
import touchmap.geometry.Size;

/**
 * What floats over the map, each asked where it lies over the view of a camera: a search box, the open filter, the
 * mini-map. What is looked at must not stay under any of them.
 */
final class Floats {
  /** Kept free around each of them, in pixels. */
  private static final double AWAY = 10;

  private final List<Function<Camera, Rect>> all = new ArrayList<>();

  /** Something that floats: its place in pixels, empty while it does not show. */
  void add(Function<Camera, Rect> place) {
    all.add(place);
  }

  /** Whether a box on screen is all in the view and under nothing. */
  boolean isClear(Camera camera, Rect seen, Size view) {
    return isWithin(seen, view)
        && all.stream().map(at -> at.apply(camera)).noneMatch(seen::overlaps);
  }

  /** Pushed as little as needed for the box to lie under nothing; where there is no such place, as it was. */
  Camera clear(Camera camera, Rect box, Size view) {
    List<Rect> floats = at(camera);
    Rect seen = camera.toScreen(box);
    if (isFree(seen, floats)) return camera;
    Camera best = camera;
    double least = Double.MAX_VALUE;
    for (double dx : shifts(floats, seen.x(), seen.right(), true)) {
      for (double dy : shifts(floats, seen.y(), seen.bottom(), false)) {
        double way = Math.abs(dx) + Math.abs(dy);
        if (way >= least || !isWithin(seen.moved(dx, dy), view)) continue;
        Camera pushed = camera.pushed(dx, dy);
        if (!isFree(pushed.toScreen(box), at(pushed))) continue;
        best = pushed;
        least = way;
      }
    }
    return best;
  }

  private List<Rect> at(Camera camera) {
    return all.stream()
        .map(each -> each.apply(camera))
        .filter(place -> place.width() > 0 && place.height() > 0)
        .map(place -> place.grown(AWAY))
        .toList();
  }

  private static boolean isFree(Rect box, List<Rect> floats) {
    return floats.stream().noneMatch(box::overlaps);
  }

  private static boolean isWithin(Rect box, Size view) {
    return box.x() >= 0
        && box.y() >= 0
        && box.right() <= view.width()
        && box.bottom() <= view.height();
  }

  /** The ways past each of them, and none at all. */
  private static List<Double> shifts(List<Rect> floats, double from, double to, boolean across) {
    var shifts = new ArrayList<>(List.of(0.0));
    for (Rect each : floats) {
      shifts.add((across ? each.x() : each.y()) - to);
      shifts.add((across ? each.right() : each.bottom()) - from);
    }
    return shifts;
  }
}
