package touchmap.ui.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import touchmap.edit.Editor;
import touchmap.edit.Selection;
import touchmap.geometry.Point;
import touchmap.layout.Layout;
import touchmap.layout.Neighbours;
import touchmap.layout.Placed;
import touchmap.model.Id;
import touchmap.model.Topic;

/** Walking over the map by keys: to the nearest node that way, alone or taking along what was selected. */
final class Walking {
  private final Editor editor;
  private final Painted painted;

  Walking(Editor editor, Painted painted) {
    this.editor = editor;
    this.painted = painted;
  }

  void go(Neighbours.Way way, boolean extending) {
    Optional<Id> lead = editor.selection().lead();
    if (lead.isEmpty()) {
      toBusiness();
      return;
    }
    step(layout -> new Neighbours(layout).of(lead.get(), way), extending);
  }

  private void step(Function<Layout, Optional<Id>> next, boolean extending) {
    Optional<Id> to = next.apply(painted.layout());
    if (to.isEmpty()) return;
    Selection now = editor.selection();
    editor.select(extending ? extended(now, to.get()) : Selection.of(to.get()));
  }

  /** Walking back over the trail takes the last one out again. */
  private static Selection extended(Selection now, Id to) {
    List<Id> ids = now.ids();
    boolean back = ids.size() > 1 && ids.get(ids.size() - 2).equals(to);
    return back ? now.without(ids.getLast()) : now.with(to);
  }

  void toBusiness() {
    editor.select(Selection.of(editor.map().root().id()));
  }

  /** The node that is nearest to one screen up or down. */
  void page(double distance, boolean extending) {
    Optional<Placed> lead = editor.selection().lead().flatMap(painted::at);
    if (lead.isEmpty()) {
      toBusiness();
      return;
    }
    Point from = lead.get().box().center();
    Point aim = from.plus(0, distance);
    double sign = Math.signum(distance);
    Comparator<Placed> nearest = Comparator.comparingDouble(node -> far(node.box().center(), aim));
    step(
        layout ->
            layout.placed().values().stream()
                .filter(node -> (node.box().centerY() - from.y()) * sign > 1)
                .min(nearest)
                .map(Placed::id),
        extending);
  }

  /** Sideways counts more: a page keeps to its column. */
  private static double far(Point point, Point aim) {
    return Math.hypot((point.x() - aim.x()) * 2, point.y() - aim.y());
  }

  /** Everything that is shown and that a filter does not leave out. */
  void selectAll() {
    var ids = new ArrayList<>(painted.layout().placed().keySet());
    ids.removeAll(painted.quiet());
    editor.selection().lead().ifPresent(lead -> toEnd(ids, lead));
    editor.select(new Selection(ids));
  }

  /** The selected nodes with all that is shown below them. */
  void selectBranch() {
    var ids = new ArrayList<Id>();
    for (Id id : editor.selection().ids()) {
      editor.map().find(id).ifPresent(topic -> topic.walk(each -> addShown(each, ids)));
    }
    editor.selection().lead().ifPresent(lead -> toEnd(ids, lead));
    editor.select(new Selection(ids));
  }

  private void addShown(Topic topic, List<Id> ids) {
    if (painted.at(topic.id()).isPresent()) ids.add(topic.id());
  }

  private static void toEnd(List<Id> ids, Id lead) {
    if (ids.remove(lead)) ids.add(lead);
  }
}
