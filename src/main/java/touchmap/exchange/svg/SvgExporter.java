package touchmap.exchange.svg;

import static java.nio.charset.StandardCharsets.UTF_8;
import static touchmap.exchange.svg.XmlWriting.escaped;
import static touchmap.exchange.svg.XmlWriting.number;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import touchmap.exchange.Exporter;
import touchmap.geometry.Rect;
import touchmap.layout.TextStyle.Weight;
import touchmap.model.TouchMap;
import touchmap.picture.Page;
import touchmap.words.Phrase;
import touchmap.words.Words;

/** Writes the first page as an SVG image: text stays text, and the letters used are embedded as a small font. */
public final class SvgExporter implements Exporter {
  /** Programs that know no embedded fonts take the next one they have; all of these are narrower, so names still fit. */
  private static final String FAMILIES =
      "'Golos Text','Segoe UI','Helvetica Neue','Liberation Sans','DejaVu Sans"
          + " Condensed',Arial,sans-serif";

  private final boolean embedsFont;

  public SvgExporter() {
    this(true);
  }

  /** Without the font the text is easier to compare, and looks right only where the typeface is installed. */
  SvgExporter(boolean embedsFont) {
    this.embedsFont = embedsFont;
  }

  @Override
  public String name() {
    return "SVG";
  }

  @Override
  public List<String> extensions() {
    return List.of("svg");
  }

  @Override
  public List<Phrase> write(TouchMap map, List<Page> pages, OutputStream out) throws IOException {
    Page page = pages.getFirst();
    var painter = new SvgPainter();
    page.paintOn(painter);
    var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    head(map, page, text);
    style(painter.letters(), text);
    ground(page, text);
    text.append(painter.elements()).append("</svg>\n");
    out.write(text.toString().getBytes(UTF_8));
    return List.of();
  }

  private static void head(TouchMap map, Page page, StringBuilder text) {
    Rect view = page.view();
    text.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
        .append(number(view.width() * page.scale()))
        .append("\" height=\"")
        .append(number(view.height() * page.scale()))
        .append("\" viewBox=\"")
        .append(number(view.x()))
        .append(' ')
        .append(number(view.y()))
        .append(' ')
        .append(number(view.width()))
        .append(' ')
        .append(number(view.height()))
        .append("\" xml:lang=\"")
        .append(escaped(map.language()))
        .append("\" role=\"img\" aria-labelledby=\"title description\">\n");
    text.append("<title id=\"title\">").append(escaped(map.shownTitle())).append("</title>\n");
    text.append("<desc id=\"description\">").append(escaped(description(map))).append("</desc>\n");
  }

  private static String description(TouchMap map) {
    Words words = Words.in(map.language());
    long objects = map.root().all().stream().filter(each -> each.isObject()).count();
    long touchpoints = map.root().all().stream().filter(each -> each.isTouchpoint()).count();
    return words.of(
        "page.description",
        map.shownTitle(),
        words.count("page.objects", objects),
        words.count("page.touchpoints", touchpoints));
  }

  private void style(Map<Weight, Set<Integer>> letters, StringBuilder text) throws IOException {
    text.append("<style>\n");
    if (embedsFont) {
      if (!letters.isEmpty()) text.append("/* Golos Text, SIL Open Font License 1.1 */\n");
      for (Map.Entry<Weight, Set<Integer>> each : letters.entrySet()) {
        byte[] font = FontSubset.woff(each.getKey(), each.getValue());
        text.append("@font-face{font-family:'Golos Text';font-weight:")
            .append(SvgPainter.css(each.getKey()))
            .append(";src:url(data:font/woff;base64,")
            .append(Base64.getEncoder().encodeToString(font))
            .append(") format('woff')}\n");
      }
    }
    text.append("text{font-family:")
        .append(FAMILIES)
        .append(";font-kerning:none;font-variant-ligatures:none;white-space:pre}\n")
        .append("path{stroke-linejoin:round}\n")
        .append(".icon{fill:none;stroke-linecap:round}\n")
        .append("</style>\n");
  }

  private static void ground(Page page, StringBuilder text) {
    if (page.ground().isNone()) return;
    Rect view = page.view();
    text.append("<rect x=\"")
        .append(number(view.x()))
        .append("\" y=\"")
        .append(number(view.y()))
        .append("\" width=\"")
        .append(number(view.width()))
        .append("\" height=\"")
        .append(number(view.height()))
        .append("\" fill=\"")
        .append(page.ground().hex())
        .append("\"/>\n");
  }
}
