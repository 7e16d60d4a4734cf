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
 * life where there is one. A long journey goes on in further lines, and on further pages.
 */
public final class JourneyPages {
  /** A4 across, in units of which a line of text takes about fifteen. */
  private static final double WIDTH = 1240;

  private static final double HEIGHT = WIDTH / Math.sqrt(2);
  private static final double EDGE = 44;
  private static final double GAP = 22;

  /** What makes 297 millimetres of the width, a unit being a 96th of an inch. */
  private static final double A4 = 297 / 25.4 * 96 / WIDTH;

  private final TouchMap map;
  private final Look look;
  private final Words words;
  private final TextSizes sizes = new FontSizes();
  private final List<Page> pages = new ArrayList<>();
  private List<Mark> marks = new ArrayList<>();
  private double y = EDGE;

  private JourneyPages(TouchMap map, Look look) {
    this.map = map;
    this.look = look;
    words = Words.in(map.language());
  }

  /** All chains of the map, each on pages of its own; where there are none, its life map. */
  public static List<Page> of(TouchMap map, Look look) {
    var paper = new JourneyPages(map, look);
    List<JourneyWords> chains = JourneyWords.all(map, paper.words);
    if (!chains.isEmpty()) return of(map, chains, look);
    if (!map.study().journey().life().isEmpty()) paper.life();
    return List.copyOf(paper.pages);
  }

  /** These chains, each on pages of its own. */
  public static List<Page> of(TouchMap map, List<JourneyWords> chains, Look look) {
    var paper = new JourneyPages(map, look);
    chains.forEach(paper::chain);
    return List.copyOf(paper.pages);
  }

  /** Journeys on one sheet as long as it must be, one below the other. */
  public static Page sheet(TouchMap map, List<JourneyWords> chains, Look look, double scale) {
    var paper = new JourneyPages(map, look);
    for (JourneyWords each : chains) {
      if (paper.y > EDGE) paper.y += 2 * GAP;
      paper.head(each);
      Bands bands = paper.bands(each);
      for (Span span : bands.spans()) paper.band(bands, span);
    }
    double height = paper.y - GAP + EDGE;
    var drawing = new Drawing(paper.marks);
    return new Page(drawing, new Rect(0, 0, WIDTH, height), look.panel(), scale);
  }

  private void chain(JourneyWords chain) {
    head(chain);
    Bands bands = bands(chain).in(HEIGHT - EDGE - y, GAP);
    boolean isFresh = true;
    for (Span span : bands.spans()) {
      double height = bands.grid(span, 0).bottom();
      if (!isFresh && y + height > HEIGHT - EDGE) {
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
    return new JourneyTop(map, look, sizes, new Rect(left(), 0, right() - left(), HEIGHT), marks);
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

  private static double right() {
    return WIDTH - EDGE;
  }

  private void finish() {
    double height = Math.max(HEIGHT, y - GAP + EDGE);
    var view = new Rect(0, 0, WIDTH, height);
    pages.add(new Page(new Drawing(marks), view, look.panel(), A4));
    marks = new ArrayList<>();
    y = EDGE;
  }
}
