package touchmap.ui.score;

import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import touchmap.ui.kit.Parts;
import touchmap.words.Phrase;
import touchmap.words.Words;

/** Where the name of somebody who has answered is spelled anew; Enter takes it for all they answered, Esc leaves it. */
final class RightName extends VBox {
  private final Words words;
  private final Function<String, Optional<Phrase>> correct;
  private final Runnable done;
  private final TextField field = new TextField();
  private final Label wrong = Parts.wrong();

  /** {@code correct} says why not, if so; {@code done} when it is over, either way. */
  RightName(Words words, Function<String, Optional<Phrase>> correct, Runnable done) {
    super(4);
    this.words = words;
    this.correct = correct;
    this.done = done;
    field.setId("score-rater-right");
    field.setAccessibleText(words.of("score.rater.right"));
    field.getStyleClass().add("small-field");
    field.setPrefWidth(120);
    field.setMinWidth(60);
    HBox.setHgrow(field, Priority.ALWAYS);
    field.setOnAction(event -> take());
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() != KeyCode.ESCAPE) return;
          event.consume();
          done.run();
        });
    var line =
        new HBox(
            8,
            field,
            Parts.small("score-rater-take", words.of("score.rater.take"), this::take),
            Parts.flat("score-rater-leave", words.of("score.rater.leave"), done));
    line.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(line, wrong);
    HBox.setHgrow(this, Priority.ALWAYS);
  }

  void begin(String name) {
    field.setText(name);
    Parts.tell(wrong, "");
    field.requestFocus();
    field.selectAll();
  }

  private void take() {
    Optional<Phrase> why = correct.apply(field.getText());
    Parts.tell(wrong, why.map(words::of).orElse(""));
    if (why.isEmpty()) done.run();
  }
}
