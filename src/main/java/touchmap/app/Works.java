package touchmap.app;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Cursor;
import javafx.scene.Node;

/** What is going on behind one window. */
final class Works {
  private final Node root;
  private final List<Behind> going = new ArrayList<>();

  Works(Node root) {
    this.root = root;
  }

  void add(Behind work) {
    going.add(work);
    point();
  }

  void remove(Behind work) {
    going.remove(work);
    point();
  }

  private void point() {
    root.setCursor(going.isEmpty() ? Cursor.DEFAULT : Cursor.WAIT);
  }

  /** Says in a window that was built anew what still goes on. */
  void say() {
    List.copyOf(going).forEach(Behind::say);
  }

  /** Stops the newest; false when nothing goes on that can be stopped. */
  boolean stopNewest() {
    return List.copyOf(going).reversed().stream().anyMatch(Behind::stop);
  }
}
