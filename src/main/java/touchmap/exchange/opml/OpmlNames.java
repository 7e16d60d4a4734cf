package touchmap.exchange.opml;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import touchmap.exchange.Fields;
import touchmap.exchange.RichText;

/** How names, texts and fields stand in OPML's attributes. */
final class OpmlNames {
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>");
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#\\d+|#[xX][0-9A-Fa-f]+|[A-Za-z][A-Za-z0-9]*);");
  private static final Pattern CODED = Pattern.compile("_x([0-9A-Fa-f]{4,6})_");
  private static final String SCORE = "_score:";

  private OpmlNames() {}

  /** A name as the {@code text} of an outline, which may hold escaped HTML: what looks like it is escaped once more. */
  static String text(String name) {
    if (!isMarkedUp(name)) return name;
    return name.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  static RichText.Plain name(String text) {
    if (TAG.matcher(text).find()) return RichText.plain(text);
    String plain = ENTITY.matcher(text).find() ? Parser.unescapeEntities(text, true) : text;
    return new RichText.Plain(plain, List.of(), false, 0);
  }

  static boolean isMarkedUp(String text) {
    return TAG.matcher(text).find() || ENTITY.matcher(text).find();
  }

  static boolean hasTags(String text) {
    return TAG.matcher(text).find();
  }

  /** The attribute of a field; a criterion's letters that no XML name may have are written as {@code _x0020_}. */
  static String attribute(String field) {
    if (!field.startsWith(Fields.SCORE)) return '_' + field;
    var name = new StringBuilder(SCORE);
    String criterion = field.substring(Fields.SCORE.length());
    criterion.codePoints().forEach(letter -> append(letter, name));
    return name.toString();
  }

  private static void append(int letter, StringBuilder name) {
    boolean isFirst = name.length() == SCORE.length();
    boolean isLatin = (letter | 32) >= 'a' && (letter | 32) <= 'z';
    boolean isCyrillic = letter >= 0x400 && letter < 0x460;
    boolean isDigit = letter >= '0' && letter <= '9';
    boolean isSafe = isLatin || isCyrillic || (!isFirst && (isDigit || letter == '-'));
    if (isSafe) name.appendCodePoint(letter);
    else name.append(String.format("_x%04X_", letter));
  }

  /** The field of an attribute, or the attribute's own name without underscore. */
  static String field(String attribute) {
    if (!attribute.startsWith(SCORE)) {
      return attribute.startsWith("_") ? attribute.substring(1) : attribute;
    }
    Matcher coded = CODED.matcher(attribute.substring(SCORE.length()));
    return Fields.SCORE
        + coded.replaceAll(
            code -> {
              int letter = Integer.parseInt(code.group(1), 16);
              return Matcher.quoteReplacement(
                  Character.isValidCodePoint(letter) ? Character.toString(letter) : code.group());
            });
  }
}
