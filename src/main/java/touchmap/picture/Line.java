package touchmap.picture;

import java.util.List;

/** How an outline is drawn: colour, width in map units, and dash lengths (empty for an unbroken line). */
public record Line(Ink ink, double width, List<Double> dashes) {
  public static final Line NONE = new Line(Ink.NONE, 0, List.of());

  public Line {
    dashes = List.copyOf(dashes);
  }

  public static Line of(Ink ink, double width) {
    return new Line(ink, width, List.of());
  }

  public boolean isNone() {
    return width == 0 || ink.isNone();
  }
}
