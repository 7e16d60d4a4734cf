package touchmap.method;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchmap.model.ActionStatus;
import touchmap.model.PlannedAction;
import touchmap.model.Review;
import touchmap.model.Round;
import touchmap.model.TouchMap;

/**
 * In which months progress was looked at, and when the next audit is (Mann and Turusin's third law: progress every month,
 * an audit at least once a year).
 *
 * @param nextAudit the day set for it, or as long after the newest round as audits are apart, whichever is first; empty
 *     when there is no review, or nothing to count from
 */
public record CheckIns(List<Month> months, Optional<LocalDate> nextAudit, boolean auditDue) {
  private static final int YEAR = 12;

  public CheckIns {
    months = List.copyOf(months);
  }

  /** A month with the rounds and the finished actions that are dated in it. */
  public record Month(YearMonth month, List<Round> rounds, List<PlannedAction> done, When when) {
    public Month {
      rounds = List.copyOf(rounds);
      done = List.copyOf(done);
    }

    /** Whether progress was looked at in it. */
    public boolean isSeen() {
      return !rounds.isEmpty() || !done.isEmpty();
    }
  }

  /** Where a month lies seen from today. */
  public enum When {
    PAST,
    NOW,
    AHEAD
  }

  /** The twelve months that end with the month of today. */
  public static CheckIns yearBack(TouchMap map, LocalDate today) {
    return from(YearMonth.from(today).minusMonths(YEAR - 1), map, today);
  }

  /** January to December of the year of today. */
  public static CheckIns thisYear(TouchMap map, LocalDate today) {
    return from(YearMonth.of(today.getYear(), 1), map, today);
  }

  private static CheckIns from(YearMonth first, TouchMap map, LocalDate today) {
    var months = new ArrayList<Month>();
    for (int i = 0; i < YEAR; i++) months.add(month(first.plusMonths(i), map, today));
    return new CheckIns(
        months,
        map.study().review().flatMap(review -> nextAudit(map, review)),
        map.study()
            .review()
            .filter(review -> CalendarChecks.isAuditDue(map, review, today))
            .isPresent());
  }

  private static Month month(YearMonth month, TouchMap map, LocalDate today) {
    int from = month.compareTo(YearMonth.from(today));
    return new Month(
        month,
        map.study().rounds().stream().filter(round -> isIn(month, round.date())).toList(),
        map.study().actions().stream()
            .filter(action -> action.assignment().status() == ActionStatus.DONE)
            .filter(action -> isIn(month, action.assignment().done()))
            .toList(),
        from < 0 ? When.PAST : from > 0 ? When.AHEAD : When.NOW);
  }

  private static boolean isIn(YearMonth month, Optional<LocalDate> day) {
    return day.filter(each -> YearMonth.from(each).equals(month)).isPresent();
  }

  private static Optional<LocalDate> nextAudit(TouchMap map, Review review) {
    Optional<LocalDate> counted =
        Sittings.newestFirst(map).stream()
            .findFirst()
            .flatMap(Round::date)
            .map(day -> day.plusMonths(review.auditEveryMonths()));
    Optional<LocalDate> set = review.nextAudit();
    if (set.isPresent() && counted.isPresent())
      return set.get().isBefore(counted.get()) ? set : counted;
    return set.or(() -> counted);
  }
}
