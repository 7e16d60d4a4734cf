package touchmap.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
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

/**
 * The whole menu, which opens under the map's name: every action of the window is somewhere in it.
 */
final class Menus {
  private static final String TOP = "new open pasteList examples";
  private static final String FILE = "save saveAs print export";
  private static final String EDIT =
      "undo redo - map.cut map.copy map.copy-markdown map.copy-picture map.paste map.duplicate - map.select-all"
          + " map.select-branch map.deselect - map.delete map.dissolve - bringIn versions";
  private static final String NODE =
      "map.child map.sibling map.sibling-before map.between - map.edit map.rewrite details"
          + " map.moment rank.toggle improve.add map.retype map.sort - map.move-to map.up map.down"
          + " map.left map.right map.earlier map.later map.automatic - map.menu";
  private static final String LOOK =
      "map.zoom-in map.zoom-out map.zoom-100 map.fit - map.layout-both map.layout-right"
          + " map.layout-down - map.fold map.fold-all map.unfold-all map.level-1 map.level-2"
          + " map.level-3 map.level-less map.level-more - outline panel fullScreen";
  private static final String FIND =
      "find - find.quick-add find.idea find.next-prompt find.timer - palette search searchNext"
          + " searchPrevious filter";
  private static final String RANK = "rank - rank.toggle rank.duels rank.votes";
  private static final String SCORE =
      "score - score.next score.criteria score.numbers - score.ours score.theirs score.gap";
  private static final String IMPROVE = "improve - improve.add improve.board improve.calendar";
  private static final String REVIEW =
      "review - review.start review.audit review.rounds review.protocol - review.settings";
  private static final String JOURNEY = "journey link - stages stageGrid";
  private static final String PRESENT = "present presentBranch - chapters";
  private static final String GO =
      "nextPane previousPane - map.home map.go-up map.go-down map.go-left map.go-right"
          + " map.page-up map.page-down map.extend-up map.extend-down map.extend-left"
          + " map.extend-right map.extend-page-up map.extend-page-down";
  private static final String END = "settings keys about - close quit";

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
    var all = new ArrayList<MenuItem>();
    all.addAll(items(TOP));
    all.add(recent());
    all.add(new SeparatorMenuItem());
    all.addAll(items(FILE));
    all.add(new SeparatorMenuItem());
    addMenu(all, "app.menu.edit", edit());
    addMenu(all, "app.menu.node", items(NODE));
    addMenu(all, "app.menu.view", items(LOOK));
    if (window.document().isPresent()) addMenu(all, "app.lenses", lenses());
    addMenu(all, "app.menu.present", present());
    addMenu(all, "app.menu.go", items(GO));
    addMenu(all, "app.menu.more", others());
    all.add(new SeparatorMenuItem());
    all.addAll(items(END));
    menu.getItems().setAll(withoutIdleLines(all));
    menu.show(under, Side.BOTTOM, 0, 4);
  }

  /** One menu for each step; all of them together would not fit on a small screen. */
  private List<MenuItem> lenses() {
    var steps = new ArrayList<MenuItem>();
    addMenu(steps, "app.lens.find", items(FIND));
    addMenu(steps, "app.lens.rank", items(RANK));
    addMenu(steps, "app.lens.score", items(SCORE));
    addMenu(steps, "app.lens.improve", items(IMPROVE));
    addMenu(steps, "app.lens.review", items(REVIEW));
    addMenu(steps, "app.journey", items(JOURNEY));
    return steps;
  }

  /** Nothing is added for what has no items, as most has not while there is no map. */
  private void addMenu(List<MenuItem> to, String key, List<MenuItem> items) {
    List<MenuItem> kept = withoutIdleLines(items);
    if (!kept.isEmpty()) to.add(actions.menu(words.of(key), kept));
  }

  private static List<MenuItem> withoutIdleLines(List<MenuItem> items) {
    var kept = new ArrayList<MenuItem>();
    for (MenuItem each : items) {
      boolean afterLine = kept.isEmpty() || kept.getLast() instanceof SeparatorMenuItem;
      if (!(each instanceof SeparatorMenuItem && afterLine)) kept.add(each);
    }
    if (!kept.isEmpty() && kept.getLast() instanceof SeparatorMenuItem) kept.removeLast();
    return kept;
  }

  private List<MenuItem> items(String ids) {
    var items = new ArrayList<MenuItem>();
    for (String id : ids.split(" ", -1)) {
      if (id.equals("-")) items.add(new SeparatorMenuItem());
      else actions.find(id).ifPresent(action -> items.add(actions.menuItem(action)));
    }
    return items;
  }

  /** Undo and redo say what they would take back. */
  private List<MenuItem> edit() {
    List<MenuItem> items = items(EDIT);
    if (window.document().isEmpty()) return items;
    Editor editor = window.document().get().editor();
    editor
        .undoLabel()
        .ifPresent(label -> items.get(0).setText(words.of("app.menu.undo", words.of(label))));
    editor
        .redoLabel()
        .ifPresent(label -> items.get(1).setText(words.of("app.menu.redo", words.of(label))));
    return items;
  }

  /**
   * What has no place of its own above; the menu itself and the settings, which have their sheet,
   * left out.
   */
  private List<MenuItem> others() {
    List<String> placed =
        Stream.of(TOP, FILE, EDIT, NODE, LOOK, FIND, RANK, SCORE, IMPROVE, REVIEW, PRESENT, GO, END)
            .flatMap(each -> Arrays.stream(each.split(" ", -1)))
            .toList();
    var items = new ArrayList<MenuItem>();
    for (Action action : actions.all()) {
      String id = action.id();
      if (!placed.contains(id) && !id.equals("menu") && !id.startsWith("set."))
        items.add(actions.menuItem(action));
    }
    return items;
  }

  private List<MenuItem> present() {
    List<MenuItem> items = items(PRESENT);
    items.addAll(window.presenting().colours());
    items.addAll(window.presenting().displays());
    return items;
  }

  private Menu recent() {
    var items = new ArrayList<MenuItem>();
    for (Path file : window.desk().settings().recent()) {
      Path folder = file.getParent();
      var item =
          new MenuItem(
              words.of(
                  "app.menu.recentFile",
                  MapReader.shortName(file),
                  folder == null ? "" : folder.toString()));
      item.setMnemonicParsing(false);
      item.setOnAction(event -> window.files().open(file));
      items.add(item);
    }
    Menu menu = actions.menu(words.of("app.menu.recent"), items);
    menu.setId("menu-recent");
    menu.setDisable(items.isEmpty());
    if (items.isEmpty()) return menu;
    var clear = new MenuItem(words.of("app.menu.clearRecent"));
    clear.setId("menu-forget");
    clear.setOnAction(event -> window.desk().change(window.desk().settings().withoutRecents()));
    menu.getItems().addAll(new SeparatorMenuItem(), clear);
    return menu;
  }
}
