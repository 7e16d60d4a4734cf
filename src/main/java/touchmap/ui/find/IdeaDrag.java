package touchmap.ui.find;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import touchmap.model.Idea;

/** Ideas on their way from the tray to the map: a ghost follows the pointer, the map shows where they would land. */
final class IdeaDrag {
  private static final double STARTS_AFTER = 4;

  /** What is held, and what it looks like. */
  private record Held(List<Idea> ideas, Label ghost, Scene scene, EventHandler<KeyEvent> escape) {}

  private final FindHost host;
  private final BiConsumer<List<Idea>, Point2D> drop;
  private Runnable forget = () -> {};
  private @Nullable Point2D pressed;
  private @Nullable Held held;

  /** {@code drop} hears which ideas were let go, and where in the scene. */
  IdeaDrag(FindHost host, BiConsumer<List<Idea>, Point2D> drop) {
    this.host = host;
    this.drop = drop;
  }

  /**
   * Lets a row be dragged; {@code carried} is asked for the ideas when the drag begins. Moves and release are watched on
   * the scene, where they cannot be lost.
   */
  void watch(Node row, Supplier<List<Idea>> carried) {
    row.addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) press(row.getScene(), event, carried);
        });
  }

  private void press(Scene scene, MouseEvent event, Supplier<List<Idea>> carried) {
    forget.run();
    pressed = new Point2D(event.getSceneX(), event.getSceneY());
    EventHandler<MouseEvent> moved = move -> dragged(scene, move, carried);
    EventHandler<MouseEvent> released = this::released;
    scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, moved);
    scene.addEventFilter(MouseEvent.MOUSE_RELEASED, released);
    forget =
        () -> {
          scene.removeEventFilter(MouseEvent.MOUSE_DRAGGED, moved);
          scene.removeEventFilter(MouseEvent.MOUSE_RELEASED, released);
        };
  }

  private void dragged(Scene scene, MouseEvent event, Supplier<List<Idea>> carried) {
    Point2D from = pressed;
    if (from == null) return;
    Held now = held;
    if (now == null) {
      List<Idea> ideas = carried.get();
      if (ideas.isEmpty() || from.distance(event.getSceneX(), event.getSceneY()) < STARTS_AFTER)
        return;
      now = begin(scene, ideas);
    }
    event.consume();
    now.ghost().relocate(event.getSceneX() + 12, event.getSceneY() + 10);
    host.hoverIdea(now.ideas().getFirst().id(), event.getSceneX(), event.getSceneY());
  }

  private Held begin(Scene scene, List<Idea> ideas) {
    String name = ideas.getFirst().name();
    var ghost = new Label(ideas.size() == 1 ? name : name + "  +" + (ideas.size() - 1));
    ghost.getStyleClass().add("idea-ghost");
    ghost.getStylesheets().add(FindPanel.stylesheet());
    ghost.setManaged(false);
    ghost.setMouseTransparent(true);
    EventHandler<KeyEvent> escape =
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            cancel();
          }
        };
    scene.addEventFilter(KeyEvent.KEY_PRESSED, escape);
    if (scene.getRoot() instanceof Pane root) {
      root.getChildren().add(ghost);
      ghost.applyCss();
      ghost.resize(Math.min(260, ghost.prefWidth(-1)), ghost.prefHeight(-1));
    }
    var now = new Held(List.copyOf(ideas), ghost, scene, escape);
    held = now;
    return now;
  }

  private void released(MouseEvent event) {
    Held now = held;
    end();
    if (now == null) return;
    event.consume();
    drop.accept(now.ideas(), new Point2D(event.getSceneX(), event.getSceneY()));
  }

  /** Puts everything back as it was. */
  void cancel() {
    if (held == null) return;
    end();
    host.cancelIdea();
  }

  private void end() {
    Held now = held;
    forget.run();
    forget = () -> {};
    pressed = null;
    held = null;
    if (now == null) return;
    now.scene().removeEventFilter(KeyEvent.KEY_PRESSED, now.escape());
    if (now.scene().getRoot() instanceof Pane root) root.getChildren().remove(now.ghost());
  }
}
