package touchmap.method;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import touchmap.model.CriteriaChange;
import touchmap.model.Round;
import touchmap.model.TouchMap;

/** The rounds of a map by date, the later in the list on a tie; one without a date is the oldest. */
public final class Sittings {
  private Sittings() {}

  public static List<Round> newestFirst(TouchMap map) {
    return map.study().roundsNewestFirst();
  }

  public static List<Round> oldestFirst(TouchMap map) {
    return newestFirst(map).reversed();
  }

  /** Whether the criteria changed after this round, so that its scores were given by others. */
  public static boolean isUnderOtherCriteria(TouchMap map, Round round) {
    return changes(map).stream().anyMatch(each -> isBefore(round, each));
  }

  /** Whether the criteria are open again, and no longer what they were. */
  public static boolean isChanging(TouchMap map) {
    List<CriteriaChange> log = map.study().scoring().log();
    return !map.study().scoring().isLocked()
        && !log.isEmpty()
        && changes(map).contains(log.getLast());
  }

  /** What the log tells of changes: not what was unlocked and locked again as it was. */
  private static List<CriteriaChange> changes(TouchMap map) {
    List<CriteriaChange> log = map.study().scoring().log();
    var changes = new ArrayList<CriteriaChange>();
    String next = map.study().scoring().digest();
    var lockings = new ArrayList<CriteriaChange>();
    // backwards: what the criteria became is what they were when they were unlocked the next time
    for (CriteriaChange each : log.reversed()) {
      if (each.locked()) {
        lockings.add(each);
        continue;
      }
      if (!each.was().equals(next) || next.isEmpty()) {
        changes.addAll(lockings);
        changes.add(each);
      }
      lockings.clear();
      next = each.was();
    }
    changes.addAll(lockings);
    return changes.reversed();
  }

  /** Whether it has scores, and they were given by other criteria than those of now. */
  public static boolean isScoredByOthers(TouchMap map, Round round) {
    return round.hasScores() && isUnderOtherCriteria(map, round);
  }

  /** Whether the criteria changed between two rounds, whichever is the older. */
  static boolean isChangeBetween(TouchMap map, Round one, Round other) {
    return changes(map).stream().anyMatch(each -> isBefore(one, each) != isBefore(other, each));
  }

  /** By its day; on the day of the change, by what was scored then. */
  private static boolean isBefore(Round round, CriteriaChange change) {
    return day(round).isBefore(change.date()) || change.scored().contains(round.id());
  }

  static LocalDate day(Round round) {
    return round.date().orElse(LocalDate.MIN);
  }
}
