package touchmap.layout;

import java.util.List;
import java.util.Optional;
import touchmap.geometry.Rect;
import touchmap.model.Id;
import touchmap.model.Side;
import touchmap.model.Topic;

/**
 * One topic with its place. {@code box} is its own box, {@code reach} a box around it and all that is shown below it
 * (for culling and hits), {@code lines} its wrapped name in absolute map coordinates, {@code tree} where it hangs.
 */
public record Placed(Topic topic, Rect box, Rect reach, List<TextLine> lines, Tree tree) {
  /**
   * Where it hangs: its parent (empty for the business), depth (business 0), the side it grows to (never AUTOMATIC;
   * RIGHT in layout down), the first-level branch it belongs to by position (-1 for the business), the topics shown
   * below it, how many are folded away (0 when it is open), and whether its name was cut with an ellipsis.
   */
  public record Tree(
      Optional<Id> parent,
      int depth,
      Side side,
      int branch,
      List<Id> shown,
      int hidden,
      boolean cut) {}
}
