package touchmap.lens.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import touchmap.geometry.Rect;
import touchmap.lens.ImproveLens;
import touchmap.lens.RankLens;
import touchmap.lens.ScoreLens;
import touchmap.lens.paper.Drawn;
import touchmap.lens.paper.Leaf;
import touchmap.lens.paper.MapLegend;
import touchmap.model.Id;
import touchmap.model.LayoutKind;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.picture.Decor;
import touchmap.picture.Ink;
import touchmap.picture.Ornament;
import touchmap.picture.Part;

/**
 * The map in a report: on the first sheet when all of it can be read there, else only its objects,
 * and all of it on sheets of its own. No name is ever smaller than can be read.
 */
final class MapParts {
  private static final double LEGEND = 24;
  private static final double LEFT = 12;
  private static final double TITLE = 26;

  /** So many key touches at least are on the map of the first sheet, where they find room. */
  private static final int FEWEST_KEYS = 3;

  private final Facts facts;
  private final Book book;
  private final Decor decor;
  private boolean isWhole;
  private boolean isTitled;
  private boolean isTold = true;

  MapParts(Facts facts, Book book) {
    this.facts = facts;
    this.book = book;
    decor = decor();
  }

  /** Scores in their heat and the weakest links; the order where there are no scores. */
  private Decor decor() {
    ScoreLens scores = ScoreLens.of(facts.map(), facts.figures(), ScoreLens.Eyes.COMPANY);
    Decor plain =
        scores.figures().isEmpty()
            ? RankLens.of(facts.figures()).decor()
            : scores.decor(facts.words());
    Set<Id> links = ImproveLens.of(facts.map()).weakestLinks();
    if (scores.figures().isEmpty() || links.isEmpty()) return plain;
    Map<Id, Ornament> ornaments = new HashMap<>(plain.ornaments());
    for (Id each : links) ornaments.put(each, plain.of(each).withBadge(Ornament.Badge.WEAKEST));
    var quiet = new HashSet<>(plain.quiet());
    return new Decor(ornaments, quiet, plain.hasPaleBranches());
  }

  private Drawn.Wish all(LayoutKind kind) {
    return Drawn.Wish.all(kind, decor);
  }

  private Drawn drawn(TouchMap map, Drawn.Wish wish) {
    return Drawn.of(map, wish, book.look(), book.sizes());
  }

  private String said() {
    return facts.words().of("page.picture", facts.map().shownTitle());
  }

  /** As much of the map as can be read in the box, and its legend; where they end. */
  double onSummary(Leaf leaf, Rect box) {
    Rect most = most(box);
    Optional<Drawn> whole = whole(most);
    isWhole = whole.isPresent();
    Rect room = isWhole ? most : new Rect(most.x(), most.y(), most.width(), most.height() - LEFT);
    List<Drawn.Wish> wishes = isWhole ? List.of() : keys();
    Drawn.Wish objects = all(LayoutKind.BOTH).withFolded(folded());
    Optional<Drawn> keys = first(wishes, each -> asWished(facts.map(), room, each));
    // Both sides with the objects alone before key touches on one side: the names are below.
    if (keys.isEmpty() && asWished(facts.map(), room, objects).isEmpty())
      keys = first(wishes, each -> best(room, each));
    boolean hasKeys = keys.isPresent();
    Optional<Drawn> some = hasKeys ? keys : best(room, objects);
    Drawn shown = whole.isPresent() ? whole.get() : some.orElse(null);
    if (shown == null) return box.y();
    double height = shown.bounds().height() * shown.in(room).scale();
    boolean isLow = height < room.height();
    var place = isLow ? new Rect(room.x(), room.y(), room.width(), height) : room;
    // A map that leaves room stands in the middle of it, unless names follow right below.
    if (!(isWhole && isNamesAlone()))
      place = place.moved(0, Math.min((room.height() - place.height()) / 2, 60));
    leaf.add(shown.inset(place, said()));
    double end =
        MapLegend.write(
            leaf,
            new Rect(box.x(), place.bottom() + 4, box.width(), 0),
            MapLegend.of(shown.picture(), decor, facts.scale(), facts.words()));
    if (!isWhole) end = left(leaf, new Rect(box.x(), end, box.width(), 0), hasKeys);
    return end;
  }

