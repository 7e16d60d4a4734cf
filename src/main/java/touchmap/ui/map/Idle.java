package touchmap.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchmap.edit.Place;
import touchmap.edit.Selection;
import touchmap.layout.Placed;
import touchmap.model.Id;
import touchmap.model.Topic;

/** No button is held. */
record Idle() implements Pointer {
  static final Idle IDLE = new Idle();

  /** The first button went down, for the first time or the second. */
  Pointer pressed(Spot spot, int clicks, MapContext map) {
    Optional<Handles.Handle> handle = Handles.at(spot.map(), map.painted(), map.camera().zoom());
    if (handle.isPresent()) {
      handle.get().act(map);
      return this;
    }
    Optional<Id> node = map.painted().hit(spot.map());
    if (node.isEmpty()) return onGround(spot, clicks, map);
    return onNode(node.get(), spot, clicks, map);
  }

  private Pointer onGround(Spot spot, int clicks, MapContext map) {
    if (clicks == 2 && !spot.shift() && !spot.shortcut()) {
      map.addObjectAt(spot.map());
      return this;
    }
    if (spot.shift() || spot.shortcut()) {
      return new Lassoing(spot.map(), spot.map(), map.editor().selection());
    }
    return new Pressing(Optional.empty(), spot, false);
  }

  private Pointer onNode(Id node, Spot spot, int clicks, MapContext map) {
    Selection now = map.editor().selection();
    if (clicks == 2 && !spot.shift() && !spot.shortcut()) {
      map.write(node);
      return this;
    }
    if (spot.alt()) {
      if (!now.contains(node)) map.editor().select(Selection.of(node));
      return new Pressing(Optional.of(node), spot, true);
    }
    if (spot.shortcut()) {
      map.editor().select(now.contains(node) ? now.without(node) : now.with(node));
    } else if (spot.shift()) {
      map.editor().select(reaching(node, now, map));
    } else if (!now.contains(node)) {
      map.editor().select(Selection.of(node));
    }
    boolean collapse = !spot.shortcut() && !spot.shift();
    return new Pressing(Optional.of(node), spot, collapse);
  }

  /** Everything from the lead to that sibling of its; another topic just joins. */
  private static Selection reaching(Id node, Selection now, MapContext map) {
    Optional<Place> to = Place.of(map.painted().map(), node);
    Optional<Place> from = now.lead().flatMap(lead -> Place.of(map.painted().map(), lead));
    if (to.isEmpty() || from.isEmpty() || from.get().parent() != to.get().parent())
      return now.with(node);
    List<Topic> siblings = to.get().parent().children();
    int low = Math.min(from.get().index(), to.get().index());
    int high = Math.max(from.get().index(), to.get().index());
    var all = new ArrayList<>(now.ids());
    siblings.subList(low, high + 1).forEach(each -> all.add(each.id()));
    return new Selection(all).with(node);
  }

  /** The topic whose border and handles show while the pointer is there. */
  Optional<Id> hovered(Spot spot, MapContext map) {
    return Handles.near(spot.map(), map.painted(), map.camera().zoom())
        .map(Placed::topic)
        .map(Topic::id);
  }

  @Override
  public Pointer dragged(Spot spot, MapContext map) {
    return this;
  }

  @Override
  public Pointer released(Spot spot, MapContext map) {
    return this;
  }

  @Override
  public Pointer cancelled(MapContext map) {
    return this;
  }
}
