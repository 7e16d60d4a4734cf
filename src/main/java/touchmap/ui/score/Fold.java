package touchmap.ui.score;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchmap.ui.kit.Icons;
import touchmap.ui.kit.InView;

/** A heading that opens and closes what stands below it; closed at first. */
final class Fold extends VBox {
  private final Button heading = new Button();
  private final Node content;
  private final Runnable onOpen;
  private boolean isOpen;

  Fold(String id, String title, Node content, Runnable onOpen) {
    super(8);
    this.content = content;
    this.onOpen = onOpen;
    heading.setText(title);
    heading.setId(id);
    heading.setMaxWidth(Double.MAX_VALUE);
    heading.setMinWidth(0);
    heading.setMinHeight(Region.USE_PREF_SIZE);
    heading.setContentDisplay(ContentDisplay.LEFT);
    heading.getStyleClass().addAll("flat", "small", "fold-heading");
    heading.setOnAction(
        event -> {
          open(!isOpen);
          // At the foot of a panel what opens would be out of sight.
          if (isOpen) InView.bring(this);
        });
    getChildren().addAll(heading, content);
    open(false);
  }

  void open(boolean now) {
    isOpen = now;
    heading.setGraphic(Icons.node(now ? "chevron-down" : "chevron-right", 14));
    content.setVisible(now);
    content.setManaged(now);
    if (now) onOpen.run();
  }

  boolean isOpen() {
    return isOpen;
  }
}
