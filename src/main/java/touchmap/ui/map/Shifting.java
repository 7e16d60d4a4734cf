package touchmap.ui.map;

import java.util.List;
import java.util.Optional;
import touchmap.edit.Editor;
import touchmap.edit.Move;
import touchmap.edit.Place;
import touchmap.layout.Layout;
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
  void sideways(boolean right) {
    List<Topic> moving = commands.branches();
    if (moving.isEmpty()) return;
    Topic first = moving.getFirst();
    Optional<Placed> node = painted.at(first.id());
    Optional<Place> place = Place.of(editor.map(), first.id());
    if (node.isEmpty() || place.isEmpty()) return;
    boolean outwards = node.get().isMirrored() != right;
    if (outwards) deeper(moving, first, place.get());
    else if (place.get().parent().isBusiness()) across(moving, right);
    else higher(moving, place.get().parent());
  }

  private void deeper(List<Topic> moving, Topic first, Place place) {
    List<Topic> row = row(place.parent(), first);
    int at = row.indexOf(first) - 1;
    if (at < 0) {
      commands.say(Phrase.of("map.why.noneBefore"));
      return;
    }
    Topic into = row.get(at);
    move(moving, into.id(), into.children().size(), Side.AUTOMATIC);
  }

  private void higher(List<Topic> moving, Topic parent) {
    Place place = Place.of(editor.map(), parent.id()).orElseThrow();
    move(moving, place.parent().id(), place.index() + 1, sideOf(parent, place.parent()));
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
