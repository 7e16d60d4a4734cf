package touchmap.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import touchmap.edit.Selection;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.geometry.ScreenPoint;
import touchmap.layout.Placed;
import touchmap.model.Id;
import touchmap.ui.kit.Actions;
import touchmap.words.Words;

/** The menu of a node, and the menu of the ground; by the second button, the Menu key and Shift+F10. */
public final class MapMenu {
  private static final String LINE = "";

  private static final List<String> ON_NODE =
      List.of(
          "child",
          "sibling",
          "between",
          LINE,
          "edit",
          "details",
          "moment",
          LINE,
          "cut",
          "copy",
          "copy-markdown",
          "copy-picture",
          "paste",
          "duplicate",
          LINE,
          "move-to",
          "automatic",
          "fold",
          "sort",
          "retype",
          LINE,
          "delete",
          "dissolve");

  private static final List<String> ON_GROUND =
      List.of(
          "paste",
          "select-all",
          LINE,
          "fit",
          "zoom-100",
          LINE,
          "unfold-all",
          "level-1",
          "level-2",
          "level-3",
          LINE,
          "layout-both",
          "layout-right",
          "layout-down");

  private final MapView view;
  private final Actions shown;
  private final MapActions actions;
  private final ContextMenu menu = new ContextMenu();

  MapMenu(MapView view, Words words, MapActions actions) {
    this.view = view;
    this.actions = actions;
    shown = new Actions(words);
    shown.addLocal(actions.all());
    menu.setId("map-menu");
  }

  /** The second button. What it was pressed on is selected, unless it is one of those that are. */
  void requested(ContextMenuEvent event) {
    if (event.isKeyboardTrigger()) {
      openByKey();
    } else if (event.getTarget() == view && !view.hand().isBusy()) {
      view.typing().end(true);
      var screen = new ScreenPoint(event.getX(), event.getY());
      Point at = view.camera().toMap(screen);
      Optional<Id> node = view.painted().hit(at);
      node.filter(id -> !view.editor().selection().contains(id))
          .ifPresent(id -> view.editor().select(Selection.of(id)));
      open(node.isPresent(), event.getScreenX(), event.getScreenY());
    } else {
      return;
    }
    event.consume();
  }

  /** At the node that keys start from. */
  void openByKey() {
    Optional<Placed> node = view.editor().selection().lead().flatMap(view.painted()::at);
    Rect box =
        node.map(each -> view.camera().toScreen(each.box()))
            .orElse(new Rect(view.getWidth() / 2, view.getHeight() / 2, 0, 0));
    Point2D corner = view.localToScreen(box.x() + Math.min(24, box.width()), box.bottom() + 4);
    if (corner != null) open(node.isPresent(), corner.getX(), corner.getY());
  }

  /** That of the selected nodes, where they are shown beside the map. */
  public void openBeside(double screenX, double screenY) {
    view.typing().end(true);
    open(!view.editor().selection().isEmpty(), screenX, screenY);
  }

  private void open(boolean onNode, double x, double y) {
    menu.getItems().setAll(items(onNode ? ON_NODE : ON_GROUND));
    menu.show(view, x, y);
  }

  /** What cannot be done now is left out, but for the acts that people look for in the same place. */
  private List<MenuItem> items(List<String> ids) {
    var items = new ArrayList<MenuItem>();
    for (String id : ids) {
      boolean line = id.equals(LINE);
      boolean afterLine = items.isEmpty() || items.getLast() instanceof SeparatorMenuItem;
      if (line && !afterLine) items.add(new SeparatorMenuItem());
      if (!line && actions.named(id).isEnabled()) items.add(shown.menuItem(actions.named(id)));
    }
    if (!items.isEmpty() && items.getLast() instanceof SeparatorMenuItem) items.removeLast();
    return items;
  }

  boolean isShowing() {
    return menu.isShowing();
  }

  void hide() {
    menu.hide();
  }
}
