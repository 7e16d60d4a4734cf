package touchmap.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The presenter's timer, by a clock of its own. */
class StopwatchTest {
  private Instant now = Instant.EPOCH;
  private final Stopwatch watch = new Stopwatch(() -> now);

  private void wait(int seconds) {
    now = now.plusSeconds(seconds);
  }

  @Test
  void startsWithTheFirstMove() {
    wait(60);
    assertEquals(0, watch.passed().toSeconds());
    watch.begin();
    wait(5);
    watch.begin();
    assertEquals(5, watch.passed().toSeconds());
  }

  @Test
  void aMoveDoesNotEndAPause() {
    watch.begin();
    wait(5);
    watch.toggle();
    wait(100);
    watch.begin();
    assertFalse(watch.isRunning());
    assertEquals(5, watch.passed().toSeconds());
    watch.toggle();
    wait(2);
    assertEquals(7, watch.passed().toSeconds());
  }

  @Test
  void setBackItStartsAgainWithTheNextMove() {
    watch.begin();
    wait(5);
    watch.reset();
    assertTrue(watch.isRunning());
    assertEquals(0, watch.passed().toSeconds());
    watch.toggle();
    watch.reset();
    watch.begin();
    assertTrue(watch.isRunning());
  }
}
