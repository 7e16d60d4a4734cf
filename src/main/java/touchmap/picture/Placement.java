package touchmap.picture;

import java.util.List;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.layout.TextStyle;

/** Where a painting goes on a page: made larger or smaller, then moved. */
public record Placement(double scale, double dx, double dy) {
  /** Into a box as large as it fits, in the middle of it; never larger than so many times. */
  public static Placement into(Rect box, Rect view, double most) {
    double scale =
        Math.min(most, Math.min(box.width() / view.width(), box.height() / view.height()));
    return new Placement(
        scale, box.centerX() - view.centerX() * scale, box.centerY() - view.centerY() * scale);
  }

  public Point of(Point point) {
    return new Point(point.x() * scale + dx, point.y() * scale + dy);
  }

  public Rect of(Rect box) {
    return new Rect(
        box.x() * scale + dx, box.y() * scale + dy, box.width() * scale, box.height() * scale);
  }

  /** What of the painting shows in a box of the page. */
  public Rect seenIn(Rect box) {
    return new Rect(
        (box.x() - dx) / scale, (box.y() - dy) / scale, box.width() / scale, box.height() / scale);
  }

  public Mark of(Mark mark) {
    return switch (mark) {
      case Mark.Box box ->
          new Mark.Box(of(box.bounds()), box.radius() * scale, box.fill(), of(box.line()));
      case Mark.Icon icon -> new Mark.Icon(icon.name(), of(icon.bounds()), icon.ink());
      case Mark.Words words ->
          new Mark.Words(
              words.text(),
              of(words.baseline()),
              new TextStyle(words.style().weight(), words.style().size() * scale),
              words.ink(),
              words.width() * scale);
      case Mark.Shape shape ->
          new Mark.Shape(
              of(shape.start()),
              shape.segments().stream().map(this::of).toList(),
              shape.closed(),
              shape.fill(),
              of(shape.line()));
    };
  }

  private Mark.Segment of(Mark.Segment segment) {
    return new Mark.Segment(of(segment.bend1()), of(segment.bend2()), of(segment.to()));
  }

  private Line of(Line line) {
    if (line.isNone()) return line;
    List<Double> dashes = line.dashes().stream().map(each -> each * scale).toList();
    return new Line(line.ink(), line.width() * scale, dashes);
  }

  /** Paints a painting in its place, nothing of it outside the box. */
  public void paint(Painting painting, Painter painter, Rect box) {
    painter.within(box, () -> painting.paintOn(mark -> painter.paint(of(mark)), seenIn(box)));
  }
}
