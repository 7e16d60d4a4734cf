package touchmap.ui.map;

import java.util.List;
import java.util.Optional;
import touchmap.edit.Selection;
import touchmap.geometry.Rect;
import touchmap.geometry.Size;
import touchmap.layout.Placed;
import touchmap.model.Id;

/** Several topics chosen somewhere else, such as in the matrix: selected, and all in view. */
public final class Gathering {
  /** Room around them, below enough for what floats there, in pixels. */
  private static final Camera.Margins AROUND = new Camera.Margins(24, 24, 84, 24);

  private Gathering() {}

  /**
   * Selects them. Where they are all seen the view stays; else it goes as little nearer or further away as it takes. What is
   * folded away opens for a passing moment.
   */
  public static void show(MapView map, List<Id> topics) {
    List<Id> known =
        topics.stream().filter(each -> map.editor().map().find(each).isPresent()).toList();
    if (known.isEmpty()) return;
    Camera before = map.camera();
    known.forEach(map::reveal);
    map.editor().select(new Selection(known));
    Optional<Rect> all =
        known.stream()
            .flatMap(each -> map.painted().at(each).stream())
            .map(Placed::box)
            .reduce(Rect::union);
    if (all.isEmpty() || map.getWidth() <= 0) return;
    Camera seen = seeing(all.get(), before, new Size(map.getWidth(), map.getHeight()));
    if (!seen.equals(map.camera())) map.look(seen, true);
  }

  static Camera seeing(Rect all, Camera before, Size view) {
    Rect clear =
        new Rect(
            AROUND.left(),
            AROUND.top(),
            Math.max(1, view.width() - AROUND.left() - AROUND.right()),
            Math.max(1, view.height() - AROUND.top() - AROUND.bottom()));
    Rect now = before.toScreen(all);
    boolean isSeen =
        clear.x() <= now.x()
            && clear.y() <= now.y()
            && now.right() <= clear.right()
            && now.bottom() <= clear.bottom();
    if (isSeen) return before;
    Camera whole = Camera.fitting(all, all.center(), view, AROUND);
    if (whole.zoom() <= before.zoom()) return whole;
    return before.moved(
        shift(now.x(), now.right(), clear.x(), clear.right()) / before.zoom(),
        shift(now.y(), now.bottom(), clear.y(), clear.bottom()) / before.zoom());
  }

  private static double shift(double from, double to, double clearFrom, double clearTo) {
    return from < clearFrom ? from - clearFrom : Math.max(0, to - clearTo);
  }
}
