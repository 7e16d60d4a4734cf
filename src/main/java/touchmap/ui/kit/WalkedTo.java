package touchmap.ui.kit;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;

/** The keyboard given to a node by us: JavaFX shows its ring only for one that somebody walked to. */
public final class WalkedTo {
  private WalkedTo() {}

  /** Focuses a node so that it is seen to have the keyboard, as if it had been walked to. */
  public static void focus(Node node) {
    node.requestFocus();
    Scene scene = node.getScene();
    if (scene == null || !node.requestFocusTraversal(TraversalDirection.NEXT)) return;
    Node next = scene.getFocusOwner();
    if (next != null) next.requestFocusTraversal(TraversalDirection.PREVIOUS);
    if (scene.getFocusOwner() != node) node.requestFocus();
  }
}
