package touchmap.exchange.pdf;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.picture.IconShapes;
import touchmap.picture.Ink;
import touchmap.picture.Java2dPainter;
import touchmap.picture.Line;
import touchmap.picture.Mark;
import touchmap.picture.Painter;
import touchmap.picture.Typeface;

/** Paints marks onto a PDF page whose transform is already in map units. All text stays text. */
final class PdfPainter implements Painter {
  private final PDPageContentStream content;
  private final PdfFonts fonts;
  private final PdfTags tags;
  private final Map<Double, PDExtendedGraphicsState> opacities = new HashMap<>();
  private double opacity = 1;
  private boolean inArtwork;
  private String figure = "";

  PdfPainter(PDPageContentStream content, PdfFonts fonts, PdfTags tags) {
    this.content = content;
    this.fonts = fonts;
    this.tags = tags;
  }

  @Override
  public void paint(Mark mark) {
    try {
      switch (mark) {
        case Mark.Box box -> draw(Java2dPainter.outline(box), box.fill(), box.line(), false);
        case Mark.Shape shape -> draw(shape, false);
        case Mark.Icon icon -> {
          for (Mark.Shape each : IconShapes.shapes(icon)) draw(each, true);
        }
        case Mark.Words words -> write(words);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void within(Rect box, Runnable painting) {
    double before = opacity;
    try {
      endArtwork();
      content.saveGraphicsState();
      content.addRect((float) box.x(), (float) box.y(), (float) box.width(), (float) box.height());
      content.clip();
      painting.run();
      endArtwork();
      content.restoreGraphicsState();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    opacity = before;
  }

  @Override
  public void pictured(String said, Runnable painting) {
    try {
      endArtwork();
      figure = said;
      painting.run();
      endArtwork();
      figure = "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void ground(Rect view, Ink ink) throws IOException {
    if (ink.isNone()) return;
    beginArtwork();
    fillWith(ink);
    content.addRect(
        (float) view.x(), (float) view.y(), (float) view.width(), (float) view.height());
    content.fill();
  }

  void finish() throws IOException {
    endArtwork();
  }

  private void draw(Mark.Shape shape, boolean round) throws IOException {
    draw(Java2dPainter.outline(shape), shape.fill(), shape.line(), round);
  }

  private void draw(Shape outline, Ink fill, Line line, boolean round) throws IOException {
    beginArtwork();
    if (!fill.isNone()) {
      fillWith(fill);
      trace(outline);
      content.fill();
    }
    if (line.isNone()) return;
    strokeWith(line, round);
    trace(outline);
    content.stroke();
  }

  private void write(Mark.Words words) throws IOException {
    if (words.text().isEmpty()) return;
    endArtwork();
    tags.beginText(content, words.baseline(), figure);
    fillWith(words.ink());
    for (Typeface.Run run : Typeface.runs(words.text(), words.style())) show(run, words);
    content.endMarkedContent();
  }

  private void show(Typeface.Run run, Mark.Words words) throws IOException {
    Point at = words.baseline().plus(run.x(), 0);
    float size = (float) words.style().size();
    content.beginText();
    content.setTextMatrix(new Matrix(1, 0, 0, -1, (float) at.x(), (float) at.y()));
    if (run.bundled()) {
      content.setFont(fonts.of(words.style().weight()), size);
      content.showText(run.text());
    } else {
      PdfStrangers.Glyph glyph = fonts.stranger(run.text(), words.style().weight());
      content.setFont(glyph.font(), size);
      content.showText(glyph.code());
    }
    content.endText();
  }

  private void trace(Shape outline) throws IOException {
    Outlines.walk(
        outline,
        (operator, v) -> {
          switch (operator) {
            case "m" -> content.moveTo((float) v[0], (float) v[1]);
            case "l" -> content.lineTo((float) v[0], (float) v[1]);
            case "c" ->
                content.curveTo(
                    (float) v[0],
                    (float) v[1],
                    (float) v[2],
                    (float) v[3],
                    (float) v[4],
                    (float) v[5]);
            default -> content.closePath();
          }
        });
  }

  private void fillWith(Ink ink) throws IOException {
    setOpacity(ink.opacity());
    content.setNonStrokingColor(ink.red() / 255f, ink.green() / 255f, ink.blue() / 255f);
  }

  private void strokeWith(Line line, boolean round) throws IOException {
    Ink ink = line.ink();
    setOpacity(ink.opacity());
    content.setStrokingColor(ink.red() / 255f, ink.green() / 255f, ink.blue() / 255f);
    content.setLineWidth((float) line.width());
    content.setLineJoinStyle(BasicStroke.JOIN_ROUND);
    content.setLineCapStyle(round ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT);
    float[] dashes = new float[line.dashes().size()];
    for (int i = 0; i < dashes.length; i++) dashes[i] = line.dashes().get(i).floatValue();
    content.setLineDashPattern(dashes, 0);
  }

  private void setOpacity(double to) throws IOException {
    if (to == opacity) return;
    opacity = to;
    PDExtendedGraphicsState state =
        opacities.computeIfAbsent(
            to,
            alpha -> {
              var fresh = new PDExtendedGraphicsState();
              fresh.setNonStrokingAlphaConstant(alpha.floatValue());
              fresh.setStrokingAlphaConstant(alpha.floatValue());
              return fresh;
            });
    content.setGraphicsStateParameters(state);
  }

  /** Shapes are marked as artwork, which readers pass over, or as what a figure is made of. */
  private void beginArtwork() throws IOException {
    if (!inArtwork) tags.beginArtwork(content, figure);
    inArtwork = true;
  }

  private void endArtwork() throws IOException {
    if (inArtwork) content.endMarkedContent();
    inArtwork = false;
  }
}
