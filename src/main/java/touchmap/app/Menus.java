package touchmap.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import touchmap.edit.Editor;
import touchmap.ui.kit.Action;
import touchmap.ui.kit.Actions;
import touchmap.words.Words;

/** The whole menu, which opens under the map's name: every action of the window is somewhere in it. */
final class Menus {
  private static final List<String> FILE =
      List.of("save", "saveAs", "-", "exportPdf", "export", "-", "close", "quit");
  private static final List<String> EDIT = List.of("undo", "redo");
  private static final List<String> LOOK =
      List.of(
          "palette",
          "search",
          "searchNext",
          "searchPrevious",
          "filter",
          "-",
          "outline",
          "panel",
          "details",
          "find",
          "nextPane",
          "previousPane",
          "-",
          "fullScreen");
  private static final List<String> HELP = List.of("keys", "about");

  private final MapWindow window;
  private final Actions actions;
  private final Words words;

  Menus(MapWindow window, Actions actions) {
    this.window = window;
    this.actions = actions;
    words = window.words();
  }

  /** Opens it below a node. */
  void show(Node under) {
    var menu = new ContextMenu();
    menu.setId("main-menu");
    menu.getItems().addAll(items("new", "open"));
    if (actions.find("pasteList").isPresent())
      menu.getItems().addAll(items("pasteList", "example"));
    menu.getItems().add(recent());
    menu.getItems().addAll(items(FILE.subList(0, FILE.indexOf("close")).toArray(String[]::new)));
    menu.getItems().add(actions.menu(words.of("app.menu.edit"), edit()));
    menu.getItems().add(actions.menu(words.of("app.menu.map"), local()));
    menu.getItems()
        .add(actions.menu(words.of("app.menu.view"), items(LOOK.toArray(String[]::new))));
    menu.getItems().add(new SeparatorMenuItem());
    menu.getItems().addAll(items("settings"));
    menu.getItems().addAll(items(HELP.toArray(String[]::new)));
    menu.getItems().add(new SeparatorMenuItem());
    menu.getItems().addAll(items("close", "quit"));
    menu.show(under, Side.BOTTOM, 0, 4);
  }

  private List<MenuItem> items(String... ids) {
    var items = new ArrayList<MenuItem>();
    for (String id : ids) {
      if (id.equals("-")) items.add(new SeparatorMenuItem());
      else actions.find(id).ifPresent(action -> items.add(actions.menuItem(action)));
    }
    return items;
  }

  /** Undo and redo say what they would take back. */
  private List<MenuItem> edit() {
    List<MenuItem> items = items(EDIT.toArray(String[]::new));
    Editor editor = window.document().orElseThrow().editor();
    editor
        .undoLabel()
        .ifPresent(label -> items.get(0).setText(words.of("app.menu.undo", words.of(label))));
    editor
        .redoLabel()
        .ifPresent(label -> items.get(1).setText(words.of("app.menu.redo", words.of(label))));
    return items;
  }

  /** What the rooms brought with them. */
  private List<MenuItem> local() {
    var items = new ArrayList<MenuItem>();
    var known = new ArrayList<String>();
    known.addAll(List.of("new", "open", "pasteList", "example", "settings"));
    known.addAll(FILE);
    known.addAll(EDIT);
    known.addAll(LOOK);
    known.addAll(HELP);
    for (Action action : actions.all()) {
      if (known.contains(action.id()) || action.id().startsWith("set.")) continue;
      items.add(actions.menuItem(action));
    }
    return items;
  }

  private Menu recent() {
    var items = new ArrayList<MenuItem>();
    for (Path file : window.desk().settings().recent()) {
      String name = MapReader.stem(file);
      Path folder = file.getParent();
      var item =
          new MenuItem(
              words.of("app.menu.recentFile", name, folder == null ? "" : folder.toString()));
      item.setMnemonicParsing(false);
      item.setOnAction(event -> window.files().open(file));
      items.add(item);
    }
    Menu menu = actions.menu(words.of("app.menu.recent"), items);
    menu.setId("menu-recent");
    menu.setDisable(items.isEmpty());
    if (items.isEmpty()) return menu;
    var clear = new MenuItem(words.of("app.menu.clearRecent"));
    clear.setOnAction(event -> window.desk().change(window.desk().settings().withoutRecents()));
    menu.getItems().addAll(new SeparatorMenuItem(), clear);
    return menu;
  }
}
