package touchmap.ui.score;

import java.util.Comparator;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchmap.method.Weights;
import touchmap.model.Criterion;
import touchmap.model.Scoring;
import touchmap.model.WeightingMethod;
import touchmap.ui.kit.Parts;
import touchmap.words.Words;

/** One criterion as it was fixed: its name, its weight, and what the steps mean. To be read, not to be changed. */
final class LockedLine extends VBox {
  LockedLine(Criterion criterion, Scoring scoring, Weights weights, Words words) {
    super(4);
    setId("locked-" + criterion.id());
    getStyleClass().addAll("criterion-line", "locked-line");
    Label name =
        Parts.text(criterion.name().isBlank() ? words.of("score.unnamed") : criterion.name());
    name.getStyleClass().add("criterion-name");
    WeightingMethod method = scoring.weighting().method();
    boolean isTyped = method == WeightingMethod.POINTS || method == WeightingMethod.SWING;
    var weight =
        new Label(
            isTyped ? words.of("score.weight", Written.number(criterion.weight(), words)) : "");
    weight.setMinWidth(Region.USE_PREF_SIZE);
    var share =
        new Label(
            weights.of().containsKey(criterion.id())
                ? Written.percent(weights, criterion.id(), words)
                : words.of("score.empty"));
    share.getStyleClass().add("share");
    share.setMinWidth(48);
    share.setAlignment(Pos.CENTER_RIGHT);
    var head = new HBox(8, name, Parts.gap(), weight, share);
    head.setAlignment(Pos.BASELINE_LEFT);
    getChildren().add(head);
    criterion.anchors().entrySet().stream()
        .sorted(Comparator.comparingDouble(each -> Written.read(each.getKey()).orElse(0)))
        .forEach(
            each ->
                getChildren()
                    .add(
                        Parts.text(
                            words.of(
                                "score.anchor",
                                each.getKey().replace('-', '\u2212'),
                                each.getValue()))));
  }
}
