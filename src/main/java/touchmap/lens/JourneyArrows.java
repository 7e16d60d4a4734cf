package touchmap.lens;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.layout.Layout;
import touchmap.layout.Placed;
import touchmap.lens.JourneyLens.Leg;
import touchmap.picture.Ink;
import touchmap.picture.Line;
import touchmap.picture.Look;
import touchmap.picture.Mark;

/**
 * The arrows of a journey, as marks over a laid-out map. Each leaves a box at its outer end, goes along a lane outside of all
 * boxes it passes, and comes in at the next outer end; one to the other side goes over or under the whole map. Lanes keep
 * clear of each other, so that many arrows can be told apart. What is folded away has no arrow.
 */
public final class JourneyArrows {
  private static final double BESIDE = 16;
  private static final double LANE = 8;
  private static final double OFF_MIDDLE = 5;
  private static final double BETWEEN_ROWS = 4;

  /** Half the height of a loop back to the same box. */
  private static final double LOOP = 9;

  private static final double ROUND = 12;
  private static final double HEAD = 7;
  private static final double WIDTH = 1.8;
  private static final int SAMPLES = 24;

  /** Where an arrow goes: straight pieces, one after the other. */
  record Route(Leg leg, List<Point> points) {
    Route {
      points = List.copyOf(points);
    }
  }

  /** A straight piece that others keep clear of; {@code from} and {@code to} are along it, in order. */
  private record Taken(boolean isUpright, double at, double from, double to) {
    boolean isNear(Taken other) {
      return isUpright == other.isUpright
          && Math.abs(at - other.at) < LANE - 1
          && from - LANE < other.to
          && other.from < to + LANE;
    }
  }

  private final Layout layout;
  private final List<Placed> boxes;
  private final Rect bounds;
  private final List<Taken> taken = new ArrayList<>();
  private final Set<Point> touched = new HashSet<>();

  private JourneyArrows(Layout layout) {
    this.layout = layout;
    boxes = List.copyOf(layout.placed().values());
    bounds = layout.bounds();
  }

  public static List<Mark> of(Layout layout, List<Leg> legs, Look look) {
    var marks = new ArrayList<Mark>();
    var arrows = new JourneyArrows(layout);
    for (Route each : arrows.routes(legs)) {
      marks.add(arrows.line(each, look));
      marks.add(head(each.points(), look));
    }
    return List.copyOf(marks);
  }

  /** The map with its arrows, which go around it. */
  public static Rect bounds(Rect map, List<Mark> arrows) {
    Rect bounds = map;
    for (Mark each : arrows)
      if (each instanceof Mark.Shape shape) {
        Point at = shape.start();
        for (Mark.Segment piece : shape.segments()) {
          for (int i = 0; i <= SAMPLES; i++) {
            Point on = piece.at(at, i / (double) SAMPLES);
            bounds = bounds.union(Rect.between(on, on).grown(WIDTH));
          }
          at = piece.to();
        }
      }
    return bounds;
  }

  static List<Route> routes(Layout layout, List<Leg> legs) {
    return new JourneyArrows(layout).routes(legs);
  }

  private List<Route> routes(List<Leg> legs) {
    var routes = new ArrayList<Route>();
    for (Leg leg : legs) route(leg).ifPresent(routes::add);
    return List.copyOf(routes);
  }

  private Optional<Route> route(Leg leg) {
    Optional<Placed> from = layout.at(leg.from());
    Optional<Placed> to = layout.at(leg.to());
    if (from.isEmpty() || to.isEmpty()) return Optional.empty();
    if (leg.from().equals(leg.to())) return Optional.of(new Route(leg, loop(from.get())));
    List<Point> best =
        ends(from.get(), to.get(), true)
            .flatMap(start -> ends(to.get(), from.get(), false).map(end -> List.of(start, end)))
            .map(ends -> way(ends.getFirst(), from.get(), ends.getLast(), to.get()))
            .min(Comparator.comparingLong(way -> crossed(way, from.get(), to.get())))
            .orElseThrow();
    for (int i = 2; i < best.size() - 1; i++) taken.add(piece(best.get(i - 1), best.get(i)));
    touched.add(best.getFirst());
    touched.add(best.getLast());
    return Optional.of(new Route(leg, best));
  }

