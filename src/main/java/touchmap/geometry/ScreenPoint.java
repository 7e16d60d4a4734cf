package touchmap.geometry;

/** A place in the window, in pixels; a type of its own so that it cannot be mixed up with {@link Point}. */
public record ScreenPoint(double x, double y) {}
