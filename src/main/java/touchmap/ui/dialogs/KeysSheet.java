package touchmap.ui.dialogs;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchmap.ui.kit.Action;
import touchmap.ui.kit.KeyLabel;
import touchmap.ui.kit.Keys;
import touchmap.ui.kit.ModalLayer;
import touchmap.ui.kit.Sheet;
import touchmap.words.Words;

/** The keys of the lens on one sheet: every action that has a key, in two columns. */
public final class KeysSheet {
  /** What the keyboard does in the table of a journey. */
  private static final List<String> TABLE =
      List.of("walk", "write", "next", "feel", "move", "insert", "empty", "remove", "leave");

  /** What it does on the map while a chain is linked. */
  private static final List<String> LINKING = List.of("pick", "back", "done");

  private KeysSheet() {}

  /**
   * Shows the sheet.
   *
   * @param local what works on the map
   * @param anywhere what works in the whole window
   */
  public static void show(
      ModalLayer layer, Words words, List<Action> local, List<Action> anywhere) {
    VBox map = column(words, words.of("dialogs.keys.map"), local);
    map.getChildren().addAll(1, pointer(words));
    VBox rest = column(words, words.of("dialogs.keys.anywhere"), anywhere);
    rest.getChildren().addAll(group(words, "table", TABLE));
    rest.getChildren().addAll(group(words, "linking", LINKING));
    var columns = new HBox(32, map, rest);
    var scroll = new ScrollPane(columns);
    scroll.setFitToWidth(true);
    scroll.setPrefHeight(460);
    scroll.getStyleClass().add("first-focus");
    var sheet =
        new Sheet(
            words.of("dialogs.keys.title"), 860, Sheet.text(words.of("dialogs.keys.text")), scroll);
    sheet.setId("keys-sheet");
    sheet.mainButton(words.of("dialogs.close"), () -> layer.close(sheet));
    layer.show(sheet, () -> {});
  }

  /** What the pointer does, with the keys that are held for it. */
  private static List<HBox> pointer(Words words) {
    return rows(words, "pointer", List.of("move", "hand", "select", "pan", "zoom"));
  }

  /** Keys of a place of its own, under its name. */
  private static List<Region> group(Words words, String place, List<String> ids) {
    var group = new ArrayList<Region>();
    var heading = new Label(words.of("dialogs.keys." + place));
    heading.getStyleClass().add("section-title");
    heading.setPadding(new Insets(14, 0, 0, 0));
    group.add(heading);
    group.addAll(rows(words, place, ids));
    return group;
  }

  private static List<HBox> rows(Words words, String place, List<String> ids) {
    return ids.stream().map(id -> row(words, "dialogs.keys." + place + "." + id)).toList();
  }

  private static HBox row(Words words, String key) {
    return row(words.of(key), List.of(words.of(key + ".how").split(" \\| ", -1)));
  }

  private static VBox column(Words words, String title, List<Action> actions) {
    var column = new VBox(2);
    var heading = new Label(title);
    heading.getStyleClass().add("section-title");
    column.getChildren().add(heading);
    for (Action action : actions) {
      if (!action.keys().isEmpty()) column.getChildren().add(row(words, action));
    }
    HBox.setHgrow(column, Priority.ALWAYS);
    column.setPrefWidth(380);
    return column;
  }

  private static HBox row(Words words, Action action) {
    var shown = new ArrayList<String>();
    for (var keys : action.keys()) {
      String key = Keys.text(keys);
      if (!shown.contains(key) && shown.size() < 2) shown.add(key);
    }
    return row(action.text(words), shown);
  }

  private static HBox row(String what, List<String> keys) {
    var text = new Label(what);
    text.setMinWidth(60);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var row = new HBox(6, text, gap);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("key-row");
    keys.forEach(key -> row.getChildren().add(new KeyLabel(key)));
    return row;
  }
}
