package touchmap.exchange.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts backslashes where a letter would be taken for Markdown, and no others. */
final class MarkdownEscapes {
  private static final Pattern ENTITY_START = Pattern.compile("&(?:#|[A-Za-z])");
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})([.)])(?=[ \\t]|\\z)");
  private static final Pattern SIGN =
      Pattern.compile("[-+*](?=[ \\t]|\\z)|#{1,6}(?=[ \\t]|\\z)|>|~~~|[-=_*][-=_* \\t]+\\z|=\\z");
  private static final Pattern CLOSING = Pattern.compile("(?:^|[ \\t])#+\\z");
  private static final Pattern ADDRESS =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\\s<>()\\[\\]\\\\&\\p{Cntrl}]*");
  private static final Pattern UNSAFE_LINE =
      Pattern.compile("(?:[ \\t#>+*=|<~`-]|\\d{1,9}[.)]|\\[).*|.*[|`].*|.*[ \\t]", Pattern.DOTALL);

  private MarkdownEscapes() {}

  /** A name on one line, its line breaks as {@code <br>}. */
  static String name(String name, boolean isHeading) {
    String[] lines = name.split("\n", -1);
    for (int i = 0; i < lines.length; i++) lines[i] = line(lines[i]);
    String text = guarded(String.join("<br>", lines));
    Matcher closing = CLOSING.matcher(text);
    if (!isHeading || !closing.find()) return text;
    int sign = text.indexOf('#', closing.start());
    return text.substring(0, sign) + '\\' + text.substring(sign);
  }

  /** An address to stand in round brackets. */
  static String address(String link) {
    if (ADDRESS.matcher(link).matches()) return link;
    return '<'
        + link.replace("\\", "\\\\")
            .replace("&", "&amp;")
            .replace("<", "\\<")
            .replace(">", "\\>")
            .replace("\n", "&#10;")
            .replace("\r", "&#13;")
            .replace("\t", "&#9;")
        + '>';
  }

  /** A link that shows nothing but its address. */
  static String bareLink(String link) {
    if (ADDRESS.matcher(link).matches()) return '<' + link + '>';
    return '[' + name(link, false).replace("<br>", "&#10;") + "](" + address(link) + ')';
  }

  /** Whether a note reads back as it is when it stands there as plain paragraphs. */
  static boolean isProse(String note) {
    if (note.startsWith("\n") || note.endsWith("\n") || note.contains("\n\n\n")) return false;
    for (String line : note.split("\n", -1)) {
      if (!line.isEmpty() && (line.isBlank() || UNSAFE_LINE.matcher(line).matches())) return false;
    }
    return true;
  }

  private static String line(String line) {
    var text = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char letter = line.charAt(i);
      boolean isAtEdge = i == 0 || i == line.length() - 1;
      if (letter == '\t' || letter == '\r' || (isAtEdge && Character.isWhitespace(letter))) {
        text.append("&#").append((int) letter).append(';');
      } else {
        if (needsBackslash(line, i)) text.append('\\');
        text.append(letter);
      }
    }
    return text.toString();
  }

  private static boolean needsBackslash(String line, int i) {
    char before = i == 0 ? ' ' : line.charAt(i - 1);
    char next = i + 1 < line.length() ? line.charAt(i + 1) : ' ';
    return switch (line.charAt(i)) {
      case '`', '[', ']' -> true;
      case '*' -> !(before == ' ' && next == ' ' && i > 0);
      case '_' -> !(Character.isLetterOrDigit(before) && Character.isLetterOrDigit(next));
      case '\\' -> !(Character.isLetterOrDigit(next) || (next == ' ' && i + 2 < line.length()));
      case '<' -> Character.isLetter(next) || "/!?".indexOf(next) >= 0;
      case '&' -> ENTITY_START.matcher(line).region(i, line.length()).lookingAt();
      default -> false;
    };
  }

  /** The text with a backslash before what would be a bullet, a number, a heading or the like at the line's start. */
  private static String guarded(String text) {
    Matcher number = NUMBER.matcher(text);
    if (number.lookingAt()) return number.group(1) + '\\' + text.substring(number.start(2));
    return SIGN.matcher(text).lookingAt() ? '\\' + text : text;
  }
}
