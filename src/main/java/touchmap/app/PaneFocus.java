package touchmap.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Walks the keyboard from pane to pane, in a ring. */
final class PaneFocus {
  private final List<? extends Node> panes;
  private final Consumer<Node> focus;

  PaneFocus(List<? extends Node> panes, Consumer<Node> focus) {
    this.panes = List.copyOf(panes);
    this.focus = focus;
  }

  /** To the next pane (1) or the one before (-1) that can be seen. */
  void step(int by) {
    List<? extends Node> shown = panes.stream().filter(Node::isVisible).toList();
    if (shown.isEmpty()) return;
    focus.accept(shown.get(Math.floorMod(current(shown) + by, shown.size())));
  }

  private static int current(List<? extends Node> shown) {
    for (int i = 0; i < shown.size(); i++) {
      if (shown.get(i).isFocusWithin()) return i;
    }
    return -1;
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
