package touchmap.ui.outline;

import java.util.Optional;
import javafx.scene.control.TreeItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import touchmap.model.Topic;
import touchmap.ui.kit.Keys;

/** The outline's keys: those of the map. What is held with Ctrl goes on to the window's actions. */
final class OutlineKeys {
  private final OutlineTree tree;
  private final OutlineActs acts;
  private final OutlineHost host;

  OutlineKeys(OutlineTree tree, OutlineActs acts, OutlineHost host) {
    this.tree = tree;
    this.acts = acts;
    this.host = host;
    tree.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    tree.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
  }

  private void pressed(KeyEvent event) {
    if (tree.getEditingItem() != null) return;
    if (host.takesKey(event)) {
      event.consume();
      return;
    }
    boolean holding = event.isShortcutDown() || event.isAltDown();
    boolean done = holding ? held(Keys.code(event)) : plain(event.getCode(), event.isShiftDown());
    if (done) event.consume();
  }

  private boolean held(KeyCode code) {
    switch (code) {
      case UP -> acts.shift(-1);
      case DOWN -> acts.shift(1);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean plain(KeyCode code, boolean shift) {
    switch (code) {
      case F2 -> tree.rename(Optional.empty());
      case ENTER -> tree.addSibling(shift);
      case TAB -> {
        if (shift) acts.outdent();
        else tree.addChild();
      }
      case INSERT -> tree.addChild();
      case DELETE, BACK_SPACE -> acts.remove();
      case SPACE -> fold();
      case ESCAPE -> host.backToMap();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void fold() {
    TreeItem<Topic> item = tree.getSelectionModel().getSelectedItem();
    if (item != null && !item.isLeaf() && item.getParent() != null)
      item.setExpanded(!item.isExpanded());
  }

  /** Typing writes over the name, as on the map; the first letter is not lost. */
  private void typed(KeyEvent event) {
    if (tree.getEditingItem() != null || event.isShortcutDown() || event.isAltDown()) return;
    String text = event.getCharacter();
    if (host.takesKey(event)) {
      event.consume();
      return;
    }
    if (text.isBlank() || text.codePoints().anyMatch(Character::isISOControl)) return;
    tree.rename(Optional.of(text));
    event.consume();
  }
}
