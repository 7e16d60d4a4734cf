package touchmap.ui.map;

import java.util.List;
import java.util.Optional;
import touchmap.edit.Editor;
import touchmap.layout.Layout;
import touchmap.layout.Placed;
import touchmap.model.Id;
import touchmap.model.Offset;

/** What stays where it is on screen while everything else makes room. */
final class Anchors {
  private Anchors() {}

  /**
   * The selected topic if the change left it in its place, else what it now hangs on; so a node that was moved is seen
   * moving, and not the map under it.
   */
  static Optional<Id> of(Editor.Change change, Layout before, Layout after) {
    List<Optional<Id>> leads =
        List.of(change.before().selection().lead(), change.after().selection().lead());
    for (Optional<Id> lead : leads) {
      Optional<Placed> from = lead.flatMap(before::at);
      Optional<Placed> to = lead.flatMap(after::at);
      if (from.isEmpty() || to.isEmpty()) continue;
      if (isWhereItWas(from.get(), before, to.get(), after)) return lead;
      return to.get().tree().parent();
    }
    return Optional.of(after.root());
  }

  private static boolean isWhereItWas(Placed from, Layout before, Placed to, Layout after) {
    return from.tree().parent().equals(to.tree().parent())
        && from.isMirrored() == to.isMirrored()
        && offset(from).equals(offset(to))
        && index(from, before) == index(to, after);
  }

  private static Offset offset(Placed node) {
    return node.topic().details().form().offset();
  }

  private static int index(Placed node, Layout layout) {
    return node.tree()
        .parent()
        .flatMap(layout::at)
        .map(parent -> parent.tree().shown().indexOf(node.id()))
        .orElse(0);
  }
}
