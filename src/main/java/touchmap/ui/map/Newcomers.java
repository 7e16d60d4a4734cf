package touchmap.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchmap.edit.Editor;
import touchmap.edit.Selection;
import touchmap.geometry.Rect;
import touchmap.geometry.Size;
import touchmap.layout.Layout;
import touchmap.layout.Placed;
import touchmap.model.Id;

/**
 * Branches that were not shown before the last change: selected ones that are new, and one that was unfolded. All of
 * each should be seen, not only its top.
 */
final class Newcomers {
  private final List<Placed> tops = new ArrayList<>();

  Newcomers(Editor.Change change, Layout before, Layout now) {
    Selection selection = change.after().selection();
    for (Id id : selection.ids()) {
      if (before.at(id).isEmpty()) now.at(id).ifPresent(tops::add);
    }
    if (tops.isEmpty()) unfolded(change, before).flatMap(now::at).ifPresent(tops::add);
  }

  /** The branch that was unfolded; of several the one that is selected. */
  private static Optional<Id> unfolded(Editor.Change change, Layout before) {
    List<Id> folded = change.after().map().view().folded();
    List<Id> opened =
        change.before().map().view().folded().stream()
            .filter(id -> !folded.contains(id))
            .filter(id -> before.at(id).filter(Placed::isFolded).isPresent())
            .toList();
    if (opened.size() == 1) return Optional.of(opened.getFirst());
    return change.after().selection().lead().filter(opened::contains);
  }

  /** The one that should be seen before all others. */
  Optional<Rect> last() {
    return tops.isEmpty() ? Optional.empty() : Optional.of(tops.getLast().box());
  }

  /** The view moved so that they can be seen; where they do not all fit, as much as goes with the last one's top. */
  Camera seen(Camera camera, Size view, double margin) {
    if (tops.isEmpty()) return camera;
    Rect all = tops.getLast().reach();
    for (Placed top : tops) all = all.union(top.reach());
    return camera.filledWith(all, view, margin).revealing(tops.getLast().box(), view, margin);
  }
}
