package touchmap.exchange.pptx;

import java.util.List;
import touchmap.exchange.XmlText;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.layout.TextStyle.Weight;
import touchmap.picture.Ink;
import touchmap.picture.Line;
import touchmap.picture.Mark;
import touchmap.picture.Typeface;

/** Shapes and texts as DrawingML (ECMA-376 part 1, chapter 20), each with a number and a name of its own. */
final class ShapeXml {
  /** Hundredths of a point to a pixel. */
  private static final double TYPE = 50;

  /** How much nearer letters stand to each other in a box, in sizes of type. */
  private static final double CLOSER = 0.035;

  /** A whole, as DrawingML counts shares. */
  private static final long WHOLE = 100_000;

  private final String language;
  private final XmlText xml;
  private int last = 1;

  ShapeXml(String language, XmlText xml) {
    this.language = language;
    this.xml = xml;
  }

  /** What opens a group of shapes that move as one; it ends with {@link #END_OF_GROUP}. */
  String group(String name, Rect bounds) {
    String frame =
        at("a:off", bounds)
            + size("a:ext", bounds)
            + at("a:chOff", bounds)
            + size("a:chExt", bounds);
    return "<p:grpSp><p:nvGrpSpPr>"
        + named(name)
        + "<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>"
        + frame
        + "</a:xfrm></p:grpSpPr>";
  }

  static final String END_OF_GROUP = "</p:grpSp>";

  /** A box with its text in it, if it has one; at its edge where it begins with those of other boxes. */
  String box(Mark.Box box, String name, List<TextBlock> text, boolean beginsWithOthers) {
    return shape(
        name,
        box.bounds(),
        outline(box),
        fill(box.fill()) + line(box.line()),
        inside(box, text, beginsWithOthers));
  }

  private static String outline(Mark.Box box) {
    Rect bounds = box.bounds();
    double shorter = Math.min(bounds.width(), bounds.height());
    if (box.radius() <= 0 || shorter <= 0) return preset("rect", "");
    if (box.radius() >= shorter / 2 - 0.01 && bounds.width() == bounds.height())
      return preset("ellipse", "");
    long round = Math.round(Math.min(0.5, box.radius() / shorter) * WHOLE);
    return preset("roundRect", "<a:gd name=\"adj\" fmla=\"val " + round + "\"/>");
  }

  private static String preset(String sort, String guides) {
    return "<a:prstGeom prst=\"" + sort + "\"><a:avLst>" + guides + "</a:avLst></a:prstGeom>";
  }

  private String inside(Mark.Box box, List<TextBlock> text, boolean beginsWithOthers) {
    if (text.isEmpty()) return "";
    TextBlock block = text.getFirst();
    // Lines that fill their box are in its middle, too, whether they begin at one edge or not.
    boolean isCentred =
        block.lines().size() > 1
            ? block.isCentred()
            : block.isInTheMiddle(box.bounds()) && !beginsWithOthers;
    double inset = isCentred ? 0 : block.bounds().x() - box.bounds().x();
    return body(block, "ctr", inset, isCentred, "none", isBold(block));
  }

  /** A text of its own. */
  String text(TextBlock block) {
    Rect bounds = block.bounds();
    return shape(
        block.text(),
        bounds,
        preset("rect", ""),
        "<a:noFill/>",
        body(block, "t", 0, block.isCentred() || isRightToLeft(block), "none", false),
        true,
        "");
  }

  /** The headline, in the place of the layout's title. */
  String title(TextBlock block, String said, double width) {
    Rect at = block.bounds();
    var wide = new Rect(at.x(), at.y(), Math.max(at.width(), width), at.height());
    String run = run(block, said, false);
    String text =
        "<p:txBody><a:bodyPr wrap=\"square\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"t\"><a:normAutofit/></a:bodyPr>"
            + "<a:lstStyle/><a:p><a:pPr>"
            + spacing(block)
            + "</a:pPr>"
            + run
            + "</a:p></p:txBody>";
    return shape(said, wide, "", "", text, false, "<p:ph type=\"title\"/>");
  }

  /** A filled or stroked outline. */
  String path(Mark.Shape shape, String name) {
    Rect bounds = bounds(shape);
    var path = new StringBuilder("<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>");
    path.append("<a:rect l=\"0\" t=\"0\" r=\"r\" b=\"b\"/><a:pathLst><a:path w=\"");
    path.append(Math.max(1, Emu.of(bounds.width()))).append("\" h=\"");
    path.append(Math.max(1, Emu.of(bounds.height()))).append('"');
    if (shape.fill().isNone()) path.append(" fill=\"none\"");
    path.append("><a:moveTo>").append(point(shape.start(), bounds)).append("</a:moveTo>");
    Point pen = shape.start();
    for (Mark.Segment each : shape.segments()) {
      boolean straight = each.bend1().equals(pen) && each.bend2().equals(each.to());
      path.append(straight ? "<a:lnTo>" : "<a:cubicBezTo>");
      if (!straight) path.append(point(each.bend1(), bounds)).append(point(each.bend2(), bounds));
      path.append(point(each.to(), bounds)).append(straight ? "</a:lnTo>" : "</a:cubicBezTo>");
      pen = each.to();
    }
    if (shape.closed()) path.append("<a:close/>");
    path.append("</a:path></a:pathLst></a:custGeom>");
    return shape(name, bounds, path.toString(), fill(shape.fill()) + line(shape.line()), "");
  }

