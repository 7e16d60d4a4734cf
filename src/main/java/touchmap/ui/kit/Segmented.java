package touchmap.ui.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * A few choices side by side, one of which is on. One stop of the keyboard, which is at the choice that is on; arrows
 * move the choice, Home and End go to its ends.
 */
public final class Segmented<T> extends HBox {
  private final ToggleGroup group = new ToggleGroup();
  private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
  private final Consumer<T> onChoice;
  private boolean clearing;

  public Segmented(Consumer<T> onChoice) {
    this.onChoice = onChoice;
    getStyleClass().add("segmented");
    group
        .selectedToggleProperty()
        .addListener(
            (value, before, now) -> {
              if (now == null && before != null && !clearing) group.selectToggle(before);
              stop();
            });
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  /** Adds a choice with its text. */
  public Segmented<T> with(T choice, String text) {
    var button = new ToggleButton(text);
    button.setMnemonicParsing(false);
    button.getStyleClass().add("segment");
    button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    button.setToggleGroup(group);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(
        event -> {
          button.requestFocus();
          onChoice.accept(choice);
        });
    HBox.setHgrow(button, Priority.ALWAYS);
    buttons.put(choice, button);
    getChildren().add(button);
    stop();
    return this;
  }

  /** The keyboard stops at what is on, or at the first while nothing is. */
  private void stop() {
    boolean isAnyOn = group.getSelectedToggle() != null;
    boolean isFirst = true;
    for (ToggleButton each : buttons.values()) {
      each.setFocusTraversable(isAnyOn ? each.isSelected() : isFirst);
      isFirst = false;
    }
  }

  private void key(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) return;
    List<ToggleButton> open = new ArrayList<>(buttons.values());
    open.removeIf(each -> each.isDisabled() && !each.isFocused());
    int at = -1;
    for (int i = 0; i < open.size(); i++) if (open.get(i).isFocused()) at = i;
    if (at < 0) return;
    int to =
        switch (event.getCode()) {
          case LEFT, KP_LEFT, UP, KP_UP -> at - 1;
          case RIGHT, KP_RIGHT, DOWN, KP_DOWN -> at + 1;
          case HOME -> 0;
          case END -> open.size() - 1;
          default -> -2;
        };
    if (to == -2) return;
    event.consume();
    ToggleButton next = open.get(Math.floorMod(to, open.size()));
    if (!next.isSelected()) next.fire();
  }

  /** Shows which is on, without telling. */
  public void choose(T choice) {
    ToggleButton button = buttons.get(choice);
    if (button == null) return;
    group.selectToggle(button);
    // A choice that was refused takes the keyboard back to the one that is on.
    if (isFocusWithin()) button.requestFocus();
  }

  /** Shows that none is on, without telling. */
  public void chooseNone() {
    clearing = true;
    group.selectToggle(null);
    clearing = false;
  }
}
