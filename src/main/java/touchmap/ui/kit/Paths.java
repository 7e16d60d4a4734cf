package touchmap.ui.kit;

import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import touchmap.picture.Mark;

/** Outlines of pictures as nodes of a window or of a printer's page. */
public final class Paths {
  private Paths() {}

  /** The outline alone: who asks for it colours it. */
  public static Path of(Mark.Shape shape) {
    var path = new Path(new MoveTo(shape.start().x(), shape.start().y()));
    for (Mark.Segment each : shape.segments())
      path.getElements()
          .add(
              new CubicCurveTo(
                  each.bend1().x(),
                  each.bend1().y(),
                  each.bend2().x(),
                  each.bend2().y(),
                  each.to().x(),
                  each.to().y()));
    if (shape.closed()) path.getElements().add(new ClosePath());
    return path;
  }
}
