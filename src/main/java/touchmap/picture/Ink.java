package touchmap.picture;

/** A colour: red, green and blue 0 to 255, opacity 0 to 1. */
public record Ink(int red, int green, int blue, double opacity) {
  public static final Ink NONE = new Ink(0, 0, 0, 0);

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
}
