package touchmap.lens.show;

import java.util.Locale;
import java.util.regex.Pattern;

/** Notes as plain sentences: without the signs of Markdown. */
final class Notes {
  private static final Pattern SIGNS = Pattern.compile("[*_`]+|^\\s*(#+|>|[-+]|\\d+\\.)\\s+");
  private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)\\]\\([^)]*\\)");

  private Notes() {}

  /** What stands before the first empty line, on one line. */
  static String firstParagraph(String markdown) {
    var said = new StringBuilder();
    for (String line : markdown.strip().lines().toList()) {
      if (line.isBlank()) {
        if (!said.isEmpty()) break;
        continue;
      }
      String plain = SIGNS.matcher(LINK.matcher(line).replaceAll("$1")).replaceAll("").strip();
      if (!plain.isEmpty()) said.append(said.isEmpty() ? "" : " ").append(plain);
    }
    return said.toString();
  }

  /** Beginning with a capital and ending with a stop. */
  static String sentence(String said) {
    if (said.isEmpty()) return said;
    int first = said.offsetByCodePoints(0, 1);
    String begun = said.substring(0, first).toUpperCase(Locale.ROOT) + said.substring(first);
    boolean ends = ".!?…".indexOf(begun.charAt(begun.length() - 1)) >= 0;
    return ends ? begun : begun + ".";
  }
}
