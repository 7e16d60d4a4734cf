package touchmap.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import touchmap.words.Phrase;
import touchmap.words.Words;

/**
 * Something a person can do, defined once: it becomes a menu item, a button, a key and a line of
 * the palette. Its text is {@code action.<id>}; the first key is the one that is shown. A key that
 * is pressed in vain is answered with {@code refusal}, where there is one.
 */
public record Action(
    String id,
    List<KeyCombination> keys,
    String icon,
    Runnable run,
    ObservableBooleanValue enabled,
    Supplier<Optional<Phrase>> refusal) {
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
    return new Action(id, combinations, icon, run, enabled, Optional::empty);
  }

  /** The same, saying why whenever its key is pressed while it cannot be done. */
  public Action refusing(Supplier<Phrase> why) {
    return new Action(id, keys, icon, run, enabled, () -> Optional.of(why.get()));
  }

  public boolean isMeant(KeyEvent event) {
    return keys.stream().anyMatch(each -> Keys.match(each, event));
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
