package touchmap.lens.journey;

import java.util.ArrayList;
import java.util.List;
import touchmap.geometry.Rect;
import touchmap.layout.TextSizes;
import touchmap.lens.journey.JourneyPicture.Span;
import touchmap.model.TouchMap;
import touchmap.picture.Drawing;
import touchmap.picture.FontSizes;
import touchmap.picture.Look;
import touchmap.picture.Mark;
import touchmap.picture.Page;
import touchmap.words.Words;

/**
 * Journeys on paper, in the document's language: each chain begins a page of A4 across, under the map of the customer's
 * life where there is one. A long journey goes on in further lines, in smaller type or on a page that
 * stands where that keeps it whole, else on further pages.
 */
public final class JourneyPages {
  private static final double EDGE = 44;
  private static final double GAP = 22;

  /**
   * A sheet of A4 in units of which a line of text takes about fifteen, and how far down it is
   * filled, so that on a report's sheets, with a line at their foot, no text is under 7 points.
   */
  private enum Format {
    USUAL(1240, 1240 / Math.sqrt(2), 832),
    /** In smaller type. */
    SMALLER(1295, 1295 / Math.sqrt(2), 832),
    UPRIGHT(1295 / Math.sqrt(2), 1295, 1220);

    final double width;
    final double height;
    final double bottom;

    Format(double width, double height, double bottom) {
      this.width = width;
      this.height = height;
      this.bottom = bottom;
    }

    /** 297 millimetres are the longer side, a unit being a 96th of an inch. */
    double scale() {
      return 297 / 25.4 * 96 / Math.max(width, height);
    }
  }

  private final TouchMap map;
  private final Look look;
  private final Format format;
  private final boolean namesMap;
  private final Words words;
  private final TextSizes sizes = new FontSizes();
  private final List<Page> pages = new ArrayList<>();
  private List<Mark> marks = new ArrayList<>();
  private double y = EDGE;

  private JourneyPages(TouchMap map, boolean namesMap, Look look, Format format) {
    this.map = map;
    this.namesMap = namesMap;
    this.look = look;
    this.format = format;
    words = Words.in(map.language());
  }

  /** All chains of the map, each on pages of its own; where there are none, its life map. */
  public static List<Page> of(TouchMap map, Look look) {
    return of(map, true, look);
  }

  /** The same for sheets that say above each page which map it is. */
  public static List<Page> underHead(TouchMap map, Look look) {
    return of(map, false, look);
  }

  private static List<Page> of(TouchMap map, boolean namesMap, Look look) {
    var paper = new JourneyPages(map, namesMap, look, Format.USUAL);
    List<JourneyWords> chains = JourneyWords.all(map, paper.words);
    if (!chains.isEmpty()) return of(map, namesMap, chains, look);
    if (!map.study().journey().life().isEmpty()) paper.life();
    return List.copyOf(paper.pages);
  }

  /** These chains, each on pages of its own. */
  public static List<Page> of(TouchMap map, List<JourneyWords> chains, Look look) {
    return of(map, true, chains, look);
  }

  /** The same for sheets that say above each page which map it is. */
  public static List<Page> underHead(TouchMap map, List<JourneyWords> chains, Look look) {
    return of(map, false, chains, look);
  }

  private static List<Page> of(
      TouchMap map, boolean namesMap, List<JourneyWords> chains, Look look) {
    return chains.stream().flatMap(each -> of(map, namesMap, each, look).stream()).toList();
  }

  /** On as few pages as can be; else across in the usual type. */
  private static List<Page> of(TouchMap map, boolean namesMap, JourneyWords chain, Look look) {
    List<Page> fewest = List.of();
    for (Format each : Format.values()) {
      var paper = new JourneyPages(map, namesMap, look, each);
      paper.chain(chain);
      if (fewest.isEmpty() || paper.pages.size() < fewest.size()) fewest = paper.pages;
      if (fewest.size() == 1) break;
    }
    return List.copyOf(fewest);
  }

  /** Journeys on one sheet as long as it must be, one below the other. */
  public static Page sheet(TouchMap map, List<JourneyWords> chains, Look look, double scale) {
    var paper = new JourneyPages(map, true, look, Format.USUAL);
    for (JourneyWords each : chains) {
      if (paper.y > EDGE) paper.y += 2 * GAP;
      paper.head(each);
      Bands bands = paper.bands(each);
      for (Span span : bands.spans()) paper.band(bands, span);
    }
    double height = paper.y - GAP + EDGE;
    var drawing = new Drawing(paper.marks);
    return new Page(drawing, new Rect(0, 0, paper.format.width, height), look.panel(), scale);
  }

  private void chain(JourneyWords chain) {
    head(chain);
    Bands bands = bands(chain).in(format.bottom - y, GAP);
    boolean isFresh = true;
    for (Span span : bands.spans()) {
      double high = bands.grid(span, 0).bottom();
      if (!isFresh && y + high > format.bottom) {
        finish();
        y = top().continued(chain.name(), y);
      }
      band(bands, span);
      isFresh = false;
    }
    finish();
  }

  private void life() {
    y = top().title(words.of("page.life"), y);
    y = new LifeStrip(map, look, sizes).paint(marks, left(), y, right());
    finish();
  }

  private void head(JourneyWords chain) {
    y = top().of(chain, y);
    if (map.study().journey().life().isEmpty()) return;
    var strip = new LifeStrip(map, look, sizes);
    y = strip.of(chain.journey().chain().chain().id()).paint(marks, left(), y, right()) + GAP;
  }

  private JourneyTop top() {
    return new JourneyTop(
        map, namesMap, look, sizes, new Rect(left(), 0, right() - left(), format.height), marks);
  }

  private Bands bands(JourneyWords chain) {
    return new Bands(chain.journey(), chain.written(), right() - left(), sizes);
  }

  private void band(Bands bands, Span span) {
    Grid grid = bands.grid(span, y);
    for (Mark each : bands.marks(grid, span, look)) marks.add(Shift.of(each, left() - 18));
    y = grid.bottom() + GAP;
  }

  private static double left() {
    return EDGE;
  }

  private double right() {
    return format.width - EDGE;
  }

  private void finish() {
    var view = new Rect(0, 0, format.width, Math.max(format.height, y - GAP + EDGE));
    pages.add(new Page(new Drawing(marks), view, look.panel(), format.scale()));
    marks = new ArrayList<>();
    y = EDGE;
  }
}
