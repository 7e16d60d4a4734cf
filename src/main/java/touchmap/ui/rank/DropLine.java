package touchmap.ui.rank;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The line that shows between which rows a dragged one would land; lies over the list and lets the mouse through. */
final class DropLine extends Pane {
  private static final double THICK = 3;

  private final ListView<Entry> list;
  private final Region line = new Region();

  DropLine(ListView<Entry> list) {
    this.list = list;
    line.getStyleClass().add("drop-line");
    line.setVisible(false);
    line.setManaged(false);
    setMouseTransparent(true);
    getChildren().add(line);
  }

  /** Shows where a row would land that is let go at this height of the scene; tells before which place, from 0. */
  int showAt(double sceneY) {
    int to = 0;
    double y = 0;
    for (Node node : list.lookupAll(".entry-cell")) {
      if (!(node instanceof EntryCell cell) || cell.getItem() == null || !cell.isVisible())
        continue;
      Bounds row = cell.row().localToScene(cell.row().getBoundsInLocal());
      if (sceneY < row.getCenterY() || cell.getIndex() + 1 < to) continue;
      to = cell.getIndex() + 1;
      y = sceneToLocal(0, row.getMaxY()).getY();
    }
    line.setVisible(true);
    line.resizeRelocate(0, Math.max(0, y - THICK / 2), getWidth(), THICK);
    return to;
  }

  void hide() {
    line.setVisible(false);
  }
}
