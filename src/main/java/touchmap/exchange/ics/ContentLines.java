package touchmap.exchange.ics;

import java.nio.charset.StandardCharsets;

/** Lines of an iCalendar file: escaped, ended by CR and LF, and folded so that none is longer than 75 bytes (RFC 5545, 3.1). */
final class ContentLines {
  private static final int LONGEST = 75;
  private static final String END = "\r\n";

  private final StringBuilder lines = new StringBuilder();

  /** A line whose value is already as it has to be. */
  void add(String name, String value) {
    String line = name + ":" + value;
    int bytes = 0;
    for (int i = 0; i < line.length(); ) {
      int letter = line.codePointAt(i);
      int size = new String(Character.toChars(letter)).getBytes(StandardCharsets.UTF_8).length;
      if (bytes + size > LONGEST) {
        lines.append(END).append(' ');
        bytes = 1;
      }
      lines.appendCodePoint(letter);
      bytes += size;
      i += Character.charCount(letter);
    }
    lines.append(END);
  }

  /** A line of text of a person; nothing is written when there is none. */
  void text(String name, String value) {
    String said = value.strip();
    if (!said.isEmpty()) add(name, escaped(said));
  }

  /** Backslash, semicolon, comma and line breaks are escaped; control characters and broken letters are not allowed. */
  static String escaped(String text) {
    var escaped = new StringBuilder(text.length() + 8);
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    lines
        .codePoints()
        .forEach(
            letter -> {
              switch (letter) {
                case '\\' -> escaped.append("\\\\");
                case ';' -> escaped.append("\\;");
                case ',' -> escaped.append("\\,");
                case '\n' -> escaped.append("\\n");
                default -> {
                  if (isAllowed(letter)) escaped.appendCodePoint(letter);
                }
              }
            });
    return escaped.toString();
  }

  private static boolean isAllowed(int letter) {
    boolean broken = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
    return letter == '\t' || !(Character.isISOControl(letter) || broken);
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
