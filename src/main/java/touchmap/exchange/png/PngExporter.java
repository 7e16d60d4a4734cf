package touchmap.exchange.png;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import touchmap.exchange.Exporter;
import touchmap.exchange.MissingLetters;
import touchmap.exchange.NotWritable;
import touchmap.geometry.Rect;
import touchmap.model.TouchMap;
import touchmap.picture.Java2dPainter;
import touchmap.picture.Page;
import touchmap.words.Phrase;

/** Writes the first page as a PNG image, with as many pixels to a unit of the map as the page's scale says. */
public final class PngExporter implements Exporter {
  /** Other programs open no image with a longer side. */
  public static final int LONGEST_SIDE = 32_000;

  private static final long MOST_PIXELS = 500_000_000;
  private static final int BAND_PIXELS = 4_000_000;

  @Override
  public String name() {
    return "PNG";
  }

  @Override
  public List<String> extensions() {
    return List.of("png");
  }

  /**
   * @throws NotWritable when the image would be too large for programs to open
   */
  @Override
  public List<Phrase> write(TouchMap map, List<Page> pages, OutputStream out) throws IOException {
    Page page = pages.getFirst();
    long width = pixels(page.view().width(), page.scale());
    long height = pixels(page.view().height(), page.scale());
    if (isTooLarge(width, height)) throw new NotWritable(Phrase.of("page.tooLarge", width, height));
    var letters = new MissingLetters();
    page.paintOn(letters);
    try (var png = new PngFile(out, (int) width, (int) height)) {
      png.header(map.shownTitle(), page.scale());
      int band = (int) Math.clamp(BAND_PIXELS / width, 16, height);
      for (int top = 0; top < height; top += band)
        paint(page, (int) width, top, (int) Math.min(band, height - top), png);
    }
    return letters.phrases();
  }

  /** Whether so many pixels are more than other programs open. */
  public static boolean isTooLarge(long width, long height) {
    return Math.max(width, height) > LONGEST_SIDE || width * height > MOST_PIXELS;
  }

  /** How many pixels that length of a page makes. */
  public static long pixels(double length, double scale) {
    return Math.max(1, (long) Math.ceil(length * scale));
  }

  private static void paint(Page page, int width, int top, int height, PngFile png)
      throws IOException {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setColor(
          new Color(page.ground().red(), page.ground().green(), page.ground().blue()));
      graphics.fillRect(0, 0, width, height);
      graphics.translate(0, -top);
      graphics.scale(page.scale(), page.scale());
      graphics.translate(-page.view().x(), -page.view().y());
      double y = page.view().y() + top / page.scale();
      var part = new Rect(page.view().x(), y, width / page.scale(), height / page.scale());
      page.painting().paintOn(new Java2dPainter(graphics), part);
    } finally {
      graphics.dispose();
    }
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    for (int row = 0; row < height; row++) png.row(pixels, row * width);
  }
}
