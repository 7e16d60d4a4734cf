package touchmap.lens.show;

import java.util.List;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.layout.TextStyle;
import touchmap.picture.Line;
import touchmap.picture.Mark;

/** Marks made so many times larger, then moved. */
record Scaled(double by, double dx, double dy) {
  List<Mark> all(List<? extends Mark> marks) {
    return marks.stream().map(this::of).toList();
  }

  Mark of(Mark mark) {
    return switch (mark) {
      case Mark.Box box ->
          new Mark.Box(of(box.bounds()), box.radius() * by, box.fill(), of(box.line()));
      case Mark.Icon icon -> new Mark.Icon(icon.name(), of(icon.bounds()), icon.ink());
      case Mark.Words words ->
          new Mark.Words(
              words.text(),
              of(words.baseline()),
              new TextStyle(words.style().weight(), words.style().size() * by),
              words.ink(),
              words.width() * by);
      case Mark.Shape shape ->
          new Mark.Shape(
              of(shape.start()),
              shape.segments().stream()
                  .map(each -> new Mark.Segment(of(each.bend1()), of(each.bend2()), of(each.to())))
                  .toList(),
              shape.closed(),
              shape.fill(),
              of(shape.line()));
    };
  }

  Point of(Point at) {
    return new Point(at.x() * by + dx, at.y() * by + dy);
  }

  Rect of(Rect box) {
    return new Rect(box.x() * by + dx, box.y() * by + dy, box.width() * by, box.height() * by);
  }

  private Line of(Line line) {
    if (line.isNone()) return line;
    List<Double> dashes = line.dashes().stream().map(each -> each * by).toList();
    return new Line(line.ink(), line.width() * by, dashes);
  }
}
