package touchmap.ui.dialogs;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import touchmap.ui.kit.ModalLayer;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Sheet;
import touchmap.words.Words;

/** The earlier versions of a map: arrows walk through them, beside the list stands what each held and what changed since. */
public final class VersionsSheet {
  private static final double WIDTH = 760;
  private static final double HEIGHT = 380;
  private static final double INDENT = 18;

  private final VersionsHost host;
  private final ListView<VersionsHost.Row> list = new ListView<>();
  private final Label said = Parts.text("");
  private final VBox changes = new VBox(2);
  private final VBox names = new VBox(2);
  private final Button restore;
  private final Button copy;

  private VersionsSheet(
      ModalLayer layer, Words words, String title, List<VersionsHost.Row> rows, VersionsHost host) {
    this.host = host;
    list.setId("versions-list");
    list.setAccessibleText(words.of("dialogs.versions.list"));
    list.getItems().setAll(rows);
    list.setCellFactory(view -> new Cell());
    list.setPrefWidth(230);
    list.setMinWidth(230);
    list.setPrefHeight(HEIGHT);
    list.getStyleClass().addAll("notice", "sunken", "first-focus");
    said.setId("versions-said");
    var outline = new ScrollPane(names);
    names.setPadding(new Insets(8));
    outline.setFitToWidth(true);
    outline.getStyleClass().addAll("notice", "sunken");
    outline.setAccessibleRole(AccessibleRole.TEXT);
    outline.accessibleTextProperty().bind(said.textProperty());
    VBox.setVgrow(outline, Priority.ALWAYS);
    var right = new VBox(8, said, changes, outline);
    right.setPrefHeight(HEIGHT);
    right.setMaxHeight(HEIGHT);
    HBox.setHgrow(right, Priority.ALWAYS);
    var sheet =
        new Sheet(
            words.of("dialogs.versions.title", title),
            WIDTH,
            Sheet.text(words.of("dialogs.versions.text")),
            new HBox(16, list, right));
    sheet.setId("versions-sheet");
    sheet.button(words.of("dialogs.cancel"), () -> layer.close(sheet)).setId("versions-cancel");
    copy =
        sheet.button(
            words.of("dialogs.versions.copy"),
            () -> {
              layer.close(sheet);
              host.openCopy(place());
            });
    copy.setId("versions-copy");
    restore =
        sheet.mainButton(
            words.of("dialogs.versions.restore"),
            () -> {
              layer.close(sheet);
              host.restore(place());
            });
    restore.setId("versions-restore");
    // a list takes Enter for itself
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() != KeyCode.ENTER) return;
          event.consume();
          restore.fire();
        });
    list.getSelectionModel().selectedIndexProperty().addListener((place, was, is) -> look());
    list.getSelectionModel().select(0);
    layer.show(sheet, () -> {});
  }

  /** Shows the sheet, with the newest version chosen. */
  public static void show(
      ModalLayer layer, Words words, String title, List<VersionsHost.Row> rows, VersionsHost host) {
    new VersionsSheet(layer, words, title, rows, host);
  }

  private int place() {
    return list.getSelectionModel().getSelectedIndex();
  }

  private void look() {
    int asked = place();
    restore.setDisable(true);
    copy.setDisable(true);
    if (asked < 0) return;
    host.look(
        asked,
        look -> {
          if (asked == place()) show(look);
        });
  }

  private void show(VersionsHost.Look look) {
    said.setText(look.said());
    changes.getChildren().setAll(look.changes().stream().map(VersionsSheet::change).toList());
    names
        .getChildren()
        .setAll(
            look.names().stream()
                .map(
                    each -> {
                      Label name = Parts.name(Sheet.brief(each.name()));
                      name.setPadding(new Insets(0, 0, 0, each.depth() * INDENT));
                      if (each.depth() < 2) name.getStyleClass().add("strong");
                      return name;
                    })
                .toList());
    restore.setDisable(!look.isThere());
    copy.setDisable(!look.isThere());
  }

  private static Label change(String text) {
    Label line = Parts.caption("•  " + text);
    line.setWrapText(true);
    return line;
  }

  private static final class Cell extends ListCell<VersionsHost.Row> {
    @Override
    protected void updateItem(VersionsHost.Row row, boolean isEmpty) {
      super.updateItem(row, isEmpty);
      setText(isEmpty || row == null ? "" : said(row));
    }

    private static String said(VersionsHost.Row row) {
      return row.remark().isEmpty() ? row.when() : row.when() + "\n" + row.remark();
    }
  }
}
