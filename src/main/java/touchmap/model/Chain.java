package touchmap.model;

import java.util.List;
import java.util.Optional;

/** An ordered path through touchpoints: the customer's journey. {@code aim} says where it leads. */
public record Chain(
    Id id, String name, Optional<Id> persona, Aim aim, List<Step> steps, Extras extras) {
  public Chain {
    steps = List.copyOf(steps);
  }

  /** What the chain should end with, and what brings the client back. */
  public record Aim(String goal, String returns) {
    public static final Aim NONE = new Aim("", "");
  }
}
