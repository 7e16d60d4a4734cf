package touchmap.exchange;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Foreign formatted text: HTML as Markdown or as plain lines, and Markdown as HTML. */
public final class RichText {
  private static final int NESTING = 60;

  private RichText() {}

  /** Words of a formatted name: its lines, the links in it, and what of it can't be shown in a name. */
  public record Plain(String text, List<String> links, boolean isFormatted, int pictures) {
    public Plain {
      links = List.copyOf(links);
    }
  }

  /** The Markdown that says what the HTML says. */
  public static String markdown(String html) {
    return new HtmlToMarkdown(Jsoup.parse(html)).markdown();
  }

  public static int pictures(String html) {
    return Jsoup.parse(html).select("img").size();
  }

  /** How many links there are of which Markdown keeps the words only, since nothing follows them. */
  static int deadLinks(String html) {
    if (!html.contains("<")) return 0;
    return (int)
        Jsoup.parse(html).select("a[href]").stream()
            .filter(each -> DeadLinks.isDead(each.attr("href")))
            .count();
  }

  /** Well-formed HTML of Markdown; HTML within the Markdown shows as it is written and does nothing. */
  public static String html(String markdown) {
    Parser parser = Parser.builder().maxOpenBlockParsers(NESTING).maxInlineNesting(NESTING).build();
    String html =
        HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build()
            .render(parser.parse(markdown));
    Document document = Jsoup.parseBodyFragment(html);
    document
        .outputSettings()
        .syntax(Document.OutputSettings.Syntax.xml)
        .escapeMode(Entities.EscapeMode.xhtml)
        .charset("US-ASCII")
        .prettyPrint(false);
    return document.body().html();
  }

  /** Only the words of HTML, every run of white space one blank. */
  public static String words(String html) {
    return Jsoup.parse(html).body().text();
  }

  /** A formatted name as plain lines: a paragraph or a line break begins a new line. */
  public static Plain plain(String html) {
    var lines = new Lines();
    Document document = Jsoup.parse(html);
    document.body().traverse(lines);
    int pictures = document.select("img").size();
    return new Plain(lines.text(), lines.links, lines.isFormatted, pictures);
  }

  private static final class Lines implements NodeVisitor {
    private final StringBuilder text = new StringBuilder();
    private final List<String> links = new ArrayList<>();
    private boolean isFormatted;
    private boolean isKept;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) add(words.getWholeText());
      if (!(node instanceof Element element)) return;
      switch (element.normalName()) {
        case "br" -> text.append('\n');
        case "pre" -> isKept = true;
        case "a" -> {
          if (!element.attr("href").isEmpty()) links.add(element.attr("href"));
        }
        case "b",
            "i",
            "u",
            "strong",
            "em",
            "font",
            "ul",
            "ol",
            "table",
            "strike",
            "s",
            "sub",
            "sup",
            "h1",
            "h2",
            "h3" ->
            isFormatted = true;
        default -> {}
      }
      if (element.isBlock()) startLine();
    }

    @Override
    public void tail(Node node, int depth) {
      if (!(node instanceof Element element)) return;
      if (element.normalName().equals("pre")) isKept = false;
      if (element.isBlock()) startLine();
    }

    private void startLine() {
      if (isKept) return;
      while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
        text.setLength(text.length() - 1);
      }
      if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') text.append('\n');
    }

    private void add(String words) {
      if (isKept) {
        text.append(words);
        return;
      }
      for (int i = 0; i < words.length(); i++) {
        char letter = words.charAt(i);
        boolean isBlank = letter <= ' ' || letter == '\u00a0';
        boolean isAfterBlank = text.isEmpty() || text.charAt(text.length() - 1) <= ' ';
        if (!isBlank) text.append(letter);
        else if (!isAfterBlank) text.append(' ');
      }
    }

    private String text() {
      int end = text.length();
      while (end > 0 && text.charAt(end - 1) <= ' ') end--;
      return text.substring(0, end);
    }
  }
}
