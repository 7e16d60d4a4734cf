package touchmap.ui.map;

import java.util.List;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import touchmap.ui.kit.Action;
import touchmap.ui.kit.Actions;
import touchmap.ui.kit.Keys;

/**
 * Keys on the map while nothing is written. A key that is an action's is done; one held with Ctrl
 * or Alt goes on to the window; every other key is left to the pen, which begins to write.
 */
final class MapKeys {
  private final MapView view;
  private final MapActions actions;

  MapKeys(MapView view, MapActions actions) {
    this.view = view;
    this.actions = actions;
  }

  void pressed(KeyEvent event) {
    KeyCode code = Keys.code(event);
    if (code == KeyCode.ESCAPE) {
      escape(event);
    } else if (code == KeyCode.SPACE && isBare(event)) {
      event.consume();
      view.hand().spacePressed();
      view.hand().show();
    } else if (!done(event, code)) {
      passOn(event, code);
    }
  }

  void released(KeyEvent event) {
    if (event.getCode() != KeyCode.SPACE) return;
    event.consume();
    if (view.hand().spaceReleased())
      Actions.answer(List.of(actions.named("fold")), event, view.reports()::say);
  }

  private static boolean isBare(KeyEvent event) {
    return !event.isShortcutDown()
        && !event.isControlDown()
        && !event.isAltDown()
        && !event.isMetaDown()
        && !event.isShiftDown();
  }

  /** Gives up what the pointer began; else what is selected; else the window may want it. */
  private void escape(KeyEvent event) {
    if (view.hand().cancel()) event.consume();
    else if (actions.deselect().isEnabled()) {
      event.consume();
      actions.deselect().fire();
    } else Typing.handOn(event, view);
  }

  /** With nothing selected, Tab is left to walk through the window. */
  private boolean done(KeyEvent event, KeyCode code) {
    List<Action> meant = actions.all().stream().filter(each -> each.isMeant(event)).toList();
    boolean walks = code == KeyCode.TAB && view.editor().selection().isEmpty();
    return !walks && Actions.answer(meant, event, view.reports()::say);
  }

  private void passOn(KeyEvent event, KeyCode code) {
    if (code == KeyCode.TAB) {
      event.consume();
      var way = event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT;
      view.typing().pen().node().requestFocusTraversal(way);
      return;
    }
    boolean altGr = event.isControlDown() && event.isAltDown();
    boolean held = event.isControlDown() || event.isAltDown() || event.isMetaDown();
    boolean editsText = code == KeyCode.ENTER || code == KeyCode.DELETE || code.isFunctionKey();
    if ((held && !altGr) || editsText) Typing.handOn(event, view);
  }
}
