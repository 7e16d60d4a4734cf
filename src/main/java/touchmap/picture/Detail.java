package touchmap.picture;

/** How much of a map is painted; from afar, names of touchpoints would be but grey dust. */
public enum Detail {
  FULL,
  NAMES_OF_OBJECTS;

  private static final double NAMES_HIDE_BELOW = 0.45;

  /** What a screen paints at that zoom (1 is 100 %). */
  public static Detail at(double zoom) {
    return zoom < NAMES_HIDE_BELOW ? NAMES_OF_OBJECTS : FULL;
  }
}
