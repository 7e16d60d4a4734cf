package touchmap.exchange;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;
import touchmap.words.Phrase;

/**
 * Makes of the XML that is found in the wild what a parser takes, without looking at any DTD: HTML's named entities
 * become numbers, two halves of an emoji written as two numbers become one, a bare {@code &} is taken as a letter, and
 * control characters are left out and counted. Where a DTD lies is left out, too. Lines keep their numbers.
 */
final class XmlMending {
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#([0-9]{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z][A-Za-z0-9._-]{0,40}));");
  private static final Pattern FAR_DTD =
      Pattern.compile(
          "((?:\\s|<\\?[^>]*+>|<!--.{0,2000}?-->){0,40}<!DOCTYPE\\s+[^\\s>\\[]++)\\s+"
              + "(?:SYSTEM|PUBLIC\\s*(?:\"[^\"]*+\"|'[^']*+'))\\s*(?:\"[^\"]*+\"|'[^']*+')",
          Pattern.DOTALL);
  private static final Pattern DECLARATION = Pattern.compile("^\\s*<\\?xml\\s[^>]*?\\?>");

  private final String xml;
  private final Losses losses;
  private final StringBuilder mended;
  private int ampersands;

  private XmlMending(String xml, Losses losses) {
    this.xml = xml;
    this.losses = losses;
    mended = new StringBuilder(xml.length() + 100);
  }

  static String mended(String xml, Losses losses) {
    return new XmlMending(withoutFarDtd(withoutDeclaration(xml)), losses).mended();
  }

  private static String withoutDeclaration(String xml) {
    String marked = xml.startsWith("\uFEFF") ? xml.substring(1) : xml;
    Matcher declaration = DECLARATION.matcher(marked);
    if (!declaration.find()) return marked;
    String lines = declaration.group().replaceAll("[^\n]", "");
    return lines + marked.substring(declaration.end());
  }

  /**
   * Without the address of a DTD. With one a parser that reads no DTD leaves out what it does not know in attributes and
   * says nothing, since the DTD might explain it.
   */
  private static String withoutFarDtd(String xml) {
    Matcher far = FAR_DTD.matcher(xml);
    if (!far.lookingAt()) return xml;
    String lines = far.group().substring(far.end(1)).replaceAll("[^\n]", "");
    return far.group(1) + lines + xml.substring(far.end());
  }

  private String mended() {
    Matcher reference = REFERENCE.matcher(xml);
    int at = 0;
    while (at < xml.length()) {
      char letter = xml.charAt(at);
      if (letter == '<' && xml.startsWith("<!--", at)) at = copied(at, "-->");
      else if (letter == '<' && xml.startsWith("<![CDATA[", at)) at = copied(at, "]]>");
      else if (letter == '&') at = reference(at, reference);
      else at = letter(at);
    }
    if (ampersands > 0) losses.notice(Phrase.of("exchange.ampersands", ampersands));
    return mended.toString();
  }

  private int copied(int from, String end) {
    int found = xml.indexOf(end, from);
    int to = found < 0 ? xml.length() : found + end.length();
    for (int at = from; at < to; ) at = letter(at);
    return to;
  }

  private int letter(int at) {
    int letter = xml.codePointAt(at);
    append(letter);
    return at + Character.charCount(letter);
  }

  private void append(int letter) {
    if (XmlText.isAllowed(letter)) mended.appendCodePoint(letter);
    else losses.add("control");
  }

  private int reference(int at, Matcher reference) {
    if (!reference.region(at, xml.length()).lookingAt()) {
      mended.append("&amp;");
      ampersands++;
      return at + 1;
    }
    int end = reference.end();
    String name = reference.group(3);
    if (name == null) return number(number(reference), end, reference);
    String letters = isXml(name) ? "" : Entities.getByName(name);
    if (letters.isEmpty()) mended.append(reference.group());
    else letters.codePoints().forEach(letter -> mended.append("&#").append(letter).append(';'));
    return end;
  }

  private int number(int letter, int end, Matcher reference) {
    boolean isFirstHalf = letter >= 0xD800 && letter < 0xDC00;
    if (isFirstHalf && reference.region(end, xml.length()).lookingAt() && isNumber(reference)) {
      int second = number(reference);
      if (second >= 0xDC00 && second < 0xE000) {
        int whole = Character.toCodePoint((char) letter, (char) second);
        mended.append("&#").append(whole).append(';');
        return reference.end();
      }
    }
    if (XmlText.isAllowed(letter)) mended.append("&#").append(letter).append(';');
    else losses.add("control");
    return end;
  }

  private static boolean isNumber(Matcher reference) {
    return reference.group(3) == null;
  }

  private static int number(Matcher reference) {
    return reference.group(1) != null
        ? Integer.parseInt(reference.group(1))
        : Integer.parseInt(reference.group(2), 16);
  }

  private static boolean isXml(String name) {
    return switch (name) {
      case "amp", "lt", "gt", "quot", "apos" -> true;
      default -> false;
    };
  }
}
