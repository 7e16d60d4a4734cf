package touchmap.ui.improve;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import touchmap.words.Words;

/** A row of answers: the touchpoint, where it belongs, and its figure at the end. */
final class AnswerCell extends ListCell<QuestionSection.Answer> {
  private final Words words;
  private final Label name = new Label();
  private final Label aside = new Label();
  private final Label value = new Label();
  private final HBox row;

  AnswerCell(Words words) {
    this.words = words;
    name.getStyleClass().add("answer-name");
    aside.getStyleClass().add("caption");
    value.getStyleClass().add("strong");
    value.setMinWidth(Region.USE_PREF_SIZE);
    aside.setMinWidth(0);
    HBox.setHgrow(aside, Priority.ALWAYS);
    aside.setMaxWidth(Double.MAX_VALUE);
    row = new HBox(8, name, aside, value);
    row.setAlignment(Pos.CENTER_LEFT);
    row.prefWidthProperty().bind(widthProperty().subtract(18));
    row.setMaxWidth(Region.USE_PREF_SIZE);
    getStyleClass().add("answer-cell");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(QuestionSection.@Nullable Answer answer, boolean empty) {
    super.updateItem(answer, empty);
    if (empty || answer == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    name.setText(answer.name());
    aside.setText(answer.aside());
    value.setText(answer.value());
    setGraphic(row);
    setAccessibleText(
        words.of("improve.answer.spoken", answer.name(), answer.aside(), answer.value()));
  }
}
