package touchmap.exchange.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads the words of headings, list items and cells: plain text, with the links and the fold that stand in it. */
final class Names {
  /** What a line of words says. */
  record Name(String text, List<String> links, boolean isFolded, boolean isFormatted) {
    Name {
      links = List.copyOf(links);
    }
  }

  private static final int NESTING = 60;
  private static final Pattern FOLD =
      Pattern.compile("(?<!\\\\)<!--\\s*(?:markmap:\\s*)?fold(?:All)?\\s*-->\\s*\\z");
  private static final Pattern BREAK = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);
  private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<&\\n]");

  private final Parser parser =
      Parser.builder().enabledBlockTypes(Set.of()).maxInlineNesting(NESTING).build();
  private final Map<String, String> definitions;

  /**
   * A reader of words.
   *
   * @param definitions addresses by the labels that links refer to them by, in lower case
   */
  Names(Map<String, String> definitions) {
    this.definitions = definitions;
  }

  Name read(String words) {
    Matcher fold = FOLD.matcher(words);
    boolean isFolded = fold.find();
    String rest = (isFolded ? words.substring(0, fold.start()) : words).strip();
    if (!SIGNS.matcher(rest).find()) return new Name(rest, List.of(), isFolded, false);
    Node document = parser.parse(rest + needed(rest));
    Node paragraph = document.getFirstChild();
    if (paragraph == null) return new Name(rest, List.of(), isFolded, false);
    var links = new ArrayList<String>();
    List<String> behind = takeBehind(paragraph);
    var text = new Lines(links);
    text.walk(paragraph);
    links.addAll(behind);
    return new Name(text.text.toString(), links, isFolded, text.isFormatted);
  }

  /** The definitions that the words may refer to, as Markdown to put behind them. */
  private String needed(String words) {
    if (definitions.isEmpty() || words.indexOf('[') < 0) return "";
    var needed = new StringBuilder();
    Matcher label = Pattern.compile("\\[([^\\[\\]]{1,200})]").matcher(words);
    while (label.find()) {
      String address = definitions.get(label.group(1).toLowerCase(Locale.ROOT));
      if (address != null) {
        needed.append("\n\n[").append(label.group(1)).append("]: ").append(address);
      }
    }
    return needed.toString();
  }

  /** Takes away the bare addresses behind the words; the words themselves stay, be they an address or not. */
  private static List<String> takeBehind(Node paragraph) {
    var links = new ArrayList<String>();
    Node last = paragraph.getLastChild();
    while (last != null && last != paragraph.getFirstChild()) {
      Node before = last.getPrevious();
      if (last instanceof Link link && isBare(link)) links.addFirst(link.getDestination());
      else if (!isBlank(last)) break;
      if (!(last instanceof Link) && !isBareLink(before)) break;
      last.unlink();
      last = before;
    }
    if (!links.isEmpty()) trimEnd(paragraph.getLastChild());
    return links;
  }

  private static void trimEnd(@Nullable Node last) {
    if (last instanceof Text words) words.setLiteral(words.getLiteral().replaceAll("[ \\t]$", ""));
  }

  private static boolean isBareLink(@Nullable Node node) {
    return node instanceof Link link && isBare(link);
  }

  private static boolean isBare(Link link) {
    Node label = link.getFirstChild();
    if (label == null) return link.getDestination().isEmpty();
    var words = new StringBuilder();
    for (Node each = label; each != null; each = each.getNext()) {
      if (!(each instanceof Text text)) return false;
      words.append(text.getLiteral());
    }
    String address = link.getDestination();
    return address.contentEquals(words) || address.equals("mailto:" + words);
  }

  private static boolean isBlank(Node node) {
    return node instanceof SoftLineBreak
        || (node instanceof Text text && text.getLiteral().isBlank());
  }

  /** Gathers text and links; nesting is limited by the parser, so that recursion is. */
  private static final class Lines {
    private final StringBuilder text = new StringBuilder();
    private final List<String> links;
    private boolean isFormatted;

    Lines(List<String> links) {
      this.links = links;
    }

    void walk(Node parent) {
      for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
        switch (node) {
          case Text words -> text.append(words.getLiteral());
          case Code code -> text.append(code.getLiteral());
          case SoftLineBreak soft -> text.append(soft.getNext() == null ? "" : " ");
          case HardLineBreak hard -> text.append(hard.getNext() == null ? "" : "\n");
          case HtmlInline html -> html(html.getLiteral());
          case Link link -> {
            links.add(link.getDestination());
            walk(link);
          }
          case Image image -> walk(image);
          default -> {
            isFormatted = true;
            walk(node);
          }
        }
      }
    }

    private void html(String tag) {
      if (BREAK.matcher(tag).matches()) text.append('\n');
      else isFormatted = true;
    }
  }
}
