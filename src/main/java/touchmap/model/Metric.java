package touchmap.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** A number measured with customers: its kind, value, how many answered, when, on what scale and by what formula. */
public record Metric(Id touchpoint, String metric, double value, Measured measured, Extras extras) {
  /** Whether it is the same measurement: this kind of number, of this touchpoint, on this day. */
  public boolean isSameAs(Metric other) {
    return touchpoint.equals(other.touchpoint)
        && metric.equals(other.metric)
        && measured.date.equals(other.measured.date);
  }

  public Metric withExtras(Extras to) {
    return new Metric(touchpoint, metric, value, measured, to);
  }

  /** How a metric came about; what was not said is empty. */
  public record Measured(
      OptionalInt n, Optional<LocalDate> date, Optional<Scale> scale, String formula) {}
}
