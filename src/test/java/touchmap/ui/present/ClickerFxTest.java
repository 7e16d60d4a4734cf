package touchmap.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import touchmap.ui.Person;
import touchmap.ui.Small;

/** The keys that clickers send, whichever window has the keyboard and whatever it writes. */
@ExtendWith(Person.class)
class ClickerFxTest extends Presented {
  @Start
  void start(Stage stage) {
    begin(stage, Small.map());
  }

  private Screenful screenful() {
    return rig().ask(() -> rig().player().screenful());
  }

  /** What the receiver of a clicker types, into the window that has the keyboard. */
  private void send(FxRobot robot, boolean presenter, KeyCode code, String text) {
    robot.interact(
        () -> {
          Presentation running = rig().running();
          Stage stage = presenter ? running.presenter().orElseThrow() : running.stage();
          Node to = stage.getScene().getRoot();
          to.fireEvent(
              new KeyEvent(KeyEvent.KEY_PRESSED, text, text, code, false, false, false, false));
        });
    Person.untilStill();
  }

  private void turnsAndBlanks(FxRobot robot, boolean presenter) {
    for (KeyCode[] pair :
        new KeyCode[][] {
          {KeyCode.PAGE_DOWN, KeyCode.PAGE_UP},
          {KeyCode.RIGHT, KeyCode.LEFT},
          {KeyCode.DOWN, KeyCode.UP},
          {KeyCode.SPACE, KeyCode.BACK_SPACE},
          {KeyCode.N, KeyCode.PAGE_UP},
          {KeyCode.ENTER, KeyCode.PAGE_UP}
        }) {
      send(robot, presenter, pair[0], "");
      assertEquals(2, rig().number(), pair[0]::toString);
      send(robot, presenter, pair[1], "");
      assertEquals(1, rig().number(), pair[1]::toString);
    }
    for (String key : new String[] {"b", ".", "\u0438", "\u044e"}) {
      KeyCode code =
          key.equals("b") ? KeyCode.B : key.equals(".") ? KeyCode.PERIOD : KeyCode.UNDEFINED;
      send(robot, presenter, code, key);
      assertEquals(Screenful.BLACK, screenful(), key);
      send(robot, presenter, code, key);
      assertEquals(Screenful.SLIDE, screenful(), key);
    }
    send(robot, presenter, KeyCode.F5, "");
    assertEquals(Screenful.BLACK, screenful(), "F5 while it runs is the button for black");
    send(robot, presenter, KeyCode.PAGE_DOWN, "");
    assertEquals(Screenful.SLIDE, screenful(), "going on ends the black");
    assertEquals(2, rig().number());
  }

  @Test
  void inTheRoomsWindow(FxRobot robot) {
    assertTrue(rig().start(Optional.empty()));
    turnsAndBlanks(robot, false);
    send(robot, false, KeyCode.ESCAPE, "");
    assertEquals(1, rig().ends);
  }

  @Test
  void inThePresentersWindow(FxRobot robot) {
    assertTrue(rig().start(Optional.empty()));
    robot.push(KeyCode.P);
    turnsAndBlanks(robot, true);
    send(robot, true, KeyCode.ESCAPE, "");
    assertTrue(rig().running().presenter().isEmpty(), "the first Esc puts it away");
    assertEquals(0, rig().ends);
    send(robot, false, KeyCode.ESCAPE, "");
    assertEquals(1, rig().ends);
  }
}
