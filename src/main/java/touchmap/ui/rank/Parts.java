package touchmap.ui.rank;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import touchmap.picture.Ink;
import touchmap.ui.kit.Theme;

/** Small pieces that the panel and its sheets are put together from. */
final class Parts {
  private Parts() {}

  static Label text(String said) {
    var label = new Label(said);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  static Label caption(String said) {
    Label label = text(said);
    label.getStyleClass().add("caption");
    return label;
  }

  /** A quiet word at the end of a row. */
  static Label aside(String said) {
    var label = new Label(said);
    label.getStyleClass().add("caption");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  static Label sectionTitle(String said) {
    var label = new Label(said);
    label.getStyleClass().add("section-title");
    return label;
  }

  /** A small button that never cuts its text. */
  static Button small(String id, String said, Runnable run) {
    var button = new Button(said);
    button.setId(id);
    button.getStyleClass().add("small");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setMnemonicParsing(false);
    button.setOnAction(event -> run.run());
    return button;
  }

  /** One that is only a word. */
  static Button flat(String id, String said, Runnable run) {
    Button button = small(id, said, run);
    button.getStyleClass().add("flat");
    return button;
  }

  static Rectangle swatch(Ink colour) {
    var square = new Rectangle(10, 10, Theme.color(colour));
    square.setArcWidth(5);
    square.setArcHeight(5);
    return square;
  }

  static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
