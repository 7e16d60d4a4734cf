package touchmap.ui.dialogs;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A combo box that is walked by keys without taking what is passed by: a choice counts when the list closes, by Enter, or
 * when the keyboard goes on. Letters jump to what begins with them; Esc in the list goes back.
 */
final class PatientChoice {
  private static final long PAUSE = 1_000_000_000;

  private final ComboBox<String> box;
  private final UnaryOperator<String> names;
  private final BiConsumer<String, String> onChoice;
  private String settled;
  private String typed = "";
  private long last;

  /**
   * On a box that has its value already.
   *
   * @param names what a choice is called
   * @param onChoice hears what it was and what it is
   */
  PatientChoice(
      ComboBox<String> box, UnaryOperator<String> names, BiConsumer<String, String> onChoice) {
    this.box = box;
    this.names = names;
    this.onChoice = onChoice;
    settled = box.getValue();
    box.valueProperty()
        .addListener(
            value -> {
              if (!box.isShowing() && !box.isFocused()) settle();
            });
    box.showingProperty()
        .addListener(
            (value, was, is) -> {
              if (is) list().ifPresent(this::watch);
              else settle();
            });
    box.focusedProperty()
        .addListener(
            (value, was, is) -> {
              if (!is && !box.isShowing()) settle();
            });
    box.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    box.addEventFilter(KeyEvent.KEY_TYPED, this::jump);
  }

  private void watch(ListView<?> list) {
    if (list.getProperties().put(this, true) == null)
      list.addEventFilter(KeyEvent.KEY_PRESSED, this::back);
  }

  String settled() {
    return settled;
  }

  /** Without a word to anybody. */
  void put(String choice) {
    settled = choice;
    box.setValue(choice);
  }

  private void settle() {
    typed = "";
    String was = settled;
    settled = box.getValue();
    if (!was.equals(settled)) onChoice.accept(was, settled);
  }

  private void key(KeyEvent event) {
    boolean isPending = !settled.equals(box.getValue());
    if (event.getCode() != KeyCode.ENTER || box.isShowing() || !isPending) return;
    settle();
    event.consume();
  }

  /** Esc in the open list takes nothing; before the list hides, which is when a choice is taken. */
  private void back(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) box.setValue(settled);
  }

  private Optional<ListView<?>> list() {
    return box.getSkin() instanceof ComboBoxListViewSkin<?> skin
            && skin.getPopupContent() instanceof ListView<?> list
        ? Optional.of(list)
        : Optional.empty();
  }

  private void jump(KeyEvent event) {
    String letter = event.getCharacter();
    if (letter.isBlank() && typed.isEmpty()) return;
    if (letter.isEmpty() || letter.charAt(0) < ' ' || event.isShortcutDown()) return;
    long now = System.nanoTime();
    typed = (now - last > PAUSE ? "" : typed) + letter.toLowerCase(Locale.ROOT);
    last = now;
    List<String> items = box.getItems();
    for (int i = 0; i < items.size(); i++) {
      if (!names.apply(items.get(i)).toLowerCase(Locale.ROOT).startsWith(typed)) continue;
      box.setValue(items.get(i));
      int place = i;
      list().ifPresent(list -> list.scrollTo(place));
      break;
    }
    event.consume();
  }
}
