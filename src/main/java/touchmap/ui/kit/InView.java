package touchmap.ui.kit;

import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** Scrolls a pane so that what has the keyboard can be seen; by itself it does so only for some ways to get there. */
public final class InView {
  private static final double AROUND = 12;

  private final ScrollPane pane;
  private boolean isPressed;

  private InView(ScrollPane pane) {
    this.pane = pane;
  }

  /** From now on whatever gets the keyboard inside is brought into sight. */
  public static InView follow(ScrollPane pane) {
    var view = new InView(pane);
    ChangeListener<@Nullable Node> listener =
        (value, before, now) -> {
          if (!view.isPressed) view.focused(now);
        };
    // what a button of the mouse is pressed on must still be under it when it is let go
    pane.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> view.isPressed = true);
    pane.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> view.isPressed = false);
    pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> view.isPressed = false);
    pane.sceneProperty()
        .addListener(
            (value, before, now) -> {
              if (before != null) before.focusOwnerProperty().removeListener(listener);
              if (now != null) now.focusOwnerProperty().addListener(listener);
            });
    return view;
  }

  /** Scrolls the pane around a node to all of it, or to its beginning, once it has its size. */
  public static void bring(Node node) {
    FxThread.later(
        () -> {
          for (Node at = node; at != null; at = at.getParent())
            if (at instanceof ScrollPane pane) {
              pane.applyCss();
              pane.layout();
              new InView(pane).focused(node);
              return;
            }
        });
  }

  /** Scrolls to something inside that has just been said. */
  public void reveal(Node inside) {
    focused(inside);
  }

  private void focused(@Nullable Node owner) {
    Node content = pane.getContent();
    if (owner == null || !isInside(owner, content)) return;
    Bounds node = content.sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
    double hidden = content.getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
    if (hidden <= 0) return;
    double top = pane.getVvalue() * hidden;
    double bottom = top + pane.getViewportBounds().getHeight();
    double to = top;
    if (node.getMaxY() + AROUND > bottom) to = top + node.getMaxY() + AROUND - bottom;
    if (node.getMinY() - AROUND < to) to = node.getMinY() - AROUND;
    pane.setVvalue(Math.clamp(to / hidden, 0, 1));
  }

  private static boolean isInside(Node node, Node content) {
    for (Node at = node; at != null; at = at.getParent()) if (at == content) return true;
    return false;
  }
}
