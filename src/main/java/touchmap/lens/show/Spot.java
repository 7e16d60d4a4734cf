package touchmap.lens.show;

import touchmap.geometry.Rect;
import touchmap.model.Id;

/**
 * Where a topic stands on a slide, in its pixels.
 *
 * @param type the size of the type of its name; 0 where it has none there
 */
public record Spot(Id topic, Rect box, double type) {
  public Spot(Id topic, Rect box) {
    this(topic, box, 0);
  }
}
