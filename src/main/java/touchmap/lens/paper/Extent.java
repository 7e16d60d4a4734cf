package touchmap.lens.paper;

import java.util.Optional;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.picture.Mark;
import touchmap.picture.Painter;

/** Paints nothing, and remembers how far marks reach and how small the smallest text is. */
final class Extent implements Painter {
  private Optional<Rect> reach = Optional.empty();
  private double smallest = Double.MAX_VALUE;

  @Override
  public void paint(Mark mark) {
    switch (mark) {
      case Mark.Box box -> add(box.bounds().grown(box.line().width() / 2));
      case Mark.Icon icon -> add(icon.bounds());
      case Mark.Words words -> {
        smallest = Math.min(smallest, words.style().size());
        double size = words.style().size();
        Point at = words.baseline();
        add(new Rect(at.x(), at.y() - size, words.width(), size * 1.3));
      }
      case Mark.Shape shape -> {
        Rect all = new Rect(shape.start().x(), shape.start().y(), 0, 0);
        for (Mark.Segment each : shape.segments())
          all = all.union(new Rect(each.to().x(), each.to().y(), 0, 0));
        add(all.grown(shape.line().width() / 2));
      }
    }
  }

  private void add(Rect box) {
    reach = Optional.of(reach.map(before -> before.union(box)).orElse(box));
  }

  Rect bounds() {
    return reach.orElse(Rect.EMPTY);
  }

  double smallest() {
    return smallest;
  }
}
