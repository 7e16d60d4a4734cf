package touchmap.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;

/** A key cap in running text, such as {@code Ctrl K}. */
public final class KeyLabel extends Label {
  public KeyLabel(String keys) {
    super(keys);
    getStyleClass().add("key-label");
    setFocusTraversable(false);
    setMinWidth(USE_PREF_SIZE);
  }

  public KeyLabel(KeyCombination keys) {
    this(Keys.text(keys));
  }
}
