package touchmap.ui.present;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import touchmap.ui.kit.Keys;

/** What keys mean while a map is presented, in whichever of its windows they are pressed. */
final class PlayerKeys {
  /** What the windows do, not the presentation. */
  interface Windows {
    void leave();

    void togglePresenter();

    void toggleHelp();

    /** Puts the list of keys away; false when it is not shown. */
    boolean closeHelp();

    void editName();

    void addBelow();

    void clearStrokes();

    void sizeNotes(int by);
  }

  private final Player player;
  private final Windows windows;

  PlayerKeys(Player player, Windows windows) {
    this.player = player;
    this.windows = windows;
  }

  /** Does what the key means. Keys that mean nothing here are left alone. */
  void press(KeyEvent event) {
    KeyCode code = Keys.code(event);
    boolean done =
        event.isShortcutDown()
            ? history(code, event.isShiftDown())
            : !event.isAltDown() && !event.isMetaDown() && plain(code, event);
    if (done) event.consume();
  }

  private boolean history(KeyCode code, boolean shift) {
    if (!player.isEditing()) return false;
    if (code == KeyCode.Z && !shift) player.editor().undo();
    else if (code == KeyCode.Z || code == KeyCode.Y) player.editor().redo();
    else return false;
    return true;
  }

  private boolean plain(KeyCode code, KeyEvent event) {
    if (code.isDigitKey()) {
      player.digit(digit(code));
      return true;
    }
    return turn(code) || tool(code, event) || sign(event.getText());
  }

  private static int digit(KeyCode code) {
    String name = code.name();
    return name.charAt(name.length() - 1) - '0';
  }

  private boolean turn(KeyCode code) {
    boolean points = player.isPointing() && player.screenful() == Screenful.SLIDE;
    switch (code) {
      case RIGHT, KP_RIGHT -> {
        if (points) player.move(1, 0);
        else player.next();
      }
      case DOWN, KP_DOWN -> {
        if (points) player.move(0, 1);
        else player.next();
      }
      case LEFT, KP_LEFT -> {
        if (points) player.move(-1, 0);
        else player.back();
      }
      case UP, KP_UP -> {
        if (points) player.move(0, -1);
        else player.back();
      }
      case PAGE_DOWN, SPACE, N -> player.next();
      case PAGE_UP, BACK_SPACE -> player.back();
      case HOME -> player.first();
      case END -> player.last();
      case ENTER -> enter(points);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void enter(boolean points) {
    if (!player.typed().isEmpty() || !points) player.enter();
    else if (player.isEditing()) windows.editName();
    else player.zoom();
  }

  private boolean tool(KeyCode code, KeyEvent event) {
    switch (code) {
      case ESCAPE -> {
        if (windows.closeHelp()) break;
        windows.clearStrokes();
        if (!player.leave()) windows.leave();
      }
      case B, F5, PERIOD, DECIMAL -> player.blank(Screenful.BLACK);
      case W, COMMA -> player.blank(Screenful.WHITE);
      case S -> player.hold(Tool.SPOTLIGHT);
      case D -> player.hold(Tool.PEN);
      case Z -> player.zoom();
      case F -> player.fold();
      case E -> player.toggleEditing();
      case P -> windows.togglePresenter();
      case F1, H -> windows.toggleHelp();
      case PLUS, ADD, EQUALS -> windows.sizeNotes(1);
      case MINUS, SUBTRACT -> windows.sizeNotes(-1);
      case F2 -> {
        if (player.isEditing()) windows.editName();
        else player.sayLocked();
      }
      case TAB -> {
        if (player.isEditing() && !event.isShiftDown()) windows.addBelow();
        else if (!player.isPointing()) player.hold(Tool.RING);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Signs that stand on other keys in other layouts. */
  private boolean sign(String text) {
    switch (text) {
      case "." -> player.blank(Screenful.BLACK);
      case "," -> player.blank(Screenful.WHITE);
      case "?" -> windows.toggleHelp();
      default -> {
        return false;
      }
    }
    return true;
  }
}
