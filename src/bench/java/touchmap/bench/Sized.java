package touchmap.bench;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import touchmap.files.MapFiles;
import touchmap.geometry.Rect;
import touchmap.layout.Layout;
import touchmap.layout.LayoutOptions;
import touchmap.layout.TextSizes;
import touchmap.model.TouchMap;
import touchmap.picture.Decor;
import touchmap.picture.Detail;
import touchmap.picture.FontSizes;
import touchmap.picture.Java2dPainter;
import touchmap.picture.Look;
import touchmap.picture.Picture;

/** A map of each size, also laid out, as a picture, as a file, and a window to paint it in. */
@State(Scope.Benchmark)
public class Sized {
  static final int WIDTH = 1440;
  static final int HEIGHT = 900;

  @Param({"100", "1000", "10000", "100000"})
  public int topics;

  final TextSizes sizes = new FontSizes();
  final BufferedImage window = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
  TouchMap map;
  Layout layout;
  Picture picture;
  Path folder;
  Path file;

  @Setup(Level.Trial)
  public void grow() throws IOException {
    map = GrownMaps.of(topics);
    layout = Layout.of(map, sizes, LayoutOptions.of(map));
    picture = pictureOf(map, layout);
    folder = Files.createTempDirectory("touchmap-bench");
    file = folder.resolve("map.touchmap");
    MapFiles.save(map, file);
  }

  @TearDown(Level.Trial)
  public void clear() throws IOException {
    try (var left = Files.list(folder)) {
      for (Path each : left.toList()) Files.delete(each);
    }
    Files.delete(folder);
  }

  static Picture pictureOf(TouchMap map, Layout layout) {
    return Picture.of(map, layout, Look.light(), Decor.NONE);
  }

  BufferedImage paint(Picture of, double zoom, double middleX, double middleY) {
    return paint(of, window, zoom, middleX, middleY);
  }

  /** Paints what a window at this zoom shows with its middle over a place of the map. */
  static BufferedImage paint(
      Picture of, BufferedImage window, double zoom, double middleX, double middleY) {
    Graphics2D graphics = window.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, WIDTH, HEIGHT);
    graphics.translate(WIDTH / 2.0, HEIGHT / 2.0);
    graphics.scale(zoom, zoom);
    graphics.translate(-middleX, -middleY);
    double width = WIDTH / zoom;
    double height = HEIGHT / zoom;
    var view = new Rect(middleX - width / 2, middleY - height / 2, width, height);
    of.paintOn(new Java2dPainter(graphics), view, Detail.at(zoom));
    graphics.dispose();
    return window;
  }

  /** The zoom at which the whole map fits the window, as far as zooming out goes. */
  static double fittingZoom(Picture picture) {
    Rect bounds = picture.bounds();
    double fits = Math.min(WIDTH / bounds.width(), HEIGHT / bounds.height());
    return Math.clamp(fits, 0.25, 1.1);
  }
}
