package touchmap.lens.show;

import java.util.Locale;
import touchmap.words.Words;

/** Numbers as people say them: "thirty places", «тридцать мест»; past ninety-nine in digits. */
final class Numbers {
  private static final int SPELLED_OUT = 99;

  private Numbers() {}

  /** A counted phrase with its number spelled out, {@code {1}} being the number. */
  static String said(String key, int number, Words words) {
    return words.count(key, number, of(number, words));
  }

  static String of(int number, Words words) {
    if (number < 1 || number > SPELLED_OUT) return Integer.toString(number);
    if (number <= 20 || number % 10 == 0) return words.of("show.number." + number);
    String tens = words.of("show.number." + number / 10 * 10);
    return words.of("show.number.both", tens, words.of("show.number." + number % 10));
  }

  static String capital(String said) {
    if (said.isEmpty()) return said;
    int first = said.offsetByCodePoints(0, 1);
    return said.substring(0, first).toUpperCase(Locale.ROOT) + said.substring(first);
  }
}
