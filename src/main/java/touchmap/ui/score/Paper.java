package touchmap.ui.score;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import touchmap.edit.Sitting;
import touchmap.method.Audit;
import touchmap.method.Figures;
import touchmap.method.Sittings;
import touchmap.model.Criterion;
import touchmap.model.Id;
import touchmap.model.Metric;
import touchmap.model.Rating;
import touchmap.model.Round;
import touchmap.model.Scoring;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.model.Viewpoint;

/**
 * All that the form can show of one map for one rater, worked out once for a map: which touchpoints are gone through,
 * what the rater said of each in the sitting of now, and what others and customers said.
 */
final class Paper {
  private final TouchMap map;
  private final Figures figures;
  private final String rater;
  private final Viewpoint view;
  private final boolean isShortlist;
  private final List<Id> list;
  private final Map<Id, Integer> places = new HashMap<>();
  private final Map<Id, Rating> mine = new HashMap<>();
  private final List<Rating> sitting;
  private final boolean seesAll;
  private final Blind blind;
  private final int scored;

  private Paper(
      TouchMap map, String rater, Viewpoint view, boolean everyTouchpoint, boolean seesAll) {
    this.map = map;
    this.rater = rater;
    this.view = view;
    figures = Figures.of(map);
    isShortlist = !everyTouchpoint && !figures.shortlist().isEmpty();
    list =
        isShortlist
            ? figures.shortlist()
            : figures.register().touchpoints().stream().map(Topic::id).toList();
    for (Id id : list) places.put(id, places.size());
    sitting = Sitting.open(map).map(round -> round.answers().ratings()).orElse(List.of());
    for (Rating rating : sitting)
      if (rating.view() == view && rating.by().equals(rater)) mine.put(rating.touchpoint(), rating);
    this.seesAll = seesAll;
    blind = seesAll ? new Blind(Set.of()) : Blind.of(map, rater, view);
    scored = (int) list.stream().filter(this::isScored).count();
  }

  static Paper of(TouchMap map, String rater, Seat seat) {
    return new Paper(map, rater, seat.view(), seat.everyTouchpoint(), seat.isPeeking(rater));
  }

  /** Whether it says what a new one would say. */
  boolean isStill(TouchMap of, String by, Seat seat) {
    boolean isShort = !seat.everyTouchpoint() && !figures.shortlist().isEmpty();
    return map == of
        && rater.equals(by)
        && view == seat.view()
        && isShortlist == isShort
        && seesAll == seat.isPeeking(by);
  }

  TouchMap map() {
    return map;
  }

  /** Why somebody scored as they did; not what an audit wrote by itself. */
  String why(Rating of) {
    return Audit.isPlain(map, of.why()) ? "" : of.why();
  }

  Viewpoint view() {
    return view;
  }

  Figures figures() {
    return figures;
  }

  Scoring scoring() {
    return map.study().scoring();
  }

  /** Whether it is the shortlist that is gone through. */
  boolean isShortlist() {
    return isShortlist;
  }

  /** The touchpoints that are gone through, in order. */
  List<Id> list() {
    return list;
  }

  /** Whether others of this view have scored it and the rater has not: what they gave is not for them to see yet. */
  boolean isBlind(Id touchpoint) {
    return blind.touchpoints().contains(touchpoint);
  }

  /** What the rater does not see yet. */
  Blind blind() {
    return blind;
  }

  /**
   * Whether scores of the sitting of now were given by other criteria: the criteria changed after it, or they are
   * being changed and nobody can know yet what they will be.
   */
  boolean isUnderOtherCriteria() {
    if (sitting.stream().allMatch(each -> each.scores().isEmpty())) return false;
    return Sittings.isChanging(map)
        || Sitting.open(map).filter(each -> Sittings.isUnderOtherCriteria(map, each)).isPresent();
  }

  /** The rounds before the sitting of now that its figures come from although they were scored by other criteria. */
  List<Round> byOtherCriteria(Id touchpoint) {
    return Stream.of(Viewpoint.COMPANY, Viewpoint.CUSTOMER)
        .flatMap(side -> newest(touchpoint, side).stream())
        .distinct()
        .filter(round -> Sittings.isScoredByOthers(map, round))
        .filter(round -> !Sitting.open(map).equals(Optional.of(round)))
        .toList();
  }

