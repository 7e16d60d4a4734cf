package touchmap.exchange.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import touchmap.exchange.Draft;
import touchmap.exchange.DraftMap;
import touchmap.exchange.FileText;
import touchmap.exchange.Importer;
import touchmap.exchange.Limits;
import touchmap.exchange.Losses;
import touchmap.exchange.Refused;
import touchmap.model.Opened;

/** Reads headings, lists and tables of a web page or of what a browser or an office program puts on the clipboard. */
public final class HtmlImporter implements Importer {
  /** Elements within each other: a list within an item of a list takes two, and pages wrap both in others. */
  private static final int DEEPEST = 3 * Limits.DEPTH + 50;

  /** The page and its body, and the letters within the deepest element. */
  private static final int MARGIN = 6;

  private static final Pattern PAGE =
      Pattern.compile(
          "(?:<\\?xml[^>]*>|<!--.{0,2000}?-->|\\s)*+<(?:!doctype html|html)\\b.*", Pattern.DOTALL);
  private static final Pattern PART =
      Pattern.compile("\\s*<(?:ul|ol|li|dl|h[1-6]|table|meta|div|p|body)\\b.*", Pattern.DOTALL);

  @Override
  public String name() {
    return "HTML";
  }

  @Override
  public List<String> extensions() {
    return List.of("html", "htm", "xhtml");
  }

  @Override
  public int recognises(byte[] content) {
    if (!FileText.isText(content)) return 0;
    String head = FileText.head(content, 4_000).toLowerCase(Locale.ROOT);
    if (PAGE.matcher(head).matches()) return 3;
    return PART.matcher(head).matches() ? 2 : 0;
  }

  @Override
  public Opened read(byte[] content, String name) {
    try {
      FileText text = FileText.of(content);
      var losses = new Losses();
      text.notices().forEach(losses::notice);
      return read(text.text(), losses, name);
    } catch (Refused refused) {
      return new Opened.Unreadable(refused.reason());
    }
  }

  /** What HTML on the clipboard says; the name stands above several lists. */
  public static Opened read(String html, String name) {
    try {
      return read(html, new Losses(), name);
    } catch (Refused refused) {
      return new Opened.Unreadable(refused.reason());
    }
  }

  private static Opened read(String html, Losses losses, String name) throws Refused {
    if (html.isBlank()) throw Refused.because("exchange.empty");
    Document document = Jsoup.parse(html, Parser.htmlParser().setMaxDepth(DEEPEST));
    checkDepth(document.body());
    Optional<OwnPage> own = OwnPage.of(document, losses);
    if (own.isPresent()) return own.get().map().opened(name);
    var map = new DraftMap(losses);
    var reading = new ListReading(map, losses);
    document.body().traverse(reading);
    reading.finish();
    String title = document.title().strip();
    map.title(title);
    // the one object of a table is not what the map is about
    if (reading.hasKnownTable() && map.roots().size() == 1) {
      Draft only = map.roots().removeFirst();
      Draft root = map.root();
      root.name(title.isEmpty() ? name : title);
      root.add(only);
    }
    return map.opened(name);
  }

  /** What stands deeper than the parser goes it would put beside each other without a word. */
  private static void checkDepth(Element body) throws Refused {
    int[] deepest = {0};
    body.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
    if (deepest[0] > DEEPEST - MARGIN) throw Refused.because("exchange.tooDeep", Limits.DEPTH);
  }
}
