package touchmap.ui.dialogs;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import touchmap.ui.kit.FxThread;
import touchmap.ui.kit.Keys;
import touchmap.ui.kit.ModalLayer;
import touchmap.ui.kit.Sheet;
import touchmap.words.Words;

/** A field for a list that was written elsewhere; a map is made of it. */
public final class PasteSheet {
  private static final KeyCombination ACCEPT = KeyCombination.keyCombination("Shortcut+Enter");

  private PasteSheet() {}

  public static void show(ModalLayer layer, Words words, String clipboard, Consumer<String> then) {
    var text = new TextArea(clipboard);
    text.setId("paste-text");
    // Selected, so that pasting by habit replaces it; the caret at its start, which is what shows.
    // Not before it has its place: lines that were measured without one are marked too high.
    FxThread.later(() -> text.selectRange(text.getLength(), 0));
    text.setPrefRowCount(12);
    text.setPromptText(words.of("dialogs.paste.prompt"));
    text.setAccessibleText(words.of("dialogs.paste.title"));
    text.getStyleClass().add("first-focus");
    var sheet =
        new Sheet(
            words.of("dialogs.paste.title"), 520, Sheet.text(words.of("dialogs.paste.text")), text);
    sheet.setId("paste-sheet");
    sheet.button(words.of("dialogs.cancel"), () -> layer.close(sheet));
    Button make =
        sheet.mainButton(
            words.of("dialogs.paste.make"),
            () -> {
              layer.close(sheet);
              then.accept(text.getText());
            });
    text.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (!Keys.match(ACCEPT, event)) return;
          event.consume();
          make.fire();
        });
    make.setTooltip(new Tooltip(Keys.text(ACCEPT)));
    make.disableProperty().bind(text.textProperty().map(String::isBlank));
    layer.show(sheet, () -> {});
  }
}
