package touchmap.app;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import touchmap.lens.Lens;
import touchmap.words.Words;

/** The lenses side by side in the top bar, one of them on; those with nothing to work on yet look quiet. */
final class LensSwitch extends HBox {
  private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");
  private static final PseudoClass DUE = PseudoClass.getPseudoClass("due");

  private final Map<Lens, ToggleButton> buttons = new EnumMap<>(Lens.class);
  private final Words words;

  /** Where the keyboard was when the mouse came down. */
  private @Nullable Node before;

  LensSwitch(List<Lens> lenses, Words words, Consumer<Lens> onChoice) {
    super(2);
    this.words = words;
    setId("lens-switch");
    getStyleClass().add("lens-switch");
    setAlignment(Pos.CENTER);
    setAccessibleText(words.of("app.lenses"));
    var group = new ToggleGroup();
    for (Lens lens : lenses) {
      ToggleButton button = button(lens);
      button.setToggleGroup(group);
      button.setOnAction(
          event -> {
            button.setSelected(true);
            giveBack();
            onChoice.accept(lens);
          });
      buttons.put(lens, button);
      getChildren().add(button);
    }
    addEventFilter(KeyEvent.KEY_PRESSED, this::arrow);
    addEventFilter(MouseEvent.MOUSE_PRESSED, event -> before = getScene().getFocusOwner());
    addEventHandler(MouseEvent.MOUSE_RELEASED, event -> before = null);
    setVisible(lenses.size() > 1);
    setManaged(lenses.size() > 1);
  }

  /** A click leaves the keyboard where it was, as Ctrl with a digit does: a lens is looked through, not typed at. */
  private void giveBack() {
    if (before != null) before.requestFocus();
  }

  private ToggleButton button(Lens lens) {
    String name = words.of("app.lens." + lens.key());
    var number = new Label(Integer.toString(lens.number()));
    number.getStyleClass().add("lens-number");
    var button = new ToggleButton(name, number);
    button.setId("lens-" + lens.key());
    button.getStyleClass().add("lens");
    button.setMnemonicParsing(false);
    button.setTooltip(new Tooltip(words.of("app.lens.tip." + lens.key(), lens.number())));
    button.setAccessibleText(words.of("app.lens.spoken", lens.number(), name));
    return button;
  }

  private void arrow(KeyEvent event) {
    int step = event.getCode() == KeyCode.LEFT ? -1 : event.getCode() == KeyCode.RIGHT ? 1 : 0;
    if (step == 0) return;
    event.consume();
    for (int i = 0; i < getChildren().size(); i++) {
      if (!getChildren().get(i).isFocused()) continue;
      int next = Math.clamp(i + step, 0, getChildren().size() - 1);
      getChildren().get(next).requestFocus();
      return;
    }
  }

  /** Marks the lenses in which something is due. */
  void mark(Set<Lens> due) {
    buttons.forEach(
        (lens, button) -> {
          String name = words.of("app.lens." + lens.key());
          boolean isDue = due.contains(lens);
          button.pseudoClassStateChanged(DUE, isDue);
          String spoken = words.of("app.lens.spoken", lens.number(), name);
          button.setAccessibleText(isDue ? words.of("app.lens.due", spoken) : spoken);
        });
  }

  /** Shows which lens is on, and which have nothing to work on yet. */
  void show(Lens on, Set<Lens> quiet) {
    buttons.forEach(
        (lens, button) -> {
          button.setSelected(lens == on);
          button.pseudoClassStateChanged(QUIET, quiet.contains(lens) && lens != on);
        });
  }

  /** Where there is little room, only the lens that is on keeps its name. */
  void compact(boolean compact) {
    buttons.forEach(
        (lens, button) ->
            button.setContentDisplay(
                compact && !button.isSelected()
                    ? ContentDisplay.GRAPHIC_ONLY
                    : ContentDisplay.LEFT));
  }
}
