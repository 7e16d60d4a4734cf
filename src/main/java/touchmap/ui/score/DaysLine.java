package touchmap.ui.score;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Segmented;
import touchmap.words.Words;

/** Whether answers of several days make one number for all of them, or one for each day. */
final class DaysLine extends HBox {
  private final Segmented<Boolean> daily;

  DaysLine(Words words, Consumer<Boolean> choose) {
    super(8);
    setAlignment(Pos.CENTER_LEFT);
    var label = new Label(words.of("score.import.days"));
    label.getStyleClass().add("caption");
    label.setMinWidth(Region.USE_PREF_SIZE);
    daily =
        new Segmented<>(choose)
            .with(false, words.of("score.import.days.together"))
            .with(true, words.of("score.import.days.each"));
    daily.setId("import-days");
    daily.setAccessibleText(words.of("score.import.days"));
    getChildren().addAll(label, daily);
  }

  void show(boolean matters, boolean isDaily) {
    Parts.show(this, matters);
    daily.choose(isDaily);
  }
}
