package touchmap.lens.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.layout.TextStyle;
import touchmap.lens.Figure;
import touchmap.lens.RankLens;
import touchmap.lens.journey.JourneyWords;
import touchmap.lens.journey.Written;
import touchmap.lens.paper.Leaf;
import touchmap.lens.paper.Wrapped;
import touchmap.method.JourneyFigures;
import touchmap.method.Report.Task;
import touchmap.method.Standing;
import touchmap.model.Chain;
import touchmap.model.Id;
import touchmap.picture.Ink;
import touchmap.picture.Line;
import touchmap.picture.Look;
import touchmap.picture.Marks;
import touchmap.picture.Part;

/**
 * The first sheet: what it is about, five figures, the map, and what matters and what is to be
 * done.
 */
final class Summary {
  private static final int TILES = 5;
  private static final int MOST_KEYS = 7;
  private static final int MOST_TASKS = 4;

  /** The map is never squeezed into less than this. */
  private static final double LEAST_MAP = 230;

  /** Nor into less than this where it is in parts anyway, and the contents would be alone on the next sheet. */
  private static final double LEAST_PART = 170;

  /** Which share of the width the key touches take beside what is to be fixed, and alone. */
  private static final double KEYS = 0.35;

  private static final double WIDE_KEYS = 0.6;
  private static final double FOOT = 20;

  /** A figure and what it is. */
  private record Tile(String figure, String what) {}

  private final Facts facts;
  private final Book book;
  private final MapParts maps;
  private final ContentsList contents;
  private final Look look;

  Summary(Facts facts, Book book, MapParts maps, ContentsList contents) {
    this.facts = facts;
    this.book = book;
    this.maps = maps;
    this.contents = contents;
    look = book.look();
  }

  void write() {
    Leaf leaf = book.begin();
    Rect room = leaf.room();
    book.enter(facts.map().shownTitle());
    double y = tiles(leaf, title(leaf, head(leaf)));
    Rect whole = new Rect(room.x(), y, room.width(), room.bottom() - FOOT - y);
    double tables = belowHeight(room.width());
    double below = tables + contents.height(room.width());
    Rect box = new Rect(room.x(), y + 8, room.width(), whole.height() - 8);
    boolean hasTables = less(box, tables).height() >= LEAST_MAP - 8;
    boolean hasAll = hasTables && isRoomFor(box, tables, below);
    double own = hasAll ? below : hasTables ? tables : 0;
    y = maps.onSummary(leaf, less(box, own)) + 6;
    if (own > 0 && tables > 0) y = Math.max(y, room.bottom() - FOOT - own);
    for (boolean isContents : new boolean[] {false, true}) {
      double height = isContents ? below - tables : tables;
      if (height == 0) continue;
      if (leaf == book.leaves().getFirst() && !(isContents ? hasAll : hasTables)) {
        leaf = book.begin();
        y = book.y();
      }
      var place = new Rect(room.x(), y, room.width(), height);
      if (isContents) contents.write(leaf, place);
      else below(leaf, place);
      y += height;
    }
    book.down(y + 10 - book.y());
  }

  /** Whether the contents stand on the sheet of the map; not where it could be whole without. */
  private boolean isRoomFor(Rect box, double tables, double all) {
    Rect less = less(box, all);
    boolean isInParts = !maps.fitsWhole(less(box, tables));
    if (less.height() < (isInParts ? LEAST_PART : LEAST_MAP) - 8) return false;
    return all == tables || isInParts || maps.fitsWhole(less);
  }

  private static Rect less(Rect box, double by) {
    return new Rect(box.x(), box.y(), box.width(), box.height() - by);
  }

  private double head(Leaf leaf) {
    Rect room = leaf.room();
    double middle = room.y() + 9;
    Logo.paint(leaf, room.x(), middle - 8.5, 17);
    TextStyle name = Type.HEAD;
    double baseline = middle + name.size() * 0.35;
    Point start = leaf.write(facts.say("kind"), room.x() + 28, baseline, name, look.text().plain());
    leaf.add(new Part.Text(Part.Role.PARAGRAPH, facts.say("kind"), List.of(start)));
    String round = facts.round();
    start = leaf.writeBefore(round, room.right(), baseline, Type.BODY, look.text().secondary());
    leaf.add(new Part.Text(Part.Role.PARAGRAPH, round, List.of(start)));
    return room.y() + 18;
  }

