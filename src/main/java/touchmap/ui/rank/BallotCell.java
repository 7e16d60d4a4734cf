package touchmap.ui.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;
import touchmap.model.Id;
import touchmap.ui.kit.Icons;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Theme;
import touchmap.words.Words;

/** A row of a ballot: the touchpoint, and its dots with fewer and more, or the steps from 1 to 10. */
final class BallotCell extends ListCell<Id> {
  private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
  private static final int SHOWN_DOTS = 8;

  private final Ballot ballot;
  private final Words words;
  private final Sight sight;
  private final ObjIntConsumer<Id> answer;
  private final Label name = new Label();
  private final Label object = new Label();
  private final HBox dots = new HBox(4);
  private final Label number = new Label();
  private final List<Button> steps = new ArrayList<>();
  private final HBox row;

  BallotCell(Ballot ballot, Words words, Sight sight, ObjIntConsumer<Id> answer) {
    this.ballot = ballot;
    this.words = words;
    this.sight = sight;
    this.answer = answer;
    getStyleClass().add("ballot-cell");
    setPrefWidth(0);
    name.getStyleClass().add("row-name");
    object.getStyleClass().add("row-object");
    var said = new VBox(name, object);
    said.setAlignment(Pos.CENTER_LEFT);
    said.setMinWidth(0);
    HBox.setHgrow(said, Priority.ALWAYS);
    row = new HBox(10, said, ballot.kind() == Kind.DOTS ? dotting() : judging());
    row.setAlignment(Pos.CENTER_LEFT);
  }

  private HBox dotting() {
    dots.setAlignment(Pos.CENTER_RIGHT);
    for (int i = 0; i < SHOWN_DOTS; i++) {
      var dot = new Circle(5);
      dot.getStyleClass().add("row-dot");
      dots.getChildren().add(dot);
    }
    number.getStyleClass().add("strong");
    number.setMinWidth(22);
    number.setAlignment(Pos.CENTER_RIGHT);
    var box =
        new HBox(
            6,
            dots,
            number,
            button("minus", "rank.ballot.fewer", -1),
            button("plus", "rank.ballot.more", 1));
    box.setAlignment(Pos.CENTER_RIGHT);
    box.setMinWidth(USE_PREF_SIZE);
    return box;
  }

  /** The keyboard stays in the list, which has keys for all this. */
  private Button button(String icon, String key, int by) {
    var button = new Button(words.of(key), Icons.node(icon, 14));
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setAccessibleText(words.of(key));
    button.getStyleClass().addAll("icon-button", "small", "ballot-" + icon);
    button.setFocusTraversable(false);
    button.setOnAction(event -> answer(ballot.of(getItem()) + by));
    return button;
  }

  private HBox judging() {
    var box = new HBox(2);
    for (int i = 1; i <= Ballot.MOST_IMPORTANT; i++) {
      int value = i;
      var step = new Button(Integer.toString(i));
      step.getStyleClass().addAll("flat", "importance-step");
      step.setFocusTraversable(false);
      step.setOnAction(event -> answer(ballot.of(getItem()) == value ? 0 : value));
      steps.add(step);
      box.getChildren().add(step);
    }
    box.setAlignment(Pos.CENTER_RIGHT);
    box.setMinWidth(USE_PREF_SIZE);
    return box;
  }

  private void answer(int value) {
    getListView().getSelectionModel().select(getIndex());
    answer.accept(getItem(), Math.max(0, value));
  }

  @Override
  protected void updateItem(@Nullable Id item, boolean empty) {
    super.updateItem(item, empty);
    setText(null);
    if (empty || item == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    name.setText(sight.name(item));
    object.setText(sight.objectName(item));
    object.setTextFill(Theme.color(sight.colour(item)));
    int value = ballot.of(item);
    if (ballot.kind() == Kind.DOTS) showDots(value);
    else
      for (int i = 0; i < steps.size(); i++)
        steps.get(i).pseudoClassStateChanged(ON, i == value - 1);
    setAccessibleText(
        value == 0
            ? words.of("rank.ballot.rowEmpty", name.getText(), object.getText())
            : words.of(
                "rank.ballot.row." + ballot.kind().key(), name.getText(), object.getText(), value));
    setGraphic(row);
  }

  private void showDots(int value) {
    number.setText(value == 0 ? "" : Integer.toString(value));
    for (int i = 0; i < SHOWN_DOTS; i++) Parts.show(dots.getChildren().get(i), i < value);
  }
}
