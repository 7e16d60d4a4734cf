package touchmap.layout;

/** A cut of the bundled typeface and a size in map units. */
public record TextStyle(Weight weight, double size) {
  /** The four cuts that ship with the program, by CSS weight. */
  public enum Weight {
    REGULAR,
    MEDIUM,
    SEMIBOLD,
    BOLD
  }
}
