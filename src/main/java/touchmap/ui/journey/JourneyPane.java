package touchmap.ui.journey;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import touchmap.edit.Editor;
import touchmap.model.Chain;
import touchmap.model.Id;
import touchmap.picture.Look;
import touchmap.ui.kit.Keys;
import touchmap.ui.kit.Theme;
import touchmap.words.Words;

/**
 * The place of the journey along the lower edge of a window: a bar while it is closed, the drawer when it is open, and a
 * strip while a path is linked on the map. Its upper edge can be dragged.
 */
public final class JourneyPane extends StackPane {
  /** What the pane shows. */
  public enum State {
    CLOSED,
    OPEN,
    LINKING
  }

  private static final double GRIP = 7;

  /** What the map above it needs at least, in pixels. */
  private static final double MAP_LEAST = 200;

  /** What the map has when nobody has dragged the edge. */
  private static final double MAP_USUAL = 366;

  /** What the drawer has of a low window, so that the curve and what stands around it show below the map. */
  private static final double SHARE = 0.56;

  private final Editor editor;
  private final JourneyBar bar;
  private final JourneyDrawer drawer;
  private final LinkStrip strip;
  private final Region grip = new Region();
  private final Runnable unsubscribe;
  private State state = State.CLOSED;
  private OptionalDouble wanted = OptionalDouble.empty();
  private double least = JourneyDrawer.LEAST;
  private double most = Double.MAX_VALUE;

  public JourneyPane(Editor editor, Words words, Look look, JourneyHost host) {
    this.editor = editor;
    setId("journey-pane");
    bar =
        new JourneyBar(
            words, Keys.text(KeyCombination.keyCombination("Shortcut+J")), host::openJourney);
    drawer = new JourneyDrawer(editor, words, look, host);
    strip = new LinkStrip(words, drawer::beginChain, host::endLinking);
    grip.setId("journey-grip");
    grip.getStyleClass().add("journey-grip");
    grip.setCursor(Cursor.V_RESIZE);
    grip.setMaxHeight(GRIP);
    grip.setPrefHeight(GRIP);
    setAlignment(grip, Pos.TOP_CENTER);
    grip.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    getStylesheets().add(Theme.sheet("journey"));
    getChildren().addAll(bar, drawer, strip, grip);
    setMinHeight(0);
    unsubscribe =
        editor.onChange(
            change -> {
              if (change.changedMap()) refresh();
            });
    show(State.CLOSED);
  }

  public State state() {
    return state;
  }

  public void show(State to) {
    state = to;
    bar.setVisible(to == State.CLOSED);
    drawer.setVisible(to == State.OPEN);
    strip.setVisible(to == State.LINKING);
    grip.setVisible(to == State.OPEN);
    refresh();
    if (getParent() != null) getParent().requestLayout();
  }

  private void refresh() {
    if (state == State.CLOSED) bar.show(editor.map());
    if (state == State.LINKING) strip.show(editor.map(), chain());
  }

  /** Says what was wrong with what somebody pointed at, until something right is. */
  public void remark(String sentence) {
    strip.remark(sentence);
  }

  public JourneyDrawer drawer() {
    return drawer;
  }

  /** The chain that is shown, or would be. */
  public Optional<Chain> chain() {
    return drawer.chain();
  }

  /** Shows this chain from now on, in whatever state. */
  public void showChain(Id chain) {
    drawer.showChain(chain);
    refresh();
  }

  /** How high it is in a window of so much room, in pixels. */
  public double heightIn(double width, double room) {
    least = drawer.leastHeight(width);
    most = Math.max(least, room - MAP_LEAST);
    return switch (state) {
      case CLOSED -> JourneyBar.HEIGHT;
      case OPEN -> drawerIn(width, room);
      case LINKING -> LinkStrip.HEIGHT;
    };
  }

  private double drawerIn(double width, double room) {
    double usual = drawer.usualHeight(width);
    if (!drawer.hasTable()) return Math.min(usual, wanted.orElse(usual));
    double fair = Math.max(least, Math.min(usual, Math.max(room - MAP_USUAL, room * SHARE)));
    return Math.clamp(wanted.orElse(fair), least, most);
  }

  /** How high the open drawer should be, where there is room. */
  public void want(double height) {
    wanted = OptionalDouble.of(height);
    if (getParent() != null) getParent().requestLayout();
  }

  /** Tells how high the drawer is when somebody has dragged its edge. */
  public void onDragged(DoubleConsumer listener) {
    grip.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> wanted.ifPresent(listener));
  }

  /** How high somebody made the drawer; empty while nobody has. */
  public OptionalDouble wanted() {
    return wanted;
  }

  private void drag(MouseEvent event) {
    double bottom = localToScene(0, getHeight()).getY();
    want(Math.clamp(bottom - event.getSceneY(), least, most));
  }

  public void dispose() {
    unsubscribe.run();
    drawer.dispose();
  }
}
