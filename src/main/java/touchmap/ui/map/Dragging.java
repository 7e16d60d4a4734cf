package touchmap.ui.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Cursor;
import touchmap.edit.Batch;
import touchmap.edit.Edit;
import touchmap.edit.Fold;
import touchmap.edit.Move;
import touchmap.edit.Selection;
import touchmap.geometry.Point;
import touchmap.layout.Drop;
import touchmap.model.Id;
import touchmap.model.Side;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/**
 * Nodes hang on the pointer. {@code held} is the one that was taken, {@code grip} where it was
 * taken, {@code drop} what letting go would mean, {@code refused} why it would mean nothing; {@code
 * waits} is how long the pointer has been on the folded topic {@code on}, in seconds.
 */
record Dragging(
    Id held,
    List<Id> moving,
    Point grip,
    Spot at,
    Optional<Drop> drop,
    Optional<Phrase> refused,
    Optional<Id> on,
    double waits)
    implements Pointer {
  /** How long a folded topic is pointed at before it opens, in seconds. */
  static final double OPENS_AFTER = 0.5;

  static Dragging of(Id held, List<Id> moving, Point grip, Spot at) {
    return new Dragging(
        held, moving, grip, at, Optional.empty(), Optional.empty(), Optional.empty(), 0);
  }

  /** With Alt held the nodes are placed by hand from here on, until it is let go again. */
  @Override
  public Pointer dragged(Spot spot, MapContext map) {
    if (!spot.alt()) return over(spot, map);
    map.closeUnused();
    return ByHand.of(held, moving, grip).dragged(spot, map);
  }

  /** The nodes hang over that spot. */
  Dragging over(Spot spot, MapContext map) {
    Optional<Drop> meant = map.dropAt(spot.map(), Set.copyOf(moving));
    Optional<Id> target = map.painted().hit(spot.map());
    Optional<Phrase> why =
        meant
            .map(drop -> edit(drop, map.editor().map()))
            .or(() -> target.filter(id -> !moving.contains(id)).map(this::inside))
            .flatMap(edit -> edit.objection(map.editor().map()));
    boolean stays = target.equals(on);
    return new Dragging(
        held,
        moving,
        grip,
        spot,
        why.isPresent() ? Optional.empty() : meant.filter(drop -> changes(drop, map)),
        why,
        target,
        stays ? waits : 0);
  }

  /** A drop into a branch that is itself being dragged, which is refused. */
  private Edit inside(Id target) {
    return new Move(moving, target, 0, Side.AUTOMATIC);
  }

  @Override
  public Pointer waited(Spot spot, MapContext map, double seconds) {
    var waiting = new Dragging(held, moving, grip, at, drop, refused, on, waits + seconds);
    if (waits >= OPENS_AFTER || waiting.waits < OPENS_AFTER || on.isEmpty()) return waiting;
    boolean folded =
        map.painted().at(on.get()).filter(each -> each.tree().hidden() > 0).isPresent();
    if (folded && !moving.contains(on.get())) {
      map.openForAMoment(on.get());
      return waiting.over(spot.seenBy(map.camera()), map);
    }
    return waiting;
  }

  private boolean changes(Drop drop, MapContext map) {
    TouchMap now = map.editor().map();
    return edit(drop, now).applyTo(now) != now;
  }

  /**
   * The move that letting go would be; a folded target opens with it, so that what was dropped is
   * seen.
   */
  private Edit edit(Drop drop, TouchMap map) {
    Edit move = new Move(moving, drop.parent(), drop.index(), drop.side());
    if (!map.view().folded().contains(drop.parent())) return move;
    var edits = new ArrayList<Edit>();
    edits.add(move);
    edits.add(new Fold(List.of(drop.parent()), false));
    return new Batch(move.label(), edits);
  }

  /**
   * What a person saw is what happens: the drop that was painted last counts, also when a busy
   * machine has fallen behind the pointer. Only where the pointer was thrown far ahead of the
   * picture does its own place count.
   */
  @Override
  public Pointer released(Spot spot, MapContext map) {
    Dragging last = over(spot, map);
    Optional<Ghost> seen =
        map.drawn()
            .filter(each -> each.dragged().equals(Set.copyOf(moving)))
            .filter(each -> each.isNear(spot.screen(), map.camera()));
    Optional<Drop> lands = seen.isPresent() ? seen.get().drop() : last.drop;
    Optional<Edit> edit = lands.map(drop -> edit(drop, map.editor().map()));
    Optional<Phrase> why =
        edit.isPresent()
            ? edit.get().objection(map.editor().map())
            : seen.isPresent() ? seen.get().refused() : last.refused;
    why.ifPresent(map::say);
    if (edit.isPresent() && why.isEmpty())
      map.editor().apply(edit.get(), new Selection(inOrder(map)));
    map.closeUnused();
    return Idle.IDLE;
  }

  /** The same nodes stay selected, the one that was held leading. */
  private List<Id> inOrder(MapContext map) {
    var order = new ArrayList<>(map.editor().selection().ids());
    if (order.remove(held)) order.add(held);
    return order;
  }

  @Override
  public Pointer cancelled(MapContext map) {
    map.closeUnused();
    return Idle.IDLE;
  }

  /** All that is on its way: the nodes and everything below them. */
  Set<Id> branches(TouchMap map) {
    var all = new HashSet<Id>();
    for (Id id : moving) map.find(id).ifPresent(top -> top.walk(each -> all.add(each.id())));
    return all;
  }

  @Override
  public boolean pansAtEdge() {
    return true;
  }

  @Override
  public Cursor cursor() {
    return refused.isPresent() ? Cursor.DISAPPEAR : Cursor.MOVE;
  }
}
