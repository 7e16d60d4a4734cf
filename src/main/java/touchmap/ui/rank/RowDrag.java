package touchmap.ui.rank;

import java.util.function.ObjIntConsumer;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** Rows of the shortlist on their way to another place. Moves and release are watched on the scene, where they cannot be lost. */
final class RowDrag {
  private static final double STARTS_AFTER = 4;

  private final ListView<Entry> list;
  private final DropLine line;
  private final ObjIntConsumer<Entry> drop;
  private Runnable forget = () -> {};
  private @Nullable EntryCell held;
  private @Nullable Entry entry;
  private double pressedY;
  private int to;

  /** {@code drop} hears which row was let go, and at which place from 0 it then stands. */
  RowDrag(ListView<Entry> list, DropLine line, ObjIntConsumer<Entry> drop) {
    this.list = list;
    this.line = line;
    this.drop = drop;
  }

  void watch(EntryCell cell, Node row) {
    row.addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && cell.getItem() != null)
            press(row.getScene(), event, cell);
        });
  }

  private void press(Scene scene, MouseEvent event, EntryCell cell) {
    forget.run();
    pressedY = event.getSceneY();
    entry = cell.getItem();
    EventHandler<MouseEvent> moved = move -> dragged(move, cell);
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

  private void dragged(MouseEvent event, EntryCell cell) {
    if (entry == null) return;
    if (held == null && Math.abs(event.getSceneY() - pressedY) < STARTS_AFTER) return;
    event.consume();
    held = cell;
    cell.hold(true);
    to = line.showAt(event.getSceneY());
    list.setCursor(javafx.scene.Cursor.CLOSED_HAND);
  }

  private void released(MouseEvent event) {
    Entry dragged = entry;
    boolean wasHeld = held != null;
    end();
    if (!wasHeld || dragged == null) return;
    event.consume();
    int from = dragged.place() - 1;
    drop.accept(dragged, to > from ? to - 1 : to);
  }

  private void key(KeyEvent event) {
    if (event.getCode() != KeyCode.ESCAPE || held == null) return;
    event.consume();
    end();
  }

  private void end() {
    EntryCell cell = held;
    forget.run();
    forget = () -> {};
    held = null;
    entry = null;
    line.hide();
    list.setCursor(null);
    if (cell != null) cell.hold(false);
  }
}
