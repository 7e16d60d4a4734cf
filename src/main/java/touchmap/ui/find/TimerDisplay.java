package touchmap.ui.find;

import java.util.Objects;
import javafx.animation.FadeTransition;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchmap.ui.kit.Icons;
import touchmap.ui.kit.Motion;
import touchmap.ui.kit.Theme;
import touchmap.words.Words;

/**
 * The brainstorm timer to be read across a room: a card below the window's top bar, or large over
 * the whole window. Shows itself while a countdown is on; lies over everything in the window as a
 * layer that lets the mouse through.
 */
public final class TimerDisplay extends StackPane {
  private static final PseudoClass WINDOW = PseudoClass.getPseudoClass("window");
  private static final double CARD_DIGITS = 84;
  private static final double BELOW_TOP_BAR = 54;
  private static final double CLEAR = 12;

  private final BrainstormTimer timer;
  private final Words words;
  private final Motion motion;
  private final Digits digits = new Digits(CARD_DIGITS);
  private final ProgressBar bar = new ProgressBar();
  private final Label over = new Label();
  private final Button pause = icon("display-pause");
  private final Button size = icon("display-size");
  private final VBox card;
  private final Timeline tick;
  private final Runnable unsubscribe;
  private boolean pulsed;
  private @Nullable Region corner;
  private boolean cornerOpen;

  public TimerDisplay(Sitting sitting, Words words, Motion motion) {
    timer = sitting.timer();
    this.words = words;
    this.motion = motion;
    getStyleClass().add("timer-display");
    getStylesheets().add(Theme.sheet("find"));
    setPickOnBounds(false);
    setId("timer-display");
    over.setText(words.of("find.timer.over"));
    over.getStyleClass().add("timer-over");
    digits.setId("display-digits");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(words.of("find.timer.left"));
    card = new VBox(6, digits, bar, over, buttons());
    card.getStyleClass().add("timer-card");
    card.setAlignment(Pos.CENTER);
    getChildren().add(card);
    StackPane.setAlignment(card, Pos.TOP_CENTER);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    tick = new Timeline(new KeyFrame(javafx.util.Duration.millis(100), event -> tick()));
    tick.setCycleCount(Timeline.INDEFINITE);
    unsubscribe = timer.onChange(this::refresh);
    widthProperty().addListener(observable -> fitDigits());
    heightProperty().addListener(observable -> fitDigits());
    refresh();
  }

  /**
   * What opens over the canvas and must be seen, such as the search: the card makes way for it, at
   * its left or below it, and gives the whole window back to it.
   */
  public void keepClearOf(Region opens) {
    corner = opens;
    opens.boundsInParentProperty().addListener((value, before, now) -> cornerChanged());
    cornerChanged();
  }

  private void cornerChanged() {
    boolean now = corner != null && corner.getHeight() >= 1;
    boolean opens = now && !cornerOpen;
    if (opens && timer.shown() == BrainstormTimer.Shown.WINDOW)
      timer.show(BrainstormTimer.Shown.CARD);
    cornerOpen = now;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (cornerOpen && timer.shown() == BrainstormTimer.Shown.CARD) makeWay();
  }

  private void makeWay() {
    Region opened = Objects.requireNonNull(corner);
    Bounds kept = sceneToLocal(opened.localToScene(opened.getLayoutBounds()));
    if (card.getLayoutX() + card.getWidth() + CLEAR <= kept.getMinX()) return;
    double beside = kept.getMinX() - CLEAR - card.getWidth();
    double left =
        opened.getParent() == null
            ? 0
            : sceneToLocal(opened.getParent().localToScene(0, 0)).getX() + CLEAR;
    if (beside >= left) card.setLayoutX(beside);
    else card.setLayoutY(Math.max(card.getLayoutY(), kept.getMaxY() + CLEAR));
  }

  /** Lets go of the timer. */
  public void dispose() {
    tick.stop();
    unsubscribe.run();
  }

