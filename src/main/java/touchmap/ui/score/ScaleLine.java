package touchmap.ui.score;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import touchmap.model.Extras;
import touchmap.model.Scale;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Segmented;
import touchmap.words.Words;

/** The choice of the scale that scores are given on. */
final class ScaleLine extends VBox {
  private static final List<Scale> USUAL =
      List.of(
          new Scale(1, 5, Extras.NONE),
          new Scale(1, 10, Extras.NONE),
          new Scale(-2, 2, Extras.NONE),
          new Scale(0, 10, Extras.NONE));

  private final Words words;
  private final Segmented<Scale> scales;
  private final Label other = new Label();
  private final Label wrong = Parts.wrong();

  ScaleLine(Words words, Consumer<Scale> choose) {
    super(8);
    this.words = words;
    var title = new Label(words.of("score.scale"));
    title.getStyleClass().add("section-title");
    scales = new Segmented<>(choose);
    for (Scale each : USUAL) scales.with(each, text(each));
    scales.setId("criteria-scale");
    other.getStyleClass().add("caption");
    getChildren().addAll(title, scales, other, wrong);
  }

  private String text(Scale scale) {
    return words.of(
        "score.scale.range",
        Written.number(scale.min(), words),
        Written.number(scale.max(), words));
  }

  /** Why the scale that was chosen cannot be; said where it was chosen. */
  void refuse(String why) {
    Parts.tell(wrong, why);
  }

  void show(Scale now) {
    Parts.tell(wrong, "");
    USUAL.stream()
        .filter(each -> each.min() == now.min() && each.max() == now.max())
        .findFirst()
        .ifPresentOrElse(
            usual -> {
              scales.choose(usual);
              other.setText("");
            },
            () -> {
              scales.chooseNone();
              other.setText(words.of("score.scale.other", text(now)));
            });
    Parts.show(other, !other.getText().isEmpty());
  }

  /** Says which scale it is where there is nothing to choose any more. */
  void lock(Scale now, boolean locked) {
    show(now);
    Parts.show(scales, !locked);
    if (!locked) return;
    other.setText(words.of("score.scale.other", text(now)));
    Parts.show(other, true);
  }
}
