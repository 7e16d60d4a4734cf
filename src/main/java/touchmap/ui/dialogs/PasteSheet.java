package touchmap.ui.dialogs;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import touchmap.ui.kit.ModalLayer;
import touchmap.ui.kit.Sheet;
import touchmap.words.Words;

/** A field for a list that was written elsewhere; a map is made of it. */
public final class PasteSheet {
  private PasteSheet() {}

  public static void show(ModalLayer layer, Words words, String clipboard, Consumer<String> then) {
    var text = new TextArea(clipboard);
    text.setId("paste-text");
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
    make.disableProperty().bind(text.textProperty().map(String::isBlank));
    layer.show(sheet, () -> {});
  }
}
