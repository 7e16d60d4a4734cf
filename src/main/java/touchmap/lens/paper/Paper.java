package touchmap.lens.paper;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A size of paper in millimetres, upright; {@code key} is what it is called everywhere. */
public record Paper(String key, double width, double height) {
  public static final Paper A4 = new Paper("A4", 210, 297);
  public static final Paper LETTER = new Paper("Letter", 215.9, 279.4);

  /** The sizes that printers have, the smallest first in each family. */
  public static final List<Paper> ALL =
      List.of(
          new Paper("A5", 148, 210),
          A4,
          new Paper("A3", 297, 420),
          LETTER,
          new Paper("Legal", 215.9, 355.6),
          new Paper("Tabloid", 279.4, 431.8));

  /** What a sheet may measure at least and at most. */
  public static final double LEAST = 90;

  public static final double MOST = 2000;

  private static final double POINTS = 72 / 25.4;

  /** The size of that name, or of that width and height in millimetres, as in {@code 300x400}. */
  public static Optional<Paper> of(String said) {
    Optional<Paper> known =
        ALL.stream().filter(each -> each.key().equalsIgnoreCase(said.strip())).findFirst();
    return known.isPresent() ? known : measured(said.strip().toLowerCase(Locale.ROOT));
  }

  private static Optional<Paper> measured(String said) {
    String[] sides = said.replace('×', 'x').split("x", -1);
    if (sides.length != 2) return Optional.empty();
    try {
      double width = Double.parseDouble(sides[0].strip());
      double height = Double.parseDouble(sides[1].strip());
      boolean fits = width >= LEAST && height >= LEAST && width <= MOST && height <= MOST;
      return fits ? Optional.of(custom(width, height)) : Optional.empty();
    } catch (NumberFormatException none) {
      return Optional.empty();
    }
  }

  /** A size of one's own. */
  public static Paper custom(double width, double height) {
    return new Paper(plain(width) + "x" + plain(height), width, height);
  }

  private static String plain(double side) {
    return side == Math.rint(side) ? Long.toString((long) side) : Double.toString(side);
  }

  public boolean isCustom() {
    return !ALL.contains(this);
  }

  /** A length in points. */
  public static double points(double millimetres) {
    return millimetres * POINTS;
  }
}
