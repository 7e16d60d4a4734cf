package touchmap.ui.score;

import java.util.OptionalDouble;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;
import javafx.util.Duration;

/**
 * The strip right below the steps: a bar from the lowest to the highest that other raters gave, and a triangle at what
 * customers gave, in the mean.
 */
final class UnderSteps extends Region {
  private static final double HEIGHT = 9;
  private static final double HALF = 5;

  private final Steps steps;
  private final Region bar = new Region();
  private final Polygon triangle = new Polygon(0, 6, HALF, 0, 2 * HALF, 6);
  private CriterionRow.Shown.Others others = CriterionRow.Shown.Others.NONE;
  private CriterionRow.Shown.Others customers = CriterionRow.Shown.Others.NONE;

  UnderSteps(Steps steps) {
    this.steps = steps;
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    bar.getStyleClass().add("others-bar");
    triangle.getStyleClass().add("customers-mark");
    bar.setManaged(false);
    triangle.setManaged(false);
    getChildren().addAll(bar, triangle);
  }

  void show(CriterionRow.Shown.Others byOthers, CriterionRow.Shown.Others byCustomers) {
    others = byOthers;
    customers = byCustomers;
    String said =
        String.join(
            "\n",
            java.util.stream.Stream.of(byOthers.said(), byCustomers.said())
                .filter(each -> !each.isEmpty())
                .toList());
    Tooltip.uninstall(this, null);
    if (!said.isEmpty()) {
      var tip = new Tooltip(said);
      tip.setShowDelay(Duration.millis(300));
      Tooltip.install(this, tip);
    }
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    bar.setVisible(others.low().isPresent());
    if (others.low().isPresent()) {
      double from = at(others.low());
      double to = at(others.high());
      bar.resizeRelocate(from - 3, 4, Math.max(6, to - from + 6), 3);
    }
    triangle.setVisible(customers.mean().isPresent());
    if (customers.mean().isPresent()) triangle.relocate(at(customers.mean()) - HALF, 1);
  }

  /** Where a score stands: steps are of one width, with the middle of each at its score. */
  private double at(OptionalDouble score) {
    double share =
        (score.orElse(0) - steps.scale().min()) / (steps.scale().max() - steps.scale().min());
    int count = steps.whole().size();
    if (count == 0) return Math.clamp(share, 0, 1) * (getWidth() - 2 * HALF) + HALF;
    double gap = count > 7 ? 2 : 8;
    double step = (getWidth() - gap * (count - 1)) / count;
    return step / 2 + Math.clamp(share, 0, 1) * (count - 1) * (step + gap);
  }
}
