package touchmap.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.OptionalInt;

/** Documents for tests of safety: each has a number, and shows whether anything of it is missing. */
final class Numbered {
  private static final int NUMBER_AT = "document ".length();
  private static final int LINES_AT = NUMBER_AT + 6 + " of ".length();
  private static final int HEAD = LINES_AT + 6;

  private Numbered() {}

  /** The document of a number below a million; of any two numbers every fifth line differs. */
  static byte[] document(int number, int lines) {
    var text = new StringBuilder("document ");
    padded(text, number, 6).append(" of ");
    padded(text, lines, 6).append(" lines\n");
    for (int i = 0; i < lines; i++) {
      padded(text, i, 5).append(": ");
      if (i % 5 == 0) text.append("written as ").append(number).append('\n');
      else text.append("as ever\n");
    }
    return text.toString().getBytes(UTF_8);
  }

  private static StringBuilder padded(StringBuilder text, int number, int digits) {
    String figures = Integer.toString(number);
    return text.repeat('0', Math.max(0, digits - figures.length())).append(figures);
  }

  /** The number of a document that is whole; empty for anything else. */
  static OptionalInt in(byte[] content) {
    if (content.length < HEAD) return OptionalInt.empty();
    String number = new String(content, NUMBER_AT, 6, UTF_8);
    String lines = new String(content, LINES_AT, 6, UTF_8);
    if (!number.matches("\\d{6}") || !lines.matches("\\d{6}")) return OptionalInt.empty();
    int found = Integer.parseInt(number);
    return Arrays.equals(document(found, Integer.parseInt(lines)), content)
        ? OptionalInt.of(found)
        : OptionalInt.empty();
  }
}
