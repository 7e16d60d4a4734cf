package touchmap.exchange.svg;

import static touchmap.exchange.svg.XmlWriting.escaped;
import static touchmap.exchange.svg.XmlWriting.number;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.layout.TextStyle.Weight;
import touchmap.picture.IconShapes;
import touchmap.picture.Ink;
import touchmap.picture.Line;
import touchmap.picture.Mark;
import touchmap.picture.Painter;
import touchmap.picture.Typeface;

/** Writes marks as SVG elements, one a line, and keeps note of the letters they use. */
final class SvgPainter implements Painter {
  private final StringBuilder out = new StringBuilder();
  private final Map<Weight, Set<Integer>> letters = new EnumMap<>(Weight.class);
  private final Paints paints;

  /** How the colours of a mark are written: as attributes, or as classes that a style sheet explains. */
  interface Paints {
    /** Attributes with a leading blank; {@code also} is a class that the element has anyway, or empty. */
    String of(Ink fill, Line line, String also);
  }

  SvgPainter() {
    this(SvgPainter::attributes);
  }

  SvgPainter(Paints paints) {
    this.paints = paints;
  }

  @Override
  public void paint(Mark mark) {
    switch (mark) {
      case Mark.Box box -> paint(box);
      case Mark.Shape shape -> paint(shape);
      case Mark.Words words -> paint(words);
      case Mark.Icon icon -> paint(icon);
    }
  }

  /** The elements painted so far. */
  String elements() {
    return out.toString();
  }

  /** The letters used so far, by cut. */
  Map<Weight, Set<Integer>> letters() {
    return letters;
  }

  private void paint(Mark.Box box) {
    Rect b = box.bounds();
    out.append("<rect");
    attribute("x", b.x());
    attribute("y", b.y());
    attribute("width", b.width());
    attribute("height", b.height());
    if (box.radius() > 0) attribute("rx", box.radius());
    out.append(paints.of(box.fill(), box.line(), "")).append("/>\n");
  }

  private void paint(Mark.Shape shape) {
    out.append("<path d=\"");
    path(shape);
    out.append('"').append(paints.of(shape.fill(), shape.line(), "")).append("/>\n");
  }

  /** The icon's strokes are one path; the rare filled parts follow. */
  private void paint(Mark.Icon icon) {
    var open = true;
    for (Mark.Shape each : IconShapes.shapes(icon)) {
      if (!each.fill().isNone()) continue;
      if (open)
        out.append("<path").append(paints.of(Ink.NONE, each.line(), "icon")).append(" d=\"");
      open = false;
      path(each);
    }
    if (!open) out.append("\"/>\n");
    for (Mark.Shape each : IconShapes.shapes(icon)) if (!each.fill().isNone()) paint(each);
  }

  private void paint(Mark.Words words) {
    if (words.text().isEmpty()) return;
    words
        .text()
        .codePoints()
        .forEach(
            each ->
                letters
                    .computeIfAbsent(words.style().weight(), weight -> new TreeSet<>())
                    .add(each));
    out.append("<text");
    boolean leftwards = words.width() > 0 && Typeface.beginsAtRight(words.text());
    attribute("x", words.baseline().x() + (leftwards ? words.width() : 0));
    attribute("y", words.baseline().y());
    attribute("font-size", words.style().size());
    out.append(" font-weight=\"").append(css(words.style().weight())).append('"');
    // A program that has the sign that is missing here needs its own width for it.
    boolean isMeasured = Typeface.missing(words.text(), words.style()).isEmpty();
    if (words.width() > 0 && isMeasured) attribute("textLength", words.width());
    if (leftwards) out.append(" direction=\"rtl\"");
    out.append(paints.of(words.ink(), Line.NONE, ""))
        .append('>')
        .append(escaped(words.text()))
        .append("</text>\n");
  }

  /** The cut's weight as CSS counts it. */
  static int css(Weight weight) {
    return switch (weight) {
      case REGULAR -> 400;
      case MEDIUM -> 500;
      case SEMIBOLD -> 600;
      case BOLD -> 700;
    };
  }

  private void path(Mark.Shape shape) {
    Point pen = shape.start();
    out.append('M');
    point(pen);
    for (Mark.Segment each : shape.segments()) {
      boolean straight = each.bend1().equals(pen) && each.bend2().equals(each.to());
      out.append(straight ? 'L' : 'C');
      if (!straight) {
        point(each.bend1());
        out.append(' ');
        point(each.bend2());
        out.append(' ');
      }
      point(each.to());
      pen = each.to();
    }
    if (shape.closed()) out.append('Z');
  }

  private void point(Point p) {
    out.append(number(p.x())).append(' ').append(number(p.y()));
  }

  private void attribute(String name, double value) {
    out.append(' ').append(name).append("=\"").append(number(value)).append('"');
  }

  private static String attributes(Ink fill, Line line, String also) {
    var text = new StringBuilder();
    if (also.isEmpty()) {
      text.append(" fill=\"").append(fill.isNone() ? "none" : fill.hex()).append('"');
      if (!fill.isNone() && fill.opacity() < 1)
        text.append(" fill-opacity=\"").append(opacity(fill.opacity())).append('"');
    } else text.append(" class=\"").append(also).append('"');
    if (line.isNone()) return text.toString();
    text.append(" stroke=\"").append(line.ink().hex()).append('"');
    if (line.ink().opacity() < 1)
      text.append(" stroke-opacity=\"").append(opacity(line.ink().opacity())).append('"');
    return text.append(strokeOf(line)).toString();
  }

  /** The line without its colour. */
  static String strokeOf(Line line) {
    var text = new StringBuilder(" stroke-width=\"").append(number(line.width())).append('"');
    if (!line.dashes().isEmpty()) {
      text.append(" stroke-dasharray=\"")
          .append(line.dashes().stream().map(XmlWriting::number).collect(Collectors.joining(" ")))
          .append('"');
    }
    return text.toString();
  }

  static String opacity(double share) {
    return Double.toString(Math.round(share * 10_000) / 10_000.0);
  }
}
