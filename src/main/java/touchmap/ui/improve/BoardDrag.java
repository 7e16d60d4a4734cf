package touchmap.ui.improve;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import touchmap.model.ActionStatus;
import touchmap.model.PlannedAction;
import touchmap.ui.kit.SceneDrag;

/** A card on its way to another column. Moves and release are watched on the scene, where they cannot be lost. */
final class BoardDrag {
  /** Where the pointer is, by columns; tells the columns which of them would take the card. */
  interface Columns {
    Optional<ActionStatus> at(double sceneX, double sceneY);

    void target(Optional<ActionStatus> status);
  }

  private final Columns columns;
  private final BiConsumer<PlannedAction, ActionStatus> drop;
  private final SceneDrag drag = new SceneDrag();

  BoardDrag(Columns columns, BiConsumer<PlannedAction, ActionStatus> drop) {
    this.columns = columns;
    this.drop = drop;
  }

  void watch(BoardCard card) {
    drag.watch(
        card,
        () -> card.getItem() != null,
        () -> new Card(card, card.getScene(), card.getItem().action()));
  }

  /** A card that is held; its cell may show another action meanwhile. */
  private final class Card implements SceneDrag.Load {
    private final BoardCard card;
    private final Scene scene;
    private final PlannedAction action;

    Card(BoardCard card, Scene scene, PlannedAction action) {
      this.card = card;
      this.scene = scene;
      this.action = action;
    }

    @Override
    public void moved(MouseEvent event) {
      card.hold(true);
      scene.setCursor(Cursor.CLOSED_HAND);
      columns.target(columns.at(event.getSceneX(), event.getSceneY()));
    }

    @Override
    public void dropped(MouseEvent event) {
      columns
          .at(event.getSceneX(), event.getSceneY())
          .ifPresent(status -> drop.accept(action, status));
    }

    @Override
    public void ended() {
      scene.setCursor(null);
      columns.target(Optional.empty());
      card.hold(false);
    }
  }
}
