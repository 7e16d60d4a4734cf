package touchmap.ui.find;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchmap.ui.kit.Icons;
import touchmap.words.Words;

/** The brainstorm timer as the panel shows it: lengths to choose from, or what is left with pause and stop. */
final class TimerSection extends VBox {
  private final BrainstormTimer timer;
  private final Words words;
  private final FindHost host;
  private final Digits digits = new Digits(22);
  private final Button pause = icon("timer-pause");
  private final HBox choice;
  private final HBox running;
  private final Timeline tick;
  private final Runnable unsubscribe;
  private final TextField own = new TextField();
  private final Label wrong = new Label();
  private boolean choosing;

  TimerSection(BrainstormTimer timer, Words words, FindHost host) {
    this.timer = timer;
    this.words = words;
    this.host = host;
    choice = choice();
    running = running();
    getStyleClass().add("timer-section");
    getChildren().addAll(choice, wrong, running);
    tick = new Timeline(new KeyFrame(javafx.util.Duration.millis(200), event -> tick()));
    tick.setCycleCount(Timeline.INDEFINITE);
    unsubscribe = timer.onChange(this::refresh);
    refresh();
  }

  void dispose() {
    tick.stop();
    unsubscribe.run();
  }

  /**
   * Opens the choice of lengths with the keyboard in it, brings the keyboard back to it, or closes it where the keyboard
   * is; while a countdown runs, brings it up large.
   */
  void open() {
    if (timer.state() != BrainstormTimer.State.OFF) timer.show(BrainstormTimer.Shown.CARD);
    else choose(!choosing || !hasKeyboard());
  }

  /** Opens or closes the choice, wherever the keyboard is: what a click on the clock does. */
  void toggle() {
    if (timer.state() != BrainstormTimer.State.OFF) timer.show(BrainstormTimer.Shown.CARD);
    else choose(!choosing);
  }

  private boolean hasKeyboard() {
    return choice.isFocusWithin();
  }

  private void choose(boolean opens) {
    boolean came = opens && !choosing;
    choosing = opens;
    refresh();
    if (!opens) return;
    if (came) own.setText(minutes(timer.length()));
    own.requestFocus();
    own.selectAll();
  }

  private static String minutes(Duration length) {
    return BigDecimal.valueOf(length.toSeconds())
        .divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private HBox choice() {
    var label = new Label(words.of("find.timer.start"));
    label.getStyleClass().add("caption");
    var row = new HBox(6, label);
    row.setAlignment(Pos.CENTER_LEFT);
    for (int minutes : new int[] {5, 10, 15}) row.getChildren().add(length(minutes));
    own.setId("timer-own");
    own.setPromptText(words.of("find.timer.own"));
    own.setAccessibleText(words.of("find.timer.ownLong"));
    own.setPrefColumnCount(3);
    own.setMinWidth(56);
    HBox.setHgrow(own, Priority.ALWAYS);
    own.setOnAction(event -> startOwn());
    own.textProperty().addListener(value -> showWrong(false));
    wrong.setId("timer-wrong");
    wrong.getStyleClass().add("timer-wrong");
    wrong.setText(words.of("find.timer.wrong", BrainstormTimer.LONGEST.toMinutes()));
    wrong.setWrapText(true);
    wrong.setMinHeight(Region.USE_PREF_SIZE);
    showWrong(false);
    row.getChildren().add(own);
    return row;
  }

  private Button length(int minutes) {
    var button = new Button(Integer.toString(minutes));
    button.setId("timer-" + minutes);
    button.setAccessibleText(words.count("find.timer.minutes", minutes));
    button.setTooltip(new Tooltip(words.count("find.timer.minutes", minutes)));
    button.getStyleClass().add("small");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> start(Duration.ofMinutes(minutes)));
    return button;
  }

  private void startOwn() {
    String text = own.getText().strip().replace(',', '.');
    double minutes = text.matches("\\d{1,3}(\\.\\d+)?") ? Double.parseDouble(text) : 0;
    if (minutes > 0 && minutes <= BrainstormTimer.LONGEST.toMinutes()) {
      own.clear();
      start(Duration.ofSeconds(Math.max(1, Math.round(minutes * 60))));
    } else {
      showWrong(true);
    }
  }

  /** What is accepted is said beside the field, until something else is typed. */
  private void showWrong(boolean isWrong) {
    own.pseudoClassStateChanged(WRONG, isWrong);
    own.setAccessibleHelp(isWrong ? wrong.getText() : null);
    show(wrong, isWrong);
  }

  private static final javafx.css.PseudoClass WRONG =
      javafx.css.PseudoClass.getPseudoClass("wrong");

  private void start(Duration length) {
    choosing = false;
    timer.start(length);
  }

  private HBox running() {
    pause.setOnAction(
        event -> {
          if (timer.state() == BrainstormTimer.State.PAUSED) timer.resume();
          else timer.pause();
        });
    Button large = icon("timer-large");
    say(large, "maximize-2", "find.timer.large");
    large.setOnAction(event -> timer.show(BrainstormTimer.Shown.CARD));
    Button stop = icon("timer-stop");
    say(stop, "x", "find.timer.stop");
    stop.setOnAction(event -> timer.stop());
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    digits.setId("timer-digits");
    var row = new HBox(4, Icons.node("timer", 18), digits, space, pause, large, stop);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static Button icon(String id) {
    var button = new Button();
    button.setId(id);
    button.getStyleClass().addAll("flat", "icon-button", "small");
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    return button;
  }

  private void say(Button button, String icon, String key) {
    button.setGraphic(Icons.node(icon, 16));
    button.setAccessibleText(words.of(key));
    button.setTooltip(new Tooltip(words.of(key)));
  }

  private void refresh() {
    BrainstormTimer.State state = timer.state();
    boolean off = state == BrainstormTimer.State.OFF;
    show(choice, off && choosing);
    if (!choice.isVisible()) showWrong(false);
    show(running, !off);
    setVisible(!off || choosing);
    setManaged(!off || choosing);
    boolean paused = state == BrainstormTimer.State.PAUSED;
    say(pause, paused ? "play" : "pause", paused ? "find.timer.resume" : "find.timer.pause");
    pause.setDisable(state == BrainstormTimer.State.OVER);
    if (off) tick.stop();
    else tick.play();
    tick();
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private void tick() {
    digits.show(timer.secondsLeft());
    digits.pseudoClassStateChanged(Digits.OVER, timer.state() == BrainstormTimer.State.OVER);
    if (timer.endsNow()) {
      pause.setDisable(true);
      host.say(words.of("find.timer.over"));
    }
  }
}