  private HBox buttons() {
    pause.setOnAction(
        event -> {
          if (timer.state() == BrainstormTimer.State.PAUSED) timer.resume();
          else timer.pause();
        });
    size.setOnAction(
        event ->
            timer.show(
                timer.shown() == BrainstormTimer.Shown.WINDOW
                    ? BrainstormTimer.Shown.CARD
                    : BrainstormTimer.Shown.WINDOW));
    Button more = icon("display-more");
    say(more, "plus", "find.timer.more");
    more.setOnAction(event -> timer.extend(java.time.Duration.ofMinutes(1)));
    Button hide = icon("display-hide");
    say(hide, "panel-right", "find.timer.small");
    hide.setOnAction(event -> timer.show(BrainstormTimer.Shown.PANEL));
    Button stop = icon("display-stop");
    say(stop, "x", "find.timer.stop");
    stop.setOnAction(event -> timer.stop());
    var row = new HBox(4, pause, more, size, hide, stop);
    row.setAlignment(Pos.CENTER);
    return row;
  }

  private static Button icon(String id) {
    var button = new Button();
    button.setId(id);
    button.getStyleClass().addAll("flat", "icon-button");
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    return button;
  }

  private void say(Button button, String icon, String key) {
    button.setGraphic(Icons.node(icon, 18));
    button.setAccessibleText(words.of(key));
    button.setTooltip(new Tooltip(words.of(key)));
  }

  private void key(KeyEvent event) {
    if (event.getCode() != KeyCode.ESCAPE || timer.shown() != BrainstormTimer.Shown.WINDOW) return;
    timer.show(BrainstormTimer.Shown.CARD);
    event.consume();
  }

  private void refresh() {
    BrainstormTimer.State state = timer.state();
    BrainstormTimer.Shown shown = timer.shown();
    boolean visible = state != BrainstormTimer.State.OFF && shown != BrainstormTimer.Shown.PANEL;
    boolean came = visible && !isVisible();
    setVisible(visible);
    boolean window = shown == BrainstormTimer.Shown.WINDOW;
    card.pseudoClassStateChanged(WINDOW, window);
    double most = window ? Double.MAX_VALUE : Region.USE_PREF_SIZE;
    card.setMaxSize(most, most);
    StackPane.setMargin(card, new Insets(window ? 0 : BELOW_TOP_BAR, 0, 0, 0));
    boolean paused = state == BrainstormTimer.State.PAUSED;
    say(pause, paused ? "play" : "pause", paused ? "find.timer.resume" : "find.timer.pause");
    say(
        size,
        window ? "minimize-2" : "maximize-2",
        window ? "find.timer.card" : "find.timer.window");
    fitDigits();
    if (visible) tick.play();
    else tick.stop();
    tick();
    if (came) motion.fadeIn(card);
    if (visible && window) size.requestFocus();
  }

  private void fitDigits() {
    boolean window = timer.shown() == BrainstormTimer.Shown.WINDOW;
    double room = Math.min(getWidth() / 3.4, getHeight() * 0.55);
    digits.resizeTo(window && room > CARD_DIGITS ? Math.floor(room) : CARD_DIGITS);
  }

  private void tick() {
    digits.show(timer.secondsLeft());
    bar.setProgress(Math.clamp(timer.share(), 0, 1));
    boolean ended = timer.state() == BrainstormTimer.State.OVER;
    card.pseudoClassStateChanged(Digits.OVER, ended);
    digits.pseudoClassStateChanged(Digits.OVER, ended);
    over.setVisible(ended);
    over.setManaged(ended);
    bar.setVisible(!ended);
    bar.setManaged(!ended);
    pause.setDisable(ended);
    if (ended && !pulsed) pulse();
    pulsed = ended;
  }

  /** The one gentle pulse at the end. */
  private void pulse() {
    if (motion.reduced() || !isVisible()) return;
    var fade = new FadeTransition(motion.settle().multiply(2), card);
    fade.setFromValue(1);
    fade.setToValue(0.55);
    fade.setCycleCount(2);
    fade.setAutoReverse(true);
    fade.setOnFinished(event -> card.setOpacity(1));
    fade.play();
  }
}
