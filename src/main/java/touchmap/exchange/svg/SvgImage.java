package touchmap.exchange.svg;

import static touchmap.exchange.svg.XmlWriting.escaped;
import static touchmap.exchange.svg.XmlWriting.number;

import java.io.IOException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import touchmap.geometry.Rect;
import touchmap.layout.TextStyle.Weight;
import touchmap.picture.Page;

/** A page as an SVG element within a page of HTML, which brings the style sheet and the fonts. */
public final class SvgImage {
  /** Programs that know no embedded fonts take the next one they have; all of these are narrower, so names still fit. */
  private static final String FAMILIES =
      "'Golos Text','Segoe UI','Helvetica Neue','Liberation Sans','DejaVu Sans"
          + " Condensed',Arial,sans-serif";

  private final SvgPainter painter = new SvgPainter();
  private final Page page;

  private SvgImage(Page page) {
    this.page = page;
    page.paintOn(painter);
  }

  public static SvgImage of(Page page) {
    return new SvgImage(page);
  }

  /** The element; {@code label} is what is read out instead of it. */
  public String element(String label, String kind) {
    Rect view = page.view();
    return "<svg class=\""
        + kind
        + "\" width=\""
        + number(view.width())
        + "\" height=\""
        + number(view.height())
        + "\" viewBox=\""
        + box(view)
        + "\" role=\"img\" aria-label=\""
        + escaped(label)
        + "\">\n"
        + ground(page)
        + painter.elements()
        + "</svg>\n";
  }

  /** The style sheet of the image, with the letters it uses. */
  public String style() throws IOException {
    return style(painter.letters(), true);
  }

  static String style(Map<Weight, Set<Integer>> letters, boolean embedsFont) throws IOException {
    var text = new StringBuilder();
    if (embedsFont) {
      if (!letters.isEmpty()) text.append("/* Golos Text, SIL Open Font License 1.1 */\n");
      for (Map.Entry<Weight, Set<Integer>> each : letters.entrySet()) {
        byte[] font = FontSubset.woff(each.getKey(), each.getValue());
        text.append("@font-face{font-family:'Golos Text';font-weight:")
            .append(SvgPainter.css(each.getKey()))
            .append(";src:url(data:font/woff;base64,")
            .append(Base64.getEncoder().encodeToString(font))
            .append(") format('woff');unicode-range:")
            .append(range(each.getValue()))
            .append("}\n");
      }
    }
    return text.append("text{font-family:")
        .append(FAMILIES)
        .append(";font-kerning:none;font-variant-ligatures:none;white-space:pre}\n")
        .append("path{stroke-linejoin:round}\n")
        .append(".icon{fill:none;stroke-linecap:round}\n")
        .toString();
  }

  /** The letters that the font has outlines for: all others are to come from elsewhere and not to be blanks. */
  private static String range(Set<Integer> letters) {
    return letters.stream()
        .map(each -> "U+" + Integer.toHexString(each).toUpperCase(Locale.ROOT))
        .collect(Collectors.joining(","));
  }

  static String box(Rect view) {
    return number(view.x())
        + ' '
        + number(view.y())
        + ' '
        + number(view.width())
        + ' '
        + number(view.height());
  }

  static String ground(Page page) {
    if (page.ground().isNone()) return "";
    Rect view = page.view();
    return "<rect x=\""
        + number(view.x())
        + "\" y=\""
        + number(view.y())
        + "\" width=\""
        + number(view.width())
        + "\" height=\""
        + number(view.height())
        + "\" fill=\""
        + page.ground().hex()
        + "\"/>\n";
  }
}
