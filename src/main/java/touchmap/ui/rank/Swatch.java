package touchmap.ui.rank;

import javafx.scene.shape.Rectangle;
import touchmap.picture.Ink;
import touchmap.ui.kit.Theme;

/** The small square in an object's colour before its name. */
final class Swatch {
  private static final double SIZE = 10;

  private Swatch() {}

  static Rectangle of(Ink colour) {
    var square = new Rectangle(SIZE, SIZE, Theme.color(colour));
    square.setArcWidth(SIZE / 2);
    square.setArcHeight(SIZE / 2);
    return square;
  }
}
