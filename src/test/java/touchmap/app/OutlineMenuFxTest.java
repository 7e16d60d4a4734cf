package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import touchmap.edit.Selection;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.ui.Person;

/** The menu of a node, on the row that stands for it in the outline. */
@ExtendWith(Person.class)
class OutlineMenuFxTest {
  private DeskRig rig;

  @Start
  void start(Stage stage) throws IOException {
    rig = DeskRig.on(stage);
  }

  @AfterEach
  void end() throws IOException {
    rig.end();
  }

  private static Optional<ContextMenu> menu() {
    return Window.getWindows().stream()
        .filter(ContextMenu.class::isInstance)
        .map(ContextMenu.class::cast)
        .filter(each -> "map-menu".equals(each.getId()))
        .findFirst();
  }

  @Test
  void aRowHasTheMenuOfItsNodeWithWaysToCopyItForOthers() throws IOException {
    rig.open(rig.write("studio.touchmap", Maps.studio()));
    rig.interact(() -> rig.document().editor().select(Selection.of(Id.of("o2"))));
    TreeView<?> tree = rig.node("outline-tree", TreeView.class);
    rig.interact(
        () ->
            tree.fireEvent(
                new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED, 20, 60, 120, 160, false, null)));
    rig.until(() -> menu().isPresent());
    List<MenuItem> items = rig.fx(() -> menu().orElseThrow().getItems());
    for (String name : List.of("Copy as Markdown", "Copy as picture")) {
      MenuItem item = items.stream().filter(each -> name.equals(each.getText())).findFirst().get();
      assertTrue(item.getGraphic() != null, name);
    }
    MenuItem markdown =
        items.stream().filter(each -> "Copy as Markdown".equals(each.getText())).findFirst().get();
    rig.interact(markdown::fire);
    rig.interact(() -> menu().ifPresent(ContextMenu::hide));
    String copied = rig.fx(() -> Clipboard.getSystemClipboard().getString());
    assertEquals("- Sales", copied.lines().findFirst().orElse(""));
  }
}
