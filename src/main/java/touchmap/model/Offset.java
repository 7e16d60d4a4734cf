package touchmap.model;

/** How far a topic was moved by hand from its automatic place, in map units. */
public record Offset(double x, double y, Extras extras) {
  public static final Offset NONE = new Offset(0, 0, Extras.NONE);

  public static Offset of(double x, double y) {
    return new Offset(x, y, Extras.NONE);
  }

  public boolean isNone() {
    return x == 0 && y == 0;
  }
}
