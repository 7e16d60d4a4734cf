package touchmap.ui.journey;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import touchmap.geometry.Rect;
import touchmap.lens.journey.Grid;
import touchmap.lens.journey.Row;

/** How far the rows of the table are scrolled that a low view has no room for, with the bar that shows it. */
final class Downwards {
  private final ScrollBar bar = new ScrollBar();
  private final Runnable moved;
  private double by;

  Downwards(Runnable moved) {
    this.moved = moved;
    bar.setId("journey-scroll-down");
    bar.setOrientation(Orientation.VERTICAL);
    bar.setFocusTraversable(false);
    bar.setVisible(false);
    bar.valueProperty().addListener((value, before, now) -> scrollTo(now.doubleValue()));
  }

  ScrollBar bar() {
    return bar;
  }

  /** The rows as they stand in a view of that height. */
  Grid scrolled(Grid whole, double height) {
    return whole.down(Math.clamp(by, 0, most(whole, height)));
  }

  /** How far the rows can be scrolled. */
  static double most(Grid whole, double height) {
    return Math.max(0, whole.bottom() - height);
  }

  /** Brings a row into sight, where it must be moved for it. */
  void reveal(Row row, Grid whole, double height) {
    double most = most(whole, height);
    if (row.stays() || !whole.shows(row) || most <= 0) return;
    Rect line = whole.row(row);
    double least = line.bottom() - height;
    double at = Math.clamp(by, least, Math.max(least, line.y() - whole.frozen()));
    scrollTo(Math.clamp(at, 0, most));
  }

  void scrollTo(double to) {
    if (by == to) return;
    by = to;
    moved.run();
  }

  void scrollBy(double pixels, Grid whole, double height) {
    double most = most(whole, height);
    scrollTo(Math.clamp(Math.clamp(by, 0, most) + pixels, 0, most));
  }

  /** The bar at the right edge, beside the rows that move. */
  void place(Grid whole, double width, double height, double thick) {
    double most = most(whole, height);
    bar.setVisible(most > 0);
    by = Math.clamp(by, 0, most);
    if (most <= 0) return;
    double room = height - whole.frozen();
    bar.setMax(most);
    bar.setVisibleAmount(most * room / (room + most));
    bar.setUnitIncrement(Row.STEP.least());
    bar.setBlockIncrement(room);
    bar.setValue(by);
    bar.resizeRelocate(width - thick, whole.frozen(), thick, room);
  }
}
