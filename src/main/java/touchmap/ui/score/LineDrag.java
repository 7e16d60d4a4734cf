package touchmap.ui.score;

import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import touchmap.ui.kit.SceneDrag;

/** Criteria on their way to another place, held by their grips; an edge of a line shows where one would land. */
final class LineDrag {
  private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");
  private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("lands-above");
  private static final PseudoClass BELOW = PseudoClass.getPseudoClass("lands-below");

  private final SceneDrag drag = new SceneDrag();
  private final Supplier<List<CriterionLine>> lines;
  private final ObjIntConsumer<CriterionLine> drop;

  /** {@code drop} hears which line was let go, and by how many places it moves. */
  LineDrag(Supplier<List<CriterionLine>> lines, ObjIntConsumer<CriterionLine> drop) {
    this.lines = lines;
    this.drop = drop;
  }

  void watch(CriterionLine line, Node grip) {
    drag.watch(grip, () -> !line.isDisabled(), () -> new Held(line));
  }

  private final class Held implements SceneDrag.Load {
    private final CriterionLine line;
    private int by;

    Held(CriterionLine line) {
      this.line = line;
    }

    @Override
    public void moved(MouseEvent event) {
      List<CriterionLine> all = lines.get();
      int from = all.indexOf(line);
      int to = from;
      for (int i = 0; i < all.size(); i++) {
        Bounds place = all.get(i).localToScene(all.get(i).getBoundsInLocal());
        if (i < from && i < to && event.getSceneY() < place.getCenterY()) to = i;
        if (i > from && event.getSceneY() > place.getCenterY()) to = i;
      }
      by = to - from;
      line.pseudoClassStateChanged(HELD, true);
      for (int i = 0; i < all.size(); i++) mark(all.get(i), i == to && by < 0, i == to && by > 0);
    }

    @Override
    public void ended() {
      line.pseudoClassStateChanged(HELD, false);
      for (CriterionLine each : lines.get()) mark(each, false, false);
    }

    @Override
    public void dropped(MouseEvent event) {
      if (by != 0) drop.accept(line, by);
    }

    private static void mark(CriterionLine line, boolean above, boolean below) {
      line.pseudoClassStateChanged(ABOVE, above);
      line.pseudoClassStateChanged(BELOW, below);
    }
  }
}
