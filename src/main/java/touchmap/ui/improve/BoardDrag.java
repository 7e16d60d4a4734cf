package touchmap.ui.improve;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import touchmap.model.ActionStatus;
import touchmap.model.PlannedAction;

/** A card on its way to another column. Moves and release are watched on the scene, where they cannot be lost. */
final class BoardDrag {
  private static final double STARTS_AFTER = 5;

  /** Where the pointer is, by columns; tells the columns which of them would take the card. */
  interface Columns {
    Optional<ActionStatus> at(double sceneX, double sceneY);

    void target(Optional<ActionStatus> status);
  }

  private final Columns columns;
  private final BiConsumer<PlannedAction, ActionStatus> drop;
  private Runnable forget = () -> {};
  private @Nullable BoardCard held;
  private @Nullable PlannedAction action;
  private double fromX;
  private double fromY;

  BoardDrag(Columns columns, BiConsumer<PlannedAction, ActionStatus> drop) {
    this.columns = columns;
    this.drop = drop;
  }

  void watch(BoardCard card) {
    card.addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && card.getItem() != null)
            press(card.getScene(), event, card);
        });
  }

  private void press(Scene scene, MouseEvent event, BoardCard card) {
    forget.run();
    fromX = event.getSceneX();
    fromY = event.getSceneY();
    action = card.getItem().action();
    EventHandler<MouseEvent> moved = move -> dragged(scene, move, card);
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
          scene.setCursor(null);
        };
  }

  private void dragged(Scene scene, MouseEvent event, BoardCard card) {
    if (action == null) return;
    double way = Math.hypot(event.getSceneX() - fromX, event.getSceneY() - fromY);
    if (held == null && way < STARTS_AFTER) return;
    event.consume();
    held = card;
    card.hold(true);
    scene.setCursor(Cursor.CLOSED_HAND);
    columns.target(columns.at(event.getSceneX(), event.getSceneY()));
  }

  private void released(MouseEvent event) {
    PlannedAction dragged = action;
    boolean wasHeld = held != null;
    end();
    if (!wasHeld || dragged == null) return;
    event.consume();
    columns
        .at(event.getSceneX(), event.getSceneY())
        .ifPresent(status -> drop.accept(dragged, status));
  }

  private void key(KeyEvent event) {
    if (event.getCode() != KeyCode.ESCAPE || held == null) return;
    event.consume();
    end();
  }

  private void end() {
    BoardCard card = held;
    forget.run();
    forget = () -> {};
    held = null;
    action = null;
    columns.target(Optional.empty());
    if (card != null) card.hold(false);
  }
}
