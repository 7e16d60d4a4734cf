package touchmap.ui.score;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * What is meant for the scores wherever in the panel it lands: a click on nothing gives the keyboard back to them, and
 * a digit scores unless it is typed into a field.
 */
final class Stray {
  private Stray() {}

  static void follow(Region panel, Runnable back, Consumer<KeyEvent> score) {
    panel.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getTarget() instanceof Node node && isNothing(node, panel)) back.run();
        });
    panel.addEventHandler(
        KeyEvent.KEY_TYPED,
        event -> {
          if (!(event.getTarget() instanceof TextInputControl)) score.accept(event);
        });
  }

  private static boolean isNothing(Node target, Region panel) {
    for (Node at = target; at != null && at != panel; at = at.getParent())
      if (at.isFocusTraversable() || at instanceof ScrollBar || at.getOnMouseClicked() != null)
        return false;
    return true;
  }
}
