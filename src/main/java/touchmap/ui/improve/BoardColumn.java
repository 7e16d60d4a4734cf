package touchmap.ui.improve;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import touchmap.method.Agenda;
import touchmap.model.ActionStatus;
import touchmap.model.Id;
import touchmap.ui.kit.Parts;
import touchmap.words.Words;

/** All actions of one status. */
final class BoardColumn extends VBox {
  private final ActionStatus status;
  private final ListView<Agenda.Entry> list = new ListView<>();
  private final Label count = Parts.aside("");

  BoardColumn(ActionStatus status, Words words, Supplier<Sight> sight, BoardDrag drag) {
    super(6);
    this.status = status;
    getStyleClass().add("board-column");
    String name = StatusSign.text(status, words);
    Label title = Parts.sectionTitle(name);
    title.setGraphic(StatusSign.node(status));
    title.setGraphicTextGap(6);
    var head = new HBox(6, title, Parts.gap(), count);
    head.setAlignment(Pos.CENTER_LEFT);
    list.setId("board-" + StatusSign.key(status));
    list.getStyleClass().add("board-list");
    list.setAccessibleText(name);
    list.setAccessibleHelp(words.of("improve.board.keys"));
    list.setCellFactory(
        view -> {
          var card = new BoardCard(words, sight);
          drag.watch(card);
          return card;
        });
    list.focusedProperty().addListener((value, before, now) -> stand());
    VBox.setVgrow(list, Priority.ALWAYS);
    list.setPrefHeight(120);
    getChildren().setAll(head, list);
  }

  ActionStatus status() {
    return status;
  }

  ListView<Agenda.Entry> list() {
    return list;
  }

  void show(List<Agenda.Entry> entries) {
    count.setText(String.valueOf(entries.size()));
    int at = list.getSelectionModel().getSelectedIndex();
    list.getItems().setAll(entries);
    if (at >= 0 && !entries.isEmpty())
      list.getSelectionModel().select(Math.min(at, entries.size() - 1));
    stand();
  }

  /** The keyboard stands on a card, so that keys never have nothing to act on. */
  private void stand() {
    var selection = list.getSelectionModel();
    if (!list.isFocused() || list.getItems().isEmpty()) return;
    if (selection.isEmpty()) selection.select(0);
    list.getFocusModel().focus(selection.getSelectedIndex());
  }

  /** Puts the keyboard on an action, or on the first. */
  void focus(Id action) {
    list.requestFocus();
    for (int i = 0; i < list.getItems().size(); i++) {
      if (!list.getItems().get(i).action().id().equals(action)) continue;
      list.getSelectionModel().select(i);
      list.scrollTo(i);
      return;
    }
    if (!list.getItems().isEmpty()) list.getSelectionModel().select(0);
  }
}
