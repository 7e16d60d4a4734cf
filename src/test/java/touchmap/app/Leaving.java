package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/** The way out of whatever the monkey has opened. */
record Leaving(DeskRig rig) {
  private static final int MOST = 15;

  /** Whatever is open, Esc closes it, pressed a few times at most. */
  void of(Monkey monkey) {
    for (int i = 0; i < MOST && monkey.isInSomething(); i++) {
      for (Stage each : rig.fx(() -> rig.desk.windows().stream().map(MapWindow::stage).toList()))
        rig.interact(() -> escape(each));
      rig.keys(KeyCode.ESCAPE);
    }
    assertEquals(List.of(), monkey.failures());
    assertTrue(
        !monkey.isInSomething(),
        () -> "Esc does not lead out of " + monkey.open() + "; " + monkey.told());
  }

  /**
   * Esc in this window: the robot of the toolkit without a screen presses keys in the newest one only, since all of them
   * believe that they have the focus.
   */
  private static void escape(Stage stage) {
    Node owner = stage.getScene().getFocusOwner();
    EventTarget target = owner == null ? stage.getScene() : owner;
    for (EventType<KeyEvent> each : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED))
      Event.fireEvent(
          target, new KeyEvent(each, "", "", KeyCode.ESCAPE, false, false, false, false));
  }
}
