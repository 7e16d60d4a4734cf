package touchmap.picture;

import java.util.ArrayList;
import java.util.List;
import touchmap.geometry.Point;
import touchmap.picture.Mark.Segment;

/** Reads SVG path text (all of M L H V C S Q T A Z, absolute and relative) into traces of cubic pieces. */
public final class PathText {
  /** One unbroken line of the pen. */
  public record Trace(Point start, List<Segment> segments, boolean closed) {
    public Trace {
      segments = List.copyOf(segments);
    }

    /** This trace scaled about the origin, then moved there. */
    public Trace placed(double scale, double dx, double dy) {
      var moved = new ArrayList<Segment>(segments.size());
      for (Segment each : segments) {
        moved.add(
            new Segment(
                placed(each.bend1(), scale, dx, dy),
                placed(each.bend2(), scale, dx, dy),
                placed(each.to(), scale, dx, dy)));
      }
      return new Trace(placed(start, scale, dx, dy), moved, closed);
    }

    private static Point placed(Point p, double scale, double dx, double dy) {
      return new Point(p.x() * scale + dx, p.y() * scale + dy);
    }
  }

  private final String text;
  private final List<Trace> traces = new ArrayList<>();
  private final List<Segment> segments = new ArrayList<>();
  private Point start = Point.ORIGIN;
  private Point pen = Point.ORIGIN;
  private Point lastBend = Point.ORIGIN;
  private char last = ' ';
  private int at;

  private PathText(String text) {
    this.text = text;
  }

  /**
   * The traces the text describes.
   *
   * @throws IllegalArgumentException when it is not path text
   */
  public static List<Trace> parse(String text) {
    return new PathText(text).run();
  }

  private List<Trace> run() {
    char command = ' ';
    while (skipGaps()) {
      char next = text.charAt(at);
      if (Character.isLetter(next)) {
        command = next;
        at++;
      } else if (command == ' ' || Character.toUpperCase(command) == 'Z') {
        throw wrong();
      } else if (Character.toUpperCase(command) == 'M') {
        command = command == 'M' ? 'L' : 'l';
      }
      obey(command);
      last = Character.toUpperCase(command);
    }
    finish(false);
    return List.copyOf(traces);
  }

  private void obey(char command) {
    boolean relative = Character.isLowerCase(command);
    switch (Character.toUpperCase(command)) {
      case 'M' -> moveTo(point(relative));
      case 'L' -> lineTo(point(relative));
      case 'H' -> lineTo(new Point(number() + (relative ? pen.x() : 0), pen.y()));
      case 'V' -> lineTo(new Point(pen.x(), number() + (relative ? pen.y() : 0)));
      case 'C' -> curveTo(point(relative), point(relative), point(relative));
      case 'S' -> curveTo(mirrored("CS"), point(relative), point(relative));
      case 'Q' -> bowTo(point(relative), point(relative));
      case 'T' -> bowTo(mirrored("QT"), point(relative));
      case 'A' -> arcTo(relative);
      case 'Z' -> finish(true);
      default -> throw wrong();
    }
  }

  private void moveTo(Point to) {
    finish(false);
    start = to;
    pen = to;
  }

  private void lineTo(Point to) {
    segments.add(Segment.straight(pen, to));
    pen = to;
  }

  private void curveTo(Point bend1, Point bend2, Point to) {
    segments.add(new Segment(bend1, bend2, to));
    lastBend = bend2;
    pen = to;
  }

  private void bowTo(Point bend, Point to) {
    segments.add(new Segment(towards(pen, bend), towards(to, bend), to));
    lastBend = bend;
    pen = to;
  }

  private static Point towards(Point from, Point bend) {
    return new Point(
        from.x() + (bend.x() - from.x()) * 2 / 3, from.y() + (bend.y() - from.y()) * 2 / 3);
  }

  private void arcTo(boolean relative) {
    double rx = number();
    double ry = number();
    double turn = Math.toRadians(number());
    boolean large = flag();
    boolean clockwise = flag();
    Point to = point(relative);
    segments.addAll(Arc.between(pen, to, rx, ry, turn, large, clockwise));
    pen = to;
  }

  /** The bend before, mirrored at the pen, when the command before was of that family. */
  private Point mirrored(String family) {
    if (family.indexOf(last) < 0) return pen;
    return new Point(2 * pen.x() - lastBend.x(), 2 * pen.y() - lastBend.y());
  }

  private void finish(boolean closed) {
    if (!segments.isEmpty()) traces.add(new Trace(start, segments, closed));
    segments.clear();
    if (closed) pen = start;
    else start = pen;
  }

  private Point point(boolean relative) {
    double x = number();
    double y = number();
    return relative ? pen.plus(x, y) : new Point(x, y);
  }

  private boolean flag() {
    if (!skipGaps()) throw wrong();
    char digit = text.charAt(at++);
    if (digit != '0' && digit != '1') throw wrong();
    return digit == '1';
  }

  private double number() {
    if (!skipGaps()) throw wrong();
    int from = at;
    if (isAt("+-")) at++;
    boolean dotted = false;
    while (at < text.length() && (isDigit() || (!dotted && isAt(".")))) dotted |= isAtDot(at++);
    if (isAt("eE")) {
      at++;
      if (isAt("+-")) at++;
      while (at < text.length() && isDigit()) at++;
    }
    try {
      return Double.parseDouble(text.substring(from, at));
    } catch (NumberFormatException e) {
      throw wrong();
    }
  }

  private boolean isAtDot(int place) {
    return text.charAt(place) == '.';
  }

  private boolean isDigit() {
    return text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private boolean isAt(String letters) {
    return at < text.length() && letters.indexOf(text.charAt(at)) >= 0;
  }

  private boolean skipGaps() {
    while (isAt(" ,\n\t\r")) at++;
    return at < text.length();
  }

  private IllegalArgumentException wrong() {
    return new IllegalArgumentException("Not path text at letter " + at + ": " + text);
  }
}
