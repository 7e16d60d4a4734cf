package touchmap.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

/** The room sees the display that the map's window is not on. */
class DisplaysTest {
  private static final Rectangle2D DESK = new Rectangle2D(0, 0, 1920, 1080);
  private static final Rectangle2D WALL = new Rectangle2D(1920, 0, 1280, 720);

  @Test
  void theOtherOfTwo() {
    assertEquals(WALL, Displays.otherThan(List.of(DESK, WALL), DESK));
    assertEquals(DESK, Displays.otherThan(List.of(DESK, WALL), WALL));
  }

  @Test
  void theChosenOneWhileItIsThere() {
    assertEquals(DESK, Displays.room(List.of(DESK, WALL), 1, DESK));
    assertEquals(WALL, Displays.room(List.of(DESK, WALL), Displays.OTHER, DESK));
    assertEquals(WALL, Displays.room(List.of(DESK, WALL), 3, DESK));
  }

  @Test
  void theOnlyOneThereIs() {
    assertEquals(DESK, Displays.otherThan(List.of(DESK), DESK));
  }

  @Test
  void aWindowOffAllDisplaysCountsAsOnTheFirst() {
    assertEquals(WALL, Displays.holding(List.of(DESK, WALL), 2000, 100));
    assertEquals(DESK, Displays.holding(List.of(DESK, WALL), 5000, 5000));
  }
}
