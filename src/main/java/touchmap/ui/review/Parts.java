package touchmap.ui.review;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchmap.ui.kit.Sheet;

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

  /** A name that takes the room there is, and is cut at its end when there is too little. */
  static Label name(String said) {
    var label = new Label(said);
    label.setTextOverrun(OverrunStyle.ELLIPSIS);
    label.setMaxWidth(Double.MAX_VALUE);
    label.setMinWidth(0);
    HBox.setHgrow(label, Priority.ALWAYS);
    return label;
  }

  /** A quiet word at the end of a row. */
  static Label aside(String said) {
    var label = new Label(said);
    label.getStyleClass().add("section-aside");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  static HBox row(double gap, Node... parts) {
    var row = new HBox(gap, parts);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  /** A section's heading with something quiet at its end. */
  static HBox heading(String said, Label aside) {
    Label title = name(said);
    title.getStyleClass().add("section-title");
    return row(8, title, aside);
  }

  /** One of the panel's sections, with a line below it. */
  static VBox section(Node... parts) {
    var section = new VBox(8, parts);
    section.getStyleClass().add("review-section");
    return section;
  }

  /** A sheet in the colours of this room. */
  static Sheet sheet(String id, String title, double width, Node... content) {
    var sheet = new Sheet(title, width, content);
    sheet.setId(id);
    sheet.getStylesheets().add(ReviewPanel.stylesheet());
    return sheet;
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
    button.getStyleClass().addAll("flat", "accent-text");
    return button;
  }

  /** A row over the panel's whole width that can be pressed. */
  static Button pressable(Node content, String spoken, Runnable run) {
    var button = new Button("", content);
    button.getStyleClass().addAll("flat", "review-row");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAccessibleText(spoken);
    button.setOnAction(event -> run.run());
    if (content instanceof Region region)
      region.prefWidthProperty().bind(button.widthProperty().subtract(16));
    return button;
  }

  /** A field with its name above it. */
  static VBox labelled(String name, Node field) {
    var label = new Label(name);
    label.setLabelFor(field);
    label.getStyleClass().add("caption");
    field.setAccessibleText(name);
    return new VBox(4, label, field);
  }

  /** What is wrong with a field, beside it; hidden while nothing is. */
  static Label wrong() {
    Label wrong = caption("");
    wrong.getStyleClass().add("wrong");
    show(wrong, false);
    return wrong;
  }

  static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  /** Shows the sentence, or hides its place when it is empty. */
  static void tell(Label label, String said) {
    label.setText(said);
    show(label, !said.isEmpty());
  }

  static <T> List<T> first(List<T> all, int most) {
    return all.subList(0, Math.min(most, all.size()));
  }
}
