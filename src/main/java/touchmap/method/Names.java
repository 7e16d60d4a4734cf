package touchmap.method;

import java.util.Locale;

/** How names are compared. */
final class Names {
  private Names() {}

  /** The name without case and white space, no-break spaces included. */
  static String bare(String name) {
    var bare = new StringBuilder(name.length());
    name.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .forEach(bare::appendCodePoint);
    return bare.toString().toLowerCase(Locale.ROOT);
  }
}
