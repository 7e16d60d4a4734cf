package touchmap.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import touchmap.geometry.Rect;
import touchmap.picture.IconShapes;
import touchmap.picture.Ink;
import touchmap.picture.Mark;

/** Lucide icons as stroked shapes, coloured by the style classes {@code icon} and {@code icon filled}. */
public final class Icons {
  private Icons() {}

  /** An icon of that size; it cannot be clicked itself and says nothing to a screen reader. */
  public static Node node(String name, double size) {
    var box = new StackPane();
    var mark = new Mark.Icon(name, new Rect(0, 0, size, size), Ink.of("#000000"));
    for (Mark.Shape shape : IconShapes.shapes(mark)) box.getChildren().add(path(shape));
    box.setMinSize(size, size);
    box.setPrefSize(size, size);
    box.setMaxSize(size, size);
    box.setMouseTransparent(true);
    return box;
  }

  private static Path path(Mark.Shape shape) {
    Path path = Paths.of(shape);
    path.setStrokeWidth(shape.line().width());
    path.setStrokeLineCap(StrokeLineCap.ROUND);
    path.setStrokeLineJoin(StrokeLineJoin.ROUND);
    path.getStyleClass().add("icon");
    if (!shape.fill().isNone()) path.getStyleClass().add("filled");
    path.setManaged(false);
    return path;
  }
}
