package touchmap.ui.review;

import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import touchmap.method.Trend;

/** How a score went from round to round, as a small line with a dot at its end. */
final class Spark extends Pane {
  private static final double HEIGHT = 20;
  private static final double EDGE = 4;

  /** Smaller differences are not blown up to the whole height. */
  private static final double LEAST_SPAN = 1;

  private static final int MOST = 24;

  Spark(List<Trend.Dot> all, double width) {
    getStyleClass().add("spark");
    setMinSize(width, HEIGHT);
    setPrefSize(width, HEIGHT);
    setMaxSize(width, HEIGHT);
    setMouseTransparent(true);
    List<Trend.Dot> dots = all.subList(Math.max(0, all.size() - MOST), all.size());
    if (dots.isEmpty()) return;
    double low = dots.stream().mapToDouble(Trend.Dot::score).min().orElse(0);
    double high = dots.stream().mapToDouble(Trend.Dot::score).max().orElse(0);
    double span = Math.max(LEAST_SPAN, high - low);
    double middle = (low + high) / 2;
    var line = new Polyline();
    line.setFill(null);
    for (int i = 0; i < dots.size(); i++) {
      double x =
          dots.size() == 1 ? width - EDGE : EDGE + i * (width - 2 * EDGE) / (dots.size() - 1);
      double y = HEIGHT / 2 - (dots.get(i).score() - middle) / span * (HEIGHT - 2 * EDGE);
      line.getPoints().addAll(x, y);
    }
    List<Double> points = line.getPoints();
    var end = new Circle(points.get(points.size() - 2), points.getLast(), 2.6);
    line.getStyleClass().add("spark-line");
    end.getStyleClass().add("spark-end");
    getChildren().addAll(line, end);
    double way = dots.getLast().score() - dots.getFirst().score();
    getStyleClass().add(way < 0 ? "down" : "up");
  }
}
