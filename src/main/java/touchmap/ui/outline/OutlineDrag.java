package touchmap.ui.outline;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TreeItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import touchmap.model.Id;
import touchmap.model.Topic;

/** Rows on their way to another place in the outline: a line shows where they would land, Esc gives up. */
final class OutlineDrag {
  private static final double STARTS_AFTER = 5;
  private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("drop-before");
  private static final PseudoClass AFTER = PseudoClass.getPseudoClass("drop-after");
  private static final PseudoClass INSIDE = PseudoClass.getPseudoClass("drop-inside");
  private static final List<PseudoClass> MARKS = List.of(BEFORE, AFTER, INSIDE);

  /** What letting go would do, and the row that shows it. */
  private record Target(OutlineCell cell, PseudoClass mark, Id parent, int index) {}

  private final OutlineTree tree;
  private final OutlineActs acts;
  private @Nullable Point2D pressed;
  private @Nullable TreeItem<Topic> row;
  private List<Id> held = List.of();
  private @Nullable Target target;

  OutlineDrag(OutlineTree tree, OutlineActs acts) {
    this.tree = tree;
    this.acts = acts;
    tree.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    tree.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
    tree.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
    tree.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() != KeyCode.ESCAPE || held.isEmpty()) return;
          end();
          event.consume();
        });
  }

  private void pressed(MouseEvent event) {
    Optional<OutlineCell> cell = cellAt(event);
    if (event.getButton() != MouseButton.PRIMARY || cell.isEmpty()) {
      pressed = null;
      return;
    }
    pressed = new Point2D(event.getSceneX(), event.getSceneY());
    row = cell.get().getTreeItem();
  }

  /** The selected rows when the pressed one is among them, else that one alone; never the business. */
  private List<Id> carried() {
    List<TreeItem<Topic>> selected = tree.getSelectionModel().getSelectedItems();
    List<TreeItem<Topic>> all = selected.contains(row) || row == null ? selected : List.of(row);
    return all.stream()
        .filter(item -> item != null && item.getParent() != null)
        .map(item -> item.getValue().id())
        .toList();
  }

  private void dragged(MouseEvent event) {
    Point2D from = pressed;
    if (from == null || tree.getEditingItem() != null) return;
    if (held.isEmpty()) {
      if (from.distance(event.getSceneX(), event.getSceneY()) < STARTS_AFTER) return;
      held = carried();
      if (held.isEmpty()) return;
    }
    event.consume();
    scrollAtEdge(event.getY());
    mark(cellAt(event).flatMap(cell -> target(cell, event)).orElse(null));
  }

  private void scrollAtEdge(double y) {
    double step = tree.getFixedCellSize();
    int first = firstRow();
    if (y < step && first > 0) tree.scrollTo(first - 1);
    else if (y > tree.getHeight() - step) tree.scrollTo(first + 1);
  }

  private int firstRow() {
    return tree.lookupAll(".outline-cell").stream()
        .filter(OutlineCell.class::isInstance)
        .map(OutlineCell.class::cast)
        .filter(cell -> !cell.isEmpty() && cell.getBoundsInParent().getMaxY() > 1)
        .mapToInt(OutlineCell::getIndex)
        .min()
        .orElse(0);
  }

  private Optional<OutlineCell> cellAt(MouseEvent event) {
    Node at = event.getPickResult().getIntersectedNode();
    while (at != null && !(at instanceof OutlineCell)) at = at.getParent();
    return at instanceof OutlineCell cell && !cell.isEmpty() ? Optional.of(cell) : Optional.empty();
  }

  /** The upper quarter of a row means before it, the lower one behind it, what lies between inside. */
  private Optional<Target> target(OutlineCell cell, MouseEvent event) {
    TreeItem<Topic> item = cell.getTreeItem();
    double y = cell.sceneToLocal(event.getSceneX(), event.getSceneY()).getY() / cell.getHeight();
    TreeItem<Topic> parent = item.getParent();
    Id own = item.getValue().id();
    Target inside = new Target(cell, INSIDE, own, item.getValue().children().size());
    Target wanted = inside;
    if (parent != null && y < 0.28)
      wanted = new Target(cell, BEFORE, parent.getValue().id(), parent.getChildren().indexOf(item));
    else if (y > 0.72 && item.isExpanded() && !item.isLeaf())
      wanted = new Target(cell, AFTER, own, 0);
    else if (parent != null && y > 0.72)
      wanted =
          new Target(cell, AFTER, parent.getValue().id(), parent.getChildren().indexOf(item) + 1);
    return allowed(wanted).or(() -> allowed(inside));
  }

  private Optional<Target> allowed(Target wanted) {
    return acts.refusal(held, wanted.parent(), wanted.index()).isEmpty()
        ? Optional.of(wanted)
        : Optional.empty();
  }

  private void mark(@Nullable Target now) {
    Target before = target;
    if (before != null) MARKS.forEach(each -> before.cell().pseudoClassStateChanged(each, false));
    target = now;
    if (now != null) now.cell().pseudoClassStateChanged(now.mark(), true);
  }

  private void released(MouseEvent event) {
    List<Id> moving = held;
    Target to = target;
    end();
    if (moving.isEmpty()) return;
    event.consume();
    if (to != null) acts.drop(moving, to.parent(), to.index());
  }

  private void end() {
    mark(null);
    held = List.of();
    pressed = null;
  }
}
