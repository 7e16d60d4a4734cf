package touchmap.lens.matrix;

import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.method.Matrix;
import touchmap.method.Plot;
import touchmap.model.Scale;

/** How importance (upwards) and score (to the right) become places in the matrix, and back. */
public record MatrixScale(Rect area, Range importance, Range score) {
  private static final double INSET = 14;
  private static final double HIGHEST_IMPORTANCE = 10;
  private static final double STEP = 0.05;

  /** The middle of the scale of importance, 1 to 10. */
  public static final double MIDDLE_IMPORTANCE = 5.5;

  /** From the least to the most that can be. */
  public record Range(double least, double most) {
    public double share(double value) {
      return (value - least) / (most - least);
    }

    public double at(double share) {
      double exact = least + (most - least) * Math.clamp(share, 0, 1);
      return Math.clamp(Math.round(exact / STEP) * STEP, least, most);
    }
  }

  /** The whole scale, so that a map's matrix looks the same from one month to the next. */
  public static MatrixScale of(Rect area, Plot plot, Scale scale) {
    double least = plot.dots().stream().mapToDouble(Plot.Dot::importance).min().orElse(1);
    return new MatrixScale(
        area,
        new Range(Math.min(1, least), HIGHEST_IMPORTANCE),
        new Range(scale.min(), scale.max()));
  }

  private Rect inner() {
    return area.grown(-INSET);
  }

  public Point at(double importanceValue, double scoreValue) {
    return new Point(x(scoreValue), y(importanceValue));
  }

  public Point at(Plot.Dot dot) {
    return at(dot.importance(), dot.score());
  }

  public double x(double scoreValue) {
    return inner().x() + inner().width() * score.share(scoreValue);
  }

  public double y(double importanceValue) {
    return inner().bottom() - inner().height() * importance.share(importanceValue);
  }

  public double scoreAt(double x) {
    return score.at((x - inner().x()) / inner().width());
  }

  public double importanceAt(double y) {
    return importance.at((inner().bottom() - y) / inner().height());
  }

  /** The lines moved by so many fiftieths of the scales. */
  public Matrix.Cross moved(Matrix.Cross lines, int up, int right) {
    return new Matrix.Cross(
        importance.at(importance.share(lines.importance()) + up / 50.0),
        score.at(score.share(lines.score()) + right / 50.0));
  }
}
