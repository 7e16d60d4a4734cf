package touchmap.lens.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import touchmap.geometry.Rect;
import touchmap.layout.TextSizes;
import touchmap.lens.ScoreLens;
import touchmap.lens.journey.JourneyPages;
import touchmap.lens.journey.JourneyWords;
import touchmap.model.TouchMap;
import touchmap.picture.Decor;
import touchmap.picture.FontSizes;
import touchmap.picture.Look;
import touchmap.picture.Page;
import touchmap.words.Words;

/**
 * A map on paper as somebody wishes it: on one sheet, or parted over many that are glued together,
 * with journeys on sheets behind it.
 *
 * @param type how small the smallest text of the map is, in points
 */
public record MapSheets(List<Page> pages, double type) {
  /** Text smaller than this, in points, is not read with ease. */
  public static final double LEAST_TYPE = Drawn.LEAST_TYPE;

  /** How much of a sheet of a poster is on its neighbour, too. */
  public static final double OVERLAP = Paper.points(10);

  public MapSheets {
    pages = List.copyOf(pages);
  }

  /** Whether all of it is read with ease. */
  public boolean isReadable() {
    return type >= Drawn.LEAST_TYPE - 1e-6;
  }

  public static MapSheets of(TouchMap map, PrintWish wish, LocalDate today) {
    var making = new Making(map, wish, today);
    Sheet sheet = making.sheet();
    List<Leaf> leaves = new ArrayList<>(sheet.leaves());
    if (wish.content().journeys()) leaves.addAll(making.journeys());
    new SheetFrame(map, wish.around(), today).write(leaves);
    return new MapSheets(leaves.stream().map(each -> each.page().page()).toList(), sheet.type());
  }

  /** How few sheets there must be for all to be read; empty when even the most are too few. */
  public static Optional<Tiles> enough(TouchMap map, PrintWish wish, LocalDate today) {
    var making = new Making(map, wish, today);
    Tiles best = null;
    for (int columns = 1; columns <= Tiles.MOST; columns++)
      for (int rows = 1; rows <= Tiles.MOST; rows++) {
        var tiles = new Tiles(columns, rows);
        if (best != null && tiles.count() >= best.count()) continue;
        if (making.type(tiles) >= Drawn.LEAST_TYPE) best = tiles;
      }
    return Optional.ofNullable(best);
  }

  /** The smallest of the usual papers on one sheet of which all can be read. */
  public static Optional<Paper> larger(TouchMap map, PrintWish wish, LocalDate today) {
    for (Paper each : Paper.ALL) {
      PrintWish on = wish.withTiles(Tiles.ONE).withSetup(wish.setup().withPaper(each));
      if (new Making(map, on, today).type(Tiles.ONE) >= Drawn.LEAST_TYPE) return Optional.of(each);
    }
    return Optional.empty();
  }

  /** Larger than this nobody needs a map on one sheet. */
  private static final double LARGEST = 1.6;

  private record Sheet(List<Leaf> leaves, double type) {}

  /** The making of one such thing. */
  private static final class Making {
    private final TouchMap map;
    private final PrintWish wish;
    private final Look look;
    private final TextSizes sizes = new FontSizes();
    private final Words words;
    private final Decor decor;
    private final Drawn drawn;
    private final SheetFrame frame;

    Making(TouchMap map, PrintWish wish, LocalDate today) {
      this.map = map;
      this.wish = wish;
      look = Look.of(wish.content().theme());
      words = Words.in(map.language());
      decor =
          wish.content().scores()
              ? ScoreLens.of(map, ScoreLens.Eyes.COMPANY).decor(words)
              : Decor.NONE;
      Drawn.Wish all = Drawn.Wish.all(map.view().layout(), decor);
      drawn =
          Drawn.of(
              map,
              wish.content().folded() ? all.withFolded(Set.copyOf(map.view().folded())) : all,
              look,
              sizes);
      frame = new SheetFrame(map, wish.around(), today);
    }

    Sheet sheet() {
      return wish.tiles().isOne() ? single() : poster();
    }

    /** How small the smallest text is over so many sheets. */
    double type(Tiles tiles) {
      return tiles.isOne()
          ? drawn.typeIn(place(leaf(turned(tiles))))
          : new Poster(drawn, tiles, leaf(turned(tiles)), legend()).type();
    }

    private Sheet single() {
      Leaf leaf = leaf(turned(Tiles.ONE));
      Rect place = place(leaf);
      leaf.add(drawn.inset(place, LARGEST, words.of("page.picture", map.shownTitle())));
      legend()
          .ifPresent(
              legend ->
                  MapLegend.write(
                      leaf, new Rect(place.x(), place.bottom() + 4, place.width(), 0), legend));
      return new Sheet(List.of(leaf), drawn.typeIn(place));
    }

    private Sheet poster() {
      Setup turned = turned(wish.tiles());
      var poster = new Poster(drawn, wish.tiles(), leaf(turned), legend());
      String said = words.of("page.picture", map.shownTitle());
      return new Sheet(poster.leaves(() -> leaf(turned), words, said), poster.type());
    }

    private Leaf leaf(Setup setup) {
      return new Leaf(setup.sheet(), setup.room(), look, sizes);
    }

    /** The way a sheet lies when nobody said: the one in which the map is larger. */
    private Setup turned(Tiles tiles) {
      if (wish.setup().turn() != Setup.Turn.AUTO) return wish.setup();
      Setup upright = wish.setup().withTurn(Setup.Turn.PORTRAIT);
      Setup lying = wish.setup().withTurn(Setup.Turn.LANDSCAPE);
      double more = scale(upright, tiles);
      return scale(lying, tiles) > more ? lying : upright;
    }

    private double scale(Setup setup, Tiles tiles) {
      return tiles.isOne()
          ? drawn.in(place(leaf(setup)), LARGEST).scale()
          : new Poster(drawn, tiles, leaf(setup), legend()).type();
    }

    /** Where the map goes on a sheet of its own. */
    private Rect place(Leaf leaf) {
      Rect body = frame.body(leaf);
      double below =
          legend().map(each -> MapLegend.height(leaf, body.width(), each) + 4).orElse(0.0);
      return new Rect(body.x(), body.y(), body.width(), Math.max(20, body.height() - below));
    }

    private Optional<MapLegend> legend() {
      if (!wish.around().legend()) return Optional.empty();
      MapLegend legend = MapLegend.of(drawn.picture(), decor, map.study().scoring().scale(), words);
      return legend.signs().isEmpty() ? Optional.empty() : Optional.of(legend);
    }

    private List<Leaf> journeys() {
      var leaves = new ArrayList<Leaf>();
      for (JourneyWords chain : JourneyWords.all(map, words))
        for (Page each : pages(chain)) leaves.add(journey(each, chain.name()));
      if (leaves.isEmpty())
        for (Page each :
            wish.around().head() ? JourneyPages.underHead(map, look) : JourneyPages.of(map, look))
          leaves.add(journey(each, words.of("page.life")));
      return leaves;
    }

    private List<Page> pages(JourneyWords chain) {
      List<JourneyWords> alone = List.of(chain);
      return wish.around().head()
          ? JourneyPages.underHead(map, alone, look)
          : JourneyPages.of(map, alone, look);
    }

    private Leaf journey(Page page, String said) {
      boolean lies = page.view().width() > page.view().height();
      Leaf leaf = leaf(wish.setup().withTurn(lies ? Setup.Turn.LANDSCAPE : Setup.Turn.PORTRAIT));
      JourneySheet.add(leaf, page, frame.body(leaf), said);
      return leaf;
    }
  }
}
