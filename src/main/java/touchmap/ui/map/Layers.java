package touchmap.ui.map;

import java.util.Set;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.transform.Affine;
import touchmap.geometry.Rect;
import touchmap.model.Id;
import touchmap.picture.Detail;
import touchmap.picture.Ink;
import touchmap.picture.Look;
import touchmap.picture.Picture;
import touchmap.ui.kit.CanvasPainter;
import touchmap.ui.kit.Theme;

/** Paints a picture onto a canvas through a camera. */
final class Layers {
  private Layers() {}

  /** The ground and the part of the map that is in view, without the boxes of those topics. */
  static void map(
      GraphicsContext on, Rect size, Picture picture, Camera camera, Look look, Set<Id> without) {
    on.setTransform(new Affine());
    on.setFill(color(look.canvas()));
    on.fillRect(0, 0, size.width(), size.height());
    through(on, camera);
    Rect seen =
        new Rect(
            camera.left(),
            camera.top(),
            size.width() / camera.zoom(),
            size.height() / camera.zoom());
    picture.paintOn(new CanvasPainter(on), seen, Detail.at(camera.zoom()), without);
    on.setTransform(new Affine());
  }

  /** Sets the way from map units to pixels; the map's origin lies on a whole pixel, so that letters stay sharp. */
  static void through(GraphicsContext on, Camera camera) {
    double x = Math.round(-camera.left() * camera.zoom());
    double y = Math.round(-camera.top() * camera.zoom());
    on.setTransform(camera.zoom(), 0, 0, camera.zoom(), x, y);
  }

  static Color color(Ink ink) {
    return Theme.color(ink);
  }
}
