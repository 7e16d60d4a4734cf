package touchmap.app;

import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** Alt pressed and let go, with nothing else in between. */
final class AltKey {
  private final Node on;
  private final Runnable run;
  private final EventHandler<KeyEvent> pressed = this::pressed;
  private final EventHandler<KeyEvent> released = this::released;
  private final EventHandler<Event> other = event -> alone = false;
  private boolean alone;

  AltKey(Node on, Runnable run) {
    this.on = on;
    this.run = run;
    on.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
    on.addEventFilter(KeyEvent.KEY_RELEASED, released);
    on.addEventFilter(MouseEvent.MOUSE_PRESSED, other);
    on.addEventFilter(ScrollEvent.SCROLL, other);
  }

  private void pressed(KeyEvent event) {
    alone = event.getCode() == KeyCode.ALT && !event.isControlDown() && !event.isShiftDown();
  }

  private void released(KeyEvent event) {
    if (event.getCode() != KeyCode.ALT || !alone) return;
    alone = false;
    run.run();
  }

  void dispose() {
    on.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
    on.removeEventFilter(KeyEvent.KEY_RELEASED, released);
    on.removeEventFilter(MouseEvent.MOUSE_PRESSED, other);
    on.removeEventFilter(ScrollEvent.SCROLL, other);
  }
}
