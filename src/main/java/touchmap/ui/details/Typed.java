package touchmap.ui.details;

import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;

/** A field whose text goes into the map as it is typed, and follows the map without losing the caret. */
final class Typed {
  private final TextInputControl field;
  private final Acts acts;
  private boolean showing;

  Typed(TextInputControl field, Acts acts, Consumer<String> write) {
    this.field = field;
    this.acts = acts;
    field
        .textProperty()
        .addListener(
            (value, before, text) -> {
              if (!showing) write.accept(text);
            });
    field
        .focusedProperty()
        .addListener(
            (value, before, focused) -> {
              if (!focused) acts.endStep();
            });
  }

  void show(Shared<String> value, String prompt) {
    field.setPromptText(value.isSeveral() ? acts.words().of("details.several") : prompt);
    String text = value.or("");
    if (text.equals(field.getText())) return;
    int caret = field.getCaretPosition();
    showing = true;
    try {
      field.setText(text);
      if (field.isFocused()) field.positionCaret(Math.min(caret, text.length()));
    } finally {
      showing = false;
    }
  }
}
