package touchmap.ui.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A few choices side by side, one of which is on. */
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
            });
  }

  /** Adds a choice with its text. */
  public Segmented<T> with(T choice, String text) {
    var button = new ToggleButton(text);
    button.getStyleClass().add("segment");
    button.setToggleGroup(group);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(event -> onChoice.accept(choice));
    HBox.setHgrow(button, Priority.ALWAYS);
    buttons.put(choice, button);
    getChildren().add(button);
    return this;
  }

  /** Shows which is on, without telling. */
  public void choose(T choice) {
    ToggleButton button = buttons.get(choice);
    if (button != null) group.selectToggle(button);
  }

  /** Shows that none is on, without telling. */
  public void chooseNone() {
    clearing = true;
    group.selectToggle(null);
    clearing = false;
  }
}
