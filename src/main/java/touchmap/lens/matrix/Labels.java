package touchmap.lens.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.layout.TextSizes;
import touchmap.layout.TextStyle;
import touchmap.model.Id;

/**
 * Names beside dots, none over another, over a dot or over anything else that is there already. Taken in the order of
 * importance, each at the first free place around its dot; a name that finds none is left out.
 */
final class Labels {
  private static final int MOST = 80;
  private static final double WIDEST = 150;

  /** From here on a matrix has room for whole names. */
  private static final double WIDE = 480;

  private static final double GAP = 4;
  private static final String CUT = "\u2026";

  /** A dot that would like its name beside it; the box is where the dot is painted. */
  record Wish(Id touchpoint, String name, Rect dot) {}

  /** A name, perhaps cut, where it is to be painted. */
  record Label(Id touchpoint, String text, Rect box, Point baseline) {}

  private final TextSizes sizes;
  private final TextStyle style;
  private final Rect area;
  private final List<Rect> taken;
  private final List<Rect> avoided;

  /** {@code taken} is where no name may be, the dots included; {@code avoided} where one is only if need be. */
  Labels(TextSizes sizes, TextStyle style, Rect area, List<Rect> taken, List<Rect> avoided) {
    this.sizes = sizes;
    this.style = style;
    this.area = area;
    this.taken = new ArrayList<>(taken);
    this.avoided = List.copyOf(avoided);
  }

  /** The names that find a place, the most wanted first. */
  List<Label> place(List<Wish> wishes) {
    var placed = new ArrayList<Label>();
    for (Wish wish : wishes.subList(0, Math.min(MOST, wishes.size()))) {
      String text = fitting(wish.name(), area.width() > WIDE ? area.width() / 2 : WIDEST);
      if (text.isEmpty()) continue;
      best(places(wish.dot(), size(text)))
          .ifPresent(
              box -> {
                placed.add(label(wish.touchpoint(), text, box));
                taken.add(box.grown(1));
              });
    }
    return placed;
  }

  private Optional<Rect> best(List<Rect> places) {
    List<Rect> free = places.stream().filter(this::isFree).toList();
    return free.stream()
        .filter(box -> avoided.stream().noneMatch(box::overlaps))
        .findFirst()
        .or(() -> free.stream().findFirst());
  }

  /** A name that is shown whatever is below it, kept within the area. */
  Label over(Id touchpoint, String whole, Rect dot) {
    String name = fitting(whole, area.width());
    Rect size = size(name);
    Rect box = places(dot, size).getFirst();
    for (Rect each : places(dot, size)) {
      if (isInside(each)) {
        box = each;
        break;
      }
    }
    double x = Math.clamp(box.x(), area.x(), Math.max(area.x(), area.right() - box.width()));
    return label(touchpoint, name, new Rect(x, box.y(), box.width(), box.height()));
  }

  private Label label(Id touchpoint, String text, Rect box) {
    return new Label(touchpoint, text, box, new Point(box.x(), box.y() + sizes.ascent(style)));
  }

  private Rect size(String text) {
    return new Rect(0, 0, sizes.width(text, style), sizes.ascent(style) + sizes.descent(style));
  }

  /** At the right, at the left, above, below, then at the corners. */
  private static List<Rect> places(Rect dot, Rect size) {
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

  private boolean isFree(Rect box) {
    return isInside(box) && taken.stream().noneMatch(box::overlaps);
  }

  private boolean isInside(Rect box) {
    return box.x() >= area.x()
        && box.right() <= area.right()
        && box.y() >= area.y()
        && box.bottom() <= area.bottom();
  }

  private String fitting(String name, double widest) {
    if (sizes.width(name, style) <= widest) return name;
    int letters = name.codePointCount(0, name.length());
    for (int kept = letters - 1; kept > 0; kept--) {
      String cut = name.substring(0, name.offsetByCodePoints(0, kept)).stripTrailing() + CUT;
      if (sizes.width(cut, style) <= widest) return cut;
    }
    return "";
  }
}
