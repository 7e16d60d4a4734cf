package touchmap.ui.kit;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * A press on a node that becomes a drag once the pointer has moved. Moves, release and Esc are watched on the scene, where
 * they cannot be lost when a list makes its cells anew.
 */
public final class SceneDrag {
  /** How far the pointer moves before a press is a drag, in pixels. */
  private static final double STARTS_AFTER = 4;

  /** What is dragged, and what becomes of it. */
  public interface Load {
    /** It is on its way; heard with every move. */
    void moved(MouseEvent event);

    /** It is held no longer, let go or given up. */
    void ended();

    /** It was let go; comes after {@link #ended}, so that what the drop changes finds nothing held. */
    void dropped(MouseEvent event);
  }

  private Runnable forget = () -> {};
  private @Nullable Load held;
  private double fromX;
  private double fromY;

  /** Watches a node; {@code ready} tells whether there is something to drag, {@code load} what. */
  public void watch(Node node, BooleanSupplier ready, Supplier<Load> load) {
    node.addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          Scene scene = node.getScene();
          // the press may have ended what was written elsewhere, and by that this node's time on
          // the screen
          if (scene == null) return;
          if (event.getButton() == MouseButton.PRIMARY && ready.getAsBoolean())
            press(scene, event, load.get());
        });
  }

  private void press(Scene scene, MouseEvent event, Load load) {
    end();
    fromX = event.getSceneX();
    fromY = event.getSceneY();
    EventHandler<MouseEvent> moved = move -> moved(move, load);
    EventHandler<MouseEvent> released = this::released;
    EventHandler<KeyEvent> escape = this::key;
    scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, moved);
    scene.addEventFilter(MouseEvent.MOUSE_RELEASED, released);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, escape);
    forget =
        () -> {
          scene.removeEventFilter(MouseEvent.MOUSE_DRAGGED, moved);
          scene.removeEventFilter(MouseEvent.MOUSE_RELEASED, released);
          scene.removeEventFilter(KeyEvent.KEY_PRESSED, escape);
        };
  }

  private void moved(MouseEvent event, Load load) {
    double way = Math.hypot(event.getSceneX() - fromX, event.getSceneY() - fromY);
    if (held == null && way < STARTS_AFTER) return;
    event.consume();
    held = load;
    load.moved(event);
  }

  private void released(MouseEvent event) {
    Load load = held;
    end();
    if (load == null) return;
    event.consume();
    load.dropped(event);
  }

  private void key(KeyEvent event) {
    if (event.getCode() != KeyCode.ESCAPE || held == null) return;
    event.consume();
    end();
  }

  private void end() {
    forget.run();
    forget = () -> {};
    Load load = held;
    held = null;
    if (load != null) load.ended();
  }
}
