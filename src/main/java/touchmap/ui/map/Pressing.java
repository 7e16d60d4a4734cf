package touchmap.ui.map;

import java.util.List;
import java.util.Optional;
import touchmap.edit.Selection;
import touchmap.edit.Topmost;
import touchmap.model.Id;
import touchmap.model.Topic;

/**
 * The button is down on a node or on the ground, and it is not clear yet what is meant. A plain
 * click on one of many selected nodes selects it alone, but only when it is let go: it may be the
 * start of dragging them all.
 */
record Pressing(Optional<Id> node, Spot from, boolean alone) implements Pointer {

  @Override
  public Pointer dragged(Spot spot, MapContext map) {
    if (spot.distanceTo(from) < THRESHOLD) return this;
    List<Id> moving =
        Topmost.of(map.editor().map(), map.editor().selection().ids()).stream()
            .map(Topic::id)
            .filter(id -> !id.equals(map.editor().map().root().id()))
            .toList();
    if (node.isEmpty() || moving.isEmpty() || !map.editor().selection().contains(node.get()))
      return new Panning(from).dragged(spot, map);
    if (spot.alt()) return ByHand.of(node.get(), moving, from.map()).dragged(spot, map);
    return Dragging.of(node.get(), moving, from.map(), spot).over(spot, map);
  }

  @Override
  public Pointer released(Spot spot, MapContext map) {
    if (node.isEmpty()) map.editor().select(Selection.NONE);
    else if (alone) map.editor().select(Selection.of(node.get()));
    return Idle.IDLE;
  }

  @Override
  public Pointer cancelled(MapContext map) {
    return Idle.IDLE;
  }
}
