package touchmap.exchange.pptx;

/** Lengths as office programs measure them: English metric units, 914,400 to an inch. */
final class Emu {
  /** A slide of 1920 pixels is 13⅓ inches wide. */
  private static final double PIXEL = 6350;

  private Emu() {}

  static long of(double pixels) {
    return Math.round(pixels * PIXEL);
  }
}
