package touchmap.exchange.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** HTML as it is written: what is opened is closed in its order, and all words are escaped. */
final class Markup {
  private static final Set<String> SAFE = Set.of("http:", "https:", "mailto:", "tel:");

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** Opens an element; attributes are names and values in turn, and an empty value leaves its attribute out. */
  Markup open(String element, String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2)
      if (!attributes[i + 1].isEmpty())
        out.append(' ')
            .append(attributes[i])
            .append("=\"")
            .append(escaped(attributes[i + 1]))
            .append('"');
    out.append('>');
    open.push(element);
    return this;
  }

  Markup close() {
    out.append("</").append(open.pop()).append(">\n");
    return this;
  }

  Markup text(String text) {
    out.append(escaped(text));
    return this;
  }

  /** An element with nothing but words in it. */
  Markup line(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close();
  }

  /** What is HTML already. */
  Markup raw(String html) {
    out.append(html);
    return this;
  }

  /** A row of a table; a first cell that heads it is said so. */
  Markup row(String cell, List<String> texts) {
    open("tr");
    texts.forEach(each -> line(cell, each, "scope", cell.equals("th") ? "col" : ""));
    return close();
  }

  /** Where a link leads, when it is one that only opens a page or a letter; anything else is mere words. */
  Markup link(String to) {
    return isSafe(to) ? line("a", to, "href", to, "rel", "noreferrer") : line("span", to);
  }

  static boolean isSafe(String to) {
    String plain = to.strip().toLowerCase(Locale.ROOT);
    return SAFE.stream().anyMatch(plain::startsWith)
        && plain.chars().noneMatch(letter -> letter <= ' ' || letter == 0x7F);
  }

  @Override
  public String toString() {
    return out.toString();
  }

  static String escaped(String text) {
    var said = new StringBuilder(text.length() + 8);
    text.codePoints().forEach(each -> append(each, said));
    return said.toString();
  }

  private static void append(int letter, StringBuilder said) {
    switch (letter) {
      case '&' -> said.append("&amp;");
      case '<' -> said.append("&lt;");
      case '>' -> said.append("&gt;");
      case '"' -> said.append("&quot;");
      case '\'' -> said.append("&#39;");
      default -> {
        boolean isNone =
            (Character.isISOControl(letter) && letter != '\n' && letter != '\t')
                || (letter >= 0xD800 && letter <= 0xDFFF)
                || (letter & 0xFFFE) == 0xFFFE;
        said.appendCodePoint(isNone ? 0xFFFD : letter);
      }
    }
  }
}
