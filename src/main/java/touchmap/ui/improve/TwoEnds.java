package touchmap.ui.improve;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** Two texts at both ends of a line; where they have no room beside each other, the second stands below the first. */
final class TwoEnds extends Pane {
  private static final double BETWEEN = 6;
  private static final double BELOW = 1;

  private final Label left;
  private final Label right;

  TwoEnds(Label left, Label right) {
    super(left, right);
    this.left = left;
    this.right = right;
    left.setWrapText(true);
    right.setWrapText(true);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private boolean isOneLine(double width) {
    double first = wide(left);
    double second = wide(right);
    return first == 0 || second == 0 || first + BETWEEN + second <= width;
  }

  private static double wide(Label label) {
    return label.getText().isEmpty() ? 0 : Math.ceil(label.prefWidth(-1));
  }

  @Override
  protected double computePrefWidth(double height) {
    return wide(left) + BETWEEN + wide(right);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = width < 0 ? computePrefWidth(-1) : width;
    double first = high(left, room);
    double second = high(right, room);
    return isOneLine(room) ? Math.max(first, second) : first + BELOW + second;
  }

  private static double high(Label label, double width) {
    return label.getText().isEmpty() ? 0 : Math.ceil(label.prefHeight(width));
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double first = high(left, width);
    double second = high(right, width);
    if (isOneLine(width)) {
      double end = Math.min(width, wide(right));
      left.resizeRelocate(0, 0, Math.min(width, wide(left)), getHeight());
      right.resizeRelocate(width - end, 0, end, getHeight());
    } else {
      left.resizeRelocate(0, 0, width, first);
      right.resizeRelocate(0, first + BELOW, width, second);
    }
  }
}
