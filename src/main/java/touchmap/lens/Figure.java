package touchmap.lens;

import java.util.Locale;
import touchmap.words.Words;

/** How figures are written on the map and beside it: one decimal at most places, with the comma or the point of the language. */
public final class Figure {
  private static final String MINUS = "\u2212";

  private Figure() {}

  public static String of(double value, Words words) {
    return of(value, 1, words);
  }

  static String of(double value, int decimals, Words words) {
    return plain(Math.abs(value), decimals, words, value < 0 ? MINUS : "");
  }

  /** With its sign; what rounds to nothing has none. */
  public static String signed(double value, Words words) {
    return signed(value, 1, words);
  }

  static String signed(double value, int decimals, Words words) {
    return plain(Math.abs(value), decimals, words, value < 0 ? MINUS : "+");
  }

  /** Tenths as they are written: what is the same in print counts as the same. */
  static long tenths(double value) {
    return Math.round(value * 10);
  }

  /** As it is printed. */
  static double rounded(double value, int decimals) {
    double ten = Math.pow(10, decimals);
    return Math.round(value * ten) / ten;
  }

  private static String plain(double size, int decimals, Words words, String sign) {
    double printed = rounded(size, decimals);
    Locale locale = words.locale();
    String figure = String.format(locale, "%." + decimals + "f", printed);
    return printed == 0 ? figure : sign + figure;
  }
}
