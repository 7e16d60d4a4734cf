package touchmap.ui.dialogs;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import touchmap.ui.kit.ModalLayer;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Sheet;
import touchmap.words.Words;

/** Offers unsaved work that was found after a crash: all of it, or all but what a person strikes out. */
public final class RecoverySheet {
  private static final double WIDTH = 560;

  /**
   * One map.
   *
   * @param lines where and when it was worked at, and what is new in it
   */
  public record Row(String title, List<String> lines) {
    public Row {
      lines = List.copyOf(lines);
    }
  }

  private final Words words;
  private final List<Row> rows;
  private final Set<Integer> thrown = new HashSet<>();
  private final Button open;

  private RecoverySheet(
      ModalLayer layer, Words words, List<Row> rows, Consumer<Set<Integer>> then) {
    this.words = words;
    this.rows = rows;
    var list = new VBox(10);
    list.setPadding(new Insets(3));
    for (int i = 0; i < rows.size(); i++) list.getChildren().add(line(i));
    var scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(360);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("plain-scroll");
    var sheet =
        new Sheet(
            words.count("dialogs.recovery.title", rows.size()),
            WIDTH,
            Sheet.text(words.of("dialogs.recovery.text")),
            scroll);
    sheet.setId("recovery-sheet");
    sheet
        .button(words.of("dialogs.recovery.later"), () -> layer.close(sheet))
        .setId("recovery-later");
    open =
        sheet.mainButton(
            "",
            () -> {
              layer.close(sheet);
              then.accept(Set.copyOf(thrown));
            });
    open.setId("recovery-open");
    open.getStyleClass().add("first-focus");
    label();
    layer.inTurn(() -> layer.show(sheet, () -> {}));
  }

  /**
   * Shows the sheet, after what is open already. Closing it otherwise leaves all where it is, to be offered again.
   *
   * @param then hears the places of those that are to be thrown away; the others are to be opened
   */
  public static void show(
      ModalLayer layer, Words words, List<Row> rows, Consumer<Set<Integer>> then) {
    new RecoverySheet(layer, words, rows, then);
  }

  private HBox line(int place) {
    Row row = rows.get(place);
    Label name = Parts.name(Sheet.brief(row.title()));
    name.getStyleClass().add("strong");
    var texts = new VBox(2, name);
    row.lines().forEach(each -> texts.getChildren().add(Parts.text(each)));
    HBox.setHgrow(texts, Priority.ALWAYS);
    var toss = new Button();
    toss.setId("recovery-toss-" + place);
    toss.getStyleClass().add("flat");
    toss.setMinWidth(Button.USE_PREF_SIZE);
    var line = new HBox(12, texts, toss);
    Runnable show =
        () -> {
          boolean gone = thrown.contains(place);
          toss.setText(words.of(gone ? "dialogs.recovery.keep" : "dialogs.recovery.toss"));
          toss.setAccessibleText(toss.getText() + ": " + row.title());
          texts.setOpacity(gone ? 0.45 : 1);
        };
    toss.setOnAction(
        event -> {
          if (!thrown.remove(place)) thrown.add(place);
          show.run();
          label();
        });
    show.run();
    return line;
  }

  /** What the main button does now. */
  private void label() {
    int opened = rows.size() - thrown.size();
    open.setText(
        opened == 0
            ? words.count("dialogs.recovery.tossAll", thrown.size())
            : words.count("dialogs.recovery.open", opened));
  }
}
