package touchmap.method;

import java.util.Locale;

/** How names are compared. */
final class Names {
  private Names() {}

  /** The name without case and white space, no-break spaces included. */
  static String bare(String name) {
    var bare = new StringBuilder(name.length());
    // No character beyond the first plane is a space: it may be looked at char by char.
    for (int at = 0; at < name.length(); at++) {
      char c = name.charAt(at);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) bare.append(c);
    }
    return bare.toString().toLowerCase(Locale.ROOT);
  }

  /** Only the letters and digits of a name, so that Wi-Fi is wifi; the bare name where it has none. */
  static String letters(String name) {
    var letters = new StringBuilder(name.length());
    name.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.isEmpty()
        ? bare(name)
        : letters.toString().toLowerCase(Locale.ROOT).replace('ё', 'е');
  }
}
