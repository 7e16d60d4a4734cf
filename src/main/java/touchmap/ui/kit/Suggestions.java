package touchmap.ui.kit;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;

/** Names in use, offered below a field while something is typed into it. Free text stays free: nothing is chosen by itself. */
public final class Suggestions {
  private static final int MOST = 8;
  private static final double ROW = 30;

  private final TextField field;
  private final Supplier<List<String>> names;
  private final Consumer<String> take;
  private final Popup popup = new Popup();
  private final ListView<String> list = new ListView<>();
  private boolean taking;

  public Suggestions(TextField field, Supplier<List<String>> names, Consumer<String> take) {
    this.field = field;
    this.names = names;
    this.take = take;
    list.getStyleClass().addAll("floating", "suggestions");
    list.setFixedCellSize(ROW);
    list.setFocusTraversable(false);
    list.setOnMouseClicked(event -> take());
    popup.getContent().add(list);
    popup.setAutoHide(true);
    popup.setHideOnEscape(false);
    field
        .textProperty()
        .addListener(
            observable -> {
              if (field.isFocused() && !taking) offer(false);
            });
    field
        .focusedProperty()
        .addListener(
            (value, before, focused) -> {
              if (!focused) popup.hide();
            });
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  /**
   * Tab, too, takes what is chosen, or the only one that is offered, on its way to the next field. A sheet walks on before
   * the field hears of the key, so it is caught at the scene.
   */
  public void takeOnTab() {
    EventHandler<KeyEvent> tab = this::tab;
    popup.setOnShown(event -> field.getScene().addEventFilter(KeyEvent.KEY_PRESSED, tab));
    popup.setOnHidden(
        event -> {
          if (field.getScene() != null)
            field.getScene().removeEventFilter(KeyEvent.KEY_PRESSED, tab);
        });
  }

  private void tab(KeyEvent event) {
    boolean isTab = event.getCode() == KeyCode.TAB && !event.isShiftDown();
    if (!isTab || !field.isFocused()) return;
    if (list.getItems().size() == 1 && !isNamed()) list.getSelectionModel().select(0);
    take();
  }

  /** Whether what is typed is itself a name in use. */
  private boolean isNamed() {
    String typed = field.getText().strip();
    return typed.isEmpty() || names.get().stream().anyMatch(typed::equalsIgnoreCase);
  }

  private void key(KeyEvent event) {
    if (!popup.isShowing()) {
      if (event.getCode() != KeyCode.DOWN) return;
      offer(true);
      event.consume();
      return;
    }
    int at = list.getSelectionModel().getSelectedIndex();
    switch (event.getCode()) {
      case DOWN -> list.getSelectionModel().select(Math.min(at + 1, list.getItems().size() - 1));
      case UP -> {
        if (at <= 0) list.getSelectionModel().clearSelection();
        else list.getSelectionModel().select(at - 1);
      }
      case ENTER -> {
        if (at < 0) {
          popup.hide();
          return;
        }
        take();
      }
      case ESCAPE -> popup.hide();
      default -> {
        return;
      }
    }
    event.consume();
  }

  /** Offers what holds the text, first what begins with it; {@code all} offers everything. */
  private void offer(boolean all) {
    String typed = field.getText().strip().toLowerCase(Locale.ROOT);
    List<String> found =
        names.get().stream()
            .filter(each -> all || !typed.isEmpty())
            .filter(each -> all || each.toLowerCase(Locale.ROOT).contains(typed))
            .filter(each -> !each.equalsIgnoreCase(typed))
            .sorted(Comparator.comparing(each -> !all && !begins(each, typed)))
            .limit(all ? 40 : MOST)
            .toList();
    if (found.isEmpty() || field.getScene() == null) {
      popup.hide();
      return;
    }
    list.getItems().setAll(found);
    list.getSelectionModel().clearSelection();
    list.setPrefSize(Math.max(180, field.getWidth()), ROW * Math.min(MOST, found.size()) + 12);
    if (popup.isShowing()) return;
    popup.getScene().getStylesheets().setAll(field.getScene().getStylesheets());
    Bounds at = field.localToScreen(field.getBoundsInLocal());
    popup.show(field, at.getMinX(), at.getMaxY() + 2);
  }

  private static boolean begins(String name, String typed) {
    return name.strip().toLowerCase(Locale.ROOT).startsWith(typed);
  }

  private void take() {
    String chosen = list.getSelectionModel().getSelectedItem();
    popup.hide();
    if (chosen == null) return;
    taking = true;
    try {
      take.accept(chosen);
      field.end();
    } finally {
      taking = false;
    }
  }
}
