package touchmap.ui.find;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import touchmap.model.Idea;
import touchmap.ui.kit.Icons;
import touchmap.words.Words;

/** One idea in the tray: a grip, its name, and who had it. */
final class IdeaRow extends ListCell<Idea> {
  private final Words words;
  private final Label name = new Label();
  private final Label author = new Label();
  private final HBox box;
  private @Nullable TextField field;

  IdeaRow(Words words, IdeaDrag drag) {
    this.words = words;
    getStyleClass().add("idea-cell");
    setPrefWidth(0);
    var grip = Icons.node("grip-vertical", 14);
    author.getStyleClass().add("idea-author");
    author.setMinWidth(Region.USE_PREF_SIZE);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    box = new HBox(8, grip, name, author);
    box.setAlignment(Pos.CENTER_LEFT);
    box.getStyleClass().add("idea-box");
    box.setMaxHeight(33);
    drag.watch(this, this::carried);
  }

  /** The selected ideas when this row is one of them, else this row's alone. */
  private List<Idea> carried() {
    if (isEmpty() || isEditing()) return List.of();
    List<Idea> selected = List.copyOf(getListView().getSelectionModel().getSelectedItems());
    return selected.contains(getItem()) ? selected : List.of(getItem());
  }

  @Override
  protected void updateItem(@Nullable Idea idea, boolean empty) {
    super.updateItem(idea, empty);
    setText(null);
    if (empty || idea == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    name.setText(idea.name());
    author.setText(idea.by());
    author.setManaged(!idea.by().isEmpty());
    setAccessibleText(
        idea.by().isEmpty() ? idea.name() : words.of("find.tray.by", idea.name(), idea.by()));
    setGraphic(isEditing() && field != null ? field : box);
  }

  @Override
  public void startEdit() {
    super.startEdit();
    if (!isEditing()) return;
    var editing = new TextField(getItem().name());
    editing.setId("idea-edit");
    editing.setAccessibleText(words.of("find.tray.rename"));
    editing.setOnAction(event -> commit(editing.getText()));
    editing.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            cancelEdit();
            event.consume();
          }
        });
    editing
        .focusedProperty()
        .addListener(
            (value, before, focused) -> {
              if (!focused && isEditing()) commit(editing.getText());
            });
    field = editing;
    setGraphic(editing);
    editing.applyCss();
    editing.selectAll();
    editing.requestFocus();
  }

  private void commit(String text) {
    String said = text.strip();
    Idea idea = getItem();
    if (said.isEmpty() || said.equals(idea.name())) cancelEdit();
    else commitEdit(new Idea(idea.id(), said, idea.by(), idea.object(), idea.extras()));
  }

  @Override
  public void commitEdit(Idea changed) {
    super.commitEdit(changed);
    back();
  }

  @Override
  public void cancelEdit() {
    super.cancelEdit();
    back();
  }

  private void back() {
    field = null;
    setGraphic(isEmpty() ? null : box);
    getListView().requestFocus();
  }
}
