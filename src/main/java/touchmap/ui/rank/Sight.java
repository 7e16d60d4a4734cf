package touchmap.ui.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import touchmap.lens.RankLens;
import touchmap.method.Figures;
import touchmap.method.Register;
import touchmap.method.Standing;
import touchmap.method.Ties;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.picture.Colours;
import touchmap.picture.Ink;
import touchmap.picture.Look;

/** What the panel sees in a map, worked out once: its figures, and the colours that names are written in. */
record Sight(TouchMap map, Figures figures, Colours colours) {
  static Sight of(TouchMap map, Look look) {
    return new Sight(map, Figures.of(map), Colours.of(map, look));
  }

  Register register() {
    return figures.register();
  }

  /** Whether a place is among the key ones, which end where the shortlist ends at the latest. */
  boolean isKey(int place) {
    return place <= Math.min(RankLens.KEY, top());
  }

  /** What is said of so many that share a place: an order has no equal places, so the line of the key ones may part them. */
  String tied(int place, int count) {
    boolean isParted = isKey(place) && !isKey(place + count - 1);
    return isParted ? "rank.duel.parted" : "rank.duel.tied";
  }

  /** How many there may be on the shortlist. */
  int top() {
    return Math.max(1, map.study().ranking().top());
  }

  List<Id> shortlist() {
    return figures.shortlist();
  }

  boolean isEnough() {
    return RankLens.of(figures).missing().isEmpty();
  }

  /** The shortlist as rows; with dots and ties, which come from votes, where {@code withDots}. */
  List<Entry> entries(boolean withDots) {
    List<Id> shortlist = shortlist();
    Ties ties = Ties.of(map, withDots ? figures.order() : List.of());
    var entries = new ArrayList<Entry>();
    for (int i = 0; i < shortlist.size(); i++) {
      Id id = shortlist.get(i);
      OptionalInt dots = withDots ? figures.of(id).dots() : OptionalInt.empty();
      entries.add(entry(id, i + 1, shortlist.size(), dots, ties));
    }
    return entries;
  }

  private Entry entry(Id id, int place, int of, OptionalInt dots, Ties ties) {
    boolean moment =
        register().topic(id).filter(each -> each.details().touch().isMomentOfTruth()).isPresent();
    return new Entry(
        id,
        place,
        of,
        new Entry.Face(name(id), objectName(id), colour(id)),
        dots,
        moment,
        level(ties, id),
        ties.following().contains(id));
  }

  private static Entry.Level level(Ties ties, Id id) {
    if (ties.undecided().contains(id)) return Entry.Level.UNDECIDED;
    return ties.touchpoints().contains(id) ? Entry.Level.TIED : Entry.Level.SURE;
  }

  String name(Id id) {
    return register().topic(id).map(Topic::nameOnOneLine).orElse("");
  }

  /** The object that a touchpoint belongs to; the business, where it stands right under it. */
  String objectName(Id id) {
    return register().objectOf(id).map(Topic::nameOnOneLine).orElse("");
  }

  /** The colour that the object is written in. */
  Ink colour(Id id) {
    return colours.of(id).fill();
  }

  /**
   * Who comes next, nearest first: what stands in the order behind the shortlist, then what has dots or importance, then
   * the others in map order.
   */
  List<Id> next(int most) {
    var next = new ArrayList<>(misses());
    Set<Id> taken = new HashSet<>(shortlist());
    taken.addAll(next);
    for (Topic each : register().touchpoints()) {
      if (next.size() >= most) break;
      if (taken.add(each.id())) next.add(each.id());
    }
    return next.subList(0, Math.min(most, next.size()));
  }

  /**
   * Who missed the shortlist, nearest first: what stands in the order behind it, then what has dots or importance. What
   * nobody spoke of missed nothing.
   */
  List<Id> misses() {
    List<Id> order = figures.order();
    var next = new ArrayList<>(order.subList(shortlist().size(), order.size()));
    Set<Id> taken = new HashSet<>(order);
    figures.spokenOf().stream()
        .filter(taken::add)
        .sorted(
            Comparator.comparingInt((Id id) -> -dots(figures.of(id)))
                .thenComparingDouble(id -> -figures.of(id).importance().orElse(0)))
        .forEach(next::add);
    return next;
  }

  private static int dots(Standing standing) {
    return standing.dots().orElse(0);
  }

  /** How many touchpoints are not on the shortlist. */
  int others() {
    return register().touchpoints().size() - shortlist().size();
  }

  /** The touchpoints that are the moment of truth; there should be one. */
  List<Topic> moments() {
    return register().touchpoints().stream()
        .filter(each -> each.details().touch().isMomentOfTruth())
        .toList();
  }

  Optional<Topic> touchpoint(Id id) {
    return register().topic(id).filter(Topic::isTouchpoint);
  }
}
