package touchmap.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import touchmap.ui.kit.WalkedTo;

/** Walks the keyboard from pane to pane, in a ring. */
final class PaneFocus {
  private final List<? extends Node> panes;
  private final Consumer<Node> focus;

  PaneFocus(List<? extends Node> panes, Consumer<Node> focus) {
    this.panes = List.copyOf(panes);
    this.focus = focus;
  }

  /** To the next pane (1) or the one before (-1) that can be seen and has something for the keyboard. */
  void step(int by) {
    List<? extends Node> shown =
        panes.stream().filter(Node::isVisible).filter(PaneFocus::takesKeys).toList();
    if (shown.isEmpty()) return;
    focus.accept(shown.get(Math.floorMod(current(shown) + by, shown.size())));
  }

  /**
   * Asked of the scene: a pane that was rebuilt while it had the focus may still believe that it
   * has.
   */
  private static boolean takesKeys(Node pane) {
    return pane.isFocusTraversable()
        || (pane instanceof Parent parent && first(parent).isPresent());
  }

  private static int current(List<? extends Node> shown) {
    Scene scene = shown.getFirst().getScene();
    Node at = scene == null ? null : scene.getFocusOwner();
    while (at != null) {
      int place = shown.indexOf(at);
      if (place >= 0) return place;
      at = at.getParent();
    }
    return -1;
  }

  /** Focuses a node so that it is seen to have the keyboard, as if it had been walked to. */
  static void show(Node node) {
    WalkedTo.focus(node);
  }

  /** Makes what has the keyboard be seen to have it; a text control shows it by itself. */
  static void reveal(Scene scene) {
    Node owner = scene.getFocusOwner();
    if (owner != null && !owner.isFocusVisible() && !(owner instanceof TextInputControl))
      show(owner);
  }

  /** The first thing below a node that takes the keyboard. */
  static Optional<Node> first(Parent parent) {
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (!child.isVisible() || child.isDisabled()) continue;
      if (child.isFocusTraversable()) return Optional.of(child);
      Optional<Node> inside = child instanceof Parent inner ? first(inner) : Optional.empty();
      if (inside.isPresent()) return inside;
    }
    return Optional.empty();
  }
}