  /** Where all points of an outline are, its bends included. */
  static Rect bounds(Mark.Shape shape) {
    double left = shape.start().x();
    double top = shape.start().y();
    double right = left;
    double bottom = top;
    for (Mark.Segment each : shape.segments())
      for (Point point : List.of(each.bend1(), each.bend2(), each.to())) {
        left = Math.min(left, point.x());
        top = Math.min(top, point.y());
        right = Math.max(right, point.x());
        bottom = Math.max(bottom, point.y());
      }
    return new Rect(left, top, right - left, bottom - top);
  }

  private static String point(Point point, Rect bounds) {
    long x = Emu.of(point.x() - bounds.x());
    long y = Emu.of(point.y() - bounds.y());
    return "<a:pt x=\"" + x + "\" y=\"" + y + "\"/>";
  }

  private String shape(String name, Rect bounds, String outline, String paint, String text) {
    return shape(name, bounds, outline, paint, text, false, "");
  }

  private String shape(
      String name,
      Rect bounds,
      String outline,
      String paint,
      String text,
      boolean isText,
      String place) {
    return "<p:sp><p:nvSpPr>"
        + named(name)
        + (isText ? "<p:cNvSpPr txBox=\"1\"/>" : "<p:cNvSpPr/>")
        + (place.isEmpty() ? "<p:nvPr/>" : "<p:nvPr>" + place + "</p:nvPr>")
        + "</p:nvSpPr><p:spPr><a:xfrm>"
        + at("a:off", bounds)
        + size("a:ext", bounds)
        + "</a:xfrm>"
        + outline
        + paint
        + "</p:spPr>"
        + text
        + "</p:sp>";
  }

  private String named(String name) {
    last++;
    return "<p:cNvPr id=\"" + last + "\" name=\"" + xml.escaped(name) + "\"/>";
  }

  private static String at(String element, Rect bounds) {
    return "<" + element + " x=\"" + Emu.of(bounds.x()) + "\" y=\"" + Emu.of(bounds.y()) + "\"/>";
  }

  private static String size(String element, Rect bounds) {
    long width = Emu.of(Math.max(0, bounds.width()));
    long height = Emu.of(Math.max(0, bounds.height()));
    return "<" + element + " cx=\"" + width + "\" cy=\"" + height + "\"/>";
  }

  private String body(
      TextBlock block,
      String anchor,
      double inset,
      boolean isCentred,
      String wrap,
      boolean isClose) {
    var text = new StringBuilder("<p:txBody><a:bodyPr wrap=\"" + wrap + "\" lIns=\"");
    text.append(Emu.of(inset)).append("\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"");
    text.append(anchor).append("\"><a:noAutofit/></a:bodyPr><a:lstStyle/><a:p><a:pPr algn=\"");
    text.append(isCentred ? "ctr" : "l").append('"');
    if (isRightToLeft(block)) text.append(" rtl=\"1\"");
    text.append('>').append(spacing(block)).append("</a:pPr>");
    for (int i = 0; i < block.lines().size(); i++) {
      if (i > 0) text.append("<a:br>").append(properties(block, isClose)).append("</a:br>");
      text.append(run(block, block.lines().get(i).text(), isClose));
    }
    return text.append("</a:p></p:txBody>").toString();
  }

  private static boolean isRightToLeft(TextBlock block) {
    return Typeface.beginsAtRight(block.lines().getFirst().text());
  }

  /** Lines as far apart as they were set, whatever typeface stands in for ours. */
  private static String spacing(TextBlock block) {
    if (block.lines().size() < 2) return "";
    long points = Math.round(block.leading() * block.size() * TYPE);
    return "<a:lnSpc><a:spcPts val=\"" + points + "\"/></a:lnSpc>";
  }

  private String run(TextBlock block, String said, boolean isClose) {
    return "<a:r>" + properties(block, isClose) + "<a:t>" + xml.escaped(said) + "</a:t></a:r>";
  }

  private static boolean isBold(TextBlock block) {
    Weight weight = block.lines().getFirst().style().weight();
    return weight == Weight.BOLD || weight == Weight.SEMIBOLD;
  }

  /** Arial's bold letters are wider than those that a box was measured for: in a box they stand closer. */
  private String properties(TextBlock block, boolean isClose) {
    Mark.Words first = block.lines().getFirst();
    return "<a:rPr lang=\""
        + xml.escaped(language)
        + "\" sz=\""
        + Math.round(block.size() * TYPE)
        + "\" b=\""
        + (isBold(block) ? 1 : 0)
        + (isClose ? "\" spc=\"" + Math.round(-CLOSER * block.size() * TYPE) : "")
        + "\">"
        + fill(first.ink())
        + "<a:latin typeface=\"+mn-lt\"/></a:rPr>";
  }

  static String fill(Ink ink) {
    if (ink.isNone()) return "<a:noFill/>";
    String alpha =
        ink.opacity() < 1 ? "<a:alpha val=\"" + Math.round(ink.opacity() * WHOLE) + "\"/>" : "";
    return "<a:solidFill><a:srgbClr val=\""
        + ink.hex().substring(1)
        + "\">"
        + alpha
        + "</a:srgbClr></a:solidFill>";
  }

  private static String line(Line line) {
    if (line.isNone()) return "<a:ln><a:noFill/></a:ln>";
    String dash = line.dashes().isEmpty() ? "" : "<a:prstDash val=\"dash\"/>";
    return "<a:ln w=\""
        + Emu.of(line.width())
        + "\" cap=\"rnd\">"
        + fill(line.ink())
        + dash
        + "<a:round/></a:ln>";
  }
}
