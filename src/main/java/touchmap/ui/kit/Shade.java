package touchmap.ui.kit;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/**
 * The shadow of something that floats, as a node of its own behind it. As an effect of the thing
 * itself it would be computed anew at each change inside, at each letter typed, and without a
 * graphics card that takes longer than all the rest of the painting.
 *
 * <p>Its looks are those of the style class of what it belongs to with {@code -shade} behind: {@code
 * dialog-sheet-shade}.
 */
public final class Shade extends Region {
  /** What has its shadow behind it needs none of its own: for style sheets. */
  private static final PseudoClass SHADED = PseudoClass.getPseudoClass("shaded");

  /** The shadow of something, to be put before it in the same parent; it goes and hides with it. */
  public Shade(Region of) {
    of.pseudoClassStateChanged(SHADED, true);
    setManaged(false);
    setMouseTransparent(true);
    setCache(true);
    for (String each : of.getStyleClass()) getStyleClass().add(each + "-shade");
    visibleProperty().bind(of.visibleProperty());
    opacityProperty().bind(of.opacityProperty());
    of.boundsInParentProperty().subscribe(bounds -> follow(of));
  }

  private void follow(Region of) {
    resizeRelocate(
        of.getLayoutX() + of.getTranslateX(),
        of.getLayoutY() + of.getTranslateY(),
        of.getWidth(),
        of.getHeight());
  }
}
