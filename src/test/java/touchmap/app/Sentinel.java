package touchmap.app;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;

/** Watches every node below one: what changes there changes on the window's thread, or is told. */
final class Sentinel {
  private final Set<Node> watched = Collections.newSetFromMap(new WeakHashMap<>());
  private final List<String> told = new CopyOnWriteArrayList<>();
  private final InvalidationListener onChange = value -> check(value::toString);

  /** Watches it, all below it, and all that comes there. */
  void watch(Node node) {
    if (!watched.add(node)) return;
    node.visibleProperty().addListener(onChange);
    node.disabledProperty().addListener(onChange);
    node.boundsInParentProperty().addListener(onChange);
    node.styleProperty().addListener(onChange);
    if (node instanceof Labeled labelled) labelled.textProperty().addListener(onChange);
    if (node instanceof TextInputControl text) text.textProperty().addListener(onChange);
    if (node instanceof Parent parent) {
      ListChangeListener<Node> onChildren =
          change -> {
            check(() -> "children of " + parent);
            List.copyOf(parent.getChildrenUnmodifiable()).forEach(this::watch);
          };
      parent.getChildrenUnmodifiable().addListener(onChildren);
      List.copyOf(parent.getChildrenUnmodifiable()).forEach(this::watch);
    }
  }

  private void check(Supplier<String> what) {
    if (!Platform.isFxApplicationThread())
      told.add(Thread.currentThread().getName() + ": " + what.get());
  }

  int watched() {
    return watched.size();
  }

  /** What was changed by another thread. */
  List<String> told() {
    return List.copyOf(told);
  }
}
