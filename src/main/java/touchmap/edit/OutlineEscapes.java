package touchmap.edit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How an indented text says what would be mistaken for its own signs: behind a backslash, or as a numbered entity. */
final class OutlineEscapes {
  static final String BULLETS = "-*+•◦▪▫‣⁃·●○■□–—➢✓";
  static final Pattern BULLET = Pattern.compile("(?:[" + BULLETS + "](?=[ \t]|\\z)|o(?=\t))[ \t]*");
  static final Pattern NUMBER =
      Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9}){0,30})([.)]?)(?:[ \t]+|\\z)");
  static final Pattern BOX = Pattern.compile("\\[[ xX]](?:[ \t]+|\\z)");
  static final Pattern LINK =
      Pattern.compile("<(?:link: (.*)|([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\\s<>]*))>", Pattern.DOTALL);
  static final Pattern WISE = Pattern.compile("\\[(Note|Link): (.*)", Pattern.DOTALL);
  static final String FOLDED = "[+]";
  private static final Pattern OTHER_FORMAT =
      Pattern.compile("[#{]|<html|<\\?xml|<!doctype", Pattern.CASE_INSENSITIVE);
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?!link:)[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\\s<>\\p{Cc}\\u2028\\u2029\\uFEFF\\p{Cs}]*");
  private static final Pattern ENTITY =
      Pattern.compile("&#(?:([0-9]{1,7})|[xX]([0-9A-Fa-f]{1,6}));");

  private OutlineEscapes() {}

  /** A name of any number of lines; lines after the first begin with {@code indent}. */
  static String name(String name, String indent) {
    String[] lines = name.split("\n", -1);
    int last = lines.length - 1;
    while (last > 0 && lines[last].isEmpty()) last--;
    var text = new StringBuilder(line(lines[0]));
    for (int i = 1; i <= last; i++) text.append("\\\n").append(indent).append(line(lines[i]));
    text.repeat("&#10;", lines.length - 1 - last);
    String first = guarded(text.toString());
    boolean looksFolded = first.equals(FOLDED) || first.endsWith(" " + FOLDED);
    return looksFolded ? first.substring(0, first.length() - 3) + '\\' + FOLDED : first;
  }

  /** A line of a note, behind its sign; behind {@code >\} where it holds what a text file can't. */
  static String noteLine(String line) {
    if (line.isEmpty()) return ">";
    boolean isOdd =
        line.codePoints().anyMatch(c -> c != '\t' && isUnprintable(c)) || line.startsWith("\\");
    return isOdd ? ">\\" + line(line) : "> " + line;
  }

  static String link(String link) {
    return '<' + (ADDRESS.matcher(link).matches() ? link : "link: " + whole(link)) + '>';
  }

  static String readNoteLine(String afterSign) {
    if (afterSign.startsWith("\\")) return unescaped(afterSign.substring(1));
    return afterSign.startsWith(" ") ? afterSign.substring(1) : afterSign;
  }

  private static String whole(String text) {
    return line(text).replace("\n", "&#10;");
  }

  private static String line(String line) {
    var text = new StringBuilder();
    int[] letters = line.codePoints().toArray();
    boolean isBlank = line.isBlank(); // and would be passed over when it is read
    for (int i = 0; i < letters.length; i++) {
      int letter = letters[i];
      int next = i + 1 < letters.length ? letters[i + 1] : -1;
      boolean isAtEdge = i == 0 || next < 0;
      if ((letter != '\n' && isUnprintable(letter)) || (isAtEdge && (isBlank || letter == ' '))) {
        text.append("&#").append(letter).append(';');
      } else {
        boolean isMistakable = letter == '\\' ? !isAsciiWord(next) : letter == '&' && next == '#';
        if (isMistakable) text.append('\\');
        text.appendCodePoint(letter);
      }
    }
    return text.toString();
  }

  /** The line with a backslash before what would be read as a bullet, a number, a note or a link. */
  private static String guarded(String text) {
    int end = text.indexOf('\n');
    String first = end < 0 ? text : text.substring(0, end);
    Matcher number = NUMBER.matcher(first);
    if (number.lookingAt()) {
      int sign = firstSign(first);
      boolean isPlainNumber = sign < 0 || sign >= number.end();
      return isPlainNumber ? text : text.substring(0, sign) + '\\' + text.substring(sign);
    }
    boolean isMistakable =
        first.startsWith(">")
            || OTHER_FORMAT.matcher(first).lookingAt()
            || BULLET.matcher(first).lookingAt()
            || BOX.matcher(first).lookingAt()
            || LINK.matcher(first).matches()
            || WISE.matcher(first).lookingAt();
    return isMistakable ? '\\' + text : text;
  }

  private static int firstSign(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == '.' || line.charAt(i) == ')') return i;
    }
    return -1;
  }

  static String unescaped(String text) {
    if (text.indexOf('\\') < 0 && text.indexOf('&') < 0) return text;
    var plain = new StringBuilder();
    Matcher entity = ENTITY.matcher(text);
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter == '\\' && i + 1 < text.length() && isEscapable(text.charAt(i + 1))) {
        plain.append(text.charAt(++i));
      } else if (letter == '&' && entity.region(i, text.length()).lookingAt() && isLetter(entity)) {
        plain.appendCodePoint(number(entity));
        i = entity.end() - 1;
      } else {
        plain.append(letter);
      }
    }
    return plain.toString();
  }

  private static boolean isLetter(Matcher entity) {
    return Character.isValidCodePoint(number(entity));
  }

  private static int number(Matcher entity) {
    return entity.group(1) != null
        ? Integer.parseInt(entity.group(1))
        : Integer.parseInt(entity.group(2), 16);
  }

  private static boolean isEscapable(char letter) {
    boolean isAscii = letter > ' ' && letter < 127;
    return (isAscii && !isAsciiWord(letter)) || BULLETS.indexOf(letter) >= 0;
  }

  private static boolean isAsciiWord(int letter) {
    return (letter >= '0' && letter <= '9')
        || (letter >= 'a' && letter <= 'z')
        || (letter >= 'A' && letter <= 'Z');
  }

  /** What a text file or an editor may change on the way: control characters, a BOM, half a pair. */
  private static boolean isUnprintable(int letter) {
    return Character.isISOControl(letter)
        || letter == 0xFEFF
        || letter == 0x2028
        || letter == 0x2029
        || (letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE);
  }
}
