package touchmap.method;

import java.time.LocalDate;
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

  /** Whether the criteria were opened or fixed anew after this round, so that its scores were given by others. */
  public static boolean isUnderOtherCriteria(TouchMap map, Round round) {
    return map.study().scoring().log().stream().anyMatch(each -> isBefore(round, each));
  }

  /** Whether it has scores, and they were given by other criteria than those of now. */
  public static boolean isScoredByOthers(TouchMap map, Round round) {
    return round.hasScores() && isUnderOtherCriteria(map, round);
  }

  /** Whether the criteria changed between two rounds, whichever is the older. */
  static boolean isChangeBetween(TouchMap map, Round one, Round other) {
    return map.study().scoring().log().stream()
        .anyMatch(each -> isBefore(one, each) != isBefore(other, each));
  }

  /** By its day; on the day of the change, by what was scored then. */
  private static boolean isBefore(Round round, CriteriaChange change) {
    return day(round).isBefore(change.date()) || change.scored().contains(round.id());
  }

  static LocalDate day(Round round) {
    return round.date().orElse(LocalDate.MIN);
  }
}