  private Optional<Round> newest(Id touchpoint, Viewpoint side) {
    return map.study().roundsNewestFirst().stream()
        .filter(
            round ->
                round.answers().ratings().stream()
                    .filter(each -> each.view() == side && !each.scores().isEmpty())
                    .anyMatch(each -> each.touchpoint().equals(touchpoint)))
        .findFirst();
  }

  /** How many of them the rater has scored by every criterion. */
  int scored() {
    return scored;
  }

  /** The touchpoint's place among those that are gone through, counted from 0. */
  OptionalInt place(Id touchpoint) {
    Integer place = places.get(touchpoint);
    return place == null ? OptionalInt.empty() : OptionalInt.of(place);
  }

  /** Whether the rater has given it a score by every criterion in the sitting of now. */
  boolean isScored(Id touchpoint) {
    Rating rating = mine.get(touchpoint);
    return rating != null
        && !rating.scores().isEmpty()
        && scoring().criteria().stream().map(Criterion::id).allMatch(rating.scores()::containsKey);
  }

  /** What the rater says of it; nothing yet where they have not. */
  Rating mine(Id touchpoint) {
    Rating rating = mine.get(touchpoint);
    return rating == null ? Rating.of(touchpoint, rater, view) : rating;
  }

  /** What others say of it in the same sitting and through the same eyes. */
  List<Rating> others(Id touchpoint) {
    return sitting.stream()
        .filter(each -> each.touchpoint().equals(touchpoint) && each.view() == view)
        .filter(each -> !each.by().equals(rater))
        .toList();
  }

  /** What customers said of it in the newest round in which any did. */
  List<Rating> customers(Id touchpoint) {
    for (Round round : map.study().roundsNewestFirst()) {
      List<Rating> said =
          round.answers().ratings().stream()
              .filter(each -> each.view() == Viewpoint.CUSTOMER)
              .filter(each -> each.touchpoint().equals(touchpoint) && !each.scores().isEmpty())
              .toList();
      if (!said.isEmpty()) return said;
    }
    return List.of();
  }

  /** The scores that these ratings give by one criterion; the count is 0 when none does. */
  DoubleSummaryStatistics by(Criterion criterion, List<Rating> ratings) {
    return ratings.stream()
        .map(each -> each.scores().get(criterion.id()))
        .filter(score -> score != null && scoring().scale().holds(score))
        .mapToDouble(Double::doubleValue)
        .summaryStatistics();
  }

  /** All numbers that were measured at a touchpoint, the newest first. */
  List<Metric> numbers(Id touchpoint) {
    var found = new ArrayList<Metric>();
    for (Round round : map.study().roundsNewestFirst())
      for (Metric each : round.answers().metrics())
        if (each.touchpoint().equals(touchpoint)) found.add(each);
    return found;
  }

  /** How many customers stand behind their score; what was measured otherwise has a number of its own. */
  OptionalInt customersAsked(Id touchpoint) {
    int raters = customers(touchpoint).size();
    return raters == 0 ? OptionalInt.empty() : OptionalInt.of(raters);
  }

  /** The next one that the rater has not scored by every criterion, else the next in order; after the last comes the first. */
  Optional<Id> next(Optional<Id> after) {
    if (list.isEmpty()) return Optional.empty();
    int from = after.map(id -> places.getOrDefault(id, -1)).orElse(-1);
    for (int i = 1; i <= list.size(); i++) {
      Id each = list.get((from + i) % list.size());
      if (!isScored(each) && !Optional.of(each).equals(after)) return Optional.of(each);
    }
    return beside(after, 1);
  }

  /** The one so many places further on, or back; the ends meet. */
  Optional<Id> beside(Optional<Id> of, int by) {
    if (list.isEmpty()) return Optional.empty();
    int from = of.map(id -> places.getOrDefault(id, -1)).orElse(-1);
    int to = from < 0 ? (by > 0 ? 0 : list.size() - 1) : Math.floorMod(from + by, list.size());
    return Optional.of(list.get(to));
  }

  /** Everybody who rated through these eyes, in the order they came. */
  static Set<String> raters(TouchMap map, Viewpoint view) {
    var names = new LinkedHashSet<String>();
    for (Round round : map.study().roundsNewestFirst())
      for (Rating each : round.answers().ratings())
        if (each.view() == view && !each.by().isBlank()) names.add(each.by());
    return names;
  }
}
