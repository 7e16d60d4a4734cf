package touchmap.method;

import java.util.Locale;

/**
 * What importance against score tells to do (Martilla and James, 1977): the crosshair parts them in four, and what lies
 * on a line counts as high.
 */
public enum Quadrant {
  CONCENTRATE,
  KEEP,
  LOW,
  OVERKILL;

  static Quadrant of(double importance, double score, Matrix.Cross cross) {
    boolean important = importance >= cross.importance();
    boolean strong = score >= cross.score();
    if (important) return strong ? KEEP : CONCENTRATE;
    return strong ? OVERKILL : LOW;
  }

  /** Its name in files and for programs. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
