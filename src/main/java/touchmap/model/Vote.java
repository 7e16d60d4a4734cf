package touchmap.model;

/** Dots that one person gave to one touchpoint. */
public record Vote(String by, Id touchpoint, int dots, Extras extras) {
  /** The same, cast by somebody else. */
  public Vote withBy(String name) {
    return new Vote(name, touchpoint, dots, extras);
  }

  public Vote withDots(int to) {
    return new Vote(by, touchpoint, to, extras);
  }
}
