package touchmap.ui.map;

import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import touchmap.geometry.Rect;
import touchmap.ui.kit.Keys;

/**
 * The text control that floats over a node. While the map has the focus it is the pen that holds it, unseen and empty,
 * so that the first key, or what an input method composes, always lands in a real text control and is never lost.
 */
final class Pen {
  /** Text keys that are the control's own although they are held with Ctrl. */
  private static final Set<KeyCode> WRITES_WITH_CTRL =
      Set.of(
          KeyCode.A,
          KeyCode.C,
          KeyCode.V,
          KeyCode.X,
          KeyCode.Z,
          KeyCode.Y,
          KeyCode.H,
          KeyCode.INSERT,
          KeyCode.LEFT,
          KeyCode.RIGHT,
          KeyCode.UP,
          KeyCode.DOWN,
          KeyCode.HOME,
          KeyCode.END,
          KeyCode.BACK_SPACE,
          KeyCode.DELETE);

  /** How a text was ended. */
  enum Ending {
    /** By Enter, which may go on with the next node. */
    ENTER,
    /** By Tab, which may go on below. */
    TAB,
    /** By anything else that keeps the text: a click elsewhere, another pane, a command. */
    DONE,
    /** By Esc: the old text comes back. */
    CANCEL
  }

  /** What the pen tells the map. */
  interface Writer {
    /** A key while nothing is being written. Consume it, or the pen will take it. */
    void pressed(KeyEvent event);

    void released(KeyEvent event);

    /** The first character, or composed text, has arrived. */
    void begun();

    /** The text has changed and wants room. */
    void grown();

    /** The next letter goes elsewhere in the text. */
    void caretMoved();

    void ended(Ending how);

    /** The pen got or lost the focus. */
    void focused(boolean has);
  }

  private final TextArea area = new TextArea();
  private final Writer writer;
  private boolean writing;
  private boolean composing;
  private boolean filling;

  Pen(Writer writer) {
    this.writer = writer;
    area.setId("map-pen");
    area.getStyleClass().add("map-pen");
    area.setWrapText(true);
    area.setManaged(false);
    area.setOpacity(0);
    area.setMouseTransparent(true);
    area.addEventFilter(KeyEvent.ANY, this::key);
    area.addEventFilter(
        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
        event -> composing = !event.getComposed().isEmpty());
    area.textProperty().addListener((property, before, now) -> typed());
    area.caretPositionProperty()
        .addListener(
            (property, before, now) -> {
              if (writing && !filling) writer.caretMoved();
            });
    area.focusedProperty().addListener((property, before, now) -> focusChanged(now));
  }

  Node node() {
    return area;
  }

  boolean isWriting() {
    return writing;
  }

  boolean isFocused() {
    return area.isFocused();
  }

  String text() {
    return area.getText();
  }

  /** How many letters are before the caret. */
  int caret() {
    return area.getCaretPosition();
  }

  void focus() {
    area.requestFocus();
  }

  /** Without a node to write on nothing can be typed, and no input method opens. */
  void setReady(boolean ready, String spoken) {
    area.setEditable(ready);
    area.setAccessibleText(spoken);
  }

  /** Opens over a node with a text to change, the caret behind it. */
  void write(String text) {
    area.setEditable(true);
    fill(text);
    area.positionCaret(text.length());
    show(true);
    area.requestFocus();
  }

  /** Empties and hides, ready for the next first key. */
  void lift() {
    show(false);
    fill("");
    composing = false;
  }

  /** Puts the control where the text is painted, in pixels of the view. */
  void place(Rect text, String style) {
    if (!area.getStyle().equals(style)) area.setStyle(style);
    area.resizeRelocate(text.x(), text.y(), text.width(), text.height());
    area.setScrollTop(0);
  }

  private void show(boolean shown) {
    writing = shown;
    area.setOpacity(shown ? 1 : 0);
    area.setMouseTransparent(!shown);
  }

  private void fill(String text) {
    filling = true;
    area.setText(text);
    filling = false;
  }

  private void typed() {
    if (filling) return;
    if (!writing && !area.getText().isEmpty()) {
      show(true);
      writer.begun();
    }
    if (writing) writer.grown();
  }

  private void focusChanged(boolean has) {
    // Another window in front is no reason to end a text; another control in this one is.
    boolean elsewhere = area.getScene() == null || area.getScene().getFocusOwner() != area;
    if (!has && writing && elsewhere) writer.ended(Ending.DONE);
    writer.focused(has);
  }

  private void key(KeyEvent event) {
    if (composing) return;
    if (writing) {
      if (event.getEventType() == KeyEvent.KEY_PRESSED) written(event);
    } else if (event.getEventType() == KeyEvent.KEY_PRESSED) {
      writer.pressed(event);
    } else if (event.getEventType() == KeyEvent.KEY_RELEASED) {
      writer.released(event);
    } else if (!begins(event.getCharacter())) {
      event.consume();
    }
  }

  /** A space folds, so it cannot be the first character; nor can Enter, Tab and the like. */
  private static boolean begins(String character) {
    return !character.isBlank() && !Character.isISOControl(character.charAt(0));
  }

  private void written(KeyEvent event) {
    KeyCode code = Keys.code(event);
    boolean held = event.isShortcutDown() || event.isAltDown() || event.isMetaDown();
    switch (code) {
      case ENTER -> {
        event.consume();
        if (event.isShiftDown() || held) area.replaceSelection("\n");
        else writer.ended(Ending.ENTER);
      }
      case TAB -> {
        if (held) return;
        event.consume();
        writer.ended(event.isShiftDown() ? Ending.DONE : Ending.TAB);
      }
      case ESCAPE -> {
        event.consume();
        writer.ended(Ending.CANCEL);
      }
      default -> command(event, code, held);
    }
  }

  /** A command of the window ends the text first, so that saving saves it; AltGr on Windows is Ctrl and Alt. */
  private void command(KeyEvent event, KeyCode code, boolean held) {
    boolean altGr = event.isControlDown() && event.isAltDown();
    boolean writes = WRITES_WITH_CTRL.contains(code) || code.isModifierKey() || altGr;
    if (code.isFunctionKey() || (held && !writes)) {
      event.consume();
      writer.ended(Ending.DONE);
      Node map = area.getParent();
      Event.fireEvent(map, event.copyFor(map, map));
    }
  }
}
