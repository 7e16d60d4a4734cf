package touchmap.method;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import touchmap.model.Id;
import touchmap.model.Round;
import touchmap.model.TouchMap;

/**
 * What changed between two rounds, in our own view: the tree, the order, and the scores as they stood at the end of each:
 * every touchpoint's newest in it or before it, so that what a round left alone is not mistaken for new or gone, both with
 * the weights of now. A closed round is remembered as it was; the newest, while it is open, is the map of now. Of an older
 * one that nobody closed only the scores are known, so nothing came, went, moved or climbed since.
 *
 * @param touchpoints all that were there in either round: those of the later in its order, then those that are gone
 * @param objects those in which something was scored since and has a score both times, with the mean over exactly these touchpoints
 * @param basis which of the scores are older than their round, or given by other criteria
 * @param otherCriteria whether the criteria changed between the two rounds, so that the scores do not compare
 */
public record Comparison(
    Round earlier,
    Round later,
    Tree tree,
    List<Change> touchpoints,
    List<Change> objects,
    Basis basis,
    boolean otherCriteria) {
  public Comparison {
    touchpoints = List.copyOf(touchpoints);
    objects = List.copyOf(objects);
  }

  /** A touchpoint that came, went or was marked as removed, and the object it stands under, or stood. */
  public record Place(Id id, String name, String object) {}

  /** A touchpoint that stands under another object than it did. */
  public record Moved(Id id, String name, String from, String to) {}

  /** A touchpoint that is called otherwise than it was. */
  public record Renamed(Id id, String was, String name) {}

  /** What changed in the tree; nothing that can be told where it is not known how it stood in both rounds. */
  public record Tree(
      boolean isKnown,
      List<Place> added,
      List<Place> removed,
      List<Moved> moved,
      List<Renamed> renamed) {
    static final Tree UNKNOWN = new Tree(false, List.of(), List.of(), List.of(), List.of());

    public Tree {
      added = List.copyOf(added);
      removed = List.copyOf(removed);
      moved = List.copyOf(moved);
      renamed = List.copyOf(renamed);
    }

    /** Also without these, which an audit in between marked as removed. */
    Tree without(List<Place> retired) {
      return new Tree(isKnown, added, joined(removed, retired), moved, renamed);
    }

    /** Seen from the later round to the earlier, what was marked in between is there again. */
    Tree with(List<Place> back) {
      return new Tree(isKnown, joined(added, back), removed, moved, renamed);
    }

    private static List<Place> joined(List<Place> some, List<Place> more) {
      var joined = new LinkedHashMap<Id, Place>();
      for (Place each : some) joined.put(each.id(), each);
      for (Place each : more) joined.putIfAbsent(each.id(), each);
      return List.copyOf(joined.values());
    }

    public boolean isSame() {
      return added.isEmpty() && removed.isEmpty() && moved.isEmpty() && renamed.isEmpty();
    }
  }

  public static Comparison of(TouchMap map, Round earlier, Round later) {
    return of(map, Figures.of(map), earlier, later);
  }

  public static Comparison of(TouchMap map, Figures now, Round earlier, Round later) {
    PastTree was = PastTree.of(earlier, map, now);
    PastTree is = PastTree.of(later, map, now);
    Carried then = Carried.at(earlier, map, now.weights(), was);
    Carried since = Carried.at(later, map, now.weights(), is);
    var all = new LinkedHashSet<>(is.points().keySet());
    all.addAll(was.points().keySet());
    List<Change> touchpoints =
        all.stream().map(id -> change(id, name(id, was, is), was, is, then, since)).toList();
    return new Comparison(
        earlier,
        later,
        tree(was, is)
            .without(places(Retired.between(map, now.register(), earlier, later), is, was))
            .with(places(Retired.between(map, now.register(), later, earlier), is, was)),
        touchpoints,
        objects(was, is, then, since),
        Basis.of(map, earlier, later, all, then, since),
        Sittings.isChangeBetween(map, earlier, later));
  }

  /**
   * The touchpoints that became better, worse, stayed the same although they were scored anew, have a score only then, or are new: scored for the first
   * time, or come to the map and not scored yet.
   */
  public List<Id> those(Change.Verdict verdict) {
    Set<Id> unscored = verdict == Change.Verdict.NEW ? addedIds() : Set.of();
    return touchpoints.stream()
        .filter(each -> !isLeft(each.id()))
        .filter(
            each ->
                each.score()
                    .verdict()
                    .map(verdict::equals)
                    .orElseGet(() -> unscored.contains(each.id())))
        .map(Change::id)
        .toList();
  }

  /** Whether it has a score both times but nobody scored it since the earlier round, so that no change is known. */
  public boolean isLeft(Id touchpoint) {
    return basis.left().contains(touchpoint);
  }

  /** The touchpoints that have a score both times, so that their means compare like with like. */
  public List<Id> both() {
    return touchpoints.stream()
        .filter(each -> each.score().change().isPresent())
        .map(Change::id)
        .toList();
  }

  /** The mean over the touchpoints that have a score both times, in both rounds; empty where there is none. */
  public Change.Score whole() {
    var scores =
        touchpoints.stream().map(Change::score).filter(each -> each.change().isPresent()).toList();
    return new Change.Score(
        scores.stream().mapToDouble(each -> each.was().orElseThrow()).average(),
        scores.stream().mapToDouble(each -> each.is().orElseThrow()).average());
  }

  public int count(Change.Verdict verdict) {
    return those(verdict).size();
  }

  /** What was there before and is scored for the first time. */
  public List<Change> firstScored() {
    Set<Id> added = addedIds();
    return touchpoints.stream()
        .filter(each -> each.score().verdict().equals(Optional.of(Change.Verdict.NEW)))
        .filter(each -> !added.contains(each.id()))
        .toList();
  }

  private Set<Id> addedIds() {
    return tree.added().stream().map(Place::id).collect(Collectors.toSet());
  }

  /** Those of the two rounds that have no scores to compare. */
  public List<Round> unscored() {
    return basis.unscored();
  }

  /** The touchpoints whose score changed, the biggest change first; ties in map order. */
  public List<Change> biggest() {
    return touchpoints.stream()
        .filter(each -> each.size() >= Change.SAME_WITHIN)
        .sorted(Comparator.comparingDouble(Change::size).reversed())
        .toList();
  }

  private static List<Place> places(List<Id> ids, PastTree is, PastTree was) {
    return ids.stream()
        .flatMap(
            id ->
                is
                    .point(id)
                    .map(at -> new Place(id, at.name(), is.name(at.object())))
                    .or(
                        () ->
                            was.point(id)
                                .map(at -> new Place(id, at.name(), was.name(at.object()))))
                    .stream())
        .toList();
  }

  private static Tree tree(PastTree was, PastTree is) {
    if (!was.isKnown() || !is.isKnown()) return Tree.UNKNOWN;
    var added = new ArrayList<Place>();
    var moved = new ArrayList<Moved>();
    var renamed = new ArrayList<Renamed>();
    for (PastTree.Point now : is.points().values()) {
      Optional<PastTree.Point> then = was.point(now.id());
      if (then.isEmpty()) {
        added.add(new Place(now.id(), now.name(), is.name(now.object())));
        continue;
      }
      Id from = then.get().object();
      if (!from.equals(now.object()))
        moved.add(new Moved(now.id(), now.name(), was.name(from), is.name(now.object())));
      if (!then.get().name().equals(now.name()))
        renamed.add(new Renamed(now.id(), then.get().name(), now.name()));
    }
    List<Place> removed =
        was.points().values().stream()
            .filter(point -> is.point(point.id()).isEmpty())
            .map(point -> new Place(point.id(), point.name(), was.name(point.object())))
            .toList();
    return new Tree(true, added, removed, moved, renamed);
  }

  private static String name(Id id, PastTree was, PastTree is) {
    return is.point(id).or(() -> was.point(id)).map(PastTree.Point::name).orElse("");
  }

  private static Change change(
      Id id, String name, PastTree was, PastTree is, Carried then, Carried since) {
    return new Change(
        id,
        name,
        new Change.Score(then.value(id), since.value(id)),
        new Change.Rank(rank(was.rank(id)), rank(is.rank(id))));
  }

  private static OptionalInt rank(int place) {
    return place == 0 ? OptionalInt.empty() : OptionalInt.of(place);
  }

  private static List<Change> objects(PastTree was, PastTree is, Carried then, Carried since) {
    Map<Id, List<Id>> both = new LinkedHashMap<>();
    for (PastTree.Point point : is.points().values()) {
      if (then.value(point.id()).isPresent() && since.value(point.id()).isPresent())
        both.computeIfAbsent(point.object(), _ -> new ArrayList<>()).add(point.id());
    }
    // where nothing was scored since, there is nothing to tell
    both.values()
        .removeIf(points -> points.stream().allMatch(id -> then.of(id).equals(since.of(id))));
    var changes = new ArrayList<Change>();
    both.forEach(
        (object, points) ->
            changes.add(
                new Change(
                    object,
                    is.name(object),
                    new Change.Score(mean(points, then), mean(points, since)),
                    new Change.Rank(rank(was.rank(object)), rank(is.rank(object))))));
    return changes;
  }

  private static OptionalDouble mean(List<Id> points, Carried scores) {
    return points.stream().mapToDouble(id -> scores.value(id).orElseThrow()).average();
  }
}
