package touchmap.lens.journey;

import java.util.List;
import touchmap.geometry.Rect;
import touchmap.picture.Mark;

/** Marks moved sideways. */
final class Shift {
  private Shift() {}

  static Mark of(Mark mark, double by) {
    return switch (mark) {
      case Mark.Box box ->
          new Mark.Box(moved(box.bounds(), by), box.radius(), box.fill(), box.line());
      case Mark.Icon icon -> new Mark.Icon(icon.name(), moved(icon.bounds(), by), icon.ink());
      case Mark.Words words ->
          new Mark.Words(
              words.text(),
              words.baseline().plus(by, 0),
              words.style(),
              words.ink(),
              words.width());
      case Mark.Shape shape -> {
        List<Mark.Segment> segments =
            shape.segments().stream()
                .map(
                    each ->
                        new Mark.Segment(
                            each.bend1().plus(by, 0),
                            each.bend2().plus(by, 0),
                            each.to().plus(by, 0)))
                .toList();
        yield new Mark.Shape(
            shape.start().plus(by, 0), segments, shape.closed(), shape.fill(), shape.line());
      }
    };
  }

  private static Rect moved(Rect bounds, double by) {
    return bounds.moved(by, 0);
  }
}
