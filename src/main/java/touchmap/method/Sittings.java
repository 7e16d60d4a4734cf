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
    return isChangeBetween(map, day(round), LocalDate.MAX);
  }

  /** Whether the criteria changed after the first day, up to and with the second. */
  static boolean isChangeBetween(TouchMap map, LocalDate after, LocalDate until) {
    return map.study().scoring().log().stream()
        .map(CriteriaChange::date)
        .anyMatch(day -> day.isAfter(after) && !day.isAfter(until));
  }

  static LocalDate day(Round round) {
    return round.date().orElse(LocalDate.MIN);
  }
}
