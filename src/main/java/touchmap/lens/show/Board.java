package touchmap.lens.show;

import java.util.ArrayList;
import java.util.List;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.layout.TextStyle;
import touchmap.layout.TextStyle.Weight;
import touchmap.model.Id;
import touchmap.picture.Ink;
import touchmap.picture.Line;
import touchmap.picture.Look;
import touchmap.picture.Mark;
import touchmap.picture.Marks;

/**
 * What a slide is put together on: always 1080 high or higher and 1440 wide or wider, whatever the screen's pixels are, so
 * that type sizes are those of the design.
 */
final class Board {
  static final double HEIGHT = 1080;

  /** The narrowest: a screen of 4 to 3. */
  static final double NARROWEST = 1440;

  static final double MARGIN = 74;
  static final double FOOT = 86;

  /** Nothing is smaller. */
  static final double LEAST = 22;

  final double width;
  final double height;
  final Look look;
  private final List<Mark> marks = new ArrayList<>();
  private final List<Spot> spots = new ArrayList<>();
  private final List<Rect> captions = new ArrayList<>();

  Board(double width, double height, Look look) {
    this.width = width;
    this.height = height;
    this.look = look;
  }

  /** For a screen that many times as wide as it is high. */
  static Board of(double shape, Look look) {
    double width = Math.max(NARROWEST, HEIGHT * shape);
    return new Board(width, Math.max(HEIGHT, width / shape), look);
  }

  static TextStyle style(Weight weight, double size) {
    return new TextStyle(weight, size);
  }

  List<Mark> marks() {
    return List.copyOf(marks);
  }

  List<Spot> spots() {
    return List.copyOf(spots);
  }

  /** Whether it is looked at from far away: lines are heavier then. */
  boolean isBold() {
    return look.isStrong();
  }

  double right() {
    return width - MARGIN;
  }

  double bottom() {
    return height - FOOT;
  }

  void add(Mark mark) {
    marks.add(mark);
  }

  void addAll(List<? extends Mark> all) {
    marks.addAll(all);
  }

  List<Rect> captions() {
    return List.copyOf(captions);
  }

  /** The name of a column, around a middle. */
  void caption(String said, double x, double middle, TextStyle style, Ink ink) {
    double width = Text.SIZES.width(said, style);
    double height = style.size() * 1.2;
    captions.add(new Rect(x - width / 2, middle - height / 2, width, height));
    lineAround(said, x, middle, style, ink);
  }

  /** All that was put on another one of the same size. */
  void take(Board other) {
    marks.addAll(other.marks);
    spots.addAll(other.spots);
    captions.addAll(other.captions);
  }

  void spot(Id topic, Rect box) {
    spots.add(new Spot(topic, box));
  }

  void spot(Id topic, Rect box, List<Rect> signs, double type) {
    spots.add(new Spot(topic, box, signs, type));
  }

  void box(Rect bounds, double radius, Ink fill, Line line) {
    double round = Math.min(radius, Math.min(bounds.width(), bounds.height()) / 2);
    add(new Mark.Box(bounds, round, fill, line));
  }

  /** One line from its left end, halfway up. */
  void line(String said, double x, double middle, TextStyle style, Ink ink) {
    if (!said.isEmpty())
      add(
          Marks.words(
              said, new Point(x, middle), Double.POSITIVE_INFINITY, style, ink, Text.SIZES));
  }

  /** One line up to its right end. */
  void lineTo(String said, double right, double middle, TextStyle style, Ink ink) {
    line(said, right - Text.SIZES.width(said, style), middle, style, ink);
  }

  void lineAround(String said, double x, double middle, TextStyle style, Ink ink) {
    line(said, x - Text.SIZES.width(said, style) / 2, middle, style, ink);
  }

  /** Lines below one another from the top left; the answer is where they end. */
  double text(Text text, double x, double top, Ink ink) {
    double y = top + text.leading() / 2;
    for (String each : text.lines()) {
      line(each, x, y, text.style(), ink);
      y += text.leading();
    }
    return top + text.height();
  }

  /** Lines that all end at the right. */
  void textTo(Text text, double right, double top, Ink ink) {
    double y = top + text.leading() / 2;
    for (String each : text.lines()) {
      lineTo(each, right, y, text.style(), ink);
      y += text.leading();
    }
  }

  /** Lines around a middle. */
  void textAround(Text text, double x, double top, Ink ink) {
    double y = top + text.leading() / 2;
    for (String each : text.lines()) {
      lineAround(each, x, y, text.style(), ink);
      y += text.leading();
    }
  }
}
