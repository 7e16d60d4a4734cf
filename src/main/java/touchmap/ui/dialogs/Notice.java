package touchmap.ui.dialogs;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import touchmap.ui.kit.ModalLayer;
import touchmap.ui.kit.Sheet;

/** A sentence and a list: what is damaged in a file, what could not be carried over. */
public final class Notice {
  /** A line of the list: what, and where it stands in the file (may be empty). */
  public record Line(String text, String place) {}

  /** More are only counted. */
  public static final int MOST_LINES = 200;

  private Notice() {}

  /** The sheet, without buttons. {@code more} is said of the lines beyond the two hundredth. */
  public static Sheet sheet(String title, String sentence, List<Line> lines, String more) {
    var list = new VBox(8);
    list.getStyleClass().add("notice-list");
    for (Line line : lines.subList(0, Math.min(lines.size(), MOST_LINES))) {
      var row = new VBox(1);
      Label text = Sheet.text(line.text());
      text.getStyleClass().add("notice-text");
      row.getChildren().add(text);
      if (!line.place().isEmpty()) {
        var place = new Label(line.place());
        place.getStyleClass().add("hint");
        row.getChildren().add(place);
      }
      list.getChildren().add(row);
    }
    if (lines.size() > MOST_LINES) list.getChildren().add(Sheet.text(more));
    var scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(300);
    scroll.getStyleClass().addAll("notice", "sunken");
    scroll.setFocusTraversable(lines.size() > 4);
    return lines.isEmpty()
        ? new Sheet(title, 520, Sheet.text(sentence))
        : new Sheet(title, 520, Sheet.text(sentence), scroll);
  }

  /** Shows it with one button that only closes it, after what is open already. */
  public static void show(ModalLayer layer, Sheet sheet, String close) {
    sheet.mainButton(close, () -> layer.close(sheet)).getStyleClass().add("first-focus");
    layer.inTurn(() -> layer.show(sheet, () -> {}));
  }
}
