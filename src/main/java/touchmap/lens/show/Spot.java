package touchmap.lens.show;

import java.util.List;
import touchmap.geometry.Rect;
import touchmap.model.Id;

/**
 * Where a topic stands on a slide, in its pixels.
 *
 * @param signs what is on the edge of its box: the bead with its place, and the star
 * @param type the size of the type of its name; 0 where it has none there
 */
public record Spot(Id topic, Rect box, List<Rect> signs, double type) {
  public Spot {
    signs = List.copyOf(signs);
  }

  public Spot(Id topic, Rect box) {
    this(topic, box, List.of(), 0);
  }

  /** The box with what is on its edge. */
  public Rect whole() {
    return signs.stream().reduce(box, Rect::union);
  }
}
