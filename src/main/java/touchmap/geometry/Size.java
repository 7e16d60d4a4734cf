package touchmap.geometry;

/** Width and height in map units. */
public record Size(double width, double height) {}
