package touchmap.method;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Satisfaction that a spreadsheet keeps as a part of one, with the percent sign taken off: 0.82 is 82 %. */
public final class PartOfOne {
  private PartOfOne() {}

  /** Whether a number may be one; none and all are only where it is said of the others. */
  static boolean matter(MetricKind kind, double value, boolean percent, @Nullable Boolean isOfOne) {
    if (kind != MetricKind.CSAT || percent || value < 0 || value > 1) return false;
    return value % 1 != 0 || (isOfOne != null && isOfOne);
  }

  /** The same in percent, without what binary fractions add to it. */
  public static double percent(double value) {
    return BigDecimal.valueOf(value).movePointRight(2).doubleValue();
  }
}
