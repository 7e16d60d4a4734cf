package touchmap.ui.score;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchmap.ui.kit.GrowingArea;
import touchmap.words.Words;

/** Why the rater scores as they do, and what others say. */
final class WhySection extends VBox {
  private static final int MOST = 3;

  private final GrowingArea why = new GrowingArea(2);
  private final VBox others = new VBox(4);
  private boolean showing;

  WhySection(Words words, Consumer<String> write, Runnable endStep) {
    super(8);
    getStyleClass().add("score-section");
    var title = new Label(words.of("score.why"));
    title.getStyleClass().add("section-title");
    title.setLabelFor(why);
    why.setId("score-why");
    why.setAccessibleText(words.of("score.why"));
    why.setPromptText(words.of("score.why.prompt"));
    why.setAccessibleHelp(words.of("score.why.key"));
    why.setTooltip(new Tooltip(words.of("score.why.key")));
    why.textProperty()
        .addListener(
            (value, before, text) -> {
              if (!showing) write.accept(text);
            });
    why.focusedProperty()
        .addListener(
            (value, before, focused) -> {
              if (!focused) endStep.run();
            });
    getChildren().addAll(title, why, others);
  }

  void focusFirst() {
    why.requestFocus();
    why.end();
  }

  void show(String text, List<String> reasons) {
    if (!text.equals(why.getText())) {
      int caret = why.getCaretPosition();
      showing = true;
      try {
        why.setText(text);
        if (why.isFocused()) why.positionCaret(Math.min(caret, text.length()));
      } finally {
        showing = false;
      }
    }
    others.getChildren().setAll(reasons.stream().limit(MOST).map(WhySection::line).toList());
    others.setVisible(!reasons.isEmpty());
    others.setManaged(!reasons.isEmpty());
  }

  private static Label line(String text) {
    var label = new Label(text);
    label.getStyleClass().add("caption");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
