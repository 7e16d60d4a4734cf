package touchmap.lens.journey;

import java.util.Locale;

/** One row of the table, from top to bottom; the curve takes what room the others leave. */
public enum Row {
  STAGE(28),
  STEP(38),
  ROLE(38),
  FEELING(84),
  GO_ON(26),
  VALUE(38),
  NOTE(26);

  private final double least;

  Row(double least) {
    this.least = least;
  }

  /** How high the row is at least, in pixels. */
  public double least() {
    return least;
  }

  /** Whether a person may do without it. */
  public boolean canHide() {
    return this == ROLE || this == GO_ON || this == VALUE || this == NOTE;
  }

  /** Whether it stays where it is while the others go on downwards. */
  public boolean stays() {
    return this == STAGE || this == STEP;
  }

  /** Its heading. */
  public String key() {
    return "journey.row." + name().toLowerCase(Locale.ROOT);
  }
}
