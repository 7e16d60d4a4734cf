package touchmap.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchmap.geometry.Curve;
import touchmap.geometry.Point;
import touchmap.layout.Branches.Limb;

class StrokesTest {
  private static final Ink BLACK = Ink.of("#000000");

  /** A twig as the layouts to the sides have it, to a topic so much further down. */
  private static Mark.Shape twig(double height) {
    var to = new Point(52, 10 + height);
    var curve = new Curve(new Point(20, 10), new Point(36, 10), new Point(36, to.y()), to);
    return Strokes.branch(new Limb(curve, 4.6, 2.1), BLACK, 1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {120, 400, 3000, 9500})
  void aTwigCanBeSeenAllTheWayHoweverFarItReaches(double height) {
    int rows = (int) height + 20;
    var image = new BufferedImage(80, rows, BufferedImage.TYPE_BYTE_GRAY);
    var on = image.createGraphics();
    on.setColor(Color.WHITE);
    on.fillRect(0, 0, 80, rows);
    on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    new Java2dPainter(on).paint(twig(height));
    for (int y = 12; y < rows - 12; y++) {
      double ink = 0;
      for (int x = 0; x < 80; x++) ink += 1 - (image.getRGB(x, y) & 255) / 255.0;
      int row = y;
      double seen = ink;
      assertTrue(ink > 0.5, () -> "row " + row + " has " + seen);
    }
  }

  @Test
  void aNearTwigHasNoOutline() {
    assertEquals(Line.NONE, twig(120).line());
  }
}
