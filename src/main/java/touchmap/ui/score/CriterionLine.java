package touchmap.ui.score;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchmap.method.Weights;
import touchmap.model.Criterion;
import touchmap.model.Id;
import touchmap.model.Scoring;
import touchmap.model.WeightingMethod;
import touchmap.ui.kit.Icons;
import touchmap.words.Words;

/** One criterion in the sheet: its name, its weight and share, what the ends of the scale mean, and its place. */
final class CriterionLine extends VBox {
  /** What can be done to it. */
  interface Acts {
    void change(Criterion to);

    void move(Criterion criterion, int by);

    /** Lets the line be dragged by its grip. */
    void hold(CriterionLine line, Node grip);

    void remove(Criterion criterion);

    /** Typing in a field has ended. */
    void endStep();
  }

  private final Id id;
  private final Words words;
  private final Acts acts;
  private final TextField name = new TextField();
  private final TextField weight = new TextField();
  private final Label share = new Label();
  private final TextField low = new TextField();
  private final TextField high = new TextField();
  private final Label lowStep = new Label();
  private final Label highStep = new Label();
  private final Label wrong = new Label();
  private double weightBefore;
  private final Button up;
  private final Button down;
  private @Nullable Criterion shown;
  private String lowKey = "";
  private String highKey = "";
  private double most = Double.MAX_VALUE;
  private boolean showing;

  CriterionLine(Id id, Words words, Acts acts) {
    super(6);
    this.id = id;
    this.words = words;
    this.acts = acts;
    setId("line-" + id);
    getStyleClass().add("criterion-line");
    up = icon("arrow-up", "score.criteria.up", () -> move(-1));
    down = icon("arrow-down", "score.criteria.down", () -> move(1));
    Button remove = icon("trash-2", "score.criteria.remove", this::remove);
    remove.setId("remove-" + id);
    field(name, "name-" + id, "score.criteria.name", text -> change(it -> it.withName(text)));
    name.getStyleClass().add("strong-field");
    HBox.setHgrow(name, Priority.ALWAYS);
    field(weight, "weight-" + id, "score.criteria.weight", this::weigh);
    weight.setPrefWidth(58);
    weight.setMinWidth(58);
    weight.setAlignment(Pos.CENTER_RIGHT);
    share.getStyleClass().add("share");
    share.setMinWidth(48);
    share.setAlignment(Pos.CENTER_RIGHT);
    share.setTooltip(new Tooltip(words.of("score.criteria.share")));
    field(low, "low-" + id, "score.criteria.low", text -> anchor(lowKey, text));
    field(high, "high-" + id, "score.criteria.high", text -> anchor(highKey, text));
    for (TextField each : java.util.List.of(low, high)) {
      each.setPrefWidth(60);
      HBox.setHgrow(each, Priority.ALWAYS);
    }
    for (Label each : java.util.List.of(lowStep, highStep)) {
      each.getStyleClass().add("section-aside");
      each.setMinWidth(Region.USE_PREF_SIZE);
    }
    wrong.getStyleClass().add("wrong-text");
    wrong.setWrapText(true);
    wrong.setMinHeight(Region.USE_PREF_SIZE);
    say("");
    Node grip = Icons.node("grip-vertical", 16);
    grip.getStyleClass().add("line-grip");
    var handle = new StackPane(grip);
    handle.setId("grip-" + id);
    handle.setCursor(Cursor.OPEN_HAND);
    Tooltip.install(handle, new Tooltip(words.of("score.criteria.drag")));
    acts.hold(this, handle);
    var first = new HBox(6, handle, name, weight, share, up, down, remove);
    first.setAlignment(Pos.CENTER_LEFT);
    var second = new HBox(6, lowStep, low, highStep, high);
    second.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(first, second, wrong);
    addEventFilter(KeyEvent.KEY_PRESSED, this::reorder);
  }

  private Button icon(String icon, String key, Runnable act) {
    var button = new Button(words.of(key), Icons.node(icon, 16));
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setAccessibleText(words.of(key));
    button.setTooltip(new Tooltip(words.of(key)));
    button.getStyleClass().addAll("flat", "icon-button", "small");
    button.setOnAction(event -> act.run());
    return button;
  }

