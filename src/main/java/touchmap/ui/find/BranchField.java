package touchmap.ui.find;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;

/** A field of one line that passes a paste of several lines on, instead of gluing them together. */
final class BranchField extends TextField {
  private final Consumer<String> onLines;

  BranchField(Consumer<String> onLines) {
    this.onLines = onLines;
  }

  @Override
  public void paste() {
    String text = Clipboard.getSystemClipboard().getString();
    if (text != null && text.strip().contains("\n")) {
      onLines.accept(getText().isBlank() ? text : getText().strip() + "\n" + text);
    } else {
      super.paste();
    }
  }
}
