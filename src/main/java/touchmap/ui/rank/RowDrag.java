package touchmap.ui.rank;

import java.util.function.ObjIntConsumer;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseEvent;
import touchmap.ui.kit.SceneDrag;

/** Rows of the shortlist on their way to another place. */
final class RowDrag {
  private final ListView<Entry> list;
  private final DropLine line;
  private final ObjIntConsumer<Entry> drop;
  private final SceneDrag drag = new SceneDrag();

  /** {@code drop} hears which row was let go, and at which place from 0 it then stands. */
  RowDrag(ListView<Entry> list, DropLine line, ObjIntConsumer<Entry> drop) {
    this.list = list;
    this.line = line;
    this.drop = drop;
  }

  void watch(EntryCell cell, Node row) {
    drag.watch(row, () -> cell.getItem() != null, () -> new Row(cell, cell.getItem()));
  }

  /** A row that is held; its cell may show another entry meanwhile. */
  private final class Row implements SceneDrag.Load {
    private final EntryCell cell;
    private final Entry entry;
    private int to;

    Row(EntryCell cell, Entry entry) {
      this.cell = cell;
      this.entry = entry;
    }

    @Override
    public void moved(MouseEvent event) {
      cell.hold(true);
      to = line.showAt(event.getSceneY());
      list.setCursor(Cursor.CLOSED_HAND);
    }

    @Override
    public void dropped(MouseEvent event) {
      int from = entry.place() - 1;
      drop.accept(entry, to > from ? to - 1 : to);
    }

    @Override
    public void ended() {
      line.hide();
      list.setCursor(null);
      cell.hold(false);
    }
  }
}
