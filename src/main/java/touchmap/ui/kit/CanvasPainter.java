package touchmap.ui.kit;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.FontSmoothingType;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.layout.TextStyle;
import touchmap.picture.IconShapes;
import touchmap.picture.Ink;
import touchmap.picture.Line;
import touchmap.picture.Mark;
import touchmap.picture.Painter;
import touchmap.picture.Typeface;

/** The screen as a surface for marks. The caller sets the transform from map units to pixels. */
public final class CanvasPainter implements Painter {
  private final GraphicsContext on;
  private final Map<TextStyle, Font> fonts = new HashMap<>();
  private final Map<Ink, Color> colours = new HashMap<>();
  private boolean words = true;
  private int painted;

  public CanvasPainter(GraphicsContext on) {
    this.on = on;
    on.setFontSmoothingType(FontSmoothingType.GRAY);
  }

  /** Leaves words out, for a map so far away that they could not be read. */
  public void showWords(boolean shown) {
    words = shown;
  }

  /** How many marks were painted since the painter was made. */
  public int painted() {
    return painted;
  }

  @Override
  public void paint(Mark mark) {
    painted++;
    switch (mark) {
      case Mark.Box box -> box(box);
      case Mark.Shape shape -> shape(shape);
      case Mark.Words text -> words(text);
      case Mark.Icon icon -> icon(icon);
    }
  }

  @Override
  public void within(Rect box, Runnable painting) {
    on.save();
    on.beginPath();
    on.rect(box.x(), box.y(), box.width(), box.height());
    on.clip();
    painting.run();
    on.restore();
  }

  private void box(Mark.Box box) {
    Rect at = box.bounds();
    double arc = 2 * box.radius();
    if (!box.fill().isNone()) {
      on.setFill(color(box.fill()));
      on.fillRoundRect(at.x(), at.y(), at.width(), at.height(), arc, arc);
    }
    if (!box.line().isNone()) {
      pen(box.line());
      on.strokeRoundRect(at.x(), at.y(), at.width(), at.height(), arc, arc);
    }
  }

  private void shape(Mark.Shape shape) {
    on.beginPath();
    on.moveTo(shape.start().x(), shape.start().y());
    Point at = shape.start();
    for (Mark.Segment each : shape.segments()) {
      trace(at, each);
      at = each.to();
    }
    if (shape.closed()) on.closePath();
    if (!shape.fill().isNone()) {
      on.setFill(color(shape.fill()));
      on.fill();
    }
    if (!shape.line().isNone()) {
      pen(shape.line());
      on.stroke();
    }
  }

  private void trace(Point from, Mark.Segment to) {
    if (to.bend1().equals(from) && to.bend2().equals(to.to())) on.lineTo(to.to().x(), to.to().y());
    else
      on.bezierCurveTo(
          to.bend1().x(), to.bend1().y(), to.bend2().x(), to.bend2().y(), to.to().x(), to.to().y());
  }

  private void words(Mark.Words text) {
    if (!words) return;
    on.setFont(fonts.computeIfAbsent(text.style(), Fonts::of));
    on.setFill(color(text.ink()));
    on.fillText(
        Typeface.onScreen(text.text(), text.style()), text.baseline().x(), text.baseline().y());
  }

  private void icon(Mark.Icon icon) {
    for (Mark.Shape each : IconShapes.shapes(icon)) shape(each);
  }

  private void pen(Line line) {
    on.setStroke(color(line.ink()));
    on.setLineWidth(line.width());
    on.setLineCap(line.dashes().isEmpty() ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
    on.setLineJoin(StrokeLineJoin.ROUND);
    on.setLineDashes(line.dashes().stream().mapToDouble(Double::doubleValue).toArray());
  }

  private Color color(Ink ink) {
    return colours.computeIfAbsent(ink, Theme::color);
  }
}
