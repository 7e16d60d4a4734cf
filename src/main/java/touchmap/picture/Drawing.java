package touchmap.picture;

import java.util.ArrayList;
import java.util.List;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;

/** Marks in the order in which they are painted, which is that of reading: each line of text is a paragraph of its own. */
public record Drawing(List<Mark> marks) implements Painting {
  public Drawing {
    marks = List.copyOf(marks);
  }

  @Override
  public void paintOn(Painter painter, Rect view) {
    for (Mark each : marks) painter.paint(each);
  }

  @Override
  public List<List<Point>> paragraphs() {
    var paragraphs = new ArrayList<List<Point>>();
    for (Mark each : marks)
      if (each instanceof Mark.Words words && !words.text().isEmpty())
        paragraphs.add(List.of(words.baseline()));
    return paragraphs;
  }
}
