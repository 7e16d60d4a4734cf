package touchmap.ui.kit;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import touchmap.words.Words;

/**
 * Something a person can do, defined once: it becomes a menu item, a button, a key and a line of the palette. Its text is
 * {@code action.<id>}; the first key is the one that is shown.
 */
public record Action(
    String id,
    List<KeyCombination> keys,
    String icon,
    Runnable run,
    ObservableBooleanValue enabled) {
  public Action {
    keys = List.copyOf(keys);
  }

  /** An action that can always be done; keys as in {@code "Shortcut+K"}. */
  public static Action of(String id, String icon, Runnable run, String... keys) {
    return of(id, icon, run, new ReadOnlyBooleanWrapper(true), keys);
  }

  public static Action of(
      String id, String icon, Runnable run, ObservableBooleanValue enabled, String... keys) {
    List<KeyCombination> combinations =
        List.of(keys).stream().map(KeyCombination::keyCombination).toList();
    return new Action(id, combinations, icon, run, enabled);
  }

  public String text(Words words) {
    return words.of("action." + id);
  }

  /** The key that is shown, such as {@code Ctrl K}. */
  public Optional<String> keyText() {
    return keys.stream().findFirst().map(Keys::text);
  }

  public boolean isEnabled() {
    return enabled.get();
  }

  /** Does it, unless it cannot be done now. */
  public void fire() {
    if (isEnabled()) run.run();
  }
}
