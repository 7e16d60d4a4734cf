package touchmap.ui.kit;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * Keeps what a person did in a sheet from going with one Esc or one click beside it: the first warns, the next closes.
 * Whoever goes on in the sheet takes the first one back.
 */
public final class LeaveTwice {
  private final ModalLayer layer;
  private final Region sheet;
  private final BooleanSupplier isTouched;
  private final Consumer<Boolean> warn;
  private boolean warned;

  /** {@code warn} is told to show the warning, or to take it away. */
  public LeaveTwice(
      ModalLayer layer, Region sheet, BooleanSupplier isTouched, Consumer<Boolean> warn) {
    this.layer = layer;
    this.sheet = sheet;
    this.isTouched = isTouched;
    this.warn = warn;
    sheet.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> goesOn());
    sheet.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() != KeyCode.ESCAPE) goesOn();
        });
  }

  /** Opens the sheet in the middle. */
  public void open() {
    layer.show(sheet, this::left);
  }

  private void left() {
    if (warned || !isTouched.getAsBoolean()) return;
    warned = true;
    open();
    warn.accept(true);
  }

  private void goesOn() {
    if (!warned) return;
    warned = false;
    warn.accept(false);
  }
}
