package touchmap.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;

/** Paints marks with Java 2D: into an image, or as the text outlines of a PDF. Needs no screen. */
public final class Java2dPainter implements Painter {
  private final Graphics2D graphics;

  /** Paints in map units; the caller's transform says where they land. */
  public Java2dPainter(Graphics2D graphics) {
    this.graphics = graphics;
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
  }

  @Override
  public void paint(Mark mark) {
    switch (mark) {
      case Mark.Box box -> paint(outline(box), box.fill(), box.line(), BasicStroke.CAP_BUTT);
      case Mark.Shape shape ->
          paint(outline(shape), shape.fill(), shape.line(), BasicStroke.CAP_BUTT);
      case Mark.Words words -> paint(words);
      case Mark.Icon icon -> {
        for (Mark.Shape each : IconShapes.shapes(icon))
          paint(outline(each), each.fill(), each.line(), BasicStroke.CAP_ROUND);
      }
    }
  }

  @Override
  public void within(Rect box, Runnable painting) {
    Shape before = graphics.getClip();
    graphics.clip(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
    painting.run();
    graphics.setClip(before);
  }

  /** The shape's outline as Java 2D knows it. */
  public static Path2D outline(Mark.Shape shape) {
    var path = new Path2D.Double(Path2D.WIND_NON_ZERO, shape.segments().size() + 2);
    path.moveTo(shape.start().x(), shape.start().y());
    for (Mark.Segment each : shape.segments()) {
      Point a = each.bend1();
      Point b = each.bend2();
      path.curveTo(a.x(), a.y(), b.x(), b.y(), each.to().x(), each.to().y());
    }
    if (shape.closed()) path.closePath();
    return path;
  }

  /** The box's outline as Java 2D knows it. */
  public static java.awt.Shape outline(Mark.Box box) {
    Rect b = box.bounds();
    double across = 2 * box.radius();
    return new RoundRectangle2D.Double(b.x(), b.y(), b.width(), b.height(), across, across);
  }

  private void paint(java.awt.Shape outline, Ink fill, Line line, int cap) {
    if (!fill.isNone()) {
      graphics.setColor(color(fill));
      graphics.fill(outline);
    }
    if (line.isNone()) return;
    graphics.setColor(color(line.ink()));
    graphics.setStroke(stroke(line, cap));
    graphics.draw(outline);
  }

  private static BasicStroke stroke(Line line, int cap) {
    float width = (float) line.width();
    if (line.dashes().isEmpty()) return new BasicStroke(width, cap, BasicStroke.JOIN_ROUND);
    float[] dashes = new float[line.dashes().size()];
    for (int i = 0; i < dashes.length; i++) dashes[i] = line.dashes().get(i).floatValue();
    return new BasicStroke(width, cap, BasicStroke.JOIN_ROUND, 10, dashes, 0);
  }

  /** Letters are filled as outlines: their places then are exact at any scale. */
  private void paint(Mark.Words words) {
    if (words.text().isEmpty()) return;
    graphics.setColor(color(words.ink()));
    Point at = words.baseline();
    graphics.fill(Typeface.outline(words.text(), words.style(), at.x(), at.y()));
  }

  private static Color color(Ink ink) {
    return new Color(ink.red(), ink.green(), ink.blue(), (int) Math.round(ink.opacity() * 255));
  }
}