  /** Out of the outer end and back in, for a touchpoint that is its own next step. */
  private List<Point> loop(Placed at) {
    Rect box = at.extent();
    double x = at.isMirrored() ? box.x() : box.right();
    Point start = new Point(x, box.centerY() + LOOP);
    Point end = new Point(x, box.centerY() - LOOP);
    double lane = lane(at.isMirrored(), start.y(), end.y());
    return List.of(start, new Point(lane, start.y()), new Point(lane, end.y()), end);
  }

  /** Where an arrow may touch a box: at its outer end, or, when something grows there, just above or below it. */
  private Stream<Point> ends(Placed at, Placed other, boolean leaves) {
    Rect box = at.extent();
    double x = at.isMirrored() ? box.x() : box.right();
    double way = Math.signum(other.box().centerY() - at.box().centerY());
    double off = way == 0 ? (leaves ? 1 : -1) : way;
    double beside = at.isMirrored() ? x + ROUND : x - ROUND;
    return Stream.of(
        outer(new Point(x, box.centerY()), off),
        new Point(beside, box.bottom() + BETWEEN_ROWS),
        new Point(beside, box.y() - BETWEEN_ROWS));
  }

  /** A place at the outer end where no other arrow goes in or out, as near to the middle as there is one. */
  private Point outer(Point middle, double way) {
    return Stream.of(way, -way, 2 * way, -2 * way)
        .map(each -> middle.plus(0, each * OFF_MIDDLE))
        .filter(each -> !touched.contains(each))
        .findFirst()
        .orElse(middle);
  }

  private List<Point> way(Point start, Placed from, Point end, Placed to) {
    boolean left = from.isMirrored();
    if (left == to.isMirrored()) {
      double x = lane(left, start.y(), end.y());
      return List.of(start, new Point(x, start.y()), new Point(x, end.y()), end);
    }
    double middle = (start.y() + end.y()) / 2;
    boolean over = middle <= bounds.centerY();
    double y = across(over);
    double x1 = lane(left, start.y(), y);
    double x2 = lane(!left, end.y(), y);
    return List.of(
        start,
        new Point(x1, start.y()),
        new Point(x1, y),
        new Point(x2, y),
        new Point(x2, end.y()),
        end);
  }

  /** A lane beside all that stands between two heights, on one side of the business, and beside other arrows. */
  private double lane(boolean left, double one, double other) {
    double top = Math.min(one, other);
    double bottom = Math.max(one, other);
    double sign = left ? -1 : 1;
    double reach =
        boxes.stream()
            .filter(each -> each.isMirrored() == left)
            .map(Placed::extent)
            .filter(each -> each.y() <= bottom + LANE && each.bottom() >= top - LANE)
            .mapToDouble(each -> sign * (left ? each.x() : each.right()))
            .max()
            .orElse(0);
    double x = reach + BESIDE;
    while (isTaken(new Taken(true, sign * x, top, bottom))) x += LANE;
    return sign * x;
  }

  private double across(boolean over) {
    double sign = over ? -1 : 1;
    double y = sign * (over ? bounds.y() : bounds.bottom()) + BESIDE;
    while (isTaken(new Taken(false, sign * y, bounds.x(), bounds.right()))) y += LANE;
    return sign * y;
  }

  private boolean isTaken(Taken wanted) {
    return taken.stream().anyMatch(wanted::isNear);
  }

