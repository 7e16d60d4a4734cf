package touchmap.ui.dialogs;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchmap.ui.kit.Icons;
import touchmap.ui.kit.ModalLayer;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Sheet;
import touchmap.words.Words;

/** A list of finished maps; one click or Enter opens one. */
public final class ExamplesSheet {
  /** A map on offer: what it is called among the samples, and what is said of it. */
  public record Line(String id, String icon, String name, String who, int touchpoints) {}

  private final Words words;

  private ExamplesSheet(Words words) {
    this.words = words;
  }

  public static void show(ModalLayer layer, Words words, List<Line> lines, Consumer<Line> then) {
    new ExamplesSheet(words).open(layer, lines, then);
  }

  private void open(ModalLayer layer, List<Line> lines, Consumer<Line> then) {
    var list = new VBox(2);
    var sheet =
        new Sheet(
            words.of("dialogs.examples.title"),
            600,
            Sheet.text(words.of("dialogs.examples.text")),
            list);
    sheet.setId("examples-sheet");
    for (Line line : lines) {
      Button row = row(line);
      row.setOnAction(
          event -> {
            layer.close(sheet);
            then.accept(line);
          });
      list.getChildren().add(row);
    }
    sheet.button(words.of("dialogs.cancel"), () -> layer.close(sheet));
    // No line is the main one, so Enter presses whichever the arrows went to.
    sheet.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() != KeyCode.ENTER || !(event.getTarget() instanceof Button button))
            return;
          event.consume();
          button.fire();
        });
    layer.show(sheet, () -> {});
  }

  private Button row(Line line) {
    var name = new Label(line.name());
    name.getStyleClass().add("strong");
    var said = new VBox(1, name, Parts.caption(line.who()));
    said.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(said, Priority.ALWAYS);
    String count = words.count("dialogs.examples.touchpoints", line.touchpoints());
    var aside = Parts.caption(count);
    aside.setMinWidth(Region.USE_PREF_SIZE);
    HBox box = Parts.row(14, Icons.node(line.icon(), 20), said, aside);
    var row = new Button("", box);
    box.prefWidthProperty().bind(row.widthProperty().subtract(32));
    row.setId("example-" + line.id());
    row.setAccessibleText(line.name() + ". " + line.who() + ". " + count);
    row.getStyleClass().addAll("flat", "accent-text", "example-row");
    row.setMaxWidth(Double.MAX_VALUE);
    return row;
  }
}
