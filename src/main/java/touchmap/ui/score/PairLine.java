package touchmap.ui.score;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import touchmap.model.Criterion;
import touchmap.model.Id;
import touchmap.model.PairComparison;
import touchmap.model.Scoring;
import touchmap.words.Words;

/** One pair of criteria with a slider between them: the nearer to one, the more that one matters, up to nine times. */
final class PairLine extends VBox {
  private static final double MOST = 8;
  private static final PseudoClass UNSAID = PseudoClass.getPseudoClass("unsaid");
  private static final PseudoClass DISTURBING = PseudoClass.getPseudoClass("disturbing");

  /** Takes an answer: {@code a} is {@code value} times as important as {@code b}. */
  interface Answer {
    void take(Id a, Id b, double value);
  }

  private final Id a;
  private final Id b;
  private final Words words;
  private final Answer answer;
  private final Label left = new Label();
  private final Label right = new Label();
  private final Slider slider = new Slider(-MOST, MOST, 0);
  private final Label said = new Label();
  private double value;
  private boolean showing;

  PairLine(Id a, Id b, Words words, Answer answer) {
    super(1);
    this.a = a;
    this.b = b;
    this.words = words;
    this.answer = answer;
    getStyleClass().add("pair-line");
    slider.setId("pair-" + a + "-" + b);
    slider.setMajorTickUnit(1);
    slider.setMinorTickCount(0);
    slider.setSnapToTicks(true);
    slider.setBlockIncrement(1);
    slider.setMinWidth(180);
    slider.setPrefWidth(240);
    slider
        .valueProperty()
        .addListener(
            (property, before, now) -> {
              if (!showing && !slider.isValueChanging()) give();
            });
    slider
        .valueChangingProperty()
        .addListener(
            (property, was, changing) -> {
              if (!showing && !changing) give();
            });
    slider.setOnMouseReleased(
        event -> {
          if (value == 0) give();
        });
    slider.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() != KeyCode.ENTER && event.getCode() != KeyCode.SPACE) return;
          event.consume();
          give();
        });
    for (Label each : java.util.List.of(left, right)) {
      each.setMinWidth(0);
      each.setPrefWidth(10);
      each.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(each, Priority.ALWAYS);
    }
    left.setAlignment(Pos.CENTER_RIGHT);
    var line = new HBox(10, left, slider, right);
    line.setAlignment(Pos.CENTER);
    said.getStyleClass().add("caption");
    said.setMaxWidth(Double.MAX_VALUE);
    said.setAlignment(Pos.CENTER);
    getChildren().addAll(line, said);
  }

  void focus() {
    slider.requestFocus();
  }

  Id a() {
    return a;
  }

  Id b() {
    return b;
  }

  boolean isAbout(PairComparison pair) {
    return (pair.a().equals(a) && pair.b().equals(b)) || (pair.a().equals(b) && pair.b().equals(a));
  }

  /** Shows an answer; 0 is none. */
  void show(Scoring scoring, double answered, boolean isDisturbing) {
    value = answered;
    String one = scoring.find(a).map(Criterion::name).orElse("");
    String other = scoring.find(b).map(Criterion::name).orElse("");
    left.setText(one);
    right.setText(other);
    showing = true;
    try {
      slider.setValue(place(answered));
    } finally {
      showing = false;
    }
    pseudoClassStateChanged(UNSAID, answered == 0);
    pseudoClassStateChanged(DISTURBING, isDisturbing);
    said.setText(text(one, other));
    slider.setAccessibleText(words.of("score.pair.spoken", one, other, said.getText()));
  }

  private String text(String one, String other) {
    if (value == 0) return words.of("score.pair.unsaid");
    double times = value >= 1 ? value : 1 / value;
    int step = (int) Math.round(times);
    if (step <= 1) return words.of("score.pair.equal");
    return words.of(
        "score.pair.more",
        value >= 1 ? one : other,
        words.of("score.pair.level." + Math.min(9, step)),
        Written.number(times, 1, words));
  }

  private static double place(double value) {
    if (value == 0) return 0;
    return value >= 1 ? 1 - value : 1 / value - 1;
  }

  private void give() {
    double at = Math.rint(slider.getValue());
    double now = at <= 0 ? 1 - at : 1 / (1 + at);
    if (value == 0 || Math.abs(now - value) > 1e-9) answer.take(a, b, now);
  }
}
