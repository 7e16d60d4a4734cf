package touchmap.lens.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.layout.TextSizes;
import touchmap.layout.TextStyle;
import touchmap.model.Id;

/**
 * Names beside dots, whole, none over another, over a dot or over a line: each at the first free place around its dot, else
 * farther off with a thin line that leads to it. Either all find a place or none is shown.
 */
final class Labels {
  /** Names longer than that stand in lines. */
  private static final double WIDEST = 150;

  private static final double GAP = 4;
  private static final double CLEAR = 3;
  private static final int TRIES = 5;
  private static final int WAYS = 16;

  /** A name right beside a dot is so much nearer to it than to any other. */
  private static final double NEARER = 2;

  /** With so much of the ground under names, there is no use in looking for places. */
  private static final double FULL = 0.4;

  private static final List<Double> AWAY =
      List.of(9.0, 15.0, 22.0, 30.0, 40.0, 52.0, 66.0, 82.0, 100.0, 120.0);

  /**
   * What dots of one place would like to be called.
   *
   * @param dot where they are painted
   * @param within whether it may stand in their place instead of beside it
   * @param field where the name may stand: beside its dot, but in no other field of the matrix
   */
  record Wish(List<Id> touchpoints, List<String> lines, Rect dot, boolean within, Rect field) {
    Wish {
      touchpoints = List.copyOf(touchpoints);
      lines = List.copyOf(lines);
    }
  }

  /** A name where it is to be painted, and the line that leads to it where it is not beside its dot. */
  record Label(Wish wish, Rect box, Optional<Stroke> leader) {
    /** Whether it is a number in the place of its dot. */
    boolean isWithin() {
      return wish.within() && leader.isEmpty() && box.contains(wish.dot().center());
    }

    /** Where a line of it begins: it lies against the dot, or around the middle above and below it. */
    double x(double width) {
      if (box.right() <= wish.dot().x()) return box.right() - width;
      if (box.x() >= wish.dot().right()) return box.x();
      return box.centerX() - width / 2;
    }
  }

  /** What is in the way: no name may be outside the area or over any of the rest. */
  record Ground(Rect area, Map<Id, Rect> dots, List<Rect> captions, List<Stroke> lines) {
    Ground {
      dots = Map.copyOf(dots);
      captions = List.copyOf(captions);
      lines = List.copyOf(lines);
    }

    Ground withoutCaptions() {
      return new Ground(area, dots, List.of(), lines);
    }
  }

  private final TextSizes sizes;
  private final TextStyle style;
  private final Ground ground;
  private final double apart;
  private final Map<Wish, Label> placed = new LinkedHashMap<>();

  Labels(TextSizes sizes, TextStyle style, Ground ground) {
    this(sizes, style, ground, 0);
  }

  /** {@code apart}: so much ground is between a name and every dot of another, be there a line to its own. */
  Labels(TextSizes sizes, TextStyle style, Ground ground, double apart) {
    this.apart = apart;
    this.sizes = sizes;
    this.style = style;
    this.ground = ground;
  }

  /** All names in the order of the wishes, or none. What found no place goes first in the next try. */
  Optional<List<Label>> place(List<Wish> wishes) {
    double under = wishes.stream().map(this::size).mapToDouble(Labels::surface).sum();
    if (under > FULL * surface(ground.area())) return Optional.empty();
    var order = new ArrayList<>(wishes);
    for (int i = 0; i < TRIES; i++) {
      placed.clear();
      var failed = new ArrayList<Wish>();
      for (Wish each : order)
        label(each).ifPresentOrElse(at -> placed.put(each, at), () -> failed.add(each));
      if (failed.isEmpty()) return Optional.of(wishes.stream().map(this::placed).toList());
      order.removeAll(failed);
      order.addAll(0, failed);
    }
    return Optional.empty();
  }

  private Label placed(Wish wish) {
    Label label = placed.get(wish);
    if (label == null) throw new IllegalStateException("not placed");
    return label;
  }

  private Optional<Label> label(Wish wish) {
    Rect size = size(wish);
    if (wish.within()) {
      Rect box = size.moved(wish.dot().centerX(), wish.dot().centerY());
      box = box.moved(-size.width() / 2, -size.height() / 2);
      if (isFree(box, wish, true)) return Optional.of(new Label(wish, box, Optional.empty()));
    }
    for (Rect at : near(wish.dot(), size)) {
      Rect each = within(wish.field(), at);
      if (isFree(each, wish, false) && isNearest(each, wish))
        return Optional.of(new Label(wish, each, Optional.empty()));
    }
    for (double away : AWAY) {
      for (Rect at : around(wish.dot(), size, away)) {
        Rect each = within(wish.field(), at);
        Stroke leader = leader(wish.dot(), each);
        if (isFree(each, wish, false) && isApart(each, wish, apart) && isFree(leader, wish))
          return Optional.of(new Label(wish, each, Optional.of(leader)));
      }
    }
    return Optional.empty();
  }

  /** A name that is shown whatever is below it, kept within the area. */
  Label over(Wish wish) {
    Rect size = size(wish);
    List<Rect> near = near(wish.dot(), size);
    Rect box = near.stream().filter(this::isInside).findFirst().orElse(near.getFirst());
    Rect area = ground.area();
    double x = Math.clamp(box.x(), area.x(), Math.max(area.x(), area.right() - box.width()));
    double y = Math.clamp(box.y(), area.y(), Math.max(area.y(), area.bottom() - box.height()));
    return new Label(wish, new Rect(x, y, box.width(), box.height()), Optional.empty());
  }

