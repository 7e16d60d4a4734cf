package touchmap.exchange;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** One conversion of HTML into Markdown, without recursion: jsoup walks the tree and tells where it goes in and out. */
final class HtmlToMarkdown implements NodeVisitor {
  private static final Pattern LINE_START =
      Pattern.compile("^(?:(#{1,6})(?=\\s|$)|([-+>])(?=\\s|$)|(\\d{1,9})([.)])(?=\\s|$))");
  private static final String BLOCKS =
      "|p|div|h1|h2|h3|h4|h5|h6|ul|ol|blockquote|table|pre|hr|section|article|dl|dt|dd|center|";

  /** A list that is open: the next number, or 0 for bullets. */
  private static final class OpenList {
    private int next;

    OpenList(int first) {
      next = first;
    }
  }

  private final Document document;
  private final StringBuilder text = new StringBuilder();
  private final Deque<OpenList> lists = new ArrayDeque<>();
  private final Deque<Integer> starts = new ArrayDeque<>();
  private int quotes;
  private boolean isKept;
  private boolean isBehindBlock;
  private int cells;

  HtmlToMarkdown(Document document) {
    this.document = document;
  }

  String markdown() {
    document.body().traverse(this);
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) <= ' ') end--;
    return text.substring(0, end);
  }

  @Override
  public void head(Node node, int depth) {
    if (isBehindBlock && !startsNow(node)) return;
    if (node instanceof TextNode words) add(words.getWholeText());
    if (!(node instanceof Element element)) return;
    String name = element.normalName();
    if (BLOCKS.contains('|' + name + '|') && !isInCell(element)) blankLine(element);
    switch (name) {
      case "br" -> text.append(isKept ? "\n" : "  \n").append(prefix());
      case "h1", "h2", "h3", "h4", "h5", "h6" ->
          text.append("#".repeat(name.charAt(1) - '0')).append(' ');
      case "ul" -> lists.push(new OpenList(0));
      case "ol" -> lists.push(new OpenList(Math.max(1, number(element.attr("start")))));
      case "li" -> item();
      case "blockquote" -> {
        quotes++;
        text.append("> ");
      }
      case "pre" -> {
        isKept = true;
        text.append("```\n").append(prefix());
      }
      case "hr" -> text.append("---");
      case "tr" -> row();
      case "td", "th" -> {
        if (cells++ == 0) return;
        trimBlanks();
        text.append(" | ");
      }
      case "img" -> text.append(picture(element));
      case "b", "strong", "i", "em", "s", "strike", "del", "code", "a" ->
          starts.push(text.length());
      default -> {}
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) return;
    switch (element.normalName()) {
      case "b", "strong" -> wrap("**", "**");
      case "i", "em" -> wrap("*", "*");
      case "s", "strike", "del" -> wrap("~~", "~~");
      case "code" -> {
        if (isKept) starts.pop();
        else wrap("`", "`");
      }
      case "a" -> link(element.attr("href"));
      case "ul", "ol" -> {
        lists.pop();
        isBehindBlock = lists.isEmpty();
      }
      case "table" -> isBehindBlock = lists.isEmpty();
      case "blockquote" -> quotes--;
      case "pre" -> {
        newLine();
        text.append("```");
        isKept = false;
      }
      default -> {}
    }
  }

  /** What stands behind a list or a table and is no block itself begins one, for it would belong to its last item or row. */
  private boolean startsNow(Node node) {
    if (node instanceof TextNode words && words.isBlank()) return false;
    isBehindBlock = false;
    if (node instanceof TextNode || node instanceof Element) newBlock();
    return true;
  }

  private void add(String words) {
    if (isKept) {
      text.append(words.replace("\n", "\n" + prefix()));
      return;
    }
    var line = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char letter = words.charAt(i);
      if (letter > ' ' && letter != '\u00a0') escape(letter, line);
      else if (!endsBlank(line)) line.append(' ');
    }
    text.append(isAtLineStart() ? LINE_START.matcher(line).replaceFirst("$3\\\\$1$2$4") : line);
  }

  private boolean endsBlank(StringBuilder line) {
    if (!line.isEmpty()) return line.charAt(line.length() - 1) == ' ';
    return text.isEmpty() || text.charAt(text.length() - 1) <= ' ';
  }

  private static void escape(char letter, StringBuilder to) {
    if ("\\`*_[]<".indexOf(letter) >= 0) to.append('\\');
    to.append(letter);
  }

  private boolean isAtLineStart() {
    int at = text.length();
    while (at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '>')) at--;
    return at == 0 || text.charAt(at - 1) == '\n';
  }

  /** Puts signs around what was written since the element began, but inside the blanks around it. */
  private void wrap(String before, String after) {
    int from = starts.pop();
    int to = text.length();
    while (from < to && text.charAt(from) <= ' ') from++;
    while (to > from && text.charAt(to - 1) <= ' ') to--;
    if (from == to || text.substring(from, to).contains("\n\n")) return;
    text.insert(to, after).insert(from, before);
  }

  private void link(String target) {
    if (target.isBlank() || DeadLinks.isDead(target)) {
      starts.pop();
      return;
    }
    if (starts.getFirst() == text.length()) text.append(target.replaceAll("[\\[\\]<>]", ""));
    String address = target.strip();
    boolean isOdd =
        address.chars().anyMatch(letter -> letter <= ' ' || "()<>".indexOf(letter) >= 0);
    String safe = address.replaceAll("[<>\\p{Cntrl}]", "").replace("\\", "%5C");
    wrap("[", isOdd ? "](<" + safe + ">)" : "](" + safe + ")");
  }

  private static String picture(Element element) {
    String words = element.attr("alt").replaceAll("[\\[\\]\\s]+", " ").strip();
    return words.isEmpty() ? "" : "\\[" + words + "\\]";
  }

  /** Each row stays a line of its own, which in Markdown takes two blanks at the end of the one before. */
  private void row() {
    trimBlanks();
    boolean isFirst = cells == 0 || text.isEmpty() || text.charAt(text.length() - 1) == '\n';
    if (!isFirst) text.append("  ");
    if (!isFirst) text.append('\n').append(prefix());
    cells = 0;
  }

  private void item() {
    newLine();
    OpenList list = lists.peek();
    text.append("  ".repeat(Math.clamp(lists.size() - 1L, 0, 20)));
    if (list == null || list.next == 0) text.append("- ");
    else text.append(list.next++).append(". ");
  }

  private String prefix() {
    return "> ".repeat(Math.min(quotes, 20)) + "  ".repeat(Math.min(lists.size(), 20));
  }

  private void newLine() {
    trimBlanks();
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n').append("> ".repeat(Math.min(quotes, 20)));
    }
  }

  /** Paragraphs of a cell stay on the line of their row. */
  private boolean isInCell(Element element) {
    Element parent = element.parent();
    boolean isCell = parent != null && (parent.nameIs("td") || parent.nameIs("th"));
    boolean isText = element.nameIs("p") || element.nameIs("div");
    if (isCell && isText && element.elementSiblingIndex() > 0 && !endsBlank(new StringBuilder()))
      text.append(' ');
    return isCell && isText;
  }

  /** A new block; within a list just a new line, and the first of an item stands behind its sign. */
  private void blankLine(Element element) {
    if (!lists.isEmpty()) {
      boolean isList = element.normalName().equals("ul") || element.normalName().equals("ol");
      boolean isFirst = element.elementSiblingIndex() == 0 && isAfterSign();
      if (!isList && !isFirst) {
        newLine();
        if (!isAfterSign()) text.append("  ".repeat(Math.min(lists.size(), 20)));
      }
      return;
    }
    newBlock();
  }

  private void newBlock() {
    trimBlanks();
    if (text.isEmpty() || text.charAt(text.length() - 1) == '>') {
      if (!text.isEmpty()) text.append(' ');
      return;
    }
    int breaks = 0;
    while (breaks < text.length() && text.charAt(text.length() - 1 - breaks) == '\n') breaks++;
    for (; breaks < 2; breaks++) text.append('\n').append(breaks == 0 ? quote().strip() : "");
    text.append(quote());
  }

  private String quote() {
    return "> ".repeat(Math.min(quotes, 20));
  }

  private boolean isAfterSign() {
    return text.length() >= 2
        && text.charAt(text.length() - 1) == ' '
        && "-.".indexOf(text.charAt(text.length() - 2)) >= 0;
  }

  private void trimBlanks() {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ' && !isAfterSign(end)) end--;
    text.setLength(end);
  }

  private boolean isAfterSign(int end) {
    return end >= 2 && "-".indexOf(text.charAt(end - 2)) >= 0;
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException none) {
      return 1;
    }
  }
}
