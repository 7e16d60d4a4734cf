package touchmap.model;

import java.util.List;

/** A phase of the customer's life, with the chains that happen in it. */
public record Phase(Id id, String name, String note, List<Id> chains, Extras extras) {
  public Phase {
    chains = List.copyOf(chains);
  }
}
