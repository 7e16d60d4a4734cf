package touchmap.ui.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import touchmap.ui.find.BrainstormTimer.Shown;
import touchmap.ui.find.BrainstormTimer.State;

class BrainstormTimerTest {
  private Instant now = Instant.parse("2026-11-25T10:00:00Z");
  private final BrainstormTimer timer = new BrainstormTimer(() -> now);

  private void pass(long seconds) {
    now = now.plusSeconds(seconds);
  }

  @Test
  void itCountsDownAndEndsOnce() {
    timer.start(Duration.ofMinutes(5));
    pass(299);
    assertEquals(1, timer.secondsLeft());
    assertEquals(State.RUNNING, timer.state());
    assertFalse(timer.endsNow());
    pass(1);
    assertEquals(State.OVER, timer.state());
    assertEquals(0, timer.secondsLeft());
    assertTrue(timer.endsNow());
    assertFalse(timer.endsNow());
  }

  @Test
  void aPauseCostsNoTime() {
    timer.start(Duration.ofMinutes(5));
    pass(60);
    timer.pause();
    pass(1000);
    assertEquals(State.PAUSED, timer.state());
    assertEquals(240, timer.secondsLeft());
    timer.resume();
    pass(40);
    assertEquals(200, timer.secondsLeft());
  }

  @Test
  void moreTimeAfterTheEndEndsAgain() {
    timer.start(Duration.ofMinutes(5));
    pass(301);
    assertTrue(timer.endsNow());
    timer.extend(Duration.ofMinutes(1));
    assertEquals(State.RUNNING, timer.state());
    assertEquals(60, timer.secondsLeft());
    assertEquals(1, timer.share());
    pass(60);
    assertTrue(timer.endsNow());
  }

  @Test
  void itComesUpAsACardAndGoesWhenStopped() {
    timer.start(Duration.ofMinutes(5));
    assertEquals(Shown.CARD, timer.shown());
    timer.show(Shown.WINDOW);
    timer.stop();
    assertEquals(State.OFF, timer.state());
    assertEquals(Shown.PANEL, timer.shown());
  }

  @Test
  void listenersHearEveryActUntilTheyStop() {
    int[] heard = {0};
    Runnable stop = timer.onChange(() -> heard[0]++);
    timer.start(Duration.ofMinutes(5));
    timer.pause();
    stop.run();
    timer.resume();
    assertEquals(2, heard[0]);
  }
}
