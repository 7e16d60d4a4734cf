package touchmap.ui.score;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import touchmap.lens.ScoreLens;
import touchmap.model.Criterion;
import touchmap.model.Scale;
import touchmap.ui.kit.Parts;
import touchmap.words.Words;

/**
 * One criterion of the form: its name and weight, and the steps of the scale. One stop of the keyboard: digits, arrows
 * and Delete work while it has the focus. Below the steps stand what others gave and what customers gave.
 */
final class CriterionRow extends VBox {
  private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  /** What a row shows: the rater's score, what others gave, what customers gave; each may be empty. */
  record Shown(OptionalDouble mine, Others others, Others customers, String weight) {
    /** The lowest, highest and mean of what several people gave, and who gave what. */
    record Others(OptionalDouble low, OptionalDouble high, OptionalDouble mean, String said) {
      static final Others NONE =
          new Others(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), "");
    }
  }

  /** What a person can do to a row. */
  interface Acts {
    /** Gives a score, or takes it away; {@code goOn} when the next criterion should follow. */
    void give(CriterionRow row, OptionalDouble score, boolean goOn);

    /** What was typed is no score on the scale. */
    void refuse(CriterionRow row);
  }

  private final Criterion criterion;
  private final Steps steps;
  private final Words words;
  private final Acts acts;
  private final ScoreKeys keys;
  private final Label weight = new Label();
  private final Label typed = new Label();
  private final Label wrong = new Label();
  private final List<StackPane> buttons = new ArrayList<>();
  private final Label box = new Label();
  private final UnderSteps under;
  private final Label raters = Parts.caption("");
  private final Label meanings = Parts.caption("");
  private boolean current;
  private Shown shown = new Shown(OptionalDouble.empty(), Shown.Others.NONE, Shown.Others.NONE, "");

  CriterionRow(
      Criterion criterion,
      Scale scale,
      Words words,
      Acts acts,
      BiConsumer<CriterionRow, Character> onward) {
    super(2);
    this.criterion = criterion;
    this.words = words;
    this.acts = acts;
    steps = new Steps(scale);
    under = new UnderSteps(steps);
    keys =
        new ScoreKeys(
            steps,
            this::give,
            this::step,
            () -> acts.refuse(this),
            this::typing,
            key -> onward.accept(this, key));
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    getStyleClass().add("criterion-row");
    setId("criterion-" + criterion.id());
    wrong.getStyleClass().add("wrong-text");
    wrong.setWrapText(true);
    wrong.setMinHeight(Region.USE_PREF_SIZE);
    raters.getStyleClass().add("raters");
    said(raters, "");
    meanings.getStyleClass().add("meanings");
    setAccessibleHelp(String.join(", ", anchors()));
    getChildren().addAll(head(), stepsLine(), under, meanings, raters, wrong);
    explain();
    said(wrong, "");
    addEventHandler(KeyEvent.KEY_PRESSED, keys::pressed);
    addEventHandler(KeyEvent.KEY_TYPED, keys::typed);
    focusedProperty()
        .addListener(
            (value, before, focused) -> {
              if (!focused) keys.leave();
              explain();
            });
  }

  private HBox head() {
    var name = new Label(criterion.name().isBlank() ? words.of("score.unnamed") : criterion.name());
    name.getStyleClass().add("criterion-name");
    name.setMinWidth(40);
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    if (!criterion.anchors().isEmpty()) tip(name, String.join("\n", anchors()));
    weight.getStyleClass().add("section-aside");
    weight.setMinWidth(Region.USE_PREF_SIZE);
    typed.getStyleClass().addAll("key-label", "typed-score");
    typed.setMinWidth(Region.USE_PREF_SIZE);
    said(typed, "");
    var head = new HBox(8, name, typed, weight);
    head.setAlignment(Pos.BASELINE_LEFT);
    return head;
  }

  private static void tip(Label label, String text) {
    var tip = new Tooltip(text);
    tip.setShowDelay(Duration.millis(400));
    tip.setWrapText(true);
    tip.setMaxWidth(300);
    label.setTooltip(tip);
  }

  /** What the ends of the scale mean, and what stands between them, each in words. */
  private List<String> anchors() {
    var lines = new ArrayList<String>();
    criterion
        .anchors()
        .forEach(
            (step, means) ->
                lines.add(words.of("score.anchor", step.replace('-', '\u2212'), means)));
    return lines;
  }

  private Region stepsLine() {
    List<Integer> whole = steps.whole();
    if (whole.isEmpty()) {
      box.getStyleClass().add("score-box");
      box.setMaxWidth(Double.MAX_VALUE);
      box.setOnMousePressed(event -> requestFocus());
      return box;
    }
    var line = new HBox(whole.size() > 7 ? 2 : 8);
    line.getStyleClass().add("steps");
    for (int step : whole) {
      var label = new Label(Written.number(step, words));
      var button = new StackPane(label);
      button.getStyleClass().add("step");
      button.setId("step-" + criterion.id() + "-" + step);
      HBox.setHgrow(button, Priority.ALWAYS);
      button.setMinWidth(0);
      button.setPrefWidth(10);
      String means = criterion.anchors().getOrDefault(String.valueOf(step), "");
      if (!means.isBlank()) tip(label, means);
      button.setOnMouseClicked(
          event -> {
            requestFocus();
            boolean isOn = shown.mine().isPresent() && shown.mine().getAsDouble() == step;
            acts.give(this, isOn ? OptionalDouble.empty() : OptionalDouble.of(step), false);
          });
      buttons.add(button);
      line.getChildren().add(button);
    }
    return line;
  }

  Criterion criterion() {
    return criterion;
  }

  void show(Shown now) {
    shown = now;
    weight.setText(now.weight());
    said(raters, now.others().said());
    int at = now.mine().isPresent() ? nearest(now.mine().getAsDouble()) : -1;
    for (int i = 0; i < buttons.size(); i++) {
      StackPane button = buttons.get(i);
      button.pseudoClassStateChanged(ON, i == at);
      button.getStyleClass().removeIf(each -> each.startsWith("heat-"));
      if (i == at) button.getStyleClass().add(heat(now.mine().getAsDouble()));
    }
    box.getStyleClass().removeIf(each -> each.startsWith("heat-"));
    if (now.mine().isPresent()) box.getStyleClass().add(heat(now.mine().getAsDouble()));
    box.setText(
        now.mine().isPresent()
            ? Written.number(now.mine().getAsDouble(), words)
            : words.of("score.empty"));
    // where there are no steps to press, the box says the number as it is
    boolean isBetween =
        at >= 0 && !buttons.isEmpty() && steps.whole().get(at) != now.mine().getAsDouble();
    if (!keys.isTyping())
      said(typed, isBetween ? Written.number(now.mine().getAsDouble(), words) : "");
    under.show(now.others(), now.customers());
    said(wrong, "");
    setAccessibleText(spoken());
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
  }

  private int nearest(double score) {
    return (int)
        Math.rint(
            Math.clamp(score, steps.scale().min(), steps.scale().max()) - steps.scale().min());
  }

  private String heat(double score) {
    return "heat-" + (ScoreLens.heat(score, steps.scale()) + 1);
  }

  private String spoken() {
    String mine =
        shown.mine().isPresent()
            ? words.of(
                "score.row.given",
                Written.number(shown.mine().getAsDouble(), words),
                Written.number(steps.scale().min(), words),
                Written.number(steps.scale().max(), words))
            : words.of("score.row.none");
    String said = criterion.name() + ", " + shown.weight() + ": " + mine;
    if (!shown.customers().said().isEmpty()) said += ". " + shown.customers().said();
    if (!shown.others().said().isEmpty()) said += ". " + shown.others().said();
    return said;
  }

  /** Marks it as the one that a digit typed on the map goes to. */
  void setCurrent(boolean current) {
    this.current = current;
    pseudoClassStateChanged(CURRENT, current);
    explain();
  }

  /** Says what the steps mean where the next digit goes: whoever scores by keys points at nothing. */
  private void explain() {
    said(meanings, current || isFocused() ? String.join(" · ", anchors()) : "");
  }

  boolean isScored() {
    return shown.mine().isPresent();
  }

  /** See {@link ScoreKeys#pressedOnMap}. */
  boolean pressedOnMap(KeyEvent event) {
    return keys.pressedOnMap(event);
  }

  void forget() {
    keys.forget();
  }

  /** A key that was typed somewhere else and is meant for this row; whether it was taken. */
  boolean take(char key) {
    return keys.take(key);
  }

  void refuse(String why) {
    said(wrong, why);
  }

  private void give(OptionalDouble score, boolean goOn) {
    acts.give(this, score, goOn);
  }

  private void step(int by) {
    acts.give(this, OptionalDouble.of(steps.stepped(shown.mine(), by)), false);
  }

  private void typing(String text) {
    said(typed, text);
    if (!text.isEmpty()) said(wrong, "");
  }

  private static void said(Label label, String text) {
    label.setText(text);
    label.setVisible(!text.isEmpty());
    label.setManaged(!text.isEmpty());
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case VALUE -> shown.mine().orElse(steps.scale().min());
      case MIN_VALUE -> steps.scale().min();
      case MAX_VALUE -> steps.scale().max();
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }
}