  private void field(TextField field, String fieldId, String key, Consumer<String> write) {
    field.setId(fieldId);
    field.setPromptText(words.of(key));
    field.setAccessibleText(words.of(key));
    field.getStyleClass().add("small-field");
    field
        .textProperty()
        .addListener(
            (value, before, text) -> {
              if (!showing) write.accept(text);
            });
    field
        .focusedProperty()
        .addListener(
            (value, before, focused) -> {
              Criterion now = shown;
              if (focused) {
                if (now != null) weightBefore = now.weight();
                if (field == weight) say("");
                return;
              }
              // what was a number on the way to a wrong text was never meant
              if (field == weight && !wrong.getText().isEmpty())
                change(it -> it.withWeight(weightBefore));
              acts.endStep();
              now = shown;
              // why it is not what was typed stays until the next number
              if (field == weight && now != null) {
                put(weight, Written.number(now.weight(), words));
              }
            });
  }

  Id id() {
    return id;
  }

  void focusName() {
    name.requestFocus();
  }

  void show(Scoring scoring, Weights weights) {
    Criterion now = scoring.find(id).orElseThrow();
    shown = now;
    WeightingMethod method = scoring.weighting().method();
    most = method == WeightingMethod.SWING ? CriteriaWork.SWING_BEST : Double.MAX_VALUE;
    lowKey = Written.step(scoring.scale().min());
    highKey = Written.step(scoring.scale().max());
    put(name, now.name());
    OptionalDouble typed = Written.read(weight.getText());
    if (!weight.isFocused() || (typed.isPresent() && typed.getAsDouble() != now.weight()))
      put(weight, Written.number(now.weight(), words));
    put(low, now.anchors().getOrDefault(lowKey, ""));
    put(high, now.anchors().getOrDefault(highKey, ""));
    lowStep.setText(words.of("score.criteria.means", Written.number(scoring.scale().min(), words)));
    highStep.setText(
        words.of("score.criteria.means", Written.number(scoring.scale().max(), words)));
    boolean isTyped = method == WeightingMethod.POINTS || method == WeightingMethod.SWING;
    weight.setVisible(isTyped);
    weight.setManaged(isTyped);
    share.setText(
        weights.of().containsKey(id)
            ? Written.percent(weights, id, words)
            : words.of("score.empty"));
    up.setDisable(scoring.criteria().getFirst().id().equals(id));
    down.setDisable(scoring.criteria().getLast().id().equals(id));
  }

  private void put(TextField field, String text) {
    if (text.equals(field.getText())) return;
    int caret = field.getCaretPosition();
    showing = true;
    try {
      field.setText(text);
      if (field.isFocused()) field.positionCaret(Math.min(caret, text.length()));
    } finally {
      showing = false;
    }
  }

  private void change(java.util.function.UnaryOperator<Criterion> how) {
    Criterion now = shown;
    if (now != null) acts.change(how.apply(now));
  }

  private void weigh(String text) {
    OptionalDouble number = Written.read(text);
    boolean isWeight =
        number.isPresent() && number.getAsDouble() >= 0 && number.getAsDouble() <= most;
    String bad = most < Double.MAX_VALUE ? "score.criteria.badSwing" : "score.criteria.badWeight";
    say(isWeight || text.isBlank() ? "" : words.of(bad));
    if (isWeight) change(it -> it.withWeight(number.getAsDouble()));
  }

  private void anchor(String step, String text) {
    change(
        it -> {
          Map<String, String> anchors = new LinkedHashMap<>(it.anchors());
          if (text.isBlank()) anchors.remove(step);
          else anchors.put(step, text);
          return it.withAnchors(anchors);
        });
  }

  private void say(String text) {
    wrong.setText(text);
    wrong.setVisible(!text.isEmpty());
    wrong.setManaged(!text.isEmpty());
  }

  private void remove() {
    Criterion now = shown;
    if (now != null) acts.remove(now);
  }

  /** Moves it by so many places, up where negative. */
  void move(int by) {
    Criterion now = shown;
    if (now != null) acts.move(now, by);
  }

  private void reorder(KeyEvent event) {
    if (!event.isAltDown()) return;
    if (event.getCode() == KeyCode.UP) move(-1);
    else if (event.getCode() == KeyCode.DOWN) move(1);
    else return;
    event.consume();
  }
}
