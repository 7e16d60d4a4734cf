package touchmap.ui.score;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import touchmap.lens.Figure;
import touchmap.lens.ScoreLens;
import touchmap.lens.ScoreLens.Eyes;
import touchmap.model.Scale;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Segmented;
import touchmap.ui.kit.Shade;
import touchmap.words.Words;

/** What floats below the map in the Score lens: whose eyes the map shows, the steps of the heat, and what digits do. */
final class ScoreFoot extends VBox {
  private static final int STEPS = 5;
  private static final double INDENT = 10;

  private final Words words;
  private final Segmented<Eyes> eyes;
  private final Label weak = new Label();
  private final Label strong = new Label();
  private final List<Label> chips = new ArrayList<>();
  private final Label keys = new Label();
  private final Label hidden = new Label();
  private final Label empty = new Label();
  private final HBox blind;
  private final HBox steps = new HBox(4);
  private final Tooltip explained = new Tooltip();
  private final HBox heat = new HBox(10);
  private final LegendBar bar;

  ScoreFoot(Words words, Consumer<Eyes> choose, Runnable peek) {
    super(6);
    this.words = words;
    setAlignment(Pos.BOTTOM_CENTER);
    setPickOnBounds(false);
    setId("score-foot");
    eyes =
        new Segmented<>(choose)
            .with(Eyes.COMPANY, words.of("score.ours"))
            .with(Eyes.CUSTOMERS, words.of("score.theirs"))
            .with(Eyes.GAP, words.of("score.gap"));
    eyes.setId("score-eyes");
    eyes.setMinWidth(Region.USE_PREF_SIZE);
    eyes.setAccessibleText(words.of("score.eyes"));
    steps.setAlignment(Pos.CENTER);
    for (int step = 1; step <= STEPS; step++) {
      var chip = new Label();
      chip.getStyleClass().addAll("heat-chip", "heat-" + step);
      chip.setMinWidth(Region.USE_PREF_SIZE);
      chips.add(chip);
      steps.getChildren().add(new StackPane(chip));
    }
    for (Label end : List.of(weak, strong)) {
      end.getStyleClass().add("section-aside");
      end.setMinWidth(Region.USE_PREF_SIZE);
    }
    heat.getChildren().setAll(weak, steps, strong);
    heat.setAlignment(Pos.CENTER);
    bar = new LegendBar(eyes, heat);
    bar.getStyleClass().addAll("float", "score-legend");
    bar.setMaxWidth(Region.USE_PREF_SIZE);
    keys.setId("score-digits");
    keys.getStyleClass().add("score-digits");
    keys.setWrapText(true);
    keys.setMinHeight(Region.USE_PREF_SIZE);
    hidden.setWrapText(true);
    hidden.setMinHeight(Region.USE_PREF_SIZE);
    blind = new HBox(10, hidden, Parts.small("score-peek", words.of("score.peek"), peek));
    blind.setId("score-hidden");
    blind.setAlignment(Pos.CENTER);
    blind.getStyleClass().addAll("float", "score-blind");
    blind.setMaxWidth(Region.USE_PREF_SIZE);
    empty.setId("score-empty");
    empty.getStyleClass().addAll("float", "score-blind");
    empty.setWrapText(true);
    empty.setMinHeight(Region.USE_PREF_SIZE);
    hides(0);
    isEmpty("");
    getChildren().addAll(keys, blind, empty, new Shade(bar), bar);
  }

  /** How many touchpoints look unscored only because this rater has not scored them yet. */
  void hides(int count) {
    if (count > 0) hidden.setText(words.count("score.hidden", count));
    Parts.show(blind, count > 0);
  }

  /** Why the map shows nothing through these eyes; empty where it shows something. */
  void isEmpty(String why) {
    empty.setText(why);
    Parts.show(empty, !why.isEmpty());
  }

  /**
   * Where there is little room, the legend goes below the choice of eyes, which always stays; only where a line of its own
   * is too short do its words go, then its steps.
   */
  @Override
  protected void layoutChildren() {
    double around = bar.snappedLeftInset() + bar.snappedRightInset() + INDENT;
    double least = steps.prefWidth(-1) + around;
    show(getWidth() >= least + ends() - 1, weak, strong);
    show(getWidth() >= least - 1, heat);
    double most = getWidth() < whole() ? ofTwoLines() : Region.USE_PREF_SIZE;
    if (bar.getMaxWidth() != most) bar.setMaxWidth(most);
    super.layoutChildren();
  }

  private static void show(boolean shown, Node... nodes) {
    for (Node each : nodes) Parts.show(each, shown);
  }

  private double ends() {
    return weak.prefWidth(-1) + strong.prefWidth(-1) + 2 * heat.getSpacing();
  }

  /** No wider than the wider line, since a bar that wraps keeps the width of the one line that it has no room for. */
  private double ofTwoLines() {
    double wider = Math.max(eyes.prefWidth(-1), heat.isVisible() ? INDENT + heat.prefWidth(-1) : 0);
    return Math.ceil(wider + bar.snappedLeftInset() + bar.snappedRightInset());
  }

  private double whole() {
    double around = bar.snappedLeftInset() + bar.snappedRightInset() + INDENT;
    return Math.ceil(eyes.prefWidth(-1) + steps.prefWidth(-1) + ends() + around);
  }

  @Override
  protected double computeMinWidth(double height) {
    return Math.ceil(eyes.prefWidth(-1) + bar.snappedLeftInset() + bar.snappedRightInset());
  }

  /** As wide as the whole legend, so that it comes back when there is room again. */
  @Override
  protected double computePrefWidth(double height) {
    return whole();
  }

  void show(Eyes on, Scale scale) {
    eyes.choose(on);
    boolean isGap = on == Eyes.GAP;
    weak.setText(words.of(isGap ? "score.legend.worse" : "score.legend.weak"));
    strong.setText(words.of(isGap ? "score.legend.better" : "score.legend.strong"));
    boolean isPlain = !isGap && scale.min() == 1 && scale.max() == STEPS;
    List<Double> bounds = ScoreLens.bounds(on, scale);
    for (int i = 0; i < STEPS; i++) {
      double bound = bounds.get(i);
      String plain = Written.number(Math.abs(bound), 1, words);
      String signed = bound == 0 ? "0" : Figure.signed(bound, words);
      chips.get(i).setText(isPlain ? String.valueOf(i + 1) : isGap ? signed : plain);
    }
    explained.setText(words.of(isGap ? "score.legend.gap" : "score.legend.from"));
    heat.setAccessibleText(isPlain ? "" : explained.getText());
    if (isPlain) Tooltip.uninstall(heat, explained);
    else Tooltip.install(heat, explained);
  }

  /** What a digit typed on the map would do; empty when it would do nothing. */
  void say(String what) {
    keys.setText(what);
    keys.setVisible(!what.isEmpty());
    keys.setManaged(!what.isEmpty());
  }
}
