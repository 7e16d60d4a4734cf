package touchmap.app;

import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import touchmap.picture.Ink;
import touchmap.picture.Look;
import touchmap.ui.kit.Theme;

/** The pale map behind the first screen: a promise of what will be there, without words. */
final class GhostMap extends Region {
  /**
   * One object of it: place of its inner end from the middle, width, colour by palette place,
   * widths of what hangs on it.
   */
  private record Twig(double x, double y, double width, int colour, List<Double> leaves) {}

  private static final List<Twig> TWIGS =
      List.of(
          new Twig(352, -182, 112, 0, List.of(90.0, 80.0, 117.0, 108.0)),
          new Twig(352, 14, 96, 1, List.of(78.0, 114.0, 106.0)),
          new Twig(352, 210, 128, 6, List.of(90.0, 81.0, 118.0, 109.0)),
          new Twig(-352, -182, 120, 3, List.of(90.0, 81.0, 118.0)),
          new Twig(-352, 14, 104, 2, List.of(78.0, 114.0, 106.0, 97.0)),
          new Twig(-352, 210, 116, 5, List.of(90.0, 81.0, 118.0)));

  private static final double OBJECT = 36;
  private static final double LEAF = 26;
  private static final double STEP = 36;

  /**
   * How far the lowest object is from the middle, and what of its leaves lies below it, with some
   * air.
   */
  private static final double FARTHEST = 210;

  private static final double ENDS = 1.5 * STEP + LEAF / 2 + 10;

  private final Canvas canvas = new Canvas();
  private final Look look;
  private final Region above;

  /**
   * @param above what it must not run behind: it ends where that begins
   */
  GhostMap(Look look, Region above) {
    this.look = look;
    this.above = above;
    getChildren().add(canvas);
    setMouseTransparent(true);
    above.boundsInParentProperty().addListener((value, before, now) -> requestLayout());
    widthProperty().addListener(value -> requestLayout());
    heightProperty().addListener(value -> requestLayout());
  }

  @Override
  protected void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    GraphicsContext on = canvas.getGraphicsContext2D();
    on.clearRect(0, 0, getWidth(), getHeight());
    double stretch = Math.clamp(getWidth() / 1440, 0.7, 1.25);
    for (Twig twig : TWIGS) paint(on, twig, stretch);
  }

  private void paint(GraphicsContext on, Twig twig, double stretch) {
    double sign = Math.signum(twig.x());
    double middleX = getWidth() / 2;
    double tall = Math.min(stretch, getHeight() / 780);
    double room = room();
    double steep = Math.clamp((room / 2 - ENDS) / FARTHEST, 0, tall);
    double middleY = Math.min(getHeight() * 0.46, room - FARTHEST * steep - ENDS);
    double x = middleX + twig.x() * stretch;
    double y = middleY + twig.y() * steep;
    Ink strong = look.object(twig.colour()).fill();
    on.setStroke(Theme.color(strong.over(look.canvas(), 0.24)));
    on.setLineWidth(6);
    on.beginPath();
    on.moveTo(middleX + sign * 60, middleY);
    on.bezierCurveTo(middleX + sign * 140, y, middleX + sign * 180, y, x, y);
    on.stroke();
    double outer = x + sign * twig.width();
    double first = y - (twig.leaves().size() - 1) * STEP / 2;
    on.setLineWidth(2.4);
    for (int i = 0; i < twig.leaves().size(); i++) {
      double leafY = first + i * STEP;
      double leafX = outer + sign * 34;
      on.setStroke(Theme.color(strong.over(look.canvas(), 0.24)));
      on.beginPath();
      on.moveTo(outer, y);
      on.bezierCurveTo(outer + sign * 20, y, leafX - sign * 20, leafY, leafX, leafY);
      on.stroke();
      box(
          on,
          strong.over(look.canvas(), 0.08),
          leafX,
          leafY,
          sign * twig.leaves().get(i),
          LEAF,
          10);
    }
    box(on, strong.over(look.canvas(), 0.18), x, y, sign * twig.width(), OBJECT, 12);
  }

  /** From the top to where it has to end. */
  private double room() {
    double top = sceneToLocal(above.localToScene(0, 0)).getY();
    return top > 0 ? Math.min(top, getHeight()) : getHeight();
  }

  private static void box(
      GraphicsContext on, Ink ink, double x, double y, double width, double height, double radius) {
    on.setFill(Theme.color(ink));
    on.fillRoundRect(
        Math.min(x, x + width), y - height / 2, Math.abs(width), height, 2 * radius, 2 * radius);
  }
}