  private double title(Leaf leaf, double top) {
    Rect room = leaf.room();
    String title = JourneyWords.onOneLine(facts.map().shownTitle());
    boolean isLong = leaf.height(title, room.width(), Type.TITLE, 1.2) > 2.5 * Type.TITLE.size();
    TextStyle style = isLong ? Type.LONG_TITLE : Type.TITLE;
    var column = new Rect(room.x(), top + 14, room.width(), 0);
    double y = leaf.text(Part.Role.TITLE, title, column, style, look.text().plain(), 1.2);
    String lead = lead();
    if (!lead.isEmpty()) {
      column = new Rect(room.x(), y + 3, room.width() * 0.86, 0);
      y = leaf.text(Part.Role.PARAGRAPH, lead, column, Type.LEAD, look.text().secondary(), 1.4);
    }
    leaf.rule(room.x(), room.right(), y + 10, look.text().plain(), 1);
    return y + 11;
  }

  /**
   * What there is, what of it matters, and what of that needs work; nothing is said of what is not
   * known.
   */
  private String lead() {
    int all = facts.figures().register().touchpoints().size();
    if (all == 0) return facts.say("lead.none");
    var said = new ArrayList<String>();
    said.add(facts.count("lead.places", all));
    List<Id> shortlist = facts.figures().shortlist();
    int top = shortlist.size();
    boolean isPart = top > 0 && top < all;
    int keys = keys().size();
    if (isPart && keys < top) said.add(facts.count("lead.topKeys", top, keys));
    else if (isPart) said.add(facts.count("lead.top", top));
    Set<Id> weak = new HashSet<>(facts.weak());
    int both = (int) shortlist.stream().filter(weak::contains).count();
    if (!weak.isEmpty() && isPart) said.add(facts.count("lead.weakAmong", weak.size(), both, top));
    else if (!weak.isEmpty()) said.add(facts.count("lead.weak", weak.size()));
    return String.join(" ", said);
  }

  private double tiles(Leaf leaf, double top) {
    List<Tile> tiles = tiles();
    Rect room = leaf.room();
    double width = room.width() / tiles.size();
    double bottom = top;
    for (int i = 0; i < tiles.size(); i++) {
      double x = room.x() + i * width + (i == 0 ? 0 : 12);
      double inner = width - (i == 0 ? 8 : 20);
      Tile tile = tiles.get(i);
      double baseline = top + 10 + Type.FIGURE.size();
      Point figure = leaf.write(tile.figure(), x, baseline - 2, Type.FIGURE, look.text().plain());
      leaf.add(new Part.Text(Part.Role.PARAGRAPH, tile.figure(), List.of(figure)));
      var column = new Rect(x, baseline + 3, inner, 0);
      double y =
          leaf.text(
              Part.Role.PARAGRAPH, tile.what(), column, Type.SMALL, look.text().secondary(), 1.3);
      bottom = Math.max(bottom, y);
    }
    for (int i = 1; i < tiles.size(); i++)
      leaf.add(
          Marks.line(
              new Point(room.x() + i * width, top + 9),
              new Point(room.x() + i * width, bottom),
              Line.of(look.ground().hairline(), 0.8)));
    leaf.rule(room.x(), room.right(), bottom + 9, look.ground().hairline(), 0.8);
    return bottom + 10;
  }

