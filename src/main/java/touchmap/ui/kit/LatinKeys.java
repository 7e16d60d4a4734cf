package touchmap.ui.kit;

import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Names the key of a Russian letter that is held with Ctrl. Where no Latin layout comes first, the
 * system leaves such keys unnamed, and controls would not know their own Ctrl+A, C, V, X and Z.
 */
public final class LatinKeys {
  private LatinKeys() {}

  /**
   * Names the keys for all that is in the scene, before anything in it hears of them.
   *
   * @return how to stop
   */
  public static Runnable install(Scene scene) {
    EventHandler<KeyEvent> naming = LatinKeys::name;
    scene.addEventFilter(KeyEvent.ANY, naming);
    return () -> scene.removeEventFilter(KeyEvent.ANY, naming);
  }

  private static void name(KeyEvent event) {
    boolean unnamed = event.getCode() == KeyCode.UNDEFINED && event.isShortcutDown();
    if (!unnamed || event.getEventType() == KeyEvent.KEY_TYPED) return;
    KeyCode code = Keys.code(event);
    if (code == KeyCode.UNDEFINED) return;
    event.consume();
    Event.fireEvent(event.getTarget(), Keys.with(event, code));
  }
}
