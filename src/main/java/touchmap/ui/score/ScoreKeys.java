package touchmap.ui.score;

import java.util.EnumSet;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import touchmap.model.Scale;
import touchmap.ui.kit.Keys;
import touchmap.ui.kit.TypedNumber;

/**
 * The keys of one criterion: a digit gives that step where each step has one; on other scales a number is typed and
 * Enter gives it. Arrows to the sides go a step down or up, Delete takes the score away.
 */
final class ScoreKeys {
  private static final String NUMBER = "0123456789.,-\u2212";
  private static final int MOST = 8;
  private static final Set<KeyCode> ABOUT_NUMBER =
      EnumSet.of(KeyCode.ENTER, KeyCode.ESCAPE, KeyCode.BACK_SPACE);
  private static final Set<KeyCode> OF_NUMBER =
      EnumSet.of(
          KeyCode.COMMA,
          KeyCode.PERIOD,
          KeyCode.MINUS,
          KeyCode.SUBTRACT,
          KeyCode.DECIMAL,
          KeyCode.UNDEFINED);

  /** Gives a score, or takes it away; and whether the next criterion follows. */
  interface Give {
    void give(OptionalDouble score, boolean goOn);
  }

  private final Steps steps;
  private final Give give;
  private final IntConsumer step;
  private final Runnable refuse;
  private final Consumer<String> typing;
  private final Consumer<Character> onward;
  private String text = "";

  /** {@code onward} is for a digit that begins the score of the next criterion. */
  ScoreKeys(
      Steps steps,
      Give give,
      IntConsumer step,
      Runnable refuse,
      Consumer<String> typing,
      Consumer<Character> onward) {
    this.steps = steps;
    this.give = give;
    this.step = step;
    this.refuse = refuse;
    this.typing = typing;
    this.onward = onward;
  }

  boolean isTyping() {
    return !text.isEmpty();
  }

  void pressed(KeyEvent event) {
    if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) return;
    KeyCode code = Keys.code(event);
    switch (code) {
      case LEFT -> step.accept(-1);
      case RIGHT -> step.accept(1);
      case DELETE -> take();
      case BACK_SPACE -> back();
      case ENTER -> {
        if (!isTyping()) return;
        finish(true);
      }
      case ESCAPE -> {
        if (!isTyping()) return;
        write("");
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  void typed(KeyEvent event) {
    if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) return;
    String character = event.getCharacter();
    if (character.length() == 1 && take(character.charAt(0))) event.consume();
  }

  /** Takes a digit, or a sign of a number that is typed; whether it was one. */
  boolean take(char key) {
    if (steps.isByDigit()) {
      if (Character.digit(key, 10) < 0) return false;
      OptionalDouble score = steps.byDigit(key);
      if (score.isPresent()) give.give(score, true);
      else refuse.run();
      return true;
    }
    if (isTyping() && (key == '\r' || key == '\n')) {
      finish(true);
      return true;
    }
    if (NUMBER.indexOf(key) < 0) return false;
    Scale scale = steps.scale();
    // two scores are typed at once
    if (TypedNumber.isNext(text, key, scale.min(), scale.max())) {
      finish(true);
      onward.accept(key);
    } else if (text.length() < MOST) write(text + key);
    return true;
  }

  /**
   * A key pressed on the map while a number is on its way: Enter, Esc and Backspace are about the number; before any
   * other command the number counts. Whether the key was meant for the number alone.
   */
  boolean pressedOnMap(KeyEvent event) {
    if (!isTyping()) return false;
    KeyCode code = Keys.code(event);
    boolean isHeld = event.isControlDown() || event.isAltDown() || event.isMetaDown();
    if (!isHeld && ABOUT_NUMBER.contains(code)) {
      pressed(event);
      return true;
    }
    if (code.isModifierKey() || (!isHeld && isOfNumber(code))) return false;
    finish(false);
    return false;
  }

  private static boolean isOfNumber(KeyCode code) {
    return code.isDigitKey() || OF_NUMBER.contains(code);
  }

  /** What was typed was about another touchpoint, which is no longer in the form. */
  void forget() {
    if (isTyping()) write("");
  }

  /** The focus goes elsewhere: what was typed counts. */
  void leave() {
    if (isTyping()) finish(false);
  }

  private void take() {
    write("");
    give.give(OptionalDouble.empty(), false);
  }

  private void back() {
    if (isTyping()) write(text.substring(0, text.length() - 1));
    else take();
  }

  private void finish(boolean goOn) {
    OptionalDouble number = Written.read(text);
    write("");
    if (number.isPresent() && steps.scale().holds(number.getAsDouble())) give.give(number, goOn);
    else refuse.run();
  }

  private void write(String now) {
    text = now;
    typing.accept(now.replace('-', '\u2212'));
  }
}
