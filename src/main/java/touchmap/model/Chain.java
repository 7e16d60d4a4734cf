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

  /** A new chain that goes nowhere yet. */
  public static Chain of(String name) {
    return new Chain(Id.fresh(), name, Optional.empty(), Aim.NONE, List.of(), Extras.NONE);
  }

  public Chain withHead(String itsName, Optional<Id> whose, Aim where) {
    return new Chain(id, itsName, whose, where, steps, extras);
  }

  public Chain withSteps(List<Step> to) {
    return new Chain(id, name, persona, aim, to, extras);
  }

  public Chain withExtras(Extras to) {
    return new Chain(id, name, persona, aim, steps, to);
  }
}