  /** Says that the map is not all there is. */
  private double left(Leaf leaf, Rect column, boolean hasKeys) {
    String where = isNamesAlone() ? facts.say("section.names") : facts.words().of("page.map");
    String said = facts.say(hasKeys ? "map.keys" : "map.objects", where);
    Ink quiet = book.look().text().secondary();
    return leaf.text(Part.Role.PARAGRAPH, said, column, Type.SMALL, quiet, Type.LEADING);
  }

  /** The key touches on the map with all objects, ever fewer; then with no other objects than theirs. */
  private List<Drawn.Wish> keys() {
    List<Id> shortlist = facts.figures().shortlist();
    var wishes = new ArrayList<Drawn.Wish>();
    for (boolean hasAllObjects : new boolean[] {true, false})
      for (int count : new int[] {shortlist.size(), RankLens.KEY, 5, 4, FEWEST_KEYS})
        if (!shortlist.isEmpty() && count <= shortlist.size())
          wishes.add(keys(shortlist.subList(0, count), hasAllObjects));
    return wishes;
  }

  private static Optional<Drawn> first(
      List<Drawn.Wish> wishes, Function<Drawn.Wish, Optional<Drawn>> drawing) {
    return wishes.stream().flatMap(each -> drawing.apply(each).stream()).findFirst();
  }

  private Drawn.Wish keys(List<Id> some, boolean hasAllObjects) {
    var only = new LinkedHashSet<Id>();
    for (Topic each : facts.map().root().children())
      if (hasAllObjects && each.isObject()) only.add(each.id());
    for (Id each : some) for (Topic above : facts.map().root().pathTo(each)) only.add(above.id());
    return all(LayoutKind.BOTH).withOnly(only);
  }

  /**
   * The layout in which the map is largest, that of the document before others; empty when none can
   * be read.
   */
  private Optional<Drawn> best(Rect room, Drawn.Wish wish) {
    return best(facts.map(), room, wish);
  }

  private Optional<Drawn> best(TouchMap map, Rect room, Drawn.Wish wish) {
    Optional<Drawn> first = asWished(map, room, wish);
    if (first.isPresent()) return first;
    for (LayoutKind each : LayoutKind.values()) {
      if (each == wish.kind()) continue;
      Drawn other = drawn(map, wish.withKind(each));
      if (other.isReadableIn(room)) return Optional.of(other);
    }
    return Optional.empty();
  }

  /** All of the map, unless several objects share the sheet in lines of a word or two. */
  private Optional<Drawn> whole(Rect room) {
    boolean shares = facts.map().root().children().stream().filter(Topic::isObject).count() > 1;
    return best(room, all(facts.map().view().layout()))
        .filter(each -> !shares || !each.isSqueezed());
  }

  /** With both its sides where it has two, in short lines if need be. */
  private Optional<Drawn> asWished(TouchMap map, Rect room, Drawn.Wish wish) {
    Drawn first = drawn(map, wish);
    if (first.isReadableIn(room)) return Optional.of(first);
    if (wish.kind() != LayoutKind.BOTH) return Optional.empty();
    return wish.narrower().stream()
        .map(each -> drawn(map, each))
        .filter(each -> each.isReadableIn(room))
        .findFirst();
  }

  /** Whether all of the map can be read in the box on the first sheet. */
  boolean fitsWhole(Rect box) {
    return whole(most(box)).isPresent();
  }

  private static Rect most(Rect box) {
    return new Rect(box.x(), box.y(), box.width(), box.height() - LEGEND);
  }

  /** What is directly at the business, with all that is below it folded away. */
  private Set<Id> folded() {
    var folded = new LinkedHashSet<Id>();
    for (Topic each : facts.map().root().children())
      if (!each.children().isEmpty()) folded.add(each.id());
    return folded;
  }

  /**
   * The whole map on sheets of its own, where the first one could not show it; and its names in
   * full where some are cut.
   */
  void write() {
    Drawn plain = drawn(facts.map(), all(facts.map().view().layout()));
    if (!isWhole) sheets();
    if (!isTold || plain.cutsNames() || isNamesAlone()) names();
  }

  /** Nothing is known but names: they are all there is to read. */
  private boolean isNamesAlone() {
    return facts.figures().spokenOf().isEmpty() && facts.map().root().all().size() > 1;
  }

  private void sheets() {
    book.begin();
    Optional<Drawn> upright = whole(mapRoom(book.leaf()));
    if (upright.isPresent()) {
      put(upright.get());
      return;
    }
    var across = across();
    Optional<Drawn> lying = whole(across);
    if (lying.isPresent()) {
      book.leaves().removeLast();
      book.beginAcross();
      put(lying.get());
      return;
    }
    List<Drawn> parts = parted(mapRoom(book.leaf()));
    for (Drawn each : parts) {
      if (each != parts.getFirst()) book.begin();
      put(each);
    }
  }

