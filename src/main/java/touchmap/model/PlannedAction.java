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
  /** A new action that nobody has taken on yet. */
  public static PlannedAction of(Id touchpoint, String title) {
    return new PlannedAction(
        Id.fresh(), touchpoint, title, Assignment.NONE, Rice.NONE, "", Extras.NONE);
  }

  public PlannedAction withTouchpoint(Id to) {
    return new PlannedAction(id, to, title, assignment, rice, note, extras);
  }

  public PlannedAction withTitle(String to) {
    return new PlannedAction(id, touchpoint, to, assignment, rice, note, extras);
  }

  public PlannedAction withAssignment(Assignment to) {
    return new PlannedAction(id, touchpoint, title, to, rice, note, extras);
  }

  public PlannedAction withRice(Rice to) {
    return new PlannedAction(id, touchpoint, title, assignment, to, note, extras);
  }

  public PlannedAction withNote(String to) {
    return new PlannedAction(id, touchpoint, title, assignment, rice, to, extras);
  }

  public PlannedAction withExtras(Extras to) {
    return new PlannedAction(id, touchpoint, title, assignment, rice, note, to);
  }

  /** Who does it by when, and how far it is. */
  public record Assignment(
      String owner, Optional<LocalDate> due, ActionStatus status, Optional<LocalDate> done) {
    public static final Assignment NONE =
        new Assignment("", Optional.empty(), ActionStatus.PLANNED, Optional.empty());

    public Assignment withOwner(String to) {
      return new Assignment(to, due, status, done);
    }

    public Assignment withDue(Optional<LocalDate> to) {
      return new Assignment(owner, to, status, done);
    }

    /** With this status; {@code on} is the day it was done, and counts only then. */
    public Assignment withStatus(ActionStatus to, LocalDate on) {
      Optional<LocalDate> day =
          to == ActionStatus.DONE ? Optional.of(done.orElse(on)) : Optional.empty();
      return new Assignment(owner, due, to, day);
    }
  }

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
