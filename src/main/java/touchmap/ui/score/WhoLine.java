package touchmap.ui.score;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import touchmap.model.TouchMap;
import touchmap.model.Viewpoint;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Segmented;
import touchmap.ui.kit.Suggestions;
import touchmap.words.Words;

/** Who scores, and through whose eyes. After the name the keyboard is where digits score. */
final class WhoLine extends HBox {
  private final TextField name = new TextField();
  private final Segmented<Viewpoint> view;
  private final Seat seat;
  private final Rater rater;
  private final Consumer<String> onName;
  private final Button pencil;
  private final RightName right;

  WhoLine(
      Words words,
      Seat seat,
      Supplier<TouchMap> map,
      Rater rater,
      Consumer<String> onName,
      Consumer<Viewpoint> onView,
      Runnable onward) {
    super(8);
    this.seat = seat;
    this.rater = rater;
    this.onName = onName;
    setAlignment(Pos.CENTER_LEFT);
    name.setId("score-rater");
    name.setPromptText(words.of("score.rater.prompt"));
    name.setAccessibleText(words.of("score.rater"));
    name.setPrefWidth(120);
    name.setMinWidth(60);
    name.getStyleClass().add("small-field");
    HBox.setHgrow(name, Priority.ALWAYS);
    new Suggestions(
        name,
        () -> List.copyOf(Paper.raters(map.get(), seat.view())),
        chosen -> {
          take(chosen);
          onward.run();
        });
    name.setOnAction(
        event -> {
          take(name.getText());
          onward.run();
        });
    name.focusedProperty()
        .addListener(
            (value, before, focused) -> {
              if (!focused) take(name.getText());
            });
    view =
        new Segmented<Viewpoint>(
                to -> {
                  onView.accept(to);
                })
            .with(Viewpoint.COMPANY, words.of("score.view.company"))
            .with(Viewpoint.CUSTOMER, words.of("score.view.customer"));
    view.setId("score-view");
    view.setMinWidth(Region.USE_PREF_SIZE);
    view.setAccessibleText(words.of("score.view"));
    pencil =
        Parts.icon("score-rater-correct", "pencil", words.of("score.rater.correct"), this::correct);
    right =
        new RightName(
            words,
            to -> rater.correct(to, words),
            () -> {
              getChildren().setAll(name, view);
              refresh();
              onward.run();
            });
    getChildren().addAll(name, view);
    refresh();
  }

  private void take(String typed) {
    if (!typed.equals(name.getText())) name.setText(typed);
    String now = typed.strip();
    if (!now.equals(rater.name())) onName.accept(now);
  }

  /** What was typed wrong is put right in place, not by sitting down as somebody else. */
  private void correct() {
    getChildren().setAll(right);
    right.begin(rater.name());
  }

  void refresh() {
    if (!name.isFocused()) name.setText(rater.name());
    boolean isOffered = rater.hasAnswered() && getChildren().contains(name);
    if (!isOffered) getChildren().remove(pencil);
    else if (!getChildren().contains(pencil)) getChildren().add(1, pencil);
    view.choose(seat.view());
  }
}
