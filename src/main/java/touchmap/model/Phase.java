package touchmap.model;

import java.util.List;

/** A phase of the customer's life, with the chains that happen in it; one may happen more than once. */
public record Phase(Id id, String name, String note, List<Id> chains, Extras extras) {
  public Phase {
    chains = List.copyOf(chains);
  }

  /** A new phase in which nothing happens yet. */
  public static Phase of(String name) {
    return new Phase(Id.fresh(), name, "", List.of(), Extras.NONE);
  }

  public Phase withName(String to) {
    return new Phase(id, to, note, chains, extras);
  }

  public Phase withNote(String to) {
    return new Phase(id, name, to, chains, extras);
  }

  public Phase withChains(List<Id> to) {
    return new Phase(id, name, note, to, extras);
  }

  public Phase withExtras(Extras to) {
    return new Phase(id, name, note, chains, to);
  }
}
