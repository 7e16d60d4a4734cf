package touchmap.app;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import touchmap.lens.Lens;
import touchmap.method.Check;
import touchmap.method.Checks;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** What is due by the calendar of reviews when a map is opened: one quiet line, never a dialog. */
final class Reminder {
  private Reminder() {}

  /** What to say of this map on a day; the audit goes before the month. */
  static Optional<Phrase> of(TouchMap map, LocalDate today) {
    List<Check.Code> due = Checks.due(map, today).stream().map(Check::code).toList();
    if (due.contains(Check.Code.AUDIT_DUE)) return Optional.of(Phrase.of("review.reminder.audit"));
    return due.contains(Check.Code.MONTH_MISSED)
        ? Optional.of(Phrase.of("review.reminder.month"))
        : Optional.empty();
  }

  /** Whether anything is due today. */
  static boolean isDue(TouchMap map) {
    return of(map, LocalDate.now(ZoneId.systemDefault())).isPresent();
  }

  /** In the Review lens it is said in the panel: the message goes. The journey asks for the same, to see its map. */
  static void withdraw(MapWindow window, Lens lens) {
    if (lens != Lens.REVIEW) return;
    for (String each : List.of("review.reminder.audit", "review.reminder.month"))
      window.withdraw(window.words().of(each));
  }

  /** Says it in the window, with the way to the Review lens beside it. */
  static void show(MapWindow window, TouchMap map) {
    of(map, LocalDate.now(ZoneId.systemDefault()))
        .ifPresent(
            due ->
                window.offer(
                    window.words().of(due),
                    window.words().of("review.reminder.open"),
                    () -> window.main().ifPresent(view -> view.openLens(Lens.REVIEW))));
  }
}
