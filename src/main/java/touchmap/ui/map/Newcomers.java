package touchmap.ui.map;

import java.util.ArrayList;
import java.util.List;
import touchmap.edit.Selection;
import touchmap.geometry.Rect;
import touchmap.geometry.Size;
import touchmap.layout.Layout;
import touchmap.layout.Placed;
import touchmap.model.Id;

/** Selected branches that were not shown before the last change: all of each should be seen, not only its top. */
final class Newcomers {
  private final List<Placed> tops = new ArrayList<>();

  Newcomers(Selection selection, Layout before, Layout now) {
    for (Id id : selection.ids()) {
      if (before.at(id).isEmpty()) now.at(id).ifPresent(tops::add);
    }
  }

  /** The view moved so that they can be seen; where they do not all fit, as much as goes with the last one's top. */
  Camera seen(Camera camera, Size view, double margin) {
    if (tops.isEmpty()) return camera;
    Rect all = tops.getLast().reach();
    for (Placed top : tops) all = all.union(top.reach());
    return camera.revealing(all, view, margin).revealing(tops.getLast().box(), view, margin);
  }
}
