package touchmap.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * What lies over a whole window: sheets with a question, the palette. While one is open the rest is
 * out of reach, Tab stays inside, Esc or a click beside it closes it, and then the focus goes back
 * to where it was.
 */
public final class ModalLayer extends StackPane {
  private record Open(Region sheet, @Nullable Node focusBefore, Runnable onEscape) {}

  private final Motion motion;
  private final List<Open> open = new ArrayList<>();
  private final EventHandler<KeyEvent> keys = this::onKey;

  public ModalLayer(Motion motion) {
    this.motion = motion;
    getStyleClass().add("modal-layer");
    setVisible(false);
    setOnMousePressed(
        event -> {
          event.consume();
          if (event.getTarget() == this) escape();
        });
    addEventFilter(KeyEvent.KEY_PRESSED, keys);
    addEventHandler(KeyEvent.KEY_PRESSED, KeyEvent::consume);
  }

  /** Opens a sheet in the middle. */
  public void show(Region sheet, Runnable onEscape) {
    show(sheet, Pos.CENTER, Insets.EMPTY, onEscape);
  }

  /** Opens a sheet at a place; {@code onEscape} is told when it was closed without an answer. */
  public void show(Region sheet, Pos at, Insets margin, Runnable onEscape) {
    Node before = getScene() == null ? null : getScene().getFocusOwner();
    open.forEach(each -> each.sheet().setDisable(true));
    open.add(new Open(sheet, before, onEscape));
    sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    setAlignment(sheet, at);
    setMargin(sheet, margin);
    getChildren().add(sheet);
    setVisible(true);
    if (open.size() == 1) motion.fadeIn(this);
    FxThread.later(() -> focusFirst(sheet));
  }

  public boolean isOpen() {
    return !open.isEmpty();
  }

  /** The sheet on top. */
  public Optional<Region> top() {
    return open.isEmpty() ? Optional.empty() : Optional.of(open.getLast().sheet());
  }

  /** Closes the sheet, if it is open, and gives the focus back. */
  public void close(Region sheet) {
    Open closing = open.stream().filter(each -> each.sheet() == sheet).findFirst().orElse(null);
    if (closing == null) return;
    open.remove(closing);
    getChildren().remove(sheet);
    if (open.isEmpty()) setVisible(false);
    else open.getLast().sheet().setDisable(false);
    Node before = closing.focusBefore();
    if (before != null && before.getScene() == getScene()) before.requestFocus();
  }

  private void escape() {
    if (open.isEmpty()) return;
    Open top = open.getLast();
    close(top.sheet());
    top.onEscape().run();
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      escape();
    }
    if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
      event.consume();
      walk(event.isShiftDown() ? -1 : 1);
    }
  }

  private void walk(int step) {
    List<Node> stops = stops(open.getLast().sheet());
    if (stops.isEmpty()) return;
    int at = stops.indexOf(getScene().getFocusOwner());
    show(stops, Math.floorMod(at < 0 && step < 0 ? -1 : at + step, stops.size()));
  }

  /**
   * Focuses a stop so that it is seen to have the keyboard. The toolkit shows that only where it
   * was walked to, so it is walked to from the stop beside it.
   */
  private void show(List<Node> stops, int place) {
    Node wanted = stops.get(place);
    if (place > 0) walk(stops.get(place - 1), TraversalDirection.NEXT);
    else if (stops.size() > 1) walk(stops.get(1), TraversalDirection.PREVIOUS);
    else if (!wanted.isFocusVisible()) {
      walk(wanted, TraversalDirection.NEXT);
      walk(getScene().getFocusOwner(), TraversalDirection.PREVIOUS);
    }
    if (getScene().getFocusOwner() != wanted) wanted.requestFocus();
  }

  private static void walk(@Nullable Node from, TraversalDirection way) {
    if (from == null) return;
    if (!from.isFocused()) from.requestFocus();
    from.requestFocusTraversal(way);
  }

  private void focusFirst(Region sheet) {
    if (sheet.getScene() == null) return;
    List<Node> stops = stops(sheet);
    Node wanted = sheet.lookup(".first-focus");
    int place = wanted == null ? 0 : stops.indexOf(wanted);
    // A text control shows by itself that it has the keyboard.
    boolean shows = place < 0 || stops.isEmpty() || stops.get(place) instanceof TextInputControl;
    if (!shows) show(stops, place);
    else if (wanted != null) wanted.requestFocus();
    else stops.stream().findFirst().ifPresent(Node::requestFocus);
  }

  private static List<Node> stops(Parent parent) {
    var stops = new ArrayList<Node>();
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (!child.isVisible() || child.isDisabled()) continue;
      if (child.isFocusTraversable()) stops.add(child);
      else if (child instanceof Parent inner) stops.addAll(stops(inner));
    }
    return stops;
  }
}