  /**
   * As many figures as there is room for, those that are known; the first five where they all are.
   */
  private List<Tile> tiles() {
    var tiles = new ArrayList<Tile>();
    int all = facts.figures().register().touchpoints().size();
    tiles.add(new Tile(Integer.toString(all), facts.count("tile.touchpoints", all)));
    mean(Standing::score)
        .ifPresent(mean -> tiles.add(new Tile(figure(mean), facts.say("tile.ours"))));
    mean(Standing::customerScore)
        .ifPresent(mean -> tiles.add(new Tile(figure(mean), facts.say("tile.customers"))));
    value().ifPresent(tiles::add);
    List<Task> meant = facts.meant();
    int done = meant.size() - facts.open().size();
    if (!meant.isEmpty())
      tiles.add(
          new Tile(
              facts.say("tile.of", done, meant.size()), facts.count("tile.done", meant.size())));
    int objects = facts.report().head().objects();
    int moments =
        (int)
            facts.figures().register().touchpoints().stream()
                .filter(each -> each.details().touch().isMomentOfTruth())
                .count();
    int ideas = facts.report().head().ideas();
    if (objects > 0)
      tiles.add(1, new Tile(Integer.toString(objects), facts.count("tile.objects", objects)));
    if (tiles.size() > TILES) tiles.remove(1);
    if (moments > 0)
      tiles.add(new Tile(Integer.toString(moments), facts.count("tile.moments", moments)));
    if (ideas > 0) tiles.add(new Tile(Integer.toString(ideas), facts.count("tile.ideas", ideas)));
    return List.copyOf(tiles.subList(0, Math.min(TILES, tiles.size())));
  }

  private Optional<Double> mean(Function<Standing, OptionalDouble> of) {
    OptionalDouble mean =
        facts.figures().spokenOf().stream()
            .map(id -> of.apply(facts.figures().of(id)))
            .flatMapToDouble(OptionalDouble::stream)
            .average();
    return mean.isPresent() ? Optional.of(mean.getAsDouble()) : Optional.empty();
  }

  private String figure(double value) {
    return Figure.of(value, facts.words());
  }

  /** What the first chain is worth, of those of which something is known. */
  private Optional<Tile> value() {
    for (Chain each : facts.map().study().journey().chains()) {
      OptionalDouble total = JourneyFigures.of(facts.map(), each, facts.figures()).total();
      if (total.isPresent())
        return Optional.of(
            new Tile(
                new Written(facts.words()).signed(total),
                facts.say("tile.chain", JourneyWords.nameOf(each, facts.words()))));
    }
    return Optional.empty();
  }

  private List<Id> keys() {
    List<Id> shortlist = facts.figures().shortlist();
    return shortlist.subList(0, Math.min(MOST_KEYS, shortlist.size()));
  }

  /**
   * What is to be fixed first, each with what is done about it; else whatever is to be done next.
   */
  private List<List<Cell>> tasks() {
    var rows = new ArrayList<List<Cell>>();
    List<Id> weak = facts.weak();
    for (Id id : weak.subList(0, Math.min(MOST_TASKS, weak.size()))) {
      Optional<Task> task =
          facts.open().stream().filter(each -> each.action().touchpoint().equals(id)).findFirst();
      rows.add(
          List.of(
              Cell.of(Cell.Kind.STRONG, facts.name(id))
                  .withAside(
                      task.map(each -> Facts.onOneLine(each.action().title()))
                          .orElse(facts.say("unplanned"))),
              Cell.plain(task.map(this::owner).orElse(facts.figures().register().driver(id))),
              task.map(facts::due).orElse(Cell.EMPTY)));
    }
    if (!rows.isEmpty()) return rows;
    List<Task> open = facts.open();
    for (Task each : open.subList(0, Math.min(MOST_TASKS, open.size())))
      rows.add(
          List.of(
              Cell.of(Cell.Kind.STRONG, facts.name(each.action().touchpoint()))
                  .withAside(Facts.onOneLine(each.action().title())),
              Cell.plain(owner(each)),
              facts.due(each)));
    return rows;
  }

  private String owner(Task task) {
    String owner = task.action().assignment().owner().strip();
    return owner.isEmpty() ? facts.figures().register().driver(task.action().touchpoint()) : owner;
  }

  private Grid grid() {
    return new Grid(
        List.of(
            Column.left(facts.say("column.what"), 0.53),
            Column.left(facts.say("column.driver"), 0.27),
            Column.right(facts.say("column.due"), 0.2)),
        look,
        book.sizes());
  }

  /** How many of all that are important and weak are shown, where it is not all of them. */
  private String tasksTitle() {
    int weak = facts.weak().size();
    if (weak == 0) return facts.say("next");
    return weak > MOST_TASKS ? facts.say("fixFirst.some", MOST_TASKS, weak) : facts.say("fixFirst");
  }

