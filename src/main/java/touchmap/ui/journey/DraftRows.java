package touchmap.ui.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import touchmap.ui.kit.Parts;

/** The rows of a sheet that are written, added, sorted and taken out before all of them are kept together. */
final class DraftRows<T> extends ScrollPane {
  private static final double MOST_HIGH = 330;

  /** Draws the row at a place. */
  interface Drawing {
    HBox row(int place);
  }

  private final List<T> all;
  private final Supplier<T> blank;
  private final Drawing drawing;
  private final VBox rows = new VBox(6);

  DraftRows(List<T> now, Supplier<T> blank, Drawing drawing) {
    this.blank = blank;
    this.drawing = drawing;
    all = new ArrayList<>(now);
    if (all.isEmpty()) all.add(blank.get());
    setContent(rows);
    setFitToWidth(true);
    setFocusTraversable(false);
    setMaxHeight(MOST_HIGH);
    getStyleClass().add("edge-to-edge");
  }

  List<T> all() {
    return List.copyOf(all);
  }

  T get(int place) {
    return all.get(place);
  }

  /** What is written into a row; nothing is drawn anew. */
  void set(int place, T to) {
    all.set(place, to);
  }

  void add() {
    addAt(all.size());
  }

  private void addAt(int place) {
    all.add(place, blank.get());
    show(place);
  }

  void remove(int place) {
    all.remove(place);
    show(Math.min(place, all.size() - 1));
  }

  void move(int place, int by) {
    int to = place + by;
    if (to < 0 || to >= all.size()) return;
    all.add(to, all.remove(place));
    show(to);
  }

  /** Other rows in the place of all there were, the keyboard on the last. */
  void replace(List<T> to) {
    all.clear();
    all.addAll(to);
    show(all.size() - 1);
  }

  /** Draws them anew, the keyboard on one of them. */
  void show(int focused) {
    rows.getChildren().clear();
    for (int i = 0; i < all.size(); i++) rows.getChildren().add(drawing.row(i));
    if (focused < 0 || focused >= all.size()) return;
    Node field = rows.getChildren().get(focused).lookup(".text-field");
    // at once where that can be, since the next letter may be typed already
    if (field.getScene() != null) field.requestFocus();
    else Parts.settled(this, field::requestFocus);
  }

  /** A field of a row; Enter goes on to a new row below. */
  TextField field(int place, String id, String text, String prompt) {
    var field = new TextField(text);
    field.setId(id + "-" + place);
    field.setPromptText(prompt);
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() != KeyCode.ENTER || event.isShortcutDown()) return;
          event.consume();
          addAt(place + 1);
        });
    return field;
  }
}
