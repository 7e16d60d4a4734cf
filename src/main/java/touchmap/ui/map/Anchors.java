package touchmap.ui.map;

import java.util.List;
import java.util.Optional;
import touchmap.edit.Editor;
import touchmap.edit.Place;
import touchmap.model.Id;
import touchmap.model.TouchMap;

/** What stays where it is on screen while everything else makes room. */
final class Anchors {
  private Anchors() {}

  /**
   * The selected topic if the change left it in its place, else what it now hangs on; so a node that was moved is seen
   * moving, and not the map under it.
   */
  static Optional<Id> of(Editor.Change change, Painted painted) {
    TouchMap before = change.before().map();
    TouchMap after = change.after().map();
    List<Optional<Id>> leads =
        List.of(change.before().selection().lead(), change.after().selection().lead());
    for (Optional<Id> lead : leads) {
      if (lead.isEmpty() || painted.at(lead.get()).isEmpty()) continue;
      Id id = lead.get();
      if (id.equals(after.root().id())) return lead;
      Optional<Place> from = Place.of(before, id);
      Optional<Place> to = Place.of(after, id);
      if (from.isEmpty() || to.isEmpty()) continue;
      boolean stayed =
          from.get().index() == to.get().index()
              && from.get().parent().id().equals(to.get().parent().id());
      return stayed ? lead : Optional.of(to.get().parent().id());
    }
    return Optional.of(after.root().id());
  }
}
