package touchmap.ui.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchmap.method.Pairs;
import touchmap.method.Weights;
import touchmap.model.Criterion;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.PairComparison;
import touchmap.model.Scoring;
import touchmap.model.Weighting;
import touchmap.model.WeightingMethod;
import touchmap.words.Words;

/**
 * The comparisons of criteria in pairs (Saaty): one line for each pair, and what the answers come to: how consistent they
 * are, and which one disturbs most. Not there while the weights come about in another way.
 */
final class PairList extends VBox {
  /** More criteria than this are not compared in pairs. */
  private static final int MOST = 10;

  private final Words words;
  private final Consumer<Weighting> compare;
  private final Label verdict = new Label();
  private final VBox lines = new VBox(6);
  private List<Id> shown = List.of();
  private Scoring scoring = Scoring.NONE;

  PairList(Words words, Consumer<Weighting> compare) {
    super(8);
    this.words = words;
    this.compare = compare;
    setId("criteria-pairs");
    verdict.setId("pairs-verdict");
    verdict.setWrapText(true);
    verdict.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().addAll(lines, verdict);
  }

  void show(Scoring now) {
    scoring = now;
    boolean isOn = now.weighting().method() == WeightingMethod.PAIRS;
    setVisible(isOn);
    setManaged(isOn);
    if (!isOn) return;
    List<Id> ids = now.criteria().stream().map(Criterion::id).toList();
    boolean isTooMany = ids.size() > MOST;
    if (isTooMany) lines.getChildren().clear();
    else if (!ids.equals(shown) || lines.getChildren().isEmpty()) build(now);
    shown = ids;
    Weights weights = Weights.of(now);
    Optional<PairComparison> disturbing =
        weights.pairs().filter(each -> !each.isTolerable()).flatMap(Pairs.Result::disturbing);
    for (var each : lines.getChildren()) {
      var line = (PairLine) each;
      line.show(now, value(line.a(), line.b()), disturbing.filter(line::isAbout).isPresent());
    }
    verdict(weights);
  }

  /** Puts the keyboard on the first pair that is not compared yet. */
  Optional<Node> focusOpen() {
    for (Node each : lines.getChildren()) {
      var line = (PairLine) each;
      if (value(line.a(), line.b()) != 0) continue;
      line.focus();
      return Optional.of(line);
    }
    return Optional.empty();
  }

  private void build(Scoring now) {
    var fresh = new ArrayList<PairLine>();
    List<Criterion> criteria = now.criteria();
    for (int i = 0; i < criteria.size(); i++)
      for (int j = i + 1; j < criteria.size(); j++)
        fresh.add(new PairLine(criteria.get(i).id(), criteria.get(j).id(), words, this::answer));
    lines.getChildren().setAll(fresh);
  }

  /** How many times as important {@code a} is as {@code b}; 0 when that was not answered. */
  private double value(Id a, Id b) {
    for (PairComparison each : scoring.weighting().pairs()) {
      if (each.a().equals(a) && each.b().equals(b)) return each.value();
      if (each.a().equals(b) && each.b().equals(a)) return 1 / each.value();
    }
    return 0;
  }

  private void answer(Id a, Id b, double value) {
    var pairs = new ArrayList<PairComparison>();
    boolean isPut = false;
    for (PairComparison each : scoring.weighting().pairs()) {
      boolean isIt =
          (each.a().equals(a) && each.b().equals(b)) || (each.a().equals(b) && each.b().equals(a));
      if (!isIt) pairs.add(each);
      else if (!isPut) {
        pairs.add(
            each.a().equals(a)
                ? new PairComparison(a, b, value, each.extras())
                : new PairComparison(b, a, 1 / value, each.extras()));
        isPut = true;
      }
    }
    if (!isPut) pairs.add(new PairComparison(a, b, value, Extras.NONE));
    compare.accept(scoring.weighting().withPairs(pairs));
  }

  private void verdict(Weights weights) {
    verdict.getStyleClass().removeAll("wrong-text", "caption");
    Optional<Pairs.Result> result = weights.pairs();
    boolean isFine = result.isEmpty() || result.get().isTolerable();
    verdict.getStyleClass().add(isFine ? "caption" : "wrong-text");
    verdict.setText(weights.missing().map(words::of).or(() -> result.map(this::said)).orElse(""));
  }

  private String said(Pairs.Result result) {
    double ratio = result.told();
    if (result.isTolerable()) return words.of("score.pairs.fine", ratio);
    Optional<PairComparison> pair = result.disturbing();
    if (pair.isEmpty()) return words.of("score.pairs.off", ratio);
    boolean isTurned = result.fitting() < 1;
    Id more = isTurned ? pair.get().b() : pair.get().a();
    Id less = isTurned ? pair.get().a() : pair.get().b();
    double fitting = isTurned ? 1 / result.fitting() : result.fitting();
    boolean isAlike = fitting < 1.05;
    return words.of(
        isAlike ? "score.pairs.disturbingAlike" : "score.pairs.disturbing",
        ratio,
        name(pair.get().a()),
        name(pair.get().b()),
        name(more),
        Written.number(fitting, 1, words),
        name(less));
  }

  private String name(Id criterion) {
    return scoring.find(criterion).map(Criterion::name).orElse("");
  }
}