  private Rect size(Wish wish) {
    double widest = 0;
    for (String each : wish.lines()) widest = Math.max(widest, sizes.width(each, style));
    double high = wish.lines().size() * leading();
    // the number in a dot has round ends
    return wish.within()
        ? new Rect(0, 0, Math.max(widest + 7, high + 1), high + 1)
        : new Rect(0, 0, widest, high);
  }

  double leading() {
    return sizes.ascent(style) + sizes.descent(style);
  }

  /** A name in lines, broken only between words; one word alone may be wider. */
  List<String> lines(String name) {
    var lines = new ArrayList<String>();
    String line = "";
    for (String word : name.strip().split("\\s+", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && sizes.width(longer, style) > WIDEST) {
        lines.add(line);
        line = word;
      } else line = longer;
    }
    lines.add(line);
    return lines;
  }

  private static double surface(Rect box) {
    return box.width() * box.height();
  }

  /** At the right, at the left, above, below, then at the corners. */
  private static List<Rect> near(Rect dot, Rect size) {
    double left = dot.x() - GAP - size.width();
    double right = dot.right() + GAP;
    double middle = dot.centerY() - size.height() / 2;
    double centred = dot.centerX() - size.width() / 2;
    double above = dot.y() - 2 - size.height();
    double below = dot.bottom() + 2;
    return List.of(
        size.moved(right, middle),
        size.moved(left, middle),
        size.moved(centred, above),
        size.moved(centred, below),
        size.moved(dot.centerX(), above),
        size.moved(dot.centerX(), below),
        size.moved(dot.centerX() - size.width(), above),
        size.moved(dot.centerX() - size.width(), below));
  }

  /** All around the dot, with so much ground between the two. */
  private static List<Rect> around(Rect dot, Rect size, double away) {
    var boxes = new ArrayList<Rect>();
    for (int i = 0; i < WAYS; i++) {
      double turn = 2 * Math.PI * i / WAYS;
      double across = Math.cos(turn);
      double down = Math.sin(turn);
      double far = dot.width() / 2 + away;
      double x = dot.centerX() + across * (far + size.width() / 2) - size.width() / 2;
      double y = dot.centerY() + down * (far + size.height() / 2) - size.height() / 2;
      boxes.add(size.moved(x, y));
    }
    return boxes;
  }

  /** From the edge of the dot to the nearest point of the name. */
  private static Stroke leader(Rect dot, Rect box) {
    Point from = dot.center();
    var to =
        new Point(
            Math.clamp(from.x(), box.x(), box.right()),
            Math.clamp(from.y(), box.y(), box.bottom()));
    double far = Math.max(0.001, from.distanceTo(to));
    double out = Math.min(1, dot.width() / 2 / far);
    return new Stroke(from.plus((to.x() - from.x()) * out, (to.y() - from.y()) * out), to);
  }

  private boolean isFree(Rect box, Wish wish, boolean within) {
    return isInside(box)
        && (within || contains(wish.field(), box))
        && ground.dots().entrySet().stream()
            .noneMatch(
                dot ->
                    box.overlaps(dot.getValue())
                        && !(within && wish.touchpoints().contains(dot.getKey())))
        && ground.captions().stream().noneMatch(box::overlaps)
        && (within || ground.lines().stream().noneMatch(line -> line.crosses(box.grown(1))))
        && placed.values().stream()
            .noneMatch(
                other ->
                    other.box().grown(1).overlaps(box)
                        || other.leader().filter(line -> line.crosses(box.grown(1))).isPresent());
  }

  /** What stands beside a dot is taken for its name, so it is beside no other one. */
  private boolean isNearest(Rect box, Wish wish) {
    return isApart(box, wish, Math.max(apart, wish.dot().distanceTo(box) + NEARER));
  }

  private boolean isApart(Rect box, Wish wish, double least) {
    return ground.dots().entrySet().stream()
        .noneMatch(
            dot ->
                !wish.touchpoints().contains(dot.getKey())
                    && box.distanceTo(dot.getValue()) < least);
  }

  private boolean isFree(Stroke leader, Wish wish) {
    return ground.dots().values().stream()
            .noneMatch(dot -> !dot.overlaps(wish.dot()) && leader.crosses(dot.grown(1)))
        && ground.captions().stream().noneMatch(leader::crosses)
        && placed.values().stream()
            .noneMatch(
                other ->
                    leader.crosses(other.box())
                        || other.leader().filter(leader::crosses).isPresent());
  }

  private boolean isInside(Rect box) {
    return contains(ground.area(), box);
  }

  /** Moved into the field, clear of the lines around it, as far as it has room there. */
  private static Rect within(Rect field, Rect box) {
    Rect clear = field.grown(-CLEAR);
    double x = Math.max(clear.x(), Math.min(box.x(), clear.right() - box.width()));
    double y = Math.max(clear.y(), Math.min(box.y(), clear.bottom() - box.height()));
    return new Rect(x, y, box.width(), box.height());
  }

  private static boolean contains(Rect area, Rect box) {
    return box.x() >= area.x()
        && box.right() <= area.right()
        && box.y() >= area.y()
        && box.bottom() <= area.bottom();
  }
}
