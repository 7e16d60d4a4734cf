package touchmap.ui.improve;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchmap.ui.kit.Icons;

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

  /** A quiet word at the end of a row, never cut. */
  static Label aside(String said) {
    var label = new Label(said);
    label.getStyleClass().add("caption");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  static Label sectionTitle(String said) {
    var label = new Label(said);
    label.getStyleClass().add("section-title");
    label.setMinWidth(Region.USE_PREF_SIZE);
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

  /** One that shows an icon and says its text to a screen reader and as its tool tip. */
  static Button icon(String id, String icon, String said, Runnable run) {
    Button button = flat(id, said, run);
    button.setGraphic(Icons.node(icon, 18));
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setAccessibleText(said);
    button.setTooltip(new Tooltip(said));
    button.getStyleClass().add("icon-button");
    button.setMinWidth(28);
    return button;
  }

  /** A label over a field, which it names to a screen reader. */
  static VBox labelled(String said, Node field, Node first) {
    var label = new Label(said);
    label.getStyleClass().add("field-label");
    label.setLabelFor(first);
    label.setMinWidth(Region.USE_PREF_SIZE);
    first.setAccessibleText(said);
    return new VBox(4, label, field);
  }

  static Region gap() {
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }

  static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
