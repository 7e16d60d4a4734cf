package touchmap.ui.details;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import touchmap.words.Words;

/** How a field and its label stand together. */
final class Fields {
  private Fields() {}

  /** The label above the field; it names the field to a screen reader and takes the keyboard there. */
  static VBox labelled(Words words, String key, Node field) {
    return labelled(words, key, field, field);
  }

  /** The same around more than one control; the label is for the first. */
  static VBox labelled(Words words, String key, Node content, Node first) {
    var label = new Label(words.of(key));
    label.getStyleClass().add("field-label");
    label.setLabelFor(first);
    first.setAccessibleText(words.of(key));
    return new VBox(4, label, content);
  }

  static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
