package touchmap.method;

import java.util.Locale;

/**
 * How far raters agree in a word: the bands of Schmidt (Decision Sciences, 1997) for Kendall's W, each from its value up.
 * Where the mean of Spearman's correlation over the pairs, (mW − 1)/(m − 1), is below 0.1 nobody agrees, whatever W is:
 * W begins near 1/m for raters who have nothing in common. Of two raters W is a half then, so that the correlation itself
 * is what the bands are for.
 */
public enum Band {
  NONE(-1),
  VERY_WEAK(0.1),
  WEAK(0.3),
  MODERATE(0.5),
  STRONG(0.7),
  VERY_STRONG(0.9);

  /** It is a quotient: what should be 0.7 may come out a hair below. */
  private static final double SLIP = 1e-12;

  private final double from;

  Band(double from) {
    this.from = from;
  }

  static Band of(Agreement agreement) {
    if (agreement.meanSpearman() < VERY_WEAK.from - SLIP) return NONE;
    double strength = agreement.raters() == 2 ? agreement.meanSpearman() : agreement.kendallW();
    Band found = VERY_WEAK;
    for (Band each : values()) if (strength >= each.from - SLIP) found = each;
    return found;
  }

  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
