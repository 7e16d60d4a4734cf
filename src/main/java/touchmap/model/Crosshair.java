package touchmap.model;

import java.util.OptionalDouble;

/** Where the matrix of importance and score is divided, when moved by hand. */
public record Crosshair(OptionalDouble importance, OptionalDouble score, Extras extras) {
  public static final Crosshair NONE =
      new Crosshair(OptionalDouble.empty(), OptionalDouble.empty(), Extras.NONE);

  public Crosshair at(OptionalDouble newImportance, OptionalDouble newScore) {
    return new Crosshair(newImportance, newScore, extras);
  }
}
