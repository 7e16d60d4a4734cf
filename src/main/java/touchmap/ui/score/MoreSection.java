package touchmap.ui.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchmap.method.Check;
import touchmap.method.Checks;
import touchmap.method.MetricKind;
import touchmap.method.Sensitivity;
import touchmap.model.Id;
import touchmap.model.Metric;
import touchmap.model.Viewpoint;
import touchmap.ui.kit.AdviceCard;
import touchmap.ui.kit.Icons;
import touchmap.ui.kit.MoreRows;
import touchmap.words.Words;

/** What is asked for now and then: customers' numbers, how much hangs on the weights, and advice. */
final class MoreSection extends VBox {
  private static final int MOST_NUMBERS = 6;
  private static final int MOST_ADVICE = 5;
  private static final Set<Check.Code> OURS =
      Set.of(Check.Code.UNSCORED_TOP, Check.Code.UNLOCKED_CRITERIA, Check.Code.INCONSISTENT_PAIRS);

  private final Words words;
  private final ScoreHost host;
  private final VBox numbers = new VBox(4);
  private final VBox sensitivity = new VBox(6);
  private final VBox advice = new VBox(6);
  private final MoreRows cards;
  private final Fold weights;
  private final Fold checks;
  private @Nullable Paper paper;
  private @Nullable Paper told;

  MoreSection(Words words, ScoreHost host, Runnable bring) {
    super(6);
    this.words = words;
    this.host = host;
    getStyleClass().add("score-section");
    var button = new Button(words.of("score.numbers.bring"), Icons.node("file-up", 14));
    button.setId("bring-numbers");
    button.getStyleClass().add("small");
    button.setOnAction(event -> bring.run());
    numbers.setId("score-numbers");
    sensitivity.setId("score-sensitivity");
    advice.setId("score-advice");
    cards = new MoreRows("score-advice-more", words, 6, MOST_ADVICE);
    weights = new Fold("fold-sensitivity", words.of("score.sensitivity"), sensitivity, this::fill);
    checks = new Fold("fold-advice", words.of("score.advice"), advice, this::fill);
    getChildren()
        .addAll(
            new Fold(
                "fold-numbers", words.of("score.numbers"), new VBox(8, numbers, button), () -> {}),
            weights,
            checks);
  }

  void show(Paper now, Id touchpoint) {
    paper = now;
    numbers(now.numbers(touchpoint));
    fill();
  }

  private void numbers(List<Metric> found) {
    numbers
        .getChildren()
        .setAll(
            found.stream().limit(MOST_NUMBERS).map(each -> text(said(each, words), "")).toList());
    if (found.isEmpty()) numbers.getChildren().add(text(words.of("score.numbers.none"), "caption"));
  }

  /** A number with all that it stands on: NPS −12, 25 answers, 4 May 2026, scale 0 to 10, and its formula. */
  static String said(Metric metric, Words words) {
    var parts = new ArrayList<String>();
    parts.add(metric.metric() + " " + Written.number(metric.value(), 1, words));
    parts.add(
        metric.measured().n().isPresent()
            ? words.count("score.numbers.n", metric.measured().n().getAsInt())
            : words.of("score.numbers.noCount"));
    metric.measured().date().ifPresent(day -> parts.add(Written.day(day, words)));
    metric
        .measured()
        .scale()
        .ifPresent(
            scale ->
                parts.add(
                    words.of(
                        "score.numbers.scale",
                        Written.number(scale.min(), words),
                        Written.number(scale.max(), words))));
    if (!metric.measured().formula().isBlank())
      parts.add(formula(metric.measured().formula(), words));
    return String.join(" · ", parts);
  }

  /** A formula of ours in the window's language; one that another program wrote as it stands. */
  static String formula(String stored, Words words) {
    for (MetricKind kind : MetricKind.values())
      if (kind.formula().equals(stored))
        return words.of("score.formula." + kind.name().toLowerCase(Locale.ROOT));
    return stored;
  }

  /** Worked out only while it can be seen, and once for a map. */
  private void fill() {
    Paper now = paper;
    if (now == null || !(weights.isOpen() || checks.isOpen()) || now == told) return;
    told = now;
    sensitivity(now);
    advice(now);
  }

  private void sensitivity(Paper now) {
    sensitivity.getChildren().clear();
    if (now.view() == Viewpoint.COMPANY && !now.blind().touchpoints().isEmpty()) {
      sensitivity.getChildren().add(text(words.of("score.blind"), "caption"));
      return;
    }
    Optional<Sensitivity> found = Sensitivity.of(now.map());
    if (found.isEmpty()) {
      sensitivity.getChildren().add(text(words.of("score.sensitivity.none"), "caption"));
      return;
    }
    Sensitivity all = found.get();
    sensitivity
        .getChildren()
        .add(
            text(
                all.isTie()
                    ? words.of("score.sensitivity.tie", all.names(now.figures().register()))
                    : words.of("score.sensitivity.leader", name(now, all.leader())),
                ""));
    for (Sensitivity.Reach each : all.criteria()) {
      each.above().ifPresent(turn -> turn("score.sensitivity.above", now, each, turn));
      each.below().ifPresent(turn -> turn("score.sensitivity.below", now, each, turn));
    }
    if (all.criteria().stream().allMatch(Sensitivity.Reach::isSafe))
      sensitivity.getChildren().add(text(words.of("score.sensitivity.safe"), "caption"));
    if (all.partly() > 0)
      sensitivity
          .getChildren()
          .add(text(words.count("score.sensitivity.partly", all.partly()), "caption"));
  }

  private void turn(String key, Paper now, Sensitivity.Reach reach, Sensitivity.Turn turn) {
    sensitivity
        .getChildren()
        .add(
            text(
                words.of(
                    key,
                    reach.criterion().name(),
                    Written.weight(turn.weight(), reach.weight(), words),
                    Written.weight(reach.weight(), turn.weight(), words),
                    name(now, turn.successor())),
                "caption"));
  }

  private static String name(Paper now, Id topic) {
    return now.figures().register().topic(topic).map(each -> each.nameOnOneLine()).orElse("");
  }

  private void advice(Paper now) {
    List<Check> found =
        Checks.of(now.map(), host.today()).stream()
            .filter(each -> OURS.contains(each.code()))
            .toList();
    advice.getChildren().setAll(cards);
    cards.show(found, this::card);
    if (found.isEmpty()) advice.getChildren().add(text(words.of("score.advice.none"), "caption"));
  }

  private AdviceCard card(Check check) {
    List<Id> nodes = check.nodes();
    Optional<Runnable> show =
        nodes.isEmpty() ? Optional.empty() : Optional.of(() -> host.showAll(nodes));
    var card =
        new AdviceCard(
            words, words.of(check.message()), words.of(check.whole()), words.of(check.why()), show);
    card.setId("advice-" + check.code().text());
    return card;
  }

  private static Label text(String text, String style) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    if (!style.isEmpty()) label.getStyleClass().add(style);
    return label;
  }
}
