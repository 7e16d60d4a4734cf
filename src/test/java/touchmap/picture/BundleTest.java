package touchmap.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.layout.Layout;
import touchmap.layout.LayoutOptions;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;

/** What a window leaves out of a map with large branches is a fraction of the lines, and nobody can tell. */
class BundleTest {
  private static final int WIDTH = 1000;
  private static final int HEIGHT = 700;

  private final Picture picture = picture();

  private static Picture picture() {
    List<Topic> objects =
        IntStream.range(0, 4)
            .mapToObj(i -> Topic.of(TopicType.OBJECT, "Object " + i).withChildren(touchpoints(i)))
            .toList();
    TouchMap empty = TouchMap.of("Shop", "en");
    TouchMap map = empty.withRoot(empty.root().withChildren(objects));
    Layout layout = Layout.of(map, new FontSizes(), LayoutOptions.of(map));
    return Picture.of(map, layout, Look.light(), Decor.NONE);
  }

  private static List<Topic> touchpoints(int of) {
    return IntStream.range(0, 400)
        .mapToObj(i -> Topic.of(TopicType.TOUCHPOINT, "Touchpoint " + of + "." + i))
        .toList();
  }

  private Rect view(double zoom, double down) {
    Point middle = picture.layout().at(picture.layout().root()).orElseThrow().box().center();
    return new Rect(
        middle.x() - WIDTH / 2.0 / zoom,
        middle.y() - HEIGHT / 2.0 / zoom + down,
        WIDTH / zoom,
        HEIGHT / zoom);
  }

  private List<Mark> marks(Rect view, double zoom, boolean passing) {
    var marks = new ArrayList<Mark>();
    Detail detail = Detail.at(zoom);
    if (passing) picture.paintOn(marks::add, view, detail, Set.of());
    else picture.paintOn(marks::add, view, detail);
    return marks;
  }

  private static BufferedImage painted(List<Mark> marks, Rect view, double zoom) {
    var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    var graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setColor(java.awt.Color.WHITE);
    graphics.fillRect(0, 0, WIDTH, HEIGHT);
    graphics.scale(zoom, zoom);
    graphics.translate(-view.x(), -view.y());
    var painter = new Java2dPainter(graphics);
    marks.forEach(painter::paint);
    graphics.dispose();
    return image;
  }

  /** How many points differ by more than an edge that lies half a point beside. */
  private static long different(BufferedImage one, BufferedImage other) {
    long count = 0;
    for (int y = 0; y < HEIGHT; y++)
      for (int x = 0; x < WIDTH; x++) if (apart(one.getRGB(x, y), other.getRGB(x, y)) > 96) count++;
    return count;
  }

  private static int apart(int one, int other) {
    int most = 0;
    for (int shift = 0; shift <= 16; shift += 8)
      most = Math.max(most, Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)));
    return most;
  }

  private static long lines(List<Mark> marks) {
    return marks.stream().filter(Mark.Shape.class::isInstance).count();
  }

  @ParameterizedTest
  @CsvSource({"1, 5000", "1, 8000", "0.6, -6000", "2, 6000", "0.3, 5000"})
  void itIsAFractionOfTheLinesAndTheSamePicture(double zoom, double down) {
    Rect view = view(zoom, down);
    List<Mark> all = marks(view, zoom, false);
    List<Mark> some = marks(view, zoom, true);
    assertTrue(all.containsAll(some.stream().filter(m -> !(m instanceof Mark.Shape)).toList()));
    assertTrue(2 * lines(some) <= lines(all), lines(some) + " of " + lines(all));
    long different = different(painted(all, view, zoom), painted(some, view, zoom));
    assertTrue(different <= WIDTH * HEIGHT / 500, different + " points");
  }

  @ParameterizedTest
  @CsvSource({"0.03", "0.02"})
  void aMapThatIsSeenAsAWholeHasAllItsLines(double zoom) {
    Rect all = picture.bounds();
    assertEquals(lines(marks(all, zoom, false)), lines(marks(all, zoom, true)));
  }
}
