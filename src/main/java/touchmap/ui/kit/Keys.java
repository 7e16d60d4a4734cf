package touchmap.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * How keys are matched and how they are written. Letters count as typed, whatever the keyboard
 * layout.
 */
public final class Keys {
  private static final String RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбю";
  private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";
  private static final boolean MAC =
      System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");

  private Keys() {}

  /**
   * Whether the pressed keys are this combination; a Russian letter counts as the Latin one on its
   * key.
   */
  public static boolean match(KeyCombination keys, KeyEvent event) {
    if (keys.match(event)) return true;
    KeyCode code = code(event);
    return code != event.getCode() && keys.match(with(event, code));
  }

  /** Whether no other key is held. */
  public static boolean isBare(KeyEvent event) {
    return !event.isControlDown()
        && !event.isAltDown()
        && !event.isMetaDown()
        && !event.isShiftDown();
  }

  /** The key's code, also when a Cyrillic layout left it unnamed. */
  public static KeyCode code(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code != KeyCode.UNDEFINED) return numberPad(code, event);
    String text = event.getText();
    if (text.length() != 1) return code;
    int at = RUSSIAN.indexOf(text.toLowerCase(Locale.ROOT));
    if (at < 0) return code;
    return switch (LATIN.charAt(at)) {
      case '[' -> KeyCode.OPEN_BRACKET;
      case ']' -> KeyCode.CLOSE_BRACKET;
      case ';' -> KeyCode.SEMICOLON;
      case '\'' -> KeyCode.QUOTE;
      case ',' -> KeyCode.COMMA;
      case '.' -> KeyCode.PERIOD;
      default -> KeyCode.valueOf(String.valueOf(LATIN.charAt(at)).toUpperCase(Locale.ROOT));
    };
  }

  private static KeyCode numberPad(KeyCode code, KeyEvent event) {
    if (!event.isShortcutDown()) return code;
    return switch (code) {
      case ADD -> KeyCode.PLUS;
      case SUBTRACT -> KeyCode.MINUS;
      case NUMPAD0 -> KeyCode.DIGIT0;
      default -> code;
    };
  }

  /** The same event, its key named. */
  static KeyEvent with(KeyEvent event, KeyCode code) {
    return new KeyEvent(
        event.getEventType(),
        event.getCharacter(),
        event.getText(),
        code,
        event.isShiftDown(),
        event.isControlDown(),
        event.isAltDown(),
        event.isMetaDown());
  }

  /** As it is printed in menus and on key caps, such as {@code Ctrl Shift Z}. */
  public static String text(KeyCombination keys) {
    var parts = new ArrayList<String>();
    if (isDown(keys.getShortcut())) parts.add(MAC ? "⌘" : "Ctrl");
    if (isDown(keys.getControl())) parts.add(MAC ? "⌃" : "Ctrl");
    if (isDown(keys.getAlt())) parts.add(MAC ? "⌥" : "Alt");
    if (isDown(keys.getShift())) parts.add(MAC ? "⇧" : "Shift");
    if (isDown(keys.getMeta()) && parts.isEmpty()) parts.add(MAC ? "⌘" : "Meta");
    parts.add(
        switch (keys) {
          case KeyCodeCombination code -> name(code.getCode());
          case KeyCharacterCombination character -> character.getCharacter();
          default -> keys.getDisplayText();
        });
    return String.join(" ", parts);
  }

  /**
   * Whether the combination holds Ctrl, Alt or the Mac's command key, so that it cannot be meant as
   * typing.
   */
  public static boolean hasModifier(KeyCombination keys) {
    return List.of(keys.getShortcut(), keys.getControl(), keys.getAlt(), keys.getMeta()).stream()
        .anyMatch(Keys::isDown);
  }

  private static boolean isDown(KeyCombination.ModifierValue value) {
    return value == KeyCombination.ModifierValue.DOWN;
  }

  private static String name(KeyCode code) {
    return switch (code) {
      case ENTER -> "Enter";
      case ESCAPE -> "Esc";
      case DELETE -> "Del";
      case BACK_SPACE -> "Backspace";
      case PAGE_UP -> "PgUp";
      case PAGE_DOWN -> "PgDn";
      case CONTEXT_MENU -> "Menu";
      case PERIOD -> ".";
      case COMMA -> ",";
      case EQUALS -> "=";
      case PLUS, ADD -> "+";
      case MINUS, SUBTRACT -> "−";
      case SLASH -> "/";
      default -> code.getName();
    };
  }
}
