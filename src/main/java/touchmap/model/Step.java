package touchmap.model;

import java.util.Optional;
import java.util.OptionalDouble;

/** One touchpoint on a chain. {@code feeling} runs from -3 to 3, {@code goOn} is the share that goes on, 0 to 1. */
public record Step(
    Id touchpoint,
    Optional<Id> stage,
    OptionalDouble feeling,
    OptionalDouble goOn,
    String note,
    Extras extras) {

  /** A step of which nothing is said yet. */
  public static Step at(Id touchpoint) {
    return new Step(
        touchpoint,
        Optional.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        "",
        Extras.NONE);
  }

  public Step withTouchpoint(Id to) {
    return new Step(to, stage, feeling, goOn, note, extras);
  }

  public Step withStage(Optional<Id> to) {
    return new Step(touchpoint, to, feeling, goOn, note, extras);
  }

  public Step withFeeling(OptionalDouble to) {
    return new Step(touchpoint, stage, to, goOn, note, extras);
  }

  public Step withGoOn(OptionalDouble to) {
    return new Step(touchpoint, stage, feeling, to, note, extras);
  }

  public Step withNote(String to) {
    return new Step(touchpoint, stage, feeling, goOn, to, extras);
  }

  public Step withExtras(Extras to) {
    return new Step(touchpoint, stage, feeling, goOn, note, to);
  }
}
