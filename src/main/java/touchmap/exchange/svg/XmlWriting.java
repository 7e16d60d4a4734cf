package touchmap.exchange.svg;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Text and numbers as XML takes them. */
final class XmlWriting {
  private static final int NOT_A_LETTER = 0xFFFD;

  private XmlWriting() {}

  /** Escaped for text and for quoted attributes; what XML cannot hold becomes the replacement character. */
  static String escaped(String text) {
    var out = new StringBuilder(text.length() + 8);
    text.codePoints().forEach(each -> append(isAllowed(each) ? each : NOT_A_LETTER, out));
    return out.toString();
  }

  private static void append(int letter, StringBuilder out) {
    switch (letter) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      case '\t', '\n', '\r' -> out.append("&#").append(letter).append(';');
      default -> out.appendCodePoint(letter);
    }
  }

  private static boolean isAllowed(int letter) {
    return letter == '\t'
        || letter == '\n'
        || letter == '\r'
        || (letter >= ' ' && letter < 0xD800)
        || (letter >= 0xE000 && letter < 0xFFFE)
        || (letter >= 0x10000 && (letter & 0xFFFE) != 0xFFFE);
  }

  /** To a hundredth, as short as it is exact. */
  static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
