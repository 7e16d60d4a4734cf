package touchmap.ui.present;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * How long somebody has been presenting: starts with the first move, can be paused and set back.
 */
final class Stopwatch {
  private final InstantSource clock;
  private Duration before = Duration.ZERO;
  private Optional<Instant> since = Optional.empty();
  private boolean touched;

  Stopwatch(InstantSource clock) {
    this.clock = clock;
  }

  /** Starts it, once; a person who paused it or set it back starts it again by hand. */
  void begin() {
    if (touched) return;
    run(true);
  }

  boolean isRunning() {
    return since.isPresent();
  }

  void toggle() {
    run(!isRunning());
  }

  /** Back to nothing; it runs on if it ran. */
  void reset() {
    before = Duration.ZERO;
    if (isRunning()) since = Optional.of(clock.instant());
    else touched = false;
  }

  Duration passed() {
    return since.map(start -> before.plus(Duration.between(start, clock.instant()))).orElse(before);
  }

  private void run(boolean on) {
    touched = true;
    before = passed();
    since = on ? Optional.of(clock.instant()) : Optional.empty();
  }
}
