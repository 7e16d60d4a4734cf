package touchmap.lens;

import java.util.Locale;
import touchmap.words.Words;

/** How figures are written on the map and beside it: one decimal, with the comma or the point of the language. */
public final class Figure {
  private static final String MINUS = "\u2212";

  private Figure() {}

  public static String of(double value, Words words) {
    return plain(Math.abs(value), words, value < 0 ? MINUS : "");
  }

  /** With its sign; what rounds to nothing has none. */
  public static String signed(double value, Words words) {
    return plain(Math.abs(value), words, value < 0 ? MINUS : "+");
  }

  /** Tenths as they are written: what is the same in print counts as the same. */
  static long tenths(double value) {
    return Math.round(value * 10);
  }

  private static String plain(double size, Words words, String sign) {
    Locale locale = words.locale();
    String figure = String.format(locale, "%.1f", size);
    return Math.round(size * 10) == 0 ? figure : sign + figure;
  }
}
