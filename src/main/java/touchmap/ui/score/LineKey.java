package touchmap.ui.score;

import touchmap.method.CriterionRows;
import touchmap.method.MetricRows;
import touchmap.model.Metric;

/**
 * By what a line of the matching sheet is left out: a row of which nothing could be made by the row alone, a number by the
 * row it begins in and by what it is. So leaving out a row does not take along a number that other rows of it make.
 */
record LineKey(int row, String what) {
  static LineKey of(MetricRows.Unmatched of) {
    return new LineKey(of.row(), "");
  }

  static LineKey of(MetricRows.Matched of) {
    Metric metric = of.metric();
    String day = metric.measured().date().map(Object::toString).orElse("");
    return new LineKey(
        of.rows().getFirst(), metric.touchpoint() + "\n" + metric.metric() + "\n" + day);
  }

  static LineKey of(CriterionRows.Matched of) {
    return new LineKey(of.row(), of.rating().touchpoint() + "\n" + of.rating().by());
  }

  /** Whether it is a number that could be taken, not a row to decide about. */
  boolean isNumber() {
    return !what.isEmpty();
  }
}
