package touchmap.picture;

/** A colour: red, green and blue 0 to 255, opacity 0 to 1. */
public record Ink(int red, int green, int blue, double opacity) {
  public static final Ink NONE = new Ink(0, 0, 0, 0);
  public static final Ink WHITE = new Ink(255, 255, 255, 1);
  public static final Ink BLACK = new Ink(0, 0, 0, 1);

  /** From {@code #RRGGBB}. */
  public static Ink of(String hex) {
    int rgb = Integer.parseInt(hex.substring(1), 16);
    return new Ink(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, 1);
  }

  public boolean isNone() {
    return opacity == 0;
  }

  public Ink faded(double to) {
    return new Ink(red, green, blue, to);
  }

  /** This colour laid over another at the given share, 0 (only the other) to 1 (only this). */
  public Ink over(Ink ground, double share) {
    return new Ink(
        (int) Math.round(red * share + ground.red * (1 - share)),
        (int) Math.round(green * share + ground.green * (1 - share)),
        (int) Math.round(blue * share + ground.blue * (1 - share)),
        1);
  }

  /** {@code #RRGGBB}, without the opacity. */
  public String hex() {
    return String.format("#%02X%02X%02X", red, green, blue);
  }

  /** How well the two can be told apart, 1 (not) to 21 (black and white), as WCAG 2 counts it. */
  public double contrast(Ink other) {
    double a = luminance();
    double b = other.luminance();
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** The one of these that reads best on this colour. */
  public Ink bestOf(Ink first, Ink... others) {
    Ink best = first;
    for (Ink each : others) if (each.contrast(this) > best.contrast(this)) best = each;
    return best;
  }

  /** This colour, moved towards black or white until it has at least that contrast with the ground. */
  public Ink readableOn(Ink ground, double least) {
    Ink away = ground.bestOf(WHITE, BLACK);
    Ink result = this;
    for (int percent = 5; result.contrast(ground) < least && percent <= 100; percent += 5)
      result = away.over(this, percent / 100.0);
    return result;
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
