package touchmap.ui.kit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * What lies over a whole window: sheets with a question, the palette. While one is open the rest is
 * out of reach, the keyboard stays inside, Esc or a click beside it closes it, and then the focus
 * goes back to where it was. Only one is seen at a time: a sheet that was opened from another hides
 * it until it is done, and one that comes of itself waits for its turn.
 */
public final class ModalLayer extends StackPane {
  private record Open(Region sheet, Shade shade, @Nullable Node focusBefore, Runnable onEscape) {}

  private final Motion motion;
  private final List<Open> open = new ArrayList<>();
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private final EventHandler<KeyEvent> keys = this::onKey;
  private final EventHandler<KeyEvent> guard = this::keepFromBehind;
  private final ChangeListener<Node> trap = (value, before, now) -> keepInside(now);
  private Runnable onNowhere = () -> {};
  private boolean atOnce;

  public ModalLayer(Motion motion) {
    this.motion = motion;
    getStyleClass().add("modal-layer");
    setVisible(false);
    setOnMousePressed(
        event -> {
          event.consume();
          // a sheet that has no size yet cannot have been missed
          boolean isShown = top().filter(sheet -> sheet.getWidth() > 0).isPresent();
          if (event.getTarget() == this && isShown) escape();
        });
    addEventFilter(KeyEvent.KEY_PRESSED, keys);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (isPlainEnter(event)) top().ifPresent(ModalLayer::pressMain);
          event.consume();
        });
    sceneProperty().addListener((value, before, now) -> move(before, now));
  }

  /** Where the focus goes when what had it before the sheet is no longer there. */
  public void onNowhere(Runnable focus) {
    onNowhere = focus;
  }

  /** Opens a sheet in the middle. */
  public void show(Region sheet, Runnable onEscape) {
    show(sheet, Pos.CENTER, Insets.EMPTY, onEscape);
  }

  /** Runs what opens a sheet, at once or as soon as no other is open. */
  public void inTurn(Runnable opening) {
    if (isOpen() || !waiting.isEmpty()) waiting.add(opening);
    else opening.run();
  }

  /** Opens a sheet at a place; {@code onEscape} is told when it was closed without an answer. */
  public void show(Region sheet, Pos at, Insets margin, Runnable onEscape) {
    Node before = getScene() == null ? null : getScene().getFocusOwner();
    open.forEach(each -> each.sheet().setVisible(false));
    var shade = new Shade(sheet);
    open.add(new Open(sheet, shade, before, onEscape));
    sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    setAlignment(sheet, at);
    setMargin(sheet, margin);
    getChildren().addAll(shade, sheet);
    setVisible(true);
    if (open.size() == 1 && !atOnce) motion.fadeIn(this);
    FxThread.later(() -> focusFirst(sheet));
  }

  /** Runs what opens a sheet that was there already, such as after everything else was built anew: it does not fade in. */
  public void atOnce(Runnable opening) {
    atOnce = true;
    try {
      opening.run();
    } finally {
      atOnce = false;
    }
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
    getChildren().removeAll(closing.shade(), sheet);
    if (open.isEmpty()) setVisible(false);
    else open.getLast().sheet().setVisible(true);
    Node before = closing.focusBefore();
    List<Node> stops = open.isEmpty() ? List.of() : stops(open.getLast().sheet());
    if (before != null && stops.contains(before)) show(stops, stops.indexOf(before));
    else if (before != null && takesFocus(before)) before.requestFocus();
    else if (open.isEmpty()) onNowhere.run();
    else focusFirst(open.getLast().sheet());
    // After what the answer does, which may open a sheet of its own or close the window.
    if (open.isEmpty() && !waiting.isEmpty()) FxThread.later(this::next);
  }

  private void next() {
    if (open.isEmpty() && !waiting.isEmpty()) waiting.remove().run();
  }

  private boolean takesFocus(Node node) {
    if (node.getScene() == null || node.getScene() != getScene() || node.isDisabled()) return false;
    for (Node at = node; at != null; at = at.getParent()) if (!at.isVisible()) return false;
    return true;
  }

  private void move(@Nullable Scene before, @Nullable Scene now) {
    if (before != null) {
      before.focusOwnerProperty().removeListener(trap);
      before.removeEventFilter(KeyEvent.ANY, guard);
    }
    if (now == null) return;
    now.focusOwnerProperty().addListener(trap);
    now.addEventFilter(KeyEvent.ANY, guard);
    keepInside(now.getFocusOwner());
  }

  /** Something behind asked for the focus, or what had it is gone: the sheet takes it again. */
  private void keepInside(@Nullable Node focused) {
    if (isOpen() && !isInTop(focused)) FxThread.later(this::focusTop);
  }

  private void focusTop() {
    if (getScene() != null && !isInTop(getScene().getFocusOwner()))
      top().ifPresent(this::focusFirst);
  }

  private void keepFromBehind(KeyEvent event) {
    if (!isOpen() || isInTop(event.getTarget())) return;
    event.consume();
    if (event.getEventType() == KeyEvent.KEY_PRESSED && event.getCode() == KeyCode.ESCAPE) escape();
    else focusTop();
  }

  private boolean isInTop(@Nullable Object target) {
    // a task that waited may come when the last sheet is gone
    if (!(target instanceof Node node) || open.isEmpty()) return false;
    Region sheet = open.getLast().sheet();
    for (Node at = node; at != null; at = at.getParent()) if (at == sheet) return true;
    return false;
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
    Node owner = getScene().getFocusOwner();
    if (owner instanceof RadioButton radio) onRadioKey(radio, event);
    else if (isChosen(owner) && isPlainEnter(event) && pressMain(open.getLast().sheet()))
      event.consume();
  }

  /**
   * Of several choices the arrows take the next, in sight, and Enter means the sheet's answer: the
   * toolkit would hide where the keyboard is, and choose what is chosen already.
   */
  private void onRadioKey(RadioButton radio, KeyEvent event) {
    if (isPlainEnter(event) && pressMain(open.getLast().sheet())) event.consume();
    int step =
        switch (event.getCode()) {
          case UP, LEFT -> -1;
          case DOWN, RIGHT -> 1;
          default -> 0;
        };
    if (step == 0 || event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) return;
    event.consume();
    List<Node> stops = stops(open.getLast().sheet());
    List<RadioButton> choices =
        stops.stream()
            .filter(RadioButton.class::isInstance)
            .map(RadioButton.class::cast)
            .filter(each -> each.getToggleGroup() == radio.getToggleGroup())
            .toList();
    int to = Math.floorMod(choices.indexOf(radio) + step, choices.size());
    choices.get(to).fire();
    show(stops, stops.indexOf(choices.get(to)));
  }

  /** One of several choices in a row that is on already: Enter there can only mean the sheet's answer. */
  private static boolean isChosen(@Nullable Node node) {
    return node instanceof ToggleButton choice
        && choice.getAccessibleRole() == AccessibleRole.RADIO_BUTTON
        && choice.isSelected();
  }

  private static boolean isOtherChoice(Node node) {
    return node instanceof RadioButton radio
        && radio.getToggleGroup() != null
        && radio.getToggleGroup().getSelectedToggle() != null
        && !radio.isSelected();
  }

  private static boolean isPlainEnter(KeyEvent event) {
    return event.getCode() == KeyCode.ENTER
        && !event.isShortcutDown()
        && !event.isAltDown()
        && !event.isShiftDown();
  }

  private static boolean pressMain(Region sheet) {
    Optional<Button> main =
        stops(sheet).stream()
            .filter(Button.class::isInstance)
            .map(Button.class::cast)
            .filter(Button::isDefaultButton)
            .findFirst();
    main.ifPresent(Button::fire);
    return main.isPresent();
  }

  private void walk(int step) {
    // Of several choices Tab stops at the one that is on; the toolkit walks to no other.
    List<Node> stops =
        stops(open.getLast().sheet()).stream().filter(each -> !isOtherChoice(each)).toList();
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
    if (sheet.getScene() == null || top().orElse(null) != sheet) return;
    // What scrolls gets its content only with its looks, which may not have come yet.
    sheet.applyCss();
    List<Node> stops = stops(sheet);
    if (stops.isEmpty()) sheet.requestFocus();
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
