package touchmap.ui.find;

import javafx.scene.shape.Rectangle;
import touchmap.picture.ObjectColours;
import touchmap.ui.kit.Theme;

/** The small square in an object's colour that stands before its name. */
final class Swatch extends Rectangle {
  private static final double SIDE = 10;

  Swatch(ObjectColours colours) {
    super(SIDE, SIDE, Theme.color(colours.fill()));
    setArcWidth(5);
    setArcHeight(5);
  }
}
