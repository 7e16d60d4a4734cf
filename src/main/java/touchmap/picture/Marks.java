package touchmap.picture;

import java.util.ArrayList;
import java.util.List;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.layout.Branches.Limb;
import touchmap.layout.TextSizes;
import touchmap.layout.TextStyle;

/** Marks that several pictures are put together from. */
public final class Marks {
  private static final String CUT = "…";

  private Marks() {}

  /** The star of a moment of truth. */
  public static Mark star(Point centre, double radius, Look look) {
    Look.Star star = look.signs().star();
    return Strokes.star(centre, radius, star.fill(), Line.of(star.outline(), 1.2));
  }

  public static Mark circle(Point centre, double radius, Ink fill, Line line) {
    return Strokes.circle(centre, radius, fill, line);
  }

  public static Mark line(Point from, Point to, Line how) {
    return new Mark.Shape(from, List.of(Mark.Segment.straight(from, to)), false, Ink.NONE, how);
  }

  /** A branch that loses its width towards its end. */
  public static Mark branch(Limb limb, Ink ink) {
    return Strokes.branch(limb, ink, 1);
  }

  /** A surface with straight edges; the first point is where it begins and ends. */
  public static Mark surface(List<Point> corners, Ink fill) {
    var sides = new ArrayList<Mark.Segment>(corners.size());
    for (int i = 1; i < corners.size(); i++)
      sides.add(Mark.Segment.straight(corners.get(i - 1), corners.get(i)));
    return new Mark.Shape(corners.getFirst(), sides, true, fill, Line.NONE);
  }

  /** An icon in the middle of a square. */
  public static Mark icon(String name, Point centre, double side, Ink ink) {
    return new Mark.Icon(
        name, new Rect(centre.x() - side / 2, centre.y() - side / 2, side, side), ink);
  }

  /** Text from its left end, halfway up a line; it ends in an ellipsis where it is wider than {@code most}. */
  public static Mark.Words words(
      String text, Point left, double most, TextStyle style, Ink ink, TextSizes sizes) {
    String said = cut(text, most, style, sizes);
    double down = (sizes.ascent(style) - sizes.descent(style)) / 2;
    return new Mark.Words(said, left.plus(0, down), style, ink, sizes.width(said, style));
  }

  /** Text around a point. */
  public static Mark.Words centred(
      String text, Point middle, TextStyle style, Ink ink, TextSizes sizes) {
    double width = sizes.width(text, style);
    return words(text, middle.plus(-width / 2, 0), width, style, ink, sizes);
  }

  /** The text broken between words into that many lines at most; the last holds all the rest, whether it fits or not. */
  public static List<String> lines(
      String text, double most, int count, TextStyle style, TextSizes sizes) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      boolean fits = line.isEmpty() || sizes.width(line + " " + word, style) <= most;
      if (!fits && lines.size() + 1 < count) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return List.copyOf(lines);
  }

  /** As much of the text as finds room. */
  private static String cut(String text, double most, TextStyle style, TextSizes sizes) {
    if (sizes.width(text, style) <= most) return text;
    int fits = 0;
    int tooLong = text.length();
    while (tooLong - fits > 1) {
      int middle = (fits + tooLong) / 2;
      if (sizes.width(text.substring(0, middle).strip() + CUT, style) <= most) fits = middle;
      else tooLong = middle;
    }
    boolean splits = fits > 0 && Character.isHighSurrogate(text.charAt(fits - 1));
    return text.substring(0, splits ? fits - 1 : fits).strip() + CUT;
  }
}
