package touchmap.exchange.simplemind;

/** Text with SimpleMind's signs: a backslash before what is bold, slanted, underlined or struck out. */
record MarkedText(String words, boolean isFormatted) {
  private static final String SIGNS = "*/_~";

  /** The words alone, in which {@code \N} breaks the line. */
  static MarkedText plain(String text, boolean hasSigns) {
    return read(text, hasSigns, false);
  }

  /** The same as Markdown. */
  static MarkedText markdown(String text, boolean hasSigns) {
    return read(text, hasSigns, true);
  }

  private static MarkedText read(String text, boolean hasSigns, boolean asMarkdown) {
    String single = text.replace("\\\\", "\\");
    var words = new StringBuilder();
    boolean isFormatted = false;
    for (int i = 0; i < single.length(); i++) {
      char each = single.charAt(i);
      char next = each == '\\' && i + 1 < single.length() ? single.charAt(i + 1) : 0;
      int sign = SIGNS.indexOf(next);
      if (next == 'N') {
        words.append('\n');
        i++;
      } else if (next != 0 && hasSigns && sign >= 0) {
        isFormatted = true;
        if (asMarkdown) words.append(markdownOf(next));
        i++;
      } else {
        words.append(each);
      }
    }
    return new MarkedText(words.toString(), isFormatted);
  }

  private static String markdownOf(char sign) {
    return switch (sign) {
      case '*' -> "**";
      case '/' -> "*";
      case '~' -> "~~";
      default -> "";
    };
  }
}
