package touchmap.app;

import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;

/** The program's sign: a business, two touchpoints, and the moment that counts. */
final class Logo extends Region {
  Logo() {
    getStyleClass().add("logo");
    setMinSize(30, 26);
    setPrefSize(30, 26);
    setMaxSize(30, 26);
    setMouseTransparent(true);
    getChildren()
        .addAll(
            line(15, 13, 4.5, 4.5),
            line(15, 13, 4.5, 21.5),
            line(15, 13, 25, 13),
            dot(4.5, 4.5, 3.2, "logo-point"),
            dot(4.5, 21.5, 3.2, "logo-point"),
            dot(14.5, 13, 5.6, "logo-heart"),
            star());
  }

  private static Line line(double fromX, double fromY, double toX, double toY) {
    var line = new Line(fromX, fromY, toX, toY);
    line.setStrokeWidth(2);
    line.setStrokeLineCap(StrokeLineCap.ROUND);
    line.getStyleClass().add("logo-line");
    return line;
  }

  private static Circle dot(double x, double y, double radius, String style) {
    var dot = new Circle(x, y, radius);
    dot.getStyleClass().add(style);
    return dot;
  }

  private static SVGPath star() {
    var star = new SVGPath();
    var path = new StringBuilder();
    for (int i = 0; i < 10; i++) {
      double radius = i % 2 == 0 ? 4.8 : 2.1;
      double angle = Math.PI * (i / 5.0 - 0.5);
      path.append(i == 0 ? "M" : "L")
          .append(25 + radius * Math.cos(angle))
          .append(' ')
          .append(13 + radius * Math.sin(angle));
    }
    star.setContent(path.append('Z').toString());
    star.getStyleClass().add("logo-star");
    return star;
  }
}
