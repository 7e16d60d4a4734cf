package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.model.TouchMap;
import touchmap.ui.Person;

/** Menus and palette, with a map and without one. */
@ExtendWith(Person.class)
class MenusFxTest {
  /** What a screen of 720 pixels leaves below a panel of the desktop. */
  private static final double ROOM = 690;

  private DeskRig rig;

  @Start
  void start(Stage stage) throws IOException {
    rig = DeskRig.on(stage);
  }

  @AfterEach
  void end() throws IOException {
    rig.end();
  }

  private ContextMenu menu() {
    return rig.fx(
        () ->
            Window.getWindows().stream()
                .filter(each -> each instanceof ContextMenu && each.isShowing())
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElseThrow());
  }

  private List<String> items() {
    ContextMenu menu = menu();
    return rig.fx(
        () ->
            menu.getItems().stream().map(MenuItem::getText).filter(each -> each != null).toList());
  }

  @Test
  void bothMenusFitOnASmallScreen() throws IOException {
    rig.open(rig.write("studio.touchmap", Maps.studio()));
    rig.until(() -> rig.shows("quick-add-field"));
    rig.interact(() -> rig.window().main().orElseThrow().map().show(Id.of("t2")));
    rig.interact(() -> rig.window().main().orElseThrow().focusMap());
    rig.keys(KeyCode.SHIFT, KeyCode.F10);
    double onNode = rig.fx(() -> menu().getHeight());
    rig.keys(KeyCode.ESCAPE);
    rig.keys(KeyCode.F10);
    double whole = rig.fx(() -> menu().getHeight());
    assertTrue(onNode <= ROOM && whole <= ROOM, "node " + onNode + ", whole " + whole);
  }

  @Test
  void theFirstScreenHasMenuAndPalette() {
    rig.until(() -> rig.node("start-name", Node.class).isFocused());
    rig.keys(KeyCode.F10);
    assertEquals(
        List.of("New map", "Open a map", "Settings", "Quit"),
        items().stream()
            .filter(List.of("New map", "Open a map", "Settings", "Quit")::contains)
            .toList());
    assertFalse(items().contains("The five steps"));
    rig.keys(KeyCode.ESCAPE);
    rig.keys(KeyCode.CONTROL, KeyCode.K);
    rig.until(() -> rig.shows("palette-field"));
    rig.type("finished");
    rig.keys(KeyCode.ENTER);
    rig.until(() -> rig.window().main().isPresent());
  }

  @Test
  void recentFilesOfOneNameCanBeToldApart() throws IOException {
    rig.open(rig.write("studio.touchmap", Maps.studio()));
    rig.until(() -> rig.shows("quick-add-field"));
    var other = rig.write("studio.json", Maps.studio());
    rig.interact(() -> rig.desk.change(rig.desk.settings().withRecent(other)));
    rig.keys(KeyCode.F10);
    ContextMenu menu = menu();
    List<String> files =
        rig.fx(
            () ->
                menu.getItems().stream()
                    .filter(each -> "menu-recent".equals(each.getId()))
                    .flatMap(each -> ((Menu) each).getItems().stream())
                    .map(MenuItem::getText)
                    .filter(each -> each != null && each.startsWith("studio"))
                    .toList());
    assertEquals(2, files.size(), files::toString);
    assertTrue(files.stream().anyMatch(each -> each.startsWith("studio.json ")), files::toString);
  }

  @Test
  void theFilterStaysWhereItIsAtTheFirstChoice() throws IOException {
    TouchMap tagged =
        Maps.studio()
            .replacing(
                Id.of("t1"),
                each -> each.withDetails(each.details().withTags(List.of("a long tag to show"))));
    rig.open(rig.write("tagged.touchmap", tagged));
    rig.until(() -> rig.shows("quick-add-field"));
    rig.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
    Node panel = rig.node("filter-panel", Node.class);
    var before = rig.fx(() -> panel.localToScene(panel.getLayoutBounds()));
    ComboBox<?> tags = rig.node("filter-tag", ComboBox.class);
    rig.interact(() -> tags.getSelectionModel().select(1));
    rig.settle();
    assertTrue(rig.shows("filter-chip"));
    assertEquals(before, rig.fx(() -> panel.localToScene(panel.getLayoutBounds())));
  }

  @Test
  void anotherLanguageLeavesTheOutlinesRowsOpen() throws IOException {
    rig.open(rig.write("studio.touchmap", Maps.studio()));
    rig.until(() -> rig.shows("quick-add-field"));
    int closed = rows();
    rig.interact(() -> tree().getTreeItem(3).setExpanded(true));
    rig.settle();
    int open = rows();
    assertEquals(closed + 1, open);
    rig.interact(
        () ->
            rig.desk.change(
                rig.desk
                    .settings()
                    .preferences()
                    .withLanguage(touchmap.ui.kit.Preferences.Language.RU)));
    rig.settle();
    assertEquals(open, rows());
  }

  private TreeView<?> tree() {
    return rig.node("outline-tree", TreeView.class);
  }

  private int rows() {
    TreeView<?> tree = tree();
    return rig.fx(tree::getExpandedItemCount);
  }
}
