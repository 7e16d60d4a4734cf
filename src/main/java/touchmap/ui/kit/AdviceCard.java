package touchmap.ui.kit;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import touchmap.words.Words;

/** A piece of quiet advice: what was noticed, the way to where it is, and when asked, why it matters. */
public final class AdviceCard extends HBox {
  /** {@code show} brings what it is about into view; empty when it is about no one place. */
  public AdviceCard(Words words, String noticed, String reason, Optional<Runnable> show) {
    this(words, noticed, noticed, reason, show);
  }

  /** Where {@code whole} says more than {@code noticed}, which only counts some names, a button brings it. */
  public AdviceCard(
      Words words, String noticed, String whole, String reason, Optional<Runnable> show) {
    super(8);
    Label said = Parts.text(noticed);
    Label why = Parts.caption(reason);
    why.getStyleClass().add("advice-why");
    Parts.show(why, false);
    var buttons = new FlowPane(2, 0);
    show.ifPresent(
        run -> buttons.getChildren().add(Parts.link("", words.of("kit.advice.show"), run)));
    Button ask =
        Parts.flat("", words.of("kit.advice.why"), () -> Parts.show(why, !why.isVisible()));
    ask.setAccessibleHelp(reason);
    buttons.getChildren().add(ask);
    if (!whole.equals(noticed)) buttons.getChildren().add(names(words, said, whole));
    buttons.getStyleClass().add("advice-buttons");
    var text = new VBox(4, said, why, buttons);
    HBox.setHgrow(text, Priority.ALWAYS);
    getChildren().setAll(Icons.node("lightbulb", 16), text);
    setAlignment(Pos.TOP_LEFT);
    getStyleClass().addAll("note", "advice-card");
  }

  private static Button names(Words words, Label said, String whole) {
    String few = said.getText();
    Button names = Parts.flat("", words.of("kit.advice.names"), () -> {});
    names.setOnAction(
        event -> {
          boolean opens = said.getText().equals(few);
          said.setText(opens ? whole : few);
          names.setText(words.of(opens ? "kit.advice.fewNames" : "kit.advice.names"));
        });
    return names;
  }
}
