package touchmap.ui.outline;

import javafx.scene.input.KeyEvent;
import touchmap.model.Id;

/** What the outline needs from the window around it. */
public interface OutlineHost {
  /** Brings a topic into view on the map; it is selected already. */
  void show(Id topic);

  /** A short message that goes by itself. */
  void say(String message);

  /** A short message with Undo beside it. */
  void sayUndoable(String message);

  /** A key that means the same here as on the map, such as a digit that scores; whether it was one. */
  boolean takesKey(KeyEvent event);

  /** Opens the menu of what is selected at a point of the screen. */
  void menu(double screenX, double screenY);

  /** Back to the map, with the keyboard. */
  void backToMap();

  /** The outline has become the rail, or come back from it. */
  void railed(boolean rail);
}
