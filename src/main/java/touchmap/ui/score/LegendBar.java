package touchmap.ui.score;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Two things side by side, or the second below the first where there is too little room. */
final class LegendBar extends Pane {
  private static final double BESIDE = 10;
  private static final double BELOW = 4;

  private final Region first;
  private final Region second;

  LegendBar(Region first, Region second) {
    this.first = first;
    this.second = second;
    getChildren().addAll(first, second);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private boolean isOneLine(double width) {
    return !second.isManaged() || width < 0 || width >= prefWidth(-1) - 1;
  }

  private double beside() {
    return second.isManaged() ? BESIDE + second.prefWidth(-1) : 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return Math.ceil(snappedLeftInset() + first.prefWidth(-1) + beside() + snappedRightInset());
  }

  @Override
  protected double computeMinWidth(double height) {
    return Math.ceil(snappedLeftInset() + first.prefWidth(-1) + snappedRightInset());
  }

  @Override
  protected double computePrefHeight(double width) {
    double above = first.prefHeight(-1);
    double below = second.prefHeight(-1);
    double inner = isOneLine(width) ? Math.max(above, below) : above + BELOW + below;
    return Math.ceil(snappedTopInset() + inner + snappedBottomInset());
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double top = snappedTopInset();
    double height = getHeight() - top - snappedBottomInset();
    double above = first.prefHeight(-1);
    double below = second.prefHeight(-1);
    double width = first.prefWidth(-1);
    if (isOneLine(getWidth())) {
      first.resizeRelocate(left, Math.floor(top + (height - above) / 2), width, above);
      second.resizeRelocate(
          left + width + BESIDE,
          Math.floor(top + (height - below) / 2),
          second.prefWidth(-1),
          below);
      return;
    }
    first.resizeRelocate(left, top, width, above);
    second.resizeRelocate(left + BESIDE, top + above + BELOW, second.prefWidth(-1), below);
  }
}
