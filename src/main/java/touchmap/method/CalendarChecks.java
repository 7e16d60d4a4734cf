package touchmap.method;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchmap.model.ActionStatus;
import touchmap.model.PlannedAction;
import touchmap.model.Review;
import touchmap.model.Round;
import touchmap.model.Topic;
import touchmap.model.TouchMap;

/** What can be noticed from the calendar: the audit, the monthly look, actions that are late. */
final class CalendarChecks {
  private CalendarChecks() {}

  static List<Check> of(TouchMap map, Register register, LocalDate today) {
    List<Check> found = due(map, today);
    for (PlannedAction action : map.study().actions()) {
      if (isOverdue(action, today) && register.isTouchpoint(action.touchpoint()))
        found.add(overdue(action, register));
    }
    return found;
  }

  static List<Check> due(TouchMap map, LocalDate today) {
    var found = new ArrayList<Check>();
    map.study()
        .review()
        .ifPresent(
            review -> {
              if (isAuditDue(map, review, today))
                found.add(Check.of(Check.Code.AUDIT_DUE, List.of()));
              if (isMonthMissed(map, review, today))
                found.add(Check.of(Check.Code.MONTH_MISSED, List.of()));
            });
    return found;
  }

  /** Planned or being done, and due before today. */
  static boolean isOverdue(PlannedAction action, LocalDate today) {
    ActionStatus status = action.assignment().status();
    return (status == ActionStatus.PLANNED || status == ActionStatus.DOING)
        && action.assignment().due().filter(due -> due.isBefore(today)).isPresent();
  }

  private static Check overdue(PlannedAction action, Register register) {
    String name = register.topic(action.touchpoint()).map(Topic::nameOnOneLine).orElse("");
    return Check.of(
        Check.Code.OVERDUE_ACTION,
        List.of(action.touchpoint()),
        action.title().replace('\n', ' '),
        name,
        action.assignment().due().map(LocalDate::toString).orElse(""));
  }

  static boolean isAuditDue(TouchMap map, Review review, LocalDate today) {
    if (review.nextAudit().filter(day -> day.isBefore(today)).isPresent()) return true;
    Optional<LocalDate> newest =
        Sittings.newestFirst(map).stream().findFirst().flatMap(Round::date);
    return newest
        .filter(day -> day.plusMonths(review.auditEveryMonths()).isBefore(today))
        .isPresent();
  }

  private static boolean isMonthMissed(TouchMap map, Review review, LocalDate today) {
    LocalDate since = today.minusMonths(review.everyMonths());
    boolean round =
        map.study().rounds().stream()
            .anyMatch(each -> each.date().filter(day -> isWithin(day, since, today)).isPresent());
    boolean action =
        map.study().actions().stream()
            .filter(each -> each.assignment().status() == ActionStatus.DONE)
            .anyMatch(
                each ->
                    each.assignment()
                        .done()
                        .filter(day -> isWithin(day, since, today))
                        .isPresent());
    return !round && !action;
  }

  private static boolean isWithin(LocalDate day, LocalDate since, LocalDate today) {
    return !day.isBefore(since) && !day.isAfter(today);
  }
}
