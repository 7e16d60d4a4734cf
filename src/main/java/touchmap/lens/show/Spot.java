package touchmap.lens.show;

import touchmap.geometry.Rect;
import touchmap.model.Id;

/**
 * Where a topic stands on a slide, in its pixels.
 *
 * @param whole the box with what is on its edge, the bead with its place and the star
 * @param type the size of the type of its name; 0 where it has none there
 */
public record Spot(Id topic, Rect box, Rect whole, double type) {
  public Spot(Id topic, Rect box) {
    this(topic, box, box, 0);
  }
}
