package touchmap.picture;

import java.util.List;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;

/** What can be shown on a page: a map, or a drawing of another sort. */
public interface Painting {
  /** Paints what is visible in the view. */
  void paintOn(Painter painter, Rect view);

  /** Its texts in the order of reading, each by where the baselines of its lines start. */
  List<List<Point>> paragraphs();

  /**
   * What it consists of in the order of reading; nothing but paragraphs where nothing more is
   * known.
   */
  default List<Part> parts() {
    return paragraphs().stream()
        .<Part>map(lines -> new Part.Text(Part.Role.PARAGRAPH, "", lines))
        .toList();
  }
}
