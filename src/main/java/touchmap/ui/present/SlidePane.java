package touchmap.ui.present;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Background;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.lens.show.Shown;
import touchmap.ui.kit.CanvasPainter;
import touchmap.ui.kit.Theme;

/**
 * One slide, as large as there is room. The picture keeps the size it was made for and is scaled as
 * a whole, so that a small pane shows exactly what the room sees.
 */
final class SlidePane extends Pane {
  private final Rectangle clip = new Rectangle();
  private Canvas front = canvas();
  private Canvas behind = canvas();
  private Optional<Shown> shown = Optional.empty();

  SlidePane() {
    behind.setVisible(false);
    getChildren().addAll(front, behind);
    setClip(clip);
    setMinSize(0, 0);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
  }

  private static Canvas canvas() {
    var canvas = new Canvas();
    canvas.setMouseTransparent(true);
    return canvas;
  }

  Optional<Shown> shown() {
    return shown;
  }

  /** Shows this in the place of what was there; nothing at the end of a presentation. */
  void show(Optional<Shown> to) {
    shown = to;
    paint();
  }

  /**
   * Shows this while the picture of before stays over it; answers with that picture, to be moved
   * away.
   */
  Canvas showUnder(Shown to) {
    Canvas before = front;
    front = behind;
    behind = before;
    front.setVisible(true);
    front.toBack();
    show(Optional.of(to));
    return before;
  }

  /** The picture that is shown now. */
  Canvas front() {
    return front;
  }

  @Override
  protected void layoutChildren() {
    clip.setWidth(getWidth());
    clip.setHeight(getHeight());
    if (front.getWidth() != getWidth() || front.getHeight() != getHeight()) paint();
  }

  private void paint() {
    front.setWidth(getWidth());
    front.setHeight(getHeight());
    GraphicsContext on = front.getGraphicsContext2D();
    on.clearRect(0, 0, getWidth(), getHeight());
    if (shown.isEmpty() || getWidth() < 1 || getHeight() < 1) return;
    Shown now = shown.get();
    Color ground = Theme.color(now.ground());
    setBackground(Background.fill(ground));
    on.save();
    on.translate(left(), top());
    on.scale(scale(), scale());
    on.setFill(ground);
    on.fillRect(0, 0, now.view().width(), now.view().height());
    now.painting().paintOn(new CanvasPainter(on), now.view());
    on.restore();
  }

  /** From the picture's units to pixels of this pane. */
  double scale() {
    Rect view = view();
    return Math.min(getWidth() / view.width(), getHeight() / view.height());
  }

  private Rect view() {
    return shown.map(Shown::view).orElse(new Rect(0, 0, 1920, 1080));
  }

  private double left() {
    return (getWidth() - view().width() * scale()) / 2;
  }

  private double top() {
    return (getHeight() - view().height() * scale()) / 2;
  }

  /** Where a box of the picture is on this pane. */
  Rect onPane(Rect box) {
    return new Rect(
        left() + box.x() * scale(),
        top() + box.y() * scale(),
        box.width() * scale(),
        box.height() * scale());
  }

  /** Which place of the picture is under a point of this pane. */
  Point onSlide(double x, double y) {
    return new Point((x - left()) / scale(), (y - top()) / scale());
  }
}
