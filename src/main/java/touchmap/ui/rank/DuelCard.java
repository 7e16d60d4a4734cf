package touchmap.ui.rank;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import touchmap.model.Id;
import touchmap.ui.kit.Icons;
import touchmap.ui.kit.KeyLabel;
import touchmap.ui.kit.Theme;

/** One side of a duel: a touchpoint under the object it belongs to, large enough to be read across a table. */
final class DuelCard extends Button {
  private static final double WIDTH = 340;
  private static final double HEIGHT = 182;

  private final Label object = new Label();
  private final Label name = new Label();

  DuelCard(String id, String arrow, Runnable run) {
    setId(id);
    getStyleClass().add("duel-card");
    object.getStyleClass().add("duel-object");
    name.getStyleClass().add("duel-name");
    name.setWrapText(true);
    name.setTextAlignment(TextAlignment.CENTER);
    name.setAlignment(Pos.CENTER);
    name.setMaxHeight(Double.MAX_VALUE);
    VBox.setVgrow(name, Priority.ALWAYS);
    var key = new KeyLabel("");
    key.setGraphic(Icons.node(arrow, 14));
    key.getStyleClass().add("duel-key");
    var box = new VBox(6, object, name, key);
    box.setAlignment(Pos.CENTER);
    box.setMouseTransparent(true);
    box.setPrefSize(WIDTH - 40, HEIGHT - 36);
    box.setMaxSize(WIDTH - 40, HEIGHT - 36);
    setGraphic(box);
    setMinWidth(0);
    setPrefSize(WIDTH, HEIGHT);
    setMinHeight(HEIGHT);
    HBox.setHgrow(this, Priority.ALWAYS);
    setOnAction(event -> run.run());
  }

  void show(Sight sight, Id id) {
    object.setText(sight.objectName(id));
    object.setGraphic(Swatch.of(sight.colour(id)));
    object.setTextFill(Theme.color(sight.colour(id)));
    object.setMinHeight(Region.USE_PREF_SIZE);
    name.setText(sight.name(id));
    setAccessibleText(sight.name(id) + ", " + sight.objectName(id));
  }
}
