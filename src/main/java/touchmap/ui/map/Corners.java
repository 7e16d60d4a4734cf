package touchmap.ui.map;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import touchmap.geometry.Rect;

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

  /** Where something lies over a view, in the view's pixels; empty while it does not show. */
  static Rect placeOf(Node floating, Node view) {
    boolean shown = floating.isVisible() && floating.getScene() != null;
    if (!shown || floating.getScene() != view.getScene()) return Rect.EMPTY;
    Bounds in = view.sceneToLocal(floating.localToScene(floating.getLayoutBounds()));
    return new Rect(in.getMinX(), in.getMinY(), in.getWidth(), in.getHeight());
  }
}
