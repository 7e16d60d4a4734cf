package touchmap.ui.score;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchmap.words.Words;

/** A question inside a sheet, before something that costs; not there while nothing is asked. */
final class AskFirst extends VBox {
  private final Label question = new Label();
  private final Button yes = new Button();
  private Runnable onYes = () -> {};

  AskFirst(Words words) {
    super(8);
    setId("ask-first");
    getStyleClass().add("note");
    question.setWrapText(true);
    question.setMinHeight(Region.USE_PREF_SIZE);
    yes.setId("ask-yes");
    yes.getStyleClass().add("small");
    yes.setOnAction(
        event -> {
          Runnable act = onYes;
          done();
          act.run();
        });
    var no = new Button(words.of("score.keep"));
    no.setId("ask-no");
    no.getStyleClass().addAll("flat", "small");
    no.setOnAction(event -> done());
    getChildren().addAll(question, new HBox(8, yes, no));
    done();
  }

  void ask(String text, String answer, Runnable act) {
    question.setText(text);
    yes.setText(answer);
    onYes = act;
    shown(true);
    yes.requestFocus();
  }

  void done() {
    onYes = () -> {};
    shown(false);
  }

  private void shown(boolean shown) {
    setVisible(shown);
    setManaged(shown);
  }
}
