package touchmap.model;

/** The steps of every score, both ends included. */
public record Scale(double min, double max, Extras extras) {
  public static final Scale STANDARD = new Scale(1, 5, Extras.NONE);

  public double middle() {
    return (min + max) / 2;
  }

  public boolean holds(double value) {
    return value >= min && value <= max;
  }
}
