package touchmap.exchange.pdf;

import java.util.ArrayList;
import java.util.List;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.layout.TextStyle;
import touchmap.picture.FontSizes;
import touchmap.picture.Ink;
import touchmap.picture.Line;
import touchmap.picture.Mark;

/**
 * A sheet of paper that is written from the top down: marks, and which lines belong together. Sizes
 * are in points.
 */
final class Sheet {
  private static final String MORE = "…";

  private final FontSizes sizes = new FontSizes();
  private final List<Mark> marks = new ArrayList<>();
  private final List<List<Point>> paragraphs = new ArrayList<>();
  private final double left;
  private final double right;
  private double y;

  Sheet(double left, double right, double top) {
    this.left = left;
    this.right = right;
    y = top;
  }

  double left() {
    return left;
  }

  double right() {
    return right;
  }

  /** Where the next line's baseline would be without going down. */
  double y() {
    return y;
  }

  void down(double by) {
    y += by;
  }

  /** Begins a paragraph: what is written from now on is read as one. */
  void paragraph() {
    paragraphs.add(new ArrayList<>());
  }

  /** Text from here to the right, cut where it would pass {@code until}. */
  void write(String text, double x, double until, TextStyle style, Ink ink) {
    String fitted = fitted(text, until - x, style);
    put(fitted, x, style, ink);
  }

  /** Text that ends here. */
  void writeBefore(String text, double end, TextStyle style, Ink ink) {
    put(text, end - sizes.width(text, style), style, ink);
  }

  private void put(String text, double x, TextStyle style, Ink ink) {
    if (text.isEmpty()) return;
    var start = new Point(x, y);
    marks.add(new Mark.Words(text, start, style, ink, sizes.width(text, style)));
    if (paragraphs.isEmpty()) paragraph();
    paragraphs.getLast().add(start);
  }

  /**
   * Wrapped text over the whole width, at most so many lines, the last cut when there would be
   * more.
   */
  void wrapped(String text, int most, double leading, TextStyle style, Ink ink) {
    List<String> lines = lines(text, right - left, most, style);
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) down(leading);
      write(lines.get(i), left, right, style, ink);
    }
  }

  private List<String> lines(String text, double width, int most, TextStyle style) {
    var lines = new ArrayList<String>();
    String rest = text.strip();
    while (!rest.isEmpty()) {
      if (lines.size() == most - 1 || sizes.width(rest, style) <= width) {
        lines.add(rest);
        break;
      }
      int end = breakAt(rest, width, style);
      lines.add(rest.substring(0, end).strip());
      rest = rest.substring(end).strip();
    }
    return lines;
  }

  /** Behind the last word that fits; within a word that is too long for a line. */
  private int breakAt(String text, double width, TextStyle style) {
    int fits = 1;
    int space = 0;
    for (int end = 1; end <= text.length(); end++) {
      if (end < text.length() && text.charAt(end) == ' ') {
        if (sizes.width(text.substring(0, end), style) > width) break;
        space = end;
      }
      if (space == 0 && sizes.width(text.substring(0, end), style) <= width) fits = end;
    }
    return space > 0 ? space : fits;
  }

  String fitted(String text, double width, TextStyle style) {
    if (sizes.width(text, style) <= width) return text;
    int end = text.length();
    while (end > 0 && sizes.width(text.substring(0, end) + MORE, style) > width)
      end = text.offsetByCodePoints(end, -1);
    return text.substring(0, end).strip() + MORE;
  }

  double width(String text, TextStyle style) {
    return sizes.width(text, style);
  }

  /** A line across the whole width. */
  void rule(Ink ink, double thick) {
    marks.add(new Mark.Box(new Rect(left, y, right - left, thick), 0, ink, Line.NONE));
  }

  void star(double x, double size, Ink ink) {
    marks.add(new Mark.Icon("star", new Rect(x, y - size + 1.5, size, size), ink));
  }

  List<Mark> marks() {
    return List.copyOf(marks);
  }

  List<List<Point>> paragraphs() {
    return paragraphs.stream().map(List::copyOf).toList();
  }
}
