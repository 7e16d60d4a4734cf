package touchmap.ui.present;

import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.animation.SequentialTransition;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What is drawn on top of a slide by hand. Each stroke vanishes some seconds after it was drawn.
 */
final class Strokes extends Pane {
  private static final Duration STAYS = Duration.seconds(6);
  private static final Duration FADES = Duration.millis(800);

  private final Color colour;
  private @Nullable Polyline drawn;

  Strokes(Color colour) {
    this.colour = colour;
    setMouseTransparent(true);
  }

  void begin(double x, double y, double width) {
    var stroke = new Polyline(x, y, x + 0.1, y);
    stroke.setManaged(false);
    stroke.getStyleClass().add("present-stroke");
    stroke.setFill(null);
    stroke.setStroke(colour);
    stroke.setStrokeWidth(width);
    stroke.setStrokeLineCap(StrokeLineCap.ROUND);
    stroke.setStrokeLineJoin(StrokeLineJoin.ROUND);
    getChildren().add(stroke);
    drawn = stroke;
  }

  void draw(double x, double y) {
    if (drawn != null) drawn.getPoints().addAll(x, y);
  }

  /** The pen was lifted: the stroke stays for a while. */
  void end() {
    if (drawn == null) return;
    Polyline stroke = drawn;
    drawn = null;
    var fade = new FadeTransition(FADES, stroke);
    fade.setToValue(0);
    var vanish = new SequentialTransition(new PauseTransition(STAYS), fade);
    vanish.setOnFinished(event -> getChildren().remove(stroke));
    vanish.play();
  }

  void clear() {
    drawn = null;
    getChildren().clear();
  }
}
