package touchmap.ui.journey;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * A line with something at either end and figures between them; where there is no room for the figures they have a line of
 * their own below, or as many as they need, so that nothing is cut.
 */
class HeadLine extends Region {
  private static final double GAP = 8;
  private static final double BETWEEN = 6;

  private final HBox left;
  private final HBox right;
  private final FlowPane figures = new FlowPane(GAP, BETWEEN);

  HeadLine(HBox left, HBox right) {
    this.left = left;
    this.right = right;
    setMinWidth(0);
    getChildren().setAll(left, figures, right);
  }

  void figures(Node... all) {
    figures.getChildren().setAll(all);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  /** How much higher it is than with all in one line. */
  double more(double width) {
    double inner = inner(width);
    return inner <= 0 || isOne(inner) ? 0 : BETWEEN + figures.prefHeight(inner);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double across = width > 0 ? width : getWidth();
    return snappedTopInset() + line() + more(across) + snappedBottomInset();
  }

  private double inner(double width) {
    return width - snappedLeftInset() - snappedRightInset();
  }

  private double line() {
    return Math.max(left.prefHeight(-1), right.prefHeight(-1));
  }

  private boolean isOne(double inner) {
    double wanted = wanted();
    return wanted == 0 || left.prefWidth(-1) + right.prefWidth(-1) + wanted + 2 * GAP <= inner;
  }

  /** What the figures need in one line. */
  private double wanted() {
    double width = 0;
    for (Node each : figures.getChildren())
      if (each.isManaged()) width += Math.ceil(each.prefWidth(-1)) + (width > 0 ? GAP : 0);
    return width;
  }

  @Override
  protected void layoutChildren() {
    double x = snappedLeftInset();
    double y = snappedTopInset();
    double inner = inner(getWidth());
    double line = line();
    double end = Math.ceil(right.prefWidth(-1));
    right.resizeRelocate(x + inner - end, y, end, line);
    double start = Math.ceil(left.prefWidth(-1));
    if (isOne(inner)) {
      left.resizeRelocate(x, y, start, line);
      double wanted = wanted();
      double high = wanted == 0 ? 0 : figures.prefHeight(wanted + 1);
      figures.resizeRelocate(
          x + inner - end - GAP - wanted - 1, y + (line - high) / 2, wanted + 1, high);
    } else {
      left.resizeRelocate(x, y, Math.max(0, Math.min(start, inner - end - GAP)), line);
      figures.resizeRelocate(x, y + line + BETWEEN, inner, figures.prefHeight(inner));
    }
  }
}
