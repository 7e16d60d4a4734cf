package touchmap.ui.journey;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import touchmap.ui.kit.Keys;

/**
 * Keys that change the map while the map has the keyboard. Pressed in the drawer they would change what nobody has in hand
 * there, so they end in it.
 */
final class MapOnlyKeys {
  private MapOnlyKeys() {}

  static boolean are(KeyEvent event) {
    KeyCode code = Keys.code(event);
    boolean shift = event.isShiftDown();
    if (event.isShortcutDown() && event.isAltDown()) return false;
    if (event.isAltDown()) return code.isArrowKey();
    if (event.isShortcutDown()) return shift ? code == KeyCode.DELETE : edits(code);
    return shift && (code == KeyCode.DELETE || code == KeyCode.ENTER);
  }

  private static boolean edits(KeyCode code) {
    return code.isArrowKey()
        || switch (code) {
          case X, C, V, D, M, A, ENTER -> true;
          default -> false;
        };
  }
}
