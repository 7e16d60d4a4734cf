package touchmap.exchange.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import touchmap.geometry.Point;
import touchmap.lens.journey.Grid;
import touchmap.lens.journey.JourneyWords;
import touchmap.method.JourneyFigures.Column;

/** The curve of feelings as an SVG element as wide as the columns of its table, in the page's own colours. */
final class CurveImage {
  static final int COLUMN = 130;
  private static final int HEIGHT = 130;
  private static final int HALF = 48;
  private static final double ZERO = HEIGHT / 2.0;

  private final JourneyWords chain;
  private final List<Column> columns;

  CurveImage(JourneyWords chain) {
    this.chain = chain;
    columns = chain.journey().columns();
  }

  /** Over the columns from one up to another. */
  String element(int from, int to) {
    int width = columns.size() * COLUMN;
    var svg = new Markup();
    svg.open(
        "svg",
        "class",
        "curve",
        "viewBox",
        from * COLUMN + " 0 " + (to - from) * COLUMN + " " + HEIGHT,
        "role",
        "img",
        "aria-label",
        label(from, to));
    List<Point> spots = spots();
    if (spots.size() > 1) {
      // The ground above and below is the same surface, of which the clip shows one half each.
      ground(svg, spots, "above", true);
      ground(svg, spots, "below", false);
    }
    svg.open("path", "class", "zero", "d", "M0 " + number(ZERO) + "H" + width).close();
    if (spots.size() > 1) svg.open("path", "class", "feeling", "d", curve(spots)).close();
    for (int i = 0; i < columns.size(); i++) dot(svg, i);
    return svg.close().toString();
  }

  private String label(int from, int to) {
    return columns.subList(from, to).stream()
        .filter(each -> each.step().feeling().isPresent())
        .map(each -> JourneyWords.nameOf(each) + " " + said(each))
        .collect(Collectors.joining(", "));
  }

  private String said(Column column) {
    return chain.written().signed(column.step().feeling());
  }

  private List<Point> spots() {
    var spots = new ArrayList<Point>();
    for (int i = 0; i < columns.size(); i++)
      if (columns.get(i).step().feeling().isPresent()) spots.add(spot(i));
    return spots;
  }

  private Point spot(int column) {
    double feeling = columns.get(column).step().feeling().orElse(0);
    return new Point((column + 0.5) * COLUMN, ZERO - feeling / Grid.STRONGEST * HALF);
  }

  private void dot(Markup svg, int column) {
    if (columns.get(column).step().feeling().isEmpty()) return;
    double feeling = columns.get(column).step().feeling().getAsDouble();
    Point at = spot(column);
    String sort = feeling > 0 ? "good" : feeling < 0 ? "bad" : "even";
    svg.open(
            "rect",
            "class",
            sort,
            "x",
            number(at.x() - 18),
            "y",
            number(at.y() - 11),
            "width",
            "36",
            "height",
            "22",
            "rx",
            "11")
        .close();
    svg.line("text", said(columns.get(column)), "x", number(at.x()), "y", number(at.y() + 4));
  }

  private static String curve(List<Point> spots) {
    var path = new StringBuilder("M" + at(spots.getFirst()));
    for (int i = 1; i < spots.size(); i++) {
      double middle = (spots.get(i - 1).x() + spots.get(i).x()) / 2;
      path.append('C').append(number(middle)).append(' ').append(number(spots.get(i - 1).y()));
      path.append(' ').append(number(middle)).append(' ').append(number(spots.get(i).y()));
      path.append(' ').append(at(spots.get(i)));
    }
    return path.toString();
  }

  private static void ground(Markup svg, List<Point> spots, String sort, boolean isAbove) {
    String path =
        curve(spots)
            + "L"
            + number(spots.getLast().x())
            + " "
            + number(ZERO)
            + "L"
            + number(spots.getFirst().x())
            + " "
            + number(ZERO)
            + "Z";
    double top = isAbove ? 0 : ZERO;
    svg.open(
        "svg",
        "y",
        number(top),
        "height",
        number(ZERO),
        "viewBox",
        "0 " + number(top) + " " + number(svgWidth(spots)) + " " + number(ZERO),
        "width",
        number(svgWidth(spots)));
    svg.open("path", "class", sort, "d", path).close().close();
  }

  private static double svgWidth(List<Point> spots) {
    return spots.getLast().x() + COLUMN;
  }

  private static String at(Point point) {
    return number(point.x()) + " " + number(point.y());
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value).replace(".0", "");
  }
}
