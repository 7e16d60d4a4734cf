package touchmap.exchange;

/** Text as XML may hold it. What XML can't hold is left out and counted. */
public final class XmlText {
  private final Losses losses;
  private final boolean isAscii;

  /**
   * A writer of text that tells the ledger what it leaves out.
   *
   * @param isAscii whether all beyond ASCII is written as numbers, as FreeMind likes it
   */
  public XmlText(Losses losses, boolean isAscii) {
    this.losses = losses;
    this.isAscii = isAscii;
  }

  /** The text for between tags and for attributes in double quotes, line breaks included. */
  public String escaped(String text) {
    var escaped = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(letter -> append(letter, escaped));
    return escaped.toString();
  }

  /** The text without what XML can't hold, counted in the ledger. */
  public String allowed(String text) {
    if (text.codePoints().allMatch(XmlText::isAllowed)) return text;
    var allowed = new StringBuilder();
    text.codePoints()
        .forEach(
            letter -> {
              if (isAllowed(letter)) allowed.appendCodePoint(letter);
              else losses.add("control");
            });
    return allowed.toString();
  }

  private void append(int letter, StringBuilder to) {
    switch (letter) {
      case '&' -> to.append("&amp;");
      case '<' -> to.append("&lt;");
      case '>' -> to.append("&gt;");
      case '"' -> to.append("&quot;");
      default -> {
        if (!isAllowed(letter)) losses.add("control");
        else if (letter >= ' ' && (letter < 0x7F || (!isAscii && letter > 0x9F))) {
          to.appendCodePoint(letter);
        } else {
          to.append("&#x").append(Integer.toHexString(letter)).append(';');
        }
      }
    }
  }

  /** Whether XML 1.0 can hold this character. */
  public static boolean isAllowed(int letter) {
    if (letter < ' ') return letter == '\t' || letter == '\n' || letter == '\r';
    return letter < 0xD800 || (letter >= 0xE000 && letter != 0xFFFE && letter != 0xFFFF);
  }
}
