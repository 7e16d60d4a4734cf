package touchmap.method;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import touchmap.model.Closed;
import touchmap.model.Id;
import touchmap.model.PlannedAction;
import touchmap.model.Rating;
import touchmap.model.Round;
import touchmap.model.RoundKind;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.model.Viewpoint;

/**
 * What there is to put on record of a round: who took part, the shortlist of that day with its
 * figures, the moment of truth, what is to be done by whom, what moved since the round before, and
 * when the next audit is.
 *
 * @param comparison with the scored round before it; empty when it is the first
 * @param walk how far an audit came, and what it found; empty when it is none
 * @param actions those that are open, and those finished since the round before, by due date
 */
public record Protocol(
    Round round,
    List<String> people,
    List<Entry> entries,
    List<Moment> moments,
    List<Task> actions,
    Optional<Comparison> comparison,
    Optional<Walk> walk,
    Optional<LocalDate> nextAudit) {
  public Protocol {
    people = List.copyOf(people);
    entries = List.copyOf(entries);
    moments = List.copyOf(moments);
    actions = List.copyOf(actions);
  }

  /**
   * A touchpoint of the shortlist; the score is its newest up to this round, where this round scored anything. Without a
   * change where it has no score before or was not scored anew.
   */
  public record Entry(
      int rank,
      String name,
      String object,
      OptionalDouble importance,
      OptionalDouble score,
      Optional<Change.Score> change,
      boolean isMoment) {}

  /**
   * What an audit found.
   *
   * @param looked how many were looked at, with those that are gone, of all
   * @param there those of before that still are; what is new is counted as that alone
   * @param gone how many were marked as removed or left the map since the round before
   */
  public record Walk(int looked, int all, int there, int gone, int fresh) {}

  /** A moment of truth, and why it is one. */
  public record Moment(String name, String reason) {}

  /** Something to be done, and the touchpoint it is about. */
  public record Task(PlannedAction action, String touchpoint, boolean isOverdue) {}

  public static Protocol of(TouchMap map, Round round, LocalDate today) {
    Figures figures = Figures.of(map);
    Optional<Comparison> comparison =
        RoundPair.upTo(map, round)
            .map(pair -> Comparison.of(map, figures, pair.earlier(), pair.later()));
    return new Protocol(
        round,
        people(round),
        entries(map, round, figures, comparison),
        moments(figures.register()),
        tasks(map, figures.register(), comparison, today),
        comparison,
        walk(map, round, figures.register(), comparison, today),
        CheckIns.thisYear(map, today).nextAudit());
  }

  /** By the rule of counting that {@link Audit} tells. */
  private static Optional<Walk> walk(
      TouchMap map,
      Round round,
      Register register,
      Optional<Comparison> comparison,
      LocalDate today) {
    if (round.kind() != RoundKind.AUDIT) return Optional.empty();
    Audit audit = Audit.of(map, register, round, today);
    Set<Id> added =
        comparison.stream()
            .flatMap(each -> each.tree().added().stream())
            .map(Comparison.Place::id)
            .collect(Collectors.toSet());
    int marked = 0;
    int met = 0;
    for (Id each : audit.seen()) {
      if (Audit.isMarked(each, register)) marked++;
      else if (added.contains(each)) met++;
    }
    int there = audit.seen().size() - marked - met;
    int gone = marked + audit.gone().size();
    return Optional.of(new Walk(audit.looked(), audit.all(), there, gone, added.size()));
  }

  private static List<String> people(Round round) {
    var people = new LinkedHashSet<String>();
    for (Rating each : round.answers().ratings())
      if (!each.by().isBlank()) people.add(each.by().strip());
    return List.copyOf(people);
  }

  private static List<Entry> entries(
      TouchMap map, Round round, Figures figures, Optional<Comparison> comparison) {
    List<Id> order = round.closed().map(Closed::order).orElse(figures.order());
    PastTree tree = PastTree.of(round, map, figures);
    boolean isScored =
        !Scores.in(round, map, figures.weights(), Viewpoint.COMPANY).touchpoints().isEmpty();
    Carried scores = Carried.at(round, map, figures.weights(), tree);
    var entries = new ArrayList<Entry>();
    for (Id id : order) {
      if (entries.size() == map.study().ranking().top()) break;
      Optional<PastTree.Point> point = tree.point(id);
      if (point.isEmpty()) continue;
      entries.add(
          new Entry(
              entries.size() + 1,
              point.get().name(),
              tree.name(point.get().object()),
              figures.of(id).importance(),
              isScored ? scores.value(id) : OptionalDouble.empty(),
              isScored ? change(id, comparison) : Optional.empty(),
              isMoment(id, figures.register())));
    }
    return entries;
  }

  private static Optional<Change.Score> change(Id id, Optional<Comparison> comparison) {
    return comparison
        .filter(two -> !two.isLeft(id))
        .map(Comparison::touchpoints)
        .orElse(List.of())
        .stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .map(Change::score)
        .filter(each -> each.change().isPresent());
  }

  private static boolean isMoment(Id id, Register register) {
    return register.topic(id).filter(each -> each.details().touch().isMomentOfTruth()).isPresent();
  }

  private static List<Moment> moments(Register register) {
    return register.touchpoints().stream()
        .filter(each -> each.details().touch().isMomentOfTruth())
        .map(
            each ->
                new Moment(
                    each.nameOnOneLine(),
                    each.details().touch().momentOfTruth().replace('\n', ' ')))
        .toList();
  }

  private static List<Task> tasks(
      TouchMap map, Register register, Optional<Comparison> comparison, LocalDate today) {
    Optional<LocalDate> since = comparison.flatMap(each -> each.earlier().date());
    return map.study().actions().stream()
        .filter(each -> register.isTouchpoint(each.touchpoint()))
        .filter(each -> isOfInterest(each, since))
        .sorted(Comparator.comparing(each -> each.assignment().due().orElse(LocalDate.MAX)))
        .map(
            each ->
                new Task(
                    each,
                    register.topic(each.touchpoint()).map(Topic::nameOnOneLine).orElse(""),
                    CalendarChecks.isOverdue(each, today)))
        .toList();
  }

  private static boolean isOfInterest(PlannedAction action, Optional<LocalDate> since) {
    return switch (action.assignment().status()) {
      case PLANNED, DOING -> true;
      case DROPPED -> false;
      case DONE ->
          since.isEmpty()
              || action.assignment().done().filter(day -> day.isAfter(since.get())).isPresent();
    };
  }
}
