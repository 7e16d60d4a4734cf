package touchmap.layout;

/**
 * Extra room for what a lens adds to a topic: {@code inner} in its box at the inner end, {@code outer} in its box at
 * the outer end, and {@code beside} past the outer end. Where children grow from that end, what stands beside a box
 * stands in it.
 */
public record Room(double inner, double outer, double beside) {
  public static final Room NONE = new Room(0, 0, 0);
}
