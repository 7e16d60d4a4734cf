package touchmap.exchange.svg;

import static java.nio.charset.StandardCharsets.UTF_8;
import static touchmap.exchange.svg.XmlWriting.escaped;
import static touchmap.exchange.svg.XmlWriting.number;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import touchmap.exchange.Exporter;
import touchmap.geometry.Rect;
import touchmap.model.TouchMap;
import touchmap.picture.Page;
import touchmap.picture.Picture;
import touchmap.words.Phrase;
import touchmap.words.Words;

/** Writes the first page as an SVG image: text stays text, and the letters used are embedded as a small font. */
public final class SvgExporter implements Exporter {
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
    text.append("<style>\n").append(SvgImage.style(painter.letters(), embedsFont));
    text.append("</style>\n").append(SvgImage.ground(page));
    text.append(painter.elements()).append("</svg>\n");
    out.write(text.toString().getBytes(UTF_8));
    return page.painting() instanceof Picture ? DrawnLosses.of(map) : List.of();
  }

  private static void head(TouchMap map, Page page, StringBuilder text) {
    Rect view = page.view();
    text.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
        .append(number(view.width() * page.scale()))
        .append("\" height=\"")
        .append(number(view.height() * page.scale()))
        .append("\" viewBox=\"")
        .append(SvgImage.box(view))
        .append("\" lang=\"")
        .append(escaped(map.language()))
        .append("\" xml:lang=\"")
        .append(escaped(map.language()))
        .append("\" role=\"img\" aria-labelledby=\"title description\">\n");
    text.append("<title id=\"title\">").append(escaped(map.shownTitle())).append("</title>\n");
    text.append("<desc id=\"description\">")
        .append(escaped(description(map, page)))
        .append("</desc>\n");
  }

  private static String description(TouchMap map, Page page) {
    Words words = Words.in(map.language());
    if (!(page.painting() instanceof Picture))
      return words.of("page.journey.description", map.shownTitle());
    long objects = map.root().all().stream().filter(each -> each.isObject()).count();
    long touchpoints = map.root().all().stream().filter(each -> each.isTouchpoint()).count();
    return words.of(
        "page.description",
        map.shownTitle(),
        words.count("page.objects", objects),
        words.count("page.touchpoints", touchpoints));
  }
}
