package touchmap.method;

import java.util.Locale;

/** Kendall's W in a word (the bands of Schmidt, Decision Sciences, 1997), each from its value up. */
public enum Band {
  NONE(0),
  VERY_WEAK(0.1),
  WEAK(0.3),
  MODERATE(0.5),
  STRONG(0.7),
  VERY_STRONG(0.9);

  /** W is a quotient: what should be 0.7 may come out a hair below. */
  private static final double SLIP = 1e-12;

  private final double from;

  Band(double from) {
    this.from = from;
  }

  static Band of(double w) {
    Band found = NONE;
    for (Band each : values()) if (w >= each.from - SLIP) found = each;
    return found;
  }

  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
