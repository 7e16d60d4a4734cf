package touchmap.files;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which versions of a map stay: all of the last 24 hours and of today, of the last thirty days one a day, before that one
 * a month; always the newest twenty, the first, and every milestone. A day's or month's version is its last one.
 */
final class Thinning {
  private static final int DAYS = 30;

  private Thinning() {}

  /** From the newest to the oldest, by their place in the row: clocks may have been set meanwhile. */
  static List<History.Version> kept(List<History.Version> newestFirst, Instant now, ZoneId zone) {
    LocalDate today = now.atZone(zone).toLocalDate();
    Instant dayAgo = now.minusSeconds(24L * 60 * 60);
    Set<LocalDate> days = new HashSet<>();
    Set<YearMonth> months = new HashSet<>();
    var kept = new ArrayList<History.Version>();
    for (int i = 0; i < newestFirst.size(); i++) {
      History.Version version = newestFirst.get(i);
      LocalDate day = version.when().atZone(zone).toLocalDate();
      boolean isFirstOfDay = days.add(day);
      boolean isFirstOfMonth = months.add(YearMonth.from(day));
      boolean isRecent = !day.isBefore(today) || !version.when().isBefore(dayAgo);
      boolean isOfTheDays = !day.isBefore(today.minusDays(DAYS)) && isFirstOfDay;
      boolean isEnd = i < History.NEWEST || i == newestFirst.size() - 1;
      if (isEnd || version.isMilestone() || isRecent || isOfTheDays || isFirstOfMonth)
        kept.add(version);
    }
    return kept;
  }
}
