package touchmap.exchange.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One line of Markdown: how far in it stands, counted in columns with tabs every four, and what stands there. */
record MarkdownLine(int indent, String content) {
  static final Pattern HEADING = Pattern.compile("(#{1,6})(?:[ \\t]+(.*))?", Pattern.DOTALL);
  static final Pattern ITEM =
      Pattern.compile("([-*+]|\\d{1,9}[.)])(?:[ \\t]+(.*))?", Pattern.DOTALL);
  static final Pattern BOX = Pattern.compile("\\[[ xX]](?:[ \\t]+(.*))?", Pattern.DOTALL);
  static final Pattern DEFINITION =
      Pattern.compile("\\[([^\\[\\]]{1,200})]:[ \\t]*<?([^\\s<>]{1,2000})>?(?:[ \\t]+[\"'(].*)?");
  private static final Pattern FENCE = Pattern.compile("(`{3,}|~{3,})([^`]*)");
  private static final Pattern RULE =
      Pattern.compile("\\|?[ \\t]*:?-+:?[ \\t]*(?:\\|[ \\t]*:?-+:?[ \\t]*){0,500}\\|?[ \\t]*");

  static MarkdownLine of(String line) {
    int at = 0;
    int indent = 0;
    while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
      indent = line.charAt(at++) == '\t' ? indent / 4 * 4 + 4 : indent + 1;
    }
    return new MarkdownLine(indent, line.substring(at));
  }

  boolean isBlank() {
    return content.isBlank();
  }

  boolean isBreak() {
    String signs = content.replace(" ", "").replace("\t", "");
    if (signs.length() < 3 || "-*_".indexOf(signs.charAt(0)) < 0) return false;
    return signs.chars().allMatch(sign -> sign == signs.charAt(0));
  }

  /** The sign of a code fence, or nothing. */
  String fence() {
    Matcher fence = FENCE.matcher(content);
    return fence.matches() ? fence.group(1) : "";
  }

  boolean closes(String fence) {
    String end = content.strip();
    return end.length() >= fence.length() && end.chars().allMatch(c -> c == fence.charAt(0));
  }

  boolean isQuote() {
    return content.startsWith(">");
  }

  /** The line below a table's head. */
  boolean isTableRule() {
    return content.indexOf('|') >= 0 && RULE.matcher(content).matches();
  }

  /** 1 or 2 when this line underlines the one above as a heading, else 0. */
  int underline() {
    String signs = content.stripTrailing();
    if (indent > 3 || signs.isEmpty()) return 0;
    if (signs.chars().allMatch(c -> c == '=')) return 1;
    return signs.length() > 1 && signs.chars().allMatch(c -> c == '-') ? 2 : 0;
  }

  /** The line without that much of its indent. */
  String from(int column) {
    return " ".repeat(Math.max(0, indent - column)) + content;
  }
}
