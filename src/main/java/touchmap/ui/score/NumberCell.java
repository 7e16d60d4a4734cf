package touchmap.ui.score;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchmap.ui.kit.Icons;
import touchmap.words.Words;

/** How a line of the matching sheet looks: a sign of how far it is decided, what it says, and why. */
final class NumberCell extends ListCell<NumberLine> {
  private final Words words;
  private final Label text = new Label();
  private final Label aside = new Label();
  private final HBox box = new HBox(10);

  NumberCell(Words words) {
    this.words = words;
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    aside.getStyleClass().add("caption");
    box.setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("number-cell");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable NumberLine line, boolean empty) {
    super.updateItem(line, empty);
    if (empty || line == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    text.setText(line.text());
    aside.setText(
        line.state() == NumberLine.State.LEFT_OUT
            ? words.of("score.import.leftOut", line.aside())
            : line.aside());
    aside.getStyleClass().remove("wrong-text");
    if (line.isOpen()) aside.getStyleClass().add("wrong-text");
    Node sign =
        Icons.node(
            switch (line.state()) {
              case OPEN -> "circle-alert";
              case LEFT_OUT -> "minus";
              case GUESSED -> "circle-help";
              case MATCHED -> "check";
            },
            16);
    var lines = new VBox(1, text, aside);
    lines.setAlignment(Pos.CENTER_LEFT);
    lines.setMinWidth(0);
    box.getChildren().setAll(sign, lines);
    setGraphic(box);
    setAccessibleText(text.getText() + ". " + aside.getText());
  }
}
