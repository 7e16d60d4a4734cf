package touchmap.ui.dialogs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.scene.TraversalDirection;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import touchmap.exchange.Importer;
import touchmap.ui.kit.ModalLayer;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Sheet;
import touchmap.words.Words;

/** Asks which of a file's sheets is wanted, or all of them as one map; a click, Enter or Space chooses. */
public final class SheetsSheet {
  private final ModalLayer layer;
  private final Words words;

  private SheetsSheet(ModalLayer layer, Words words) {
    this.layer = layer;
    this.words = words;
  }

  /**
   * Asks, after what is open already.
   *
   * @param then hears the place of the sheet, or {@link Importer#ALL_SHEETS}; nothing when it was closed
   */
  public static void show(
      ModalLayer layer, Words words, String file, List<String> sheets, IntConsumer then) {
    new SheetsSheet(layer, words).open(file, sheets, then);
  }

  private void open(String file, List<String> sheets, IntConsumer then) {
    var list = new VBox(2);
    // room for the ring of the line that has the keyboard
    list.setPadding(new Insets(3));
    var scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(380);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("plain-scroll");
    var sheet =
        new Sheet(
            words.count("dialogs.sheets.title", sheets.size(), file),
            480,
            Sheet.text(words.of("dialogs.sheets.text")),
            scroll);
    sheet.setId("sheets-sheet");
    var rows = new ArrayList<Button>();
    for (int i = 0; i < sheets.size(); i++) {
      String name =
          sheets.get(i).isBlank() ? words.of("dialogs.sheets.unnamed", i + 1) : sheets.get(i);
      rows.add(row("sheet-" + (i + 1), name));
    }
    rows.add(row("sheets-all", words.of("dialogs.sheets.all")));
    for (int i = 0; i < rows.size(); i++) {
      int place = i < sheets.size() ? i : Importer.ALL_SHEETS;
      rows.get(i)
          .setOnAction(
              event -> {
                layer.close(sheet);
                then.accept(place);
              });
    }
    list.getChildren().setAll(rows);
    sheet.button(words.of("dialogs.cancel"), () -> layer.close(sheet)).setId("sheets-cancel");
    list.addEventFilter(KeyEvent.KEY_PRESSED, SheetsSheet::walk);
    list.addEventFilter(KeyEvent.KEY_PRESSED, event -> leap(rows, event));
    list.addEventFilter(KeyEvent.KEY_TYPED, event -> leap(rows, event));
    // No line is the main one, so Enter presses whichever the arrows went to.
    sheet.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() != KeyCode.ENTER || !(event.getTarget() instanceof Button button))
            return;
          event.consume();
          button.fire();
        });
    layer.inTurn(
        () -> {
          layer.show(sheet, () -> {});
          Parts.settled(
              scroll,
              () -> {
                rows.getFirst().requestFocus();
                rows.getFirst().requestFocusTraversal(TraversalDirection.NEXT);
                rows.get(1).requestFocusTraversal(TraversalDirection.PREVIOUS);
              });
        });
  }

  /** Home and End go to the first and the last row, a letter to the next one that begins with it. */
  private static void leap(List<Button> rows, KeyEvent event) {
    if (!(event.getTarget() instanceof Button from) || event.isShortcutDown() || event.isAltDown())
      return;
    Optional<Button> to =
        switch (event.getEventType() == KeyEvent.KEY_PRESSED
            ? event.getCode()
            : KeyCode.UNDEFINED) {
          case HOME -> Optional.of(rows.getFirst());
          case END -> Optional.of(rows.getLast());
          default -> beginningWith(rows, rows.indexOf(from), event.getCharacter());
        };
    if (to.isEmpty()) return;
    event.consume();
    // only a walk by keys shows the ring
    int at = rows.indexOf(to.get());
    int beside = at > 0 ? at - 1 : at + 1;
    rows.get(beside).requestFocus();
    rows.get(beside)
        .requestFocusTraversal(at > 0 ? TraversalDirection.NEXT : TraversalDirection.PREVIOUS);
  }

  /** The next row after that place, going round, whose name begins with what was typed. */
  private static Optional<Button> beginningWith(List<Button> rows, int place, String typed) {
    if (typed.isBlank() || Character.isISOControl(typed.codePointAt(0))) return Optional.empty();
    String wanted = typed.toLowerCase(Locale.ROOT);
    return IntStream.rangeClosed(1, rows.size())
        .mapToObj(step -> rows.get((place + step) % rows.size()))
        .filter(row -> row.getAccessibleText().toLowerCase(Locale.ROOT).startsWith(wanted))
        .findFirst();
  }

  /** The arrows go from row to row; the pane around them would only scroll. */
  private static void walk(KeyEvent event) {
    if (!(event.getTarget() instanceof Button button)) return;
    if (event.getCode() == KeyCode.SPACE) {
      event.consume();
      button.fire();
      return;
    }
    boolean isDown = event.getCode() == KeyCode.DOWN;
    if (!isDown && event.getCode() != KeyCode.UP) return;
    event.consume();
    button.requestFocusTraversal(isDown ? TraversalDirection.NEXT : TraversalDirection.PREVIOUS);
  }

  private static Button row(String id, String said) {
    Label name = Parts.name(Sheet.brief(said));
    name.getStyleClass().add("strong");
    var row = new Button("", name);
    name.prefWidthProperty().bind(row.widthProperty().subtract(34));
    row.setId(id);
    row.setAccessibleText(said);
    row.getStyleClass().addAll("flat", "accent-text", "example-row", "low");
    row.setMaxWidth(Double.MAX_VALUE);
    return row;
  }
}
