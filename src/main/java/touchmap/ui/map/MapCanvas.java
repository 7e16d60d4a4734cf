package touchmap.ui.map;

import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import touchmap.geometry.Size;

/**
 * A canvas the size of the view, painted once in a pulse and only after something has changed. It grows with the view,
 * never with the map.
 */
final class MapCanvas extends Region {
  private final Canvas canvas = new Canvas();
  private final Consumer<GraphicsContext> content;
  private boolean stale = true;
  private int painted;

  MapCanvas(Consumer<GraphicsContext> content) {
    this.content = content;
    // Unmanaged, it is laid out by itself: asking for a repaint does not lay out the window.
    setManaged(false);
    setMouseTransparent(true);
    getChildren().add(canvas);
  }

  /** Has it painted in the next pulse. */
  void stale() {
    if (stale) return;
    stale = true;
    requestLayout();
  }

  Size size() {
    return new Size(getWidth(), getHeight());
  }

  /** How often it was painted. */
  int painted() {
    return painted;
  }

  @Override
  protected void layoutChildren() {
    if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
      canvas.setWidth(getWidth());
      canvas.setHeight(getHeight());
      stale = true;
    }
    if (!stale || getWidth() <= 0 || getHeight() <= 0) return;
    stale = false;
    painted++;
    content.accept(canvas.getGraphicsContext2D());
  }
}
