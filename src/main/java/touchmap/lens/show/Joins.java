package touchmap.lens.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import touchmap.geometry.Curve;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.layout.Layout;
import touchmap.layout.Placed;
import touchmap.lens.JourneyArrows;
import touchmap.lens.JourneyLens.Leg;
import touchmap.model.Id;
import touchmap.model.LayoutKind;
import touchmap.model.Side;
import touchmap.model.Topic;
import touchmap.picture.Ink;
import touchmap.picture.Line;
import touchmap.picture.Mark;

/**
 * The arrows from step to step of the journey that is followed, around what stands on a slide. They are those of the map,
 * so many times as large that they are seen from the last row.
 */
final class Joins {
  private static final double SCALE = 1.7;

  /** Rows are few and large. */
  private static final double LARGE = 2.2;

  private static final double AIR = 8;

  /** As heavy, and with heads as large, as the others are. */
  private static final double WIDTH = 1.8 * LARGE;

  private static final double HEAD = 7 * LARGE;

  private final Known known;
  private final Board board;
  private final Rect frame;
  private final List<Leg> legs;

  /** {@code frame} is where arrows may be: to the edges of the slide, but neither over its headline nor its foot. */
  Joins(Known known, Board board, Rect room) {
    this.known = known;
    this.board = board;
    this.frame = new Rect(14, room.y() - 18, board.width - 28, room.height() + 32);
    this.legs = known.way.map(way -> way.legs()).orElse(List.of());
  }

  /** Around a whole map, on which touchpoints at the left of the business have their outer ends at the left. */
  List<Mark> around() {
    Map<Id, Spot> spots = spots();
    Optional<Spot> centre = Optional.ofNullable(spots.get(known.map.root().id()));
    var placed = new LinkedHashMap<Id, Placed>();
    double middle = centre.map(each -> each.box().centerX()).orElse(0.0);
    spots.forEach(
        (id, each) -> {
          boolean left = centre.isPresent() && each.box().centerX() < middle;
          at(id).ifPresent(topic -> placed.put(id, placed(topic, each.box(), left, SCALE)));
        });
    return placed.isEmpty() ? List.of() : arrows(placed, SCALE);
  }

  /** Beside rows, each column for itself; from one column to the other through what is between them. */
  List<Mark> beside() {
    Map<Id, Spot> spots = spots();
    var columns = new TreeMap<Double, Map<Id, Placed>>();
    spots.forEach(
        (id, each) -> {
          boolean isOnWay = at(id).filter(Topic::isTouchpoint).isPresent();
          if (isOnWay)
            columns
                .computeIfAbsent(
                    (double) Math.round(each.box().right()), _ -> new LinkedHashMap<>())
                .put(id, placed(at(id).orElseThrow(), each.box(), false, LARGE));
        });
    var marks = new ArrayList<Mark>();
    for (Map<Id, Placed> column : columns.values()) marks.addAll(arrows(column, LARGE));
    for (Leg each : legs) {
      Optional<Double> from = column(columns, each.from());
      Optional<Double> to = column(columns, each.to());
      Spot one = spots.get(each.from());
      Spot other = spots.get(each.to());
      boolean isOver = from.isPresent() && to.isPresent() && !from.equals(to);
      if (isOver && one != null && other != null) marks.addAll(across(one, other));
    }
    return marks;
  }

  /** By how much arrows stand out of their frame: above, below, and at the sides. */
  record Excess(double above, double below, double aside) {
    boolean isNone() {
      return above <= 0 && below <= 0 && aside <= 0;
    }

    /** A room that leaves them theirs. */
    Rect of(Rect room) {
      double sides = Math.max(0, aside);
      double top = above <= 0 ? 0 : above + AIR;
      double bottom = below <= 0 ? 0 : below + AIR;
      return new Rect(
          room.x() + sides, room.y() + top, room.width() - 2 * sides, room.height() - top - bottom);
    }
  }

  Excess excess(List<Mark> arrows) {
    if (arrows.isEmpty()) return new Excess(0, 0, 0);
    Rect all = bounds(arrows);
    return new Excess(
        frame.y() - all.y(),
        all.bottom() - frame.bottom(),
        Math.max(frame.x() - all.x(), all.right() - frame.right()));
  }

  /** Those that find room; an arrow is its line and its head, one behind the other. */
  List<Mark> within(List<Mark> arrows) {
    var within = new ArrayList<Mark>();
    for (int i = 0; i + 1 < arrows.size(); i += 2) {
      List<Mark> arrow = arrows.subList(i, i + 2);
      if (excess(arrow).isNone()) within.addAll(arrow);
    }
    return within;
  }

  private static Rect bounds(List<Mark> arrows) {
    Point any = ((Mark.Shape) arrows.getFirst()).start();
    return JourneyArrows.bounds(Rect.between(any, any), arrows);
  }

  private Map<Id, Spot> spots() {
    var spots = new LinkedHashMap<Id, Spot>();
    for (Spot each : board.spots()) spots.putIfAbsent(each.topic(), each);
    return spots;
  }

  private Optional<Topic> at(Id topic) {
    return known.map.find(topic);
  }

  private static Optional<Double> column(Map<Double, Map<Id, Placed>> columns, Id topic) {
    return columns.entrySet().stream()
        .filter(each -> each.getValue().containsKey(topic))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private List<Mark> arrows(Map<Id, Placed> placed, double scale) {
    Rect bounds = placed.values().stream().map(Placed::box).reduce(Rect::union).orElseThrow();
    var layout = new Layout(placed, known.map.root().id(), bounds, LayoutKind.BOTH);
    return new Scaled(scale, 0, 0).all(JourneyArrows.of(layout, legs, board.look));
  }

  private static Placed placed(Topic topic, Rect on, boolean left, double scale) {
    Rect box = new Scaled(1 / scale, 0, 0).of(on);
    var tree =
        new Placed.Tree(Optional.empty(), 1, left ? Side.LEFT : Side.RIGHT, 0, List.of(), 0, false);
    return new Placed(topic, box, box, box, List.of(), tree, 0);
  }

  /** Out of one column's outer ends and in at the other's inner ends, or back that way. */
  private List<Mark> across(Spot from, Spot to) {
    boolean right = from.box().x() < to.box().x();
    double start = right ? from.box().right() : inner(from);
    double end = right ? inner(to) : to.box().right();
    double way = right ? 1 : -1;
    var tail = new Point(start, from.box().centerY());
    var tip = new Point(end, to.box().centerY());
    var neck = new Point(end - way * (HEAD - 2), tip.y());
    double bend = Math.max(40, Math.abs(end - start) * 0.7);
    var curve = new Curve(tail, tail.plus(way * bend, 0), neck.plus(-way * bend, 0), neck);
    Ink ink = board.look.accent().ink();
    return List.of(
        new Mark.Shape(
            curve.from(),
            List.of(new Mark.Segment(curve.bend1(), curve.bend2(), curve.to())),
            false,
            Ink.NONE,
            Line.of(ink, WIDTH)),
        new Mark.Shape(
            tip,
            List.of(
                Mark.Segment.straight(tip, tip.plus(-way * HEAD, -HEAD / 2)),
                Mark.Segment.straight(
                    tip.plus(-way * HEAD, -HEAD / 2), tip.plus(-way * HEAD, HEAD / 2))),
            true,
            ink,
            Line.NONE));
  }

  /** Where its bead begins. */
  private static double inner(Spot spot) {
    return spot.signs().isEmpty() ? spot.box().x() : spot.signs().getFirst().x();
  }
}
