package touchmap.ui.map;

import java.util.List;
import java.util.Optional;
import touchmap.edit.Editor;
import touchmap.edit.Move;
import touchmap.edit.Place;
import touchmap.layout.Layout;
import touchmap.layout.Neighbours.Way;
import touchmap.layout.Placed;
import touchmap.model.Id;
import touchmap.model.LayoutKind;
import touchmap.model.Side;
import touchmap.model.Topic;
import touchmap.words.Phrase;

/**
 * Moving branches by keys: among their siblings, on into the next branch, a level up or down, to
 * the other side.
 */
final class Shifting {
  private final Editor editor;
  private final Painted painted;
  private final Commands commands;

  Shifting(Editor editor, Painted painted, Commands commands) {
    this.editor = editor;
    this.painted = painted;
    this.commands = commands;
  }

  /** Where the key points, as far as the map has a place there. */
  void go(Way way) {
    List<Topic> moving = commands.branches();
    if (moving.isEmpty()) return;
    boolean hangs = painted.layout().kind() == LayoutKind.DOWN;
    int depth = painted.at(moving.getFirst().id()).map(node -> node.tree().depth()).orElse(0);
    if (hangs && depth == 1) along(way, moving);
    else if (hangs) listed(way, moving, depth);
    else
      switch (way) {
        case UP, DOWN -> reorder(way == Way.UP);
        case LEFT, RIGHT -> sideways(way == Way.RIGHT);
      }
  }

  /** Layout downwards: the objects of the business stand beside each other. */
  private void along(Way way, List<Topic> moving) {
    switch (way) {
      case LEFT, RIGHT -> reorder(way == Way.LEFT);
      case UP -> commands.say(Phrase.of("map.why.noFurther"));
      case DOWN -> deeper(moving);
    }
  }

  /** Layout downwards: what an object holds is a list below it, and each level is further in. */
  private void listed(Way way, List<Topic> moving, int depth) {
    Topic edge = way == Way.UP ? moving.getFirst() : moving.getLast();
    Optional<Place> place = Place.of(editor.map(), edge.id());
    if (place.isEmpty()) return;
    Topic parent = place.get().parent();
    boolean inRow = depth == 2;
    switch (way) {
      case UP -> {
        // Above the first of the list is its object: beside that is the next place that way.
        if (inRow && place.get().index() == 0) higher(moving, parent, 1);
        else reorder(true);
      }
      case DOWN -> {
        if (inRow && place.get().index() == parent.children().size() - 1)
          commands.say(Phrase.of("map.why.noFurther"));
        else reorder(false);
      }
      case LEFT -> higher(moving, parent, inRow ? 0 : 1);
      case RIGHT -> deeper(moving);
    }
  }

  /** One place up or down; past the last sibling, into the neighbouring branch. */
  void reorder(boolean up) {
    List<Topic> moving = commands.branches();
    if (moving.isEmpty()) return;
    Topic edge = up ? moving.getFirst() : moving.getLast();
    Optional<Place> place = Place.of(editor.map(), edge.id());
    if (place.isEmpty()) return;
    Topic parent = place.get().parent();
    List<Topic> row = row(parent, edge);
    int at = row.indexOf(edge) + (up ? -1 : 1);
    while (at >= 0 && at < row.size() && moving.contains(row.get(at))) at += up ? -1 : 1;
    if (at < 0 || at >= row.size()) {
      intoNext(parent, moving, up);
      return;
    }
    int index = Place.indexIn(parent, row.get(at).id()) + (up ? 0 : 1);
    move(moving, parent.id(), index, sideOf(edge, parent));
  }

  /** Those children that stand in one row with it: the same side of the business. */
  private List<Topic> row(Topic parent, Topic child) {
    if (!parent.isBusiness()) return parent.children();
    Optional<Side> side = painted.at(child.id()).map(node -> node.tree().side());
    return parent.children().stream()
        .filter(each -> painted.at(each.id()).map(node -> node.tree().side()).equals(side))
        .toList();
  }

  /** A branch of the business that is moved among its row stays on the side that it is on. */
  private Side sideOf(Topic topic, Topic parent) {
    if (!parent.isBusiness() || painted.layout().kind() != LayoutKind.BOTH) return Side.AUTOMATIC;
    return painted.at(topic.id()).map(node -> node.tree().side()).orElse(Side.AUTOMATIC);
  }

  private void intoNext(Topic parent, List<Topic> moving, boolean up) {
    Optional<Place> place = Place.of(editor.map(), parent.id());
    if (place.isEmpty()) {
      commands.say(Phrase.of("map.why.noFurther"));
      return;
    }
    List<Topic> row = row(place.get().parent(), parent);
    int at = row.indexOf(parent) + (up ? -1 : 1);
    if (at < 0 || at >= row.size()) {
      commands.say(Phrase.of("map.why.noFurther"));
      return;
    }
    Topic next = row.get(at);
    move(moving, next.id(), up ? next.children().size() : 0, Side.AUTOMATIC);
  }

  /** Towards the business, away from it, or at the business to its other side. */
  private void sideways(boolean right) {
    List<Topic> moving = commands.branches();
    Topic first = moving.getFirst();
    Optional<Placed> node = painted.at(first.id());
    Optional<Place> place = Place.of(editor.map(), first.id());
    if (node.isEmpty() || place.isEmpty()) return;
    boolean outwards = node.get().isMirrored() != right;
    if (outwards) deeper(moving);
    else if (place.get().parent().isBusiness()) across(moving, right);
    else higher(moving, place.get().parent(), 1);
  }

  private void deeper(List<Topic> moving) {
    Topic first = moving.getFirst();
    Optional<Place> place = Place.of(editor.map(), first.id());
    if (place.isEmpty()) return;
    List<Topic> row = row(place.get().parent(), first);
    int at = row.indexOf(first) - 1;
    if (at < 0) {
      commands.say(Phrase.of("map.why.noneBefore"));
      return;
    }
    Topic into = row.get(at);
    move(moving, into.id(), into.children().size(), Side.AUTOMATIC);
  }

  /** Beside their parent: {@code after} it with 1, before it with 0. */
  private void higher(List<Topic> moving, Topic parent, int after) {
    Place place = Place.of(editor.map(), parent.id()).orElseThrow();
    move(moving, place.parent().id(), place.index() + after, sideOf(parent, place.parent()));
  }

  private void across(List<Topic> moving, boolean right) {
    Layout layout = painted.layout();
    if (layout.kind() != LayoutKind.BOTH) {
      commands.say(Phrase.of("map.why.noFurther"));
      return;
    }
    Topic root = editor.map().root();
    Topic first = moving.getFirst();
    move(moving, root.id(), Place.indexIn(root, first.id()), right ? Side.RIGHT : Side.LEFT);
  }

  private void move(List<Topic> moving, Id parent, int index, Side side) {
    List<Id> ids = moving.stream().map(Topic::id).toList();
    commands.attempt(new Move(ids, parent, index, side));
  }
}
