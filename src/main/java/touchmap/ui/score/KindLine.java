package touchmap.ui.score;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import touchmap.method.NumberKind;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Segmented;
import touchmap.words.Words;

/** What the values are, where neither a column of metrics nor their heading says it. */
final class KindLine extends HBox {
  private final Segmented<Optional<NumberKind>> kinds;

  KindLine(Words words, Consumer<Optional<NumberKind>> choose) {
    super(8);
    setAlignment(Pos.CENTER_LEFT);
    var label = new Label(words.of("score.import.kind"));
    label.getStyleClass().add("caption");
    label.setMinWidth(Region.USE_PREF_SIZE);
    kinds = new Segmented<>(choose);
    kinds.with(Optional.empty(), words.of("score.import.kind.heading"));
    for (NumberKind each : NumberKind.values()) kinds.with(Optional.of(each), text(each, words));
    kinds.setId("import-kind");
    kinds.setAccessibleText(label.getText());
    getChildren().addAll(label, kinds);
  }

  private static String text(NumberKind kind, Words words) {
    return kind.scale()
        .map(
            scale ->
                words.of(
                    "score.import.kind.score",
                    Written.number(scale.min(), words),
                    Written.number(scale.max(), words)))
        .orElse(kind.name());
  }

  void show(boolean isAsked, Optional<NumberKind> now) {
    Parts.show(this, isAsked);
    kinds.choose(now);
  }
}
