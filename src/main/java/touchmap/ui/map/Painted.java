package touchmap.ui.map;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.layout.Layout;
import touchmap.layout.LayoutOptions;
import touchmap.layout.Placed;
import touchmap.layout.TextSizes;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.picture.Decor;
import touchmap.picture.Look;
import touchmap.picture.Mark;
import touchmap.picture.Picture;

/**
 * The map as it shows: what is laid out, and as what picture. Besides the document it knows what is on screen only:
 * branches opened for a moment, the lens' decor, and what is filtered out.
 */
final class Painted {
  private final TextSizes sizes;
  private final Look look;
  private final Set<Id> opened = new HashSet<>();
  private Function<TouchMap, Guise> lens = map -> Guise.PLAIN;
  private Guise guise = Guise.PLAIN;
  private Set<Id> quiet = Set.of();
  private TouchMap map;
  private Layout layout;
  private Picture picture;

  Painted(TouchMap map, TextSizes sizes, Look look) {
    this(map, sizes, look, Optional.empty());
  }

  /** Takes a layout of the map that is there already. */
  Painted(TouchMap map, TextSizes sizes, Look look, Optional<Layout> laidOut) {
    this.sizes = sizes;
    this.look = look;
    this.map = map;
    layout = laidOut.orElseGet(() -> Layout.of(map, sizes, LayoutOptions.of(map)));
    picture = pictureOf(layout, Set.of());
  }

  /** Lays out and paints anew what is to show now. */
  void show(TouchMap to) {
    if (to != map) guise = lens.apply(to);
    map = to;
    layout = laidOut(to);
    picture = pictureOf(layout, Set.of());
  }

  /** Paints anew without laying out: what is quiet has changed, not the map. */
  void repaint() {
    picture = pictureOf(layout, Set.of());
  }

  /** Where everything would be in a map that this one may become. */
  Layout layoutOf(TouchMap other) {
    return laidOut(other);
  }

  private Layout laidOut(TouchMap to) {
    return layout.next(to, sizes, options(to));
  }

  /** What shows, laid out with all lines of every name, for pictures that leave the program. */
  Layout withWholeNames() {
    return layout.next(map, sizes, options(map).withWholeNames());
  }

  private LayoutOptions options(TouchMap to) {
    LayoutOptions options = LayoutOptions.of(to).withRoom(guise.decor().room());
    if (guise.only().isPresent()) {
      options = options.withOnly(shown(to, guise.only().get()));
    } else if (!opened.isEmpty()) {
      var folded = new HashSet<>(options.folded());
      folded.removeAll(opened);
      options = options.withFolded(folded);
    }
    return options;
  }

  /** What the map is folded to, and what is right below the topics that are opened for a moment. */
  private Set<Id> shown(TouchMap in, Set<Id> only) {
    if (opened.isEmpty()) return only;
    var shown = new HashSet<>(only);
    for (Id open : opened)
      in.find(open).ifPresent(at -> at.children().forEach(each -> shown.add(each.id())));
    return shown;
  }

  /** The map in a layout that is not its own: on its way, or with a gap for a drop. */
  Picture pictureOf(Layout other, Set<Id> alsoQuiet) {
    Decor plain = guise.decor();
    Set<Id> still = quiet;
    if (!alsoQuiet.isEmpty() || !plain.quiet().isEmpty()) {
      var all = new HashSet<>(quiet);
      all.addAll(plain.quiet());
      all.addAll(alsoQuiet);
      still = all;
    }
    return Picture.of(map, other, look, plain.withQuiet(still));
  }

  /** Takes another way of looking at the map; true when that is another shape, so that it is to be laid out anew. */
  boolean setGuise(Function<TouchMap, Guise> to) {
    Guise before = guise;
    lens = to;
    guise = to.apply(map);
    if (!guise.only().equals(before.only())) opened.clear();
    return !guise.only().equals(before.only())
        || !guise.decor().room().equals(before.decor().room());
  }

  /** Whether the map is folded to some topics, whatever the document folds. */
  boolean isFoldedToSome() {
    return guise.only().isPresent();
  }

  /** What is drawn over a layout of the map. */
  List<Mark> over(Layout at) {
    return guise.over().apply(at);
  }

  /** The map with all that is drawn over it, and some air around it. */
  Rect extent() {
    return extent(layout);
  }

  /** The same for another layout of it. */
  Rect extent(Layout at) {
    Rect bounds = at.bounds();
    return Extent.of(bounds.grown(guise.air()), over(at));
  }

  void setQuiet(Set<Id> to) {
    quiet = Set.copyOf(to);
  }

  /** What a filter leaves out. */
  Set<Id> quiet() {
    return quiet;
  }

  TouchMap map() {
    return map;
  }

  Layout layout() {
    return layout;
  }

  Picture picture() {
    return picture;
  }

  TextSizes sizes() {
    return sizes;
  }

  Look look() {
    return look;
  }

  Optional<Placed> at(Id id) {
    return layout.at(id);
  }

  /** A topic of the map; quickly when it shows. */
  Optional<Topic> topic(Id id) {
    Optional<Placed> placed = layout.at(id);
    return placed.isPresent() ? placed.map(Placed::topic) : map.find(id);
  }

  Optional<Id> hit(Point point) {
    return layout.hit(point).map(placed -> placed.topic().id());
  }

  /** Opens for a moment, without touching the document. True when that changed something. */
  boolean openForAMoment(Set<Id> ids) {
    return opened.addAll(ids);
  }

  /** Folds again what was opened for a moment, but for what leads to the topic that is kept in view. */
  boolean closeAllBut(Optional<Id> kept) {
    if (opened.isEmpty()) return false;
    Set<Id> needed = new HashSet<>();
    kept.ifPresent(id -> map.root().pathTo(id).forEach(above -> needed.add(above.id())));
    kept.ifPresent(needed::remove);
    return opened.retainAll(needed);
  }

  boolean isOpenForAMoment(Id id) {
    return opened.contains(id);
  }

  /** Closes it again, if it was opened for a moment. */
  void close(Id id) {
    opened.remove(id);
  }

  /** The folded topics above that one, which keep it out of sight. */
  Set<Id> foldedAbove(Id id) {
    List<Topic> path = map.root().pathTo(id);
    var hiding = new HashSet<Id>();
    for (Topic above : path) hiding.add(above.id());
    hiding.remove(id);
    if (guise.only().isEmpty()) hiding.retainAll(new HashSet<>(map.view().folded()));
    return hiding;
  }
}