  /** Where all that are to be fixed first are found; empty where they are all shown. */
  private String elsewhere() {
    int weak = facts.weak().size();
    if (weak <= MOST_TASKS) return "";
    return facts.count(
        "fixFirst.all",
        weak,
        facts.words().of("page.ranking"),
        facts.words().of("improve.quadrant.concentrate"));
  }

  private double belowHeight(double width) {
    List<List<Cell>> tasks = tasks();
    double keys = width * (tasks.isEmpty() ? WIDE_KEYS : KEYS);
    double left =
        keys().isEmpty()
            ? 0
            : 12 + headHeight(keysTitle(), keys) + 2 + keyGrid().height(keyRows(), keys);
    double column = keys().isEmpty() ? width : width * (1 - KEYS) - 20;
    double right =
        tasks.isEmpty()
            ? 0
            : 12
                + headHeight(tasksTitle(), column)
                + grid().height(tasks, column)
                + elsewhereHeight(column);
    double most = Math.max(left, right);
    return most == 0 ? 0 : most + 4;
  }

  private double headHeight(String title, double width) {
    return Wrapped.lines(title, width, Type.HEAD, book.sizes()).size() * Type.HEAD.size() * 1.36;
  }

  private double elsewhereHeight(double width) {
    String said = elsewhere();
    if (said.isEmpty()) return 0;
    int lines = Wrapped.lines(said, width, Type.SMALL, book.sizes()).size();
    return 4 + lines * Type.SMALL.size() * Type.LEADING;
  }

  private void below(Leaf leaf, Rect place) {
    leaf.rule(place.x(), place.right(), place.y(), look.ground().hairline(), 0.8);
    var box = new Rect(place.x(), place.y() + 12, place.width(), place.height() - 12);
    List<List<Cell>> tasks = tasks();
    double keyWidth = box.width() * (tasks.isEmpty() ? WIDE_KEYS : KEYS);
    if (!keys().isEmpty()) keys(leaf, new Rect(box.x(), box.y(), keyWidth, box.height()));
    if (tasks.isEmpty()) return;
    double x = keys().isEmpty() ? box.x() : box.x() + keyWidth + 20;
    var column = new Rect(x, box.y(), box.right() - x, box.height());
    double y =
        leaf.text(Part.Role.HEADING, tasksTitle(), column, Type.HEAD, look.text().plain(), 1.36);
    y = grid().write(leaf, new Rect(x, y, column.width(), 0), tasks);
    if (elsewhere().isEmpty()) return;
    column = new Rect(x, y + 4, column.width(), 0);
    Ink quiet = look.text().secondary();
    leaf.text(Part.Role.PARAGRAPH, elsewhere(), column, Type.SMALL, quiet, Type.LEADING);
  }

  /** Says of how many they are the first, where the choice goes on behind them. */
  private String keysTitle() {
    int keys = keys().size();
    int top = facts.figures().shortlist().size();
    return keys < top ? facts.count("keysOf", keys, top) : facts.count("keys", keys);
  }

  private void keys(Leaf leaf, Rect column) {
    double y =
        leaf.text(Part.Role.HEADING, keysTitle(), column, Type.HEAD, look.text().plain(), 1.36);
    keyGrid().write(leaf, new Rect(column.x(), y + 2, column.width(), 0), keyRows());
  }

  private Grid keyGrid() {
    return new Grid(
            List.of(Column.left("", 0.09), Column.left("", 0.7), Column.right("", 0.15)),
            look,
            book.sizes())
        .bare();
  }

  private List<List<Cell>> keyRows() {
    var rows = new ArrayList<List<Cell>>();
    for (Id id : keys()) {
      Cell.Kind place = rows.size() < RankLens.KEY ? Cell.Kind.BEAD : Cell.Kind.RING;
      rows.add(
          List.of(
              Cell.of(place, Integer.toString(rows.size() + 1)),
              Cell.plain(facts.name(id)).starred(facts.isMoment(id)),
              facts.score(facts.figures().of(id).score())));
    }
    return rows;
  }
}