  private Rect across() {
    Leaf lying = book.beginAcross();
    Rect room = mapRoom(lying);
    book.leaves().removeLast();
    return room;
  }

  private static Rect mapRoom(Leaf leaf) {
    Rect body = Book.body(leaf);
    return new Rect(body.x(), body.y() + TITLE, body.width(), body.height() - TITLE - LEGEND);
  }

  private void put(Drawn drawn) {
    Leaf leaf = book.leaf();
    if (isTitled) book.again();
    else book.title(facts.words().of("page.map"));
    isTitled = true;
    Rect room = mapRoom(leaf);
    leaf.add(drawn.inset(room, said()));
    MapLegend.write(
        leaf,
        new Rect(room.x(), room.bottom() + 6, room.width(), LEGEND - 6),
        MapLegend.of(drawn.picture(), decor, facts.scale(), facts.words()));
    book.down(book.left());
  }

  /**
   * As many branches on each sheet as can be read there, and about as many touchpoints on each of
   * the sheets; what is too large on its own goes on on the next.
   */
  private List<Drawn> parted(Rect room) {
    var branches = new BranchParts(facts, each -> some(room, List.of(each)).isPresent());
    List<Topic> parts = branches.all();
    isTold = !branches.isFolded();
    List<Drawn> fewest = parted(room, parts, Integer.MAX_VALUE);
    int all = facts.map().root().all().size();
    for (int most = all / Math.max(1, fewest.size()); most < all; most += 2) {
      List<Drawn> even = parted(room, parts, most);
      if (even.size() == fewest.size()) return even;
    }
    return fewest;
  }

  /** The same with at most so many topics on a sheet that has more than one branch. */
  private List<Drawn> parted(Rect room, List<Topic> parts, int most) {
    var sheets = new ArrayList<Drawn>();
    var group = new ArrayList<Topic>();
    Optional<Drawn> fitting = Optional.empty();
    for (Topic each : parts) {
      // Two parts of one branch never share a sheet, where they would be one.
      boolean goesOn = !group.isEmpty() && group.getLast().id().equals(each.id());
      group.add(each);
      boolean isFull =
          group.size() > 1 && group.stream().mapToInt(of -> of.all().size()).sum() > most;
      Optional<Drawn> more = goesOn || isFull ? Optional.empty() : some(room, group);
      if (more.isEmpty()) {
        fitting.ifPresent(sheets::add);
        group.clear();
        group.add(each);
        more = some(room, group);
        if (more.isEmpty()) group.clear();
      }
      fitting = more;
    }
    fitting.ifPresent(sheets::add);
    return sheets;
  }

  /** These alone under the business, where they can be read. */
  private Optional<Drawn> some(Rect room, List<Topic> parts) {
    TouchMap map = facts.map().withRoot(BranchParts.rootWith(facts.map().root(), parts));
    Optional<Drawn> drawn = best(map, room, all(LayoutKind.BOTH).withOnly(BranchParts.ids(parts)));
    return parts.size() > 1 ? drawn.filter(each -> !each.isSqueezed()) : drawn;
  }

  /** Every touchpoint by its full name, under its object, each on its own. */
  private void names() {
    book.section(facts.say("section.names"));
    var loose = new ArrayList<String>();
    for (Topic branch : facts.map().root().children()) {
      List<String> names =
          branch.all().stream().filter(Topic::isTouchpoint).map(Topic::nameOnOneLine).toList();
      if (branch.isObject()) listed(branch.nameOnOneLine(), names);
      else loose.addAll(names);
    }
    // What belongs to no object comes last, under the business itself.
    if (!loose.isEmpty()) listed(facts.map().root().nameOnOneLine(), loose);
  }

  private void listed(String object, List<String> names) {
    var rows = new ArrayList<List<Cell>>();
    for (int i = 0; i < names.size(); i += 2) {
      String beside = i + 1 < names.size() ? names.get(i + 1) : "";
      rows.add(List.of(Cell.plain(names.get(i)), Cell.plain(beside)));
    }
    var columns = List.of(Column.left("", 0.5), Column.left("", 0.5));
    Grid grid = new Grid(columns, book.look(), book.sizes()).bare();
    book.heading(object, grid.opening(rows, book.body().width()));
    if (!rows.isEmpty()) grid.write(book, rows);
  }
}
