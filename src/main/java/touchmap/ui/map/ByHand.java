package touchmap.ui.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Cursor;
import touchmap.edit.Batch;
import touchmap.edit.Describe;
import touchmap.edit.Edit;
import touchmap.edit.Trait;
import touchmap.geometry.Point;
import touchmap.layout.Layout;
import touchmap.model.Id;
import touchmap.model.Offset;
import touchmap.words.Phrase;

/** Nodes are moved by hand, away from their automatic place; {@code starts} is how far each of them already was. */
record ByHand(Map<Id, Offset> starts, Point grip, Point at) implements Pointer {

  static ByHand of(List<Id> moving, Spot from, MapContext map) {
    var starts = new LinkedHashMap<Id, Offset>();
    for (Id id : moving) {
      map.editor()
          .map()
          .find(id)
          .ifPresent(topic -> starts.put(id, topic.details().form().offset()));
    }
    return new ByHand(starts, from.map(), from.map());
  }

  double dx() {
    return Math.round(at.x() - grip.x());
  }

  double dy() {
    return Math.round(at.y() - grip.y());
  }

  /** The layout with the nodes and their branches where the pointer has them. */
  Layout moved(Layout layout) {
    var ids = new HashSet<Id>();
    starts.keySet().forEach(top -> gather(layout, top, ids));
    var placed = new LinkedHashMap<>(layout.placed());
    placed.replaceAll((id, each) -> ids.contains(id) ? each.moved(dx(), dy()) : each);
    return Elsewhere.of(layout, placed);
  }

  private static void gather(Layout layout, Id top, Set<Id> ids) {
    ids.add(top);
    layout.at(top).ifPresent(node -> node.tree().shown().forEach(id -> gather(layout, id, ids)));
  }

  @Override
  public Pointer dragged(Spot spot, MapContext map) {
    return new ByHand(starts, grip, spot.map());
  }

  @Override
  public Pointer released(Spot spot, MapContext map) {
    var last = new ByHand(starts, grip, spot.map());
    var edits = new ArrayList<Edit>();
    starts.forEach(
        (id, start) ->
            edits.add(
                new Describe(
                    List.of(id), new Trait.MovedBy(start.x() + last.dx(), start.y() + last.dy()))));
    map.editor().apply(new Batch(Phrase.of("map.movedByHand"), edits));
    return Idle.IDLE;
  }

  @Override
  public Pointer cancelled(MapContext map) {
    return Idle.IDLE;
  }

  @Override
  public boolean pansAtEdge() {
    return true;
  }

  @Override
  public Cursor cursor() {
    return Cursor.MOVE;
  }
}
