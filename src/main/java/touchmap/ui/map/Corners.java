package touchmap.ui.map;

import javafx.scene.layout.Region;

/** Puts the mini-map into the lower left corner and the zoom bar into the lower right one. */
final class Corners {
  private static final double INSET = 16;

  private Corners() {}

  static void place(Region left, Region right, double width, double height) {
    double leftHeight = left.prefHeight(-1);
    left.resizeRelocate(INSET, height - INSET - leftHeight, left.prefWidth(-1), leftHeight);
    double rightWidth = right.prefWidth(-1);
    double rightHeight = right.prefHeight(-1);
    right.resizeRelocate(
        width - INSET - rightWidth, height - INSET - rightHeight, rightWidth, rightHeight);
  }
}
