package touchmap.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.geometry.ScreenPoint;
import touchmap.layout.Drop;
import touchmap.layout.Layout;
import touchmap.layout.Placed;
import touchmap.layout.TextLine;
import touchmap.layout.TextSizes;
import touchmap.layout.TextStyle;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.picture.IconShapes;
import touchmap.picture.Ink;
import touchmap.picture.Mark;
import touchmap.words.Phrase;

/**
 * What hangs on the pointer: a box with icon and name, how many more come along, where it would land or
 * why it may not. {@code like} is the topic whose colours it wears, {@code ringed} the one that it goes into.
 */
record Ghost(
    Rect box,
    List<TextLine> lines,
    Optional<Mark.Icon> icon,
    boolean object,
    Optional<Id> like,
    Set<Id> dragged,
    int count,
    Point pointer,
    Optional<Drop> drop,
    Optional<Phrase> refused,
    Optional<Id> ringed) {
  /** The same, going into that node instead of below it. */
  Ghost ringing(Id topic) {
    return new Ghost(
        box,
        lines,
        icon,
        object,
        Optional.of(topic),
        dragged,
        count,
        pointer,
        Optional.empty(),
        refused,
        Optional.of(topic));
  }

  /** The tray shows what is held by itself; the map shows where it would land. */
  boolean fromTray() {
    return dragged.isEmpty();
  }

  private static final TextStyle IDEA = new TextStyle(TextStyle.Weight.MEDIUM, 13);

  /** It is lifted by so much from where the pointer took it. */
  private static final double LIFT = 4;

  /**
   * A pointer that has gone no farther than this since it was painted means what was painted, in
   * pixels.
   */
  private static final double NEAR = 24;

  /** Whether the pointer is still about where it was when this was painted. */
  boolean isNear(ScreenPoint now, Camera camera) {
    ScreenPoint then = camera.toScreen(pointer);
    return Math.hypot(then.x() - now.x(), then.y() - now.y()) <= NEAR;
  }

  /** The dragged nodes as they hang on the pointer; empty when the held one is not in sight. */
  static Optional<Ghost> of(Dragging dragging, Layout layout) {
    return layout
        .at(dragging.held())
        .map(
            held -> {
              double dx = dragging.at().map().x() - dragging.grip().x();
              double dy = dragging.at().map().y() - dragging.grip().y() - LIFT;
              Placed now = held.moved(dx, dy);
              return new Ghost(
                  now.box(),
                  now.lines(),
                  icon(now),
                  held.topic().isObject(),
                  Optional.of(held.id()),
                  Set.copyOf(dragging.moving()),
                  dragging.moving().size(),
                  dragging.at().map(),
                  dragging.drop(),
                  dragging.refused(),
                  Optional.empty());
            });
  }

  private static Optional<Mark.Icon> icon(Placed held) {
    Optional<String> name = IconShapes.of(held.topic());
    return held.icon().flatMap(at -> name.map(each -> new Mark.Icon(each, at, Ink.NONE)));
  }

  /** An idea from the tray under the pointer. */
  static Ghost of(
      String name, Point pointer, Optional<Drop> drop, Optional<Phrase> refused, TextSizes sizes) {
    Topic topic = Topic.of(touchmap.model.TopicType.TOUCHPOINT, name);
    double width = sizes.width(topic.nameOnOneLine(), IDEA);
    Rect box = new Rect(pointer.x() - 16, pointer.y() - 15 - LIFT, width + 24, 30);
    double baseline = box.centerY() + (sizes.ascent(IDEA) - sizes.descent(IDEA)) / 2;
    var line = new TextLine(topic.nameOnOneLine(), new Point(box.x() + 12, baseline), IDEA, width);
    return new Ghost(
        box,
        List.of(line),
        Optional.empty(),
        false,
        drop.map(Drop::parent),
        Set.of(),
        1,
        pointer,
        drop,
        refused,
        Optional.empty());
  }
}
