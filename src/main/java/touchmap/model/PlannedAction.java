package touchmap.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/** Something to be done about a touchpoint. */
public record PlannedAction(
    Id id,
    Id touchpoint,
    String title,
    Assignment assignment,
    Rice rice,
    String note,
    Extras extras) {
  /** Who does it by when, and how far it is. */
  public record Assignment(
      String owner, Optional<LocalDate> due, ActionStatus status, Optional<LocalDate> done) {}

  /** Reach, impact, confidence and effort, each as far as it was said. */
  public record Rice(
      OptionalDouble reach,
      OptionalDouble impact,
      OptionalDouble confidence,
      OptionalDouble effort) {
    public static final Rice NONE =
        new Rice(
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty());
  }
}
