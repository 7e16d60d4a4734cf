package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class ReachTest {
  private static final Rectangle2D ROOM = new Rectangle2D(0, 30, 1280, 690);

  private static Rectangle2D within(double x, double y, double width, double height) {
    return Reach.within(new Rectangle2D(x, y, width, height), ROOM);
  }

  @Test
  void aWindowThatFitsStaysWhereItIs() {
    assertEquals(new Rectangle2D(100, 60, 1024, 600), within(100, 60, 1024, 600));
  }

  @Test
  void aTitleBarAboveTheScreenComesDown() {
    assertEquals(new Rectangle2D(100, 30, 1024, 690), within(100, -14, 1024, 690));
  }

  @Test
  void aWindowRememberedFromALargerScreenShrinksIntoThisOne() {
    assertEquals(ROOM, within(-200, -40, 2560, 1400));
  }

  @Test
  void aWindowBeyondTheEdgeComesBack() {
    assertEquals(new Rectangle2D(256, 120, 1024, 600), within(900, 500, 1024, 600));
  }

  @Test
  void aSecondWindowIsNeverExactlyOverTheFirst() {
    assertEquals(
        new Rectangle2D(132, 92, 1024, 600),
        Reach.beside(new Rectangle2D(100, 60, 1024, 600), ROOM));
    assertEquals(
        new Rectangle2D(0, 30, 1024, 600),
        Reach.beside(new Rectangle2D(240, 110, 1024, 600), ROOM));
  }
}