  private static Taken piece(Point a, Point b) {
    boolean isUpright = a.x() == b.x();
    double one = isUpright ? a.y() : a.x();
    double other = isUpright ? b.y() : b.x();
    return new Taken(
        isUpright, isUpright ? a.x() : a.y(), Math.min(one, other), Math.max(one, other));
  }

  /** How many boxes lie under an arrow, its two ends left out. */
  private long crossed(List<Point> way, Placed from, Placed to) {
    return boxes.stream()
        .filter(each -> !each.id().equals(from.id()) && !each.id().equals(to.id()))
        .filter(each -> crosses(way, each.extent()))
        .count();
  }

  static boolean crosses(List<Point> way, Rect box) {
    for (int i = 1; i < way.size(); i++)
      if (Rect.between(way.get(i - 1), way.get(i)).grown(WIDTH / 2).overlaps(box)) return true;
    return false;
  }

  private Mark line(Route route, Look look) {
    List<Point> points = route.points();
    Line pen = Line.of(look.accent().ink(), WIDTH);
    Optional<Mark.Segment> bow = bow(points);
    if (bow.isPresent())
      return new Mark.Shape(points.getFirst(), List.of(bow.get()), false, Ink.NONE, pen);
    var pieces = new ArrayList<Mark.Segment>();
    Point at = points.getFirst();
    for (int i = 1; i < points.size() - 1; i++) {
      Point corner = points.get(i);
      Point before = towards(corner, points.get(i - 1));
      Point after = towards(corner, points.get(i + 1));
      pieces.add(Mark.Segment.straight(at, before));
      pieces.add(new Mark.Segment(corner, corner, after));
      at = after;
    }
    Point tip = points.getLast();
    double back = Math.signum(at.x() - tip.x()) * (HEAD - 1);
    pieces.add(Mark.Segment.straight(at, tip.plus(back, 0)));
    return new Mark.Shape(points.getFirst(), pieces, false, Ink.NONE, pen);
  }

  /** A single bow along a lane that nothing stands in the way of, which is pleasanter than corners. */
  private Optional<Mark.Segment> bow(List<Point> points) {
    if (points.size() != 4) return Optional.empty();
    Point from = points.getFirst();
    Point tip = points.getLast();
    double lane = points.get(1).x();
    double way = Math.signum(lane - tip.x());
    Point end = tip.plus(way * (HEAD - 1), 0);
    // A cubic goes three quarters of the way to controls that lie on one line.
    double beyond = lane + (lane - (from.x() + end.x()) / 2) / 3;
    var bow = new Mark.Segment(new Point(beyond, from.y()), new Point(beyond, end.y()), end);
    return isClear(from, bow, tip) ? Optional.of(bow) : Optional.empty();
  }

  private boolean isClear(Point from, Mark.Segment bow, Point tip) {
    var way = new ArrayList<Point>();
    for (int i = 0; i <= SAMPLES; i++) way.add(bow.at(from, i / (double) SAMPLES));
    return boxes.stream()
        .map(Placed::extent)
        .filter(box -> !box.grown(1).contains(from) && !box.grown(1).contains(tip))
        .noneMatch(box -> crosses(way, box));
  }

  /** Where the rounding of a corner ends, on the way to the next. */
  private static Point towards(Point corner, Point next) {
    double length = corner.distanceTo(next);
    double share = length == 0 ? 0 : Math.min(ROUND, length / 2) / length;
    return corner.plus((next.x() - corner.x()) * share, (next.y() - corner.y()) * share);
  }

  private static Mark head(List<Point> points, Look look) {
    Point tip = points.getLast();
    double back = Math.signum(points.get(points.size() - 2).x() - tip.x()) * HEAD;
    Point high = tip.plus(back, -HEAD / 2);
    Point low = tip.plus(back, HEAD / 2);
    return new Mark.Shape(
        tip,
        List.of(Mark.Segment.straight(tip, high), Mark.Segment.straight(high, low)),
        true,
        look.accent().ink(),
        Line.NONE);
  }
}
