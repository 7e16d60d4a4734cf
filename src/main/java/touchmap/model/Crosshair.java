package touchmap.model;

import java.util.OptionalDouble;

/** Where the matrix of importance and score is divided, when moved by hand. */
public record Crosshair(OptionalDouble importance, OptionalDouble score, Extras extras) {}
