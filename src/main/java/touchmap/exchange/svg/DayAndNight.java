package touchmap.exchange.svg;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import touchmap.picture.Ink;
import touchmap.picture.Line;
import touchmap.picture.Mark;

/**
 * The colours of a picture that a page shows by day and by night: each pair of colours is a class, so that a picture is
 * written once and the style sheet changes with the reader's theme.
 */
public final class DayAndNight {
  private final Map<Pair, Integer> pairs = new LinkedHashMap<>();
  private final List<Pair> inOrder = new ArrayList<>();

  private record Pair(Ink day, Ink night) {}

  /**
   * The marks with a number in place of each colour.
   *
   * @param night the same marks in the other theme, one for one
   */
  List<Mark> coded(List<Mark> day, List<Mark> night) {
    if (day.size() != night.size())
      throw new IllegalArgumentException("A picture has as many marks by day as by night.");
    return IntStream.range(0, day.size()).mapToObj(i -> coded(day.get(i), night.get(i))).toList();
  }

  private Mark coded(Mark day, Mark night) {
    return switch (day) {
      case Mark.Box box when night instanceof Mark.Box dark ->
          new Mark.Box(
              box.bounds(),
              box.radius(),
              code(box.fill(), dark.fill()),
              code(box.line(), dark.line()));
      case Mark.Shape shape when night instanceof Mark.Shape dark ->
          new Mark.Shape(
              shape.start(),
              shape.segments(),
              shape.closed(),
              code(shape.fill(), dark.fill()),
              code(shape.line(), dark.line()));
      case Mark.Words words when night instanceof Mark.Words dark ->
          new Mark.Words(
              words.text(),
              words.baseline(),
              words.style(),
              code(words.ink(), dark.ink()),
              words.width());
      case Mark.Icon icon when night instanceof Mark.Icon dark ->
          new Mark.Icon(icon.name(), icon.bounds(), code(icon.ink(), dark.ink()));
      default -> throw new IllegalArgumentException("A mark is of one sort by day and by night.");
    };
  }

  private Line code(Line day, Line night) {
    Line line = day.isNone() ? night : day;
    if (line.isNone()) return Line.NONE;
    return new Line(
        code(day.isNone() ? Ink.NONE : day.ink(), night.isNone() ? Ink.NONE : night.ink()),
        line.width(),
        line.dashes());
  }

  /** The number of a pair, as a colour: painters hand it on unlooked. */
  private Ink code(Ink day, Ink night) {
    if (day.isNone() && night.isNone()) return Ink.NONE;
    var pair = new Pair(day, night);
    int number = pairs.computeIfAbsent(pair, this::next);
    return new Ink(number >> 16, number >> 8 & 255, number & 255, 1);
  }

  private int next(Pair pair) {
    inOrder.add(pair);
    return inOrder.size() - 1;
  }

  /** The classes of a mark so coded. */
  static String classes(Ink fill, Line line, String also) {
    var text = new StringBuilder(" class=\"").append(also);
    if (!fill.isNone()) text.append(" f").append(numberOf(fill));
    else if (also.isEmpty()) text.append(" n");
    if (!line.isNone()) text.append(" s").append(numberOf(line.ink()));
    text.append('"');
    if (!line.isNone()) text.append(SvgPainter.strokeOf(line));
    return text.toString().replace("=\" ", "=\"");
  }

  private static int numberOf(Ink code) {
    return code.red() << 16 | code.green() << 8 | code.blue();
  }

  /** The style sheet: by day, and by night on a screen; paper is always day. */
  public String style() {
    var day = new StringBuilder(".n{fill:none}\n");
    var night = new StringBuilder("@media screen and (prefers-color-scheme:dark){\n");
    for (int i = 0; i < inOrder.size(); i++) {
      Pair pair = inOrder.get(i);
      rules(i, pair.day, day);
      if (!pair.night.equals(pair.day)) rules(i, pair.night, night);
    }
    return day.append(night).append("}\n").toString();
  }

  private static void rules(int number, Ink ink, StringBuilder css) {
    rule("f" + number, "fill", ink, css);
    rule("s" + number, "stroke", ink, css);
  }

  private static void rule(String name, String property, Ink ink, StringBuilder css) {
    css.append('.').append(name).append('{').append(property).append(':');
    css.append(ink.isNone() ? "none" : ink.hex());
    if (!ink.isNone() && ink.opacity() < 1)
      css.append(';')
          .append(property)
          .append("-opacity:")
          .append(SvgPainter.opacity(ink.opacity()));
    css.append("}\n");
  }
}
