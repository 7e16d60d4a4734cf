package touchmap.lens.show;

import java.util.Map;
import java.util.Set;
import touchmap.geometry.Rect;
import touchmap.layout.Layout;
import touchmap.layout.LayoutOptions;
import touchmap.layout.Placed;
import touchmap.model.LayoutKind;
import touchmap.model.Topic;
import touchmap.picture.Ink;
import touchmap.picture.Line;
import touchmap.picture.ObjectColours;

/** The whole map as a small picture without words, with a frame around the branch that is shown. */
record MiniMap(Board board, Known known) {
  static final double HEIGHT = 170;
  private static final double WIDTH = 243;
  private static final double INSET = 14;
  private static final double LEAST = 2.4;

  void paint(Topic branch, Rect room) {
    var card = new Rect(room.x(), room.bottom() - HEIGHT - 6, WIDTH, HEIGHT);
    var look = board.look;
    board.box(card, 18, look.panel(), Line.of(look.ground().hairline(), 2));
    Layout layout =
        Layout.of(known.map, Text.SIZES, new LayoutOptions(LayoutKind.BOTH, Set.of(), Map.of()));
    Rect all = layout.bounds();
    Rect into = card.grown(-INSET);
    double by = Math.min(into.width() / all.width(), into.height() / all.height());
    by = Math.min(by, 0.22);
    var scale =
        new Scaled(by, into.centerX() - all.centerX() * by, into.centerY() - all.centerY() * by);
    for (Placed each : layout.placed().values()) bar(each, scale);
    layout
        .at(branch.id())
        .ifPresent(
            placed -> {
              Rect frame = scale.of(placed.reach()).grown(6);
              board.box(inside(frame, card), 10, Ink.NONE, Line.of(look.accent().plain(), 4));
            });
  }

  private static Rect inside(Rect frame, Rect card) {
    double x = Math.max(frame.x(), card.x() + 3);
    double y = Math.max(frame.y(), card.y() + 3);
    return new Rect(
        x,
        y,
        Math.min(frame.right(), card.right() - 3) - x,
        Math.min(frame.bottom(), card.bottom() - 3) - y);
  }

  private void bar(Placed placed, Scaled scale) {
    Rect box = scale.of(placed.box());
    ObjectColours colours = known.colours(placed.topic());
    Topic topic = placed.topic();
    Ink ink =
        topic.isBusiness()
            ? board.look.accent().ink()
            : topic.isObject() ? colours.edge() : colours.edge().over(board.look.panel(), 0.5);
    double height = Math.max(LEAST, box.height() * (topic.isTouchpoint() ? 0.45 : 0.8));
    var bar = new Rect(box.x(), box.centerY() - height / 2, box.width(), height);
    board.box(bar, height / 3, ink, Line.NONE);
  }
}
