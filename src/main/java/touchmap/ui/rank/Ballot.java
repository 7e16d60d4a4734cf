package touchmap.ui.rank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import touchmap.edit.Batch;
import touchmap.edit.CastDots;
import touchmap.edit.Edit;
import touchmap.edit.Rate;
import touchmap.edit.Sitting;
import touchmap.edit.StartRound;
import touchmap.model.Id;
import touchmap.model.Rating;
import touchmap.model.Round;
import touchmap.model.TouchMap;
import touchmap.model.Viewpoint;
import touchmap.model.Vote;
import touchmap.words.Phrase;

/**
 * What one person answers while it is in their hands; nothing of it is in the map before it is handed in. Begins with
 * what the same person answered before in the round that is open.
 */
final class Ballot {
  /** The highest importance; the lowest is 1. */
  static final int MOST_IMPORTANT = 10;

  private final Kind kind;
  private final String by;
  private final List<Id> items;
  private final int limit;
  private final Map<Id, Integer> before = new LinkedHashMap<>();
  private final Map<Id, Integer> answers = new LinkedHashMap<>();

  Ballot(TouchMap map, Kind kind, String by, List<Id> items, int dots) {
    this.kind = kind;
    this.by = by;
    this.items = List.copyOf(items);
    Sitting.open(map).ifPresent(this::remember);
    answers.putAll(before);
    limit = Math.max(dots, given());
  }

  private void remember(Round round) {
    if (kind == Kind.DOTS)
      for (Vote each : round.answers().votes()) {
        if (each.by().equals(by)) before.merge(each.touchpoint(), each.dots(), Integer::sum);
      }
    else
      for (Rating each : round.answers().ratings()) {
        if (isOurs(each) && each.importance().isPresent())
          before.put(each.touchpoint(), (int) Math.round(each.importance().getAsDouble()));
      }
  }

  private boolean isOurs(Rating rating) {
    return rating.by().equals(by) && rating.view() == Viewpoint.COMPANY;
  }

  Kind kind() {
    return kind;
  }

  String by() {
    return by;
  }

  List<Id> items() {
    return items;
  }

  /** Dots or importance of one; 0 when nothing is said of it. */
  int of(Id item) {
    return answers.getOrDefault(item, 0);
  }

  /** How many dots are given, or how many touchpoints have an importance. */
  int given() {
    return kind == Kind.DOTS
        ? answers.values().stream().mapToInt(Integer::intValue).sum()
        : (int) items.stream().filter(item -> of(item) > 0).count();
  }

  /** How many dots there are to give, or touchpoints to judge. */
  int limit() {
    return kind == Kind.DOTS ? limit : items.size();
  }

  /** Answers for one touchpoint; false when there are not so many dots left, or no such importance. */
  boolean answer(Id item, int value) {
    int most = kind == Kind.DOTS ? limit - given() + of(item) : MOST_IMPORTANT;
    if (value < 0 || value > most) return false;
    if (value == 0) answers.remove(item);
    else answers.put(item, value);
    return true;
  }

  /** What puts the answers into the open round, or into a new one, as one step; empty when nothing is new. */
  Optional<Edit> edit(TouchMap map, String round, LocalDate today) {
    Sitting sitting = Sitting.of(map, round, today);
    var edits = new ArrayList<Edit>();
    if (sitting.isNew()) edits.add(new StartRound(sitting.round()));
    int started = edits.size();
    for (Id each : changed()) edits.add(answered(sitting.round(), each));
    return edits.size() == started
        ? Optional.empty()
        : Optional.of(new Batch(Phrase.of("rank.step." + kind.key(), by), edits));
  }

  private List<Id> changed() {
    var all = new LinkedHashMap<>(before);
    all.putAll(answers);
    return all.keySet().stream()
        .filter(item -> !before.getOrDefault(item, 0).equals(answers.getOrDefault(item, 0)))
        .toList();
  }

  private Edit answered(Round round, Id item) {
    int value = of(item);
    if (kind == Kind.DOTS) return new CastDots(round.id(), by, item, value);
    Rating known =
        round.answers().ratings().stream()
            .filter(each -> isOurs(each) && each.touchpoint().equals(item))
            .findFirst()
            .orElseGet(() -> Rating.of(item, by, Viewpoint.COMPANY));
    return new Rate(
        round.id(),
        known.withImportance(value == 0 ? OptionalDouble.empty() : OptionalDouble.of(value)));
  }

  /** Who has answered in this way in the round that is open, in the order they did. */
  static List<String> voters(TouchMap map, Kind kind) {
    return Sitting.open(map).map(round -> voters(round, kind)).orElse(List.of());
  }

  private static List<String> voters(Round round, Kind kind) {
    return (kind == Kind.DOTS
            ? round.answers().votes().stream().map(Vote::by)
            : round.answers().ratings().stream()
                .filter(each -> each.importance().isPresent() && each.view() == Viewpoint.COMPANY)
                .map(Rating::by))
        .distinct()
        .toList();
  }

  /**
   * The name as it is written in this map already, whatever the case of its letters; the same where nobody is called so.
   * Who has voted so comes before drivers.
   */
  static String spelled(TouchMap map, Kind kind, String who) {
    String bare = who.strip();
    var known = new ArrayList<String>(voters(map, kind));
    for (Round round : map.study().roundsNewestFirst()) {
      round.answers().votes().forEach(each -> known.add(each.by()));
      round.answers().ratings().forEach(each -> known.add(each.by()));
    }
    known.addAll(people(map));
    if (known.contains(bare)) return bare;
    return known.stream()
        .filter(each -> each.strip().equalsIgnoreCase(bare))
        .findFirst()
        .orElse(bare);
  }

  /** The people a map knows by name: those who answered before, and the drivers. */
  static List<String> people(TouchMap map) {
    var people = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    map.root().walk(topic -> people.add(topic.details().driver()));
    for (Round round : map.study().rounds()) {
      round.answers().ratings().forEach(each -> people.add(each.by()));
      round.answers().votes().forEach(each -> people.add(each.by()));
    }
    people.removeIf(String::isBlank);
    return List.copyOf(people);
  }
}
