package touchmap.ui.present;

import java.util.List;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.input.MouseEvent;
import touchmap.ui.kit.SceneDrag;

/**
 * Chapters on their way to another place, held by their grips; an edge of a row shows where one
 * would land.
 */
final class TourDrag {
  private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");
  private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("lands-above");
  private static final PseudoClass BELOW = PseudoClass.getPseudoClass("lands-below");

  private final SceneDrag drag = new SceneDrag();
  private final Supplier<List<TourRow>> rows;
  private final TourRow.Host host;

  TourDrag(Supplier<List<TourRow>> rows, TourRow.Host host) {
    this.rows = rows;
    this.host = host;
  }

  void watch(TourRow row) {
    drag.watch(row.grip(), () -> true, () -> new Held(row));
  }

  private final class Held implements SceneDrag.Load {
    private final TourRow row;
    private int by;

    Held(TourRow row) {
      this.row = row;
    }

    @Override
    public void moved(MouseEvent event) {
      int from = row.place();
      int to = from;
      for (TourRow each : rows.get()) {
        Bounds place = each.localToScene(each.getBoundsInLocal());
        boolean isAbove = event.getSceneY() < place.getCenterY();
        if (each.place() < from && each.place() < to && isAbove) to = each.place();
        if (each.place() > from && !isAbove) to = each.place();
      }
      by = to - from;
      row.pseudoClassStateChanged(HELD, true);
      for (TourRow each : rows.get())
        mark(each, each.place() == to && by < 0, each.place() == to && by > 0);
    }

    @Override
    public void ended() {
      row.pseudoClassStateChanged(HELD, false);
      for (TourRow each : rows.get()) mark(each, false, false);
    }

    @Override
    public void dropped(MouseEvent event) {
      if (by != 0) host.move(row.place(), by);
    }

    private static void mark(TourRow row, boolean above, boolean below) {
      row.pseudoClassStateChanged(ABOVE, above);
      row.pseudoClassStateChanged(BELOW, below);
    }
  }
}
