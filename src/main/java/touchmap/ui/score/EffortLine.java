package touchmap.ui.score;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import touchmap.model.Extras;
import touchmap.model.Scale;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Segmented;
import touchmap.words.Words;

/** On which scale customers said how much effort it cost them (CES): guessed, and to be chosen for all of them. */
final class EffortLine extends HBox {
  private static final List<Scale> USUAL = List.of(scale(5), scale(7), scale(10));

  private final Segmented<Scale> scales;

  EffortLine(Words words, Consumer<Scale> choose) {
    super(8);
    setAlignment(Pos.CENTER_LEFT);
    var label = new Label(words.of("score.import.effort"));
    label.getStyleClass().add("caption");
    label.setMinWidth(Region.USE_PREF_SIZE);
    scales = new Segmented<>(choose);
    for (Scale each : USUAL)
      scales.with(
          each,
          words.of(
              "score.scale.range",
              Written.number(each.min(), words),
              Written.number(each.max(), words)));
    scales.setId("import-effort");
    scales.setAccessibleText(words.of("score.import.effort"));
    getChildren().addAll(label, scales);
  }

  private static Scale scale(int most) {
    return new Scale(1, most, Extras.NONE);
  }

  void show(Optional<Scale> now) {
    Parts.show(this, now.isPresent());
    now.ifPresent(
        scale ->
            USUAL.stream()
                .filter(each -> each.min() == scale.min() && each.max() == scale.max())
                .findFirst()
                .ifPresentOrElse(scales::choose, scales::chooseNone));
  }
}
