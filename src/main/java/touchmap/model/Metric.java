package touchmap.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** A number measured with customers: its kind, value, how many answered, when, on what scale and by what formula. */
public record Metric(Id touchpoint, String metric, double value, Measured measured, Extras extras) {
  /** How a metric came about; what was not said is empty. */
  public record Measured(
      OptionalInt n, Optional<LocalDate> date, Optional<Scale> scale, String formula) {}
}
