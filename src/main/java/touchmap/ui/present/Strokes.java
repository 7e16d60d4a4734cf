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
import touchmap.geometry.Point;
import touchmap.geometry.Rect;

/**
 * What is drawn on top of a slide by hand. Each stroke vanishes some seconds after it was drawn.
 */
final class Strokes extends Pane implements Pen.Paper {
  private static final Duration STAYS = Duration.seconds(6);
  private static final Duration FADES = Duration.millis(800);

  /** How many strokes beside each other a slide is high. */
  private static final double FINE = 180;

  private final Color colour;
  private final SlidePane slide;
  private @Nullable Polyline drawn;

  /** Over that slide. */
  Strokes(Color colour, SlidePane slide) {
    this.colour = colour;
    this.slide = slide;
    setMouseTransparent(true);
  }

  @Override
  public void begin(Point at) {
    double x = on(at).x();
    double y = on(at).y();
    double width = Math.max(2, slide.getHeight() / FINE);
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

  private Rect on(Point at) {
    return slide.onPane(new Rect(at.x(), at.y(), 0, 0));
  }

  @Override
  public void draw(Point to) {
    if (drawn != null) drawn.getPoints().addAll(on(to).x(), on(to).y());
  }

  /** The pen was lifted: the stroke stays for a while. */
  @Override
  public void end() {
    if (drawn == null) return;
    Polyline stroke = drawn;
    drawn = null;
    var fade = new FadeTransition(FADES, stroke);
    fade.setToValue(0);
    var vanish = new SequentialTransition(new PauseTransition(STAYS), fade);
    vanish.setOnFinished(event -> getChildren().remove(stroke));
    vanish.play();
  }

  @Override
  public void clear() {
    drawn = null;
    getChildren().clear();
  }
}
