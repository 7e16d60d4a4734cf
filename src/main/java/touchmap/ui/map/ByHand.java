package touchmap.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Cursor;
import org.jspecify.annotations.Nullable;
import touchmap.edit.Batch;
import touchmap.edit.Describe;
import touchmap.edit.Edit;
import touchmap.edit.Trait;
import touchmap.geometry.Point;
import touchmap.layout.Layout;
import touchmap.model.Id;
import touchmap.model.Offset;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/**
 * Nodes are moved by hand, away from their automatic place, for as long as Alt is held. {@code shown} is the map as
 * letting go would leave it, laid out: what is seen while dragging is what will be.
 */
record ByHand(Id held, List<Id> moving, Point grip, Point at, @Nullable Shown shown)
    implements Pointer {

  /** Where everything would be, and for which map that was worked out. */
  record Shown(TouchMap of, Layout layout) {}

  static ByHand of(Id held, List<Id> moving, Point grip) {
    return new ByHand(held, moving, grip, grip, null);
  }

  private double dx() {
    return Math.round(at.x() - grip.x());
  }

  private double dy() {
    return Math.round(at.y() - grip.y());
  }

  /** The layout with the nodes and their branches where they would come to lie. */
  Layout layout(Painted painted) {
    Shown known = shown;
    return known != null && known.of == painted.map() ? known.layout : laidOut(painted);
  }

  private Layout laidOut(Painted painted) {
    TouchMap map = painted.map();
    Edit edit = edit(map);
    return edit.objection(map).isPresent() ? painted.layout() : painted.layoutOf(edit.applyTo(map));
  }

  private Edit edit(TouchMap map) {
    var edits = new ArrayList<Edit>();
    for (Id id : moving) {
      Optional<Offset> start = map.find(id).map(topic -> topic.details().form().offset());
      start.ifPresent(
          from ->
              edits.add(
                  new Describe(List.of(id), new Trait.MovedBy(from.x() + dx(), from.y() + dy()))));
    }
    return new Batch(Phrase.of("map.movedByHand"), edits);
  }

  @Override
  public Pointer dragged(Spot spot, MapContext map) {
    return spot.alt() ? over(spot, map) : Dragging.of(held, moving, grip, spot).over(spot, map);
  }

  private ByHand over(Spot spot, MapContext map) {
    var there = new ByHand(held, moving, grip, spot.map(), null);
    if (there.dx() == dx() && there.dy() == dy() && shown != null) return this;
    Layout layout = there.laidOut(map.painted());
    return new ByHand(held, moving, grip, spot.map(), new Shown(map.painted().map(), layout));
  }

  @Override
  public Pointer released(Spot spot, MapContext map) {
    Edit edit = over(spot, map).edit(map.editor().map());
    if (edit.objection(map.editor().map()).isEmpty()) map.editor().apply(edit);
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
