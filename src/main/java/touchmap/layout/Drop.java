package touchmap.layout;

import touchmap.geometry.Rect;
import touchmap.model.Id;
import touchmap.model.Side;

/**
 * What letting go here would mean: the new parent, the place among its children as they stand before the move, and the
 * side to stay on (AUTOMATIC unless a first-level branch lands on a side). {@code target} is the topic that the place is
 * named by, before it, after it or inside it; {@code place} is about where the box would come to lie.
 */
public record Drop(Id parent, int index, Side side, Id target, Where where, Rect place) {
  /** How the place is named. */
  public enum Where {
    BEFORE,
    AFTER,
    INSIDE
  }
}
