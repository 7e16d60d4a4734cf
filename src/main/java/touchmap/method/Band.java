package touchmap.method;

import java.util.Locale;

/**
 * How far raters agree in a word, by the mean of Spearman's correlation over their pairs: (mW − 1)/(m − 1) of Kendall's W,
 * since W alone begins at 1/m for raters who have nothing in common, which is a half for two. The bands are those of
 * Schmidt (Decision Sciences, 1997) for W, to which the mean comes near with many raters; each from its value up, and
 * below the first nobody agrees.
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

  static Band of(double meanSpearman) {
    Band found = NONE;
    for (Band each : values()) if (meanSpearman >= each.from - SLIP) found = each;
    return found;
  }

  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
