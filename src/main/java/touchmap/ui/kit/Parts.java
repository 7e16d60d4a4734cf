package touchmap.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/** Small pieces that panels and sheets are put together from, none of which cuts its text without a sign. */
public final class Parts {
  private Parts() {}

  /** Running text, as many lines as it needs. */
  public static Label text(String said) {
    var label = new Label(said);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /** Running text that is less important. */
  public static Label caption(String said) {
    Label label = text(said);
    label.getStyleClass().add("caption");
    return label;
  }

  /** A name that takes the room there is, and ends in an ellipsis when there is too little. */
  public static Label name(String said) {
    var label = new Label(said);
    label.setTextOverrun(OverrunStyle.ELLIPSIS);
    label.setMaxWidth(Double.MAX_VALUE);
    label.setMinWidth(0);
    HBox.setHgrow(label, Priority.ALWAYS);
    return label;
  }

  /** A quiet word at the end of a row. */
  public static Label aside(String said) {
    var label = new Label(said);
    label.getStyleClass().add("caption");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  public static Label sectionTitle(String said) {
    var label = new Label(said);
    label.getStyleClass().add("section-title");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  public static HBox row(double gap, Node... parts) {
    var row = new HBox(gap, parts);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  /** What pushes the rest of a row to its end. */
  public static Region gap() {
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }

  /** A small button. */
  public static Button small(String id, String said, Runnable run) {
    var button = new Button(said);
    button.setId(id);
    button.getStyleClass().add("small");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setMnemonicParsing(false);
    button.setOnAction(event -> run.run());
    return button;
  }

  /** One that is only a word. */
  public static Button flat(String id, String said, Runnable run) {
    Button button = small(id, said, run);
    button.getStyleClass().add("flat");
    return button;
  }

  /** One that is only a word, and leads on. */
  public static Button link(String id, String said, Runnable run) {
    Button button = flat(id, said, run);
    button.getStyleClass().add("accent-text");
    return button;
  }

  /** One that shows an icon, and says its text to a screen reader and as its tool tip. */
  public static Button icon(String id, String icon, String said, Runnable run) {
    Button button = flat(id, said, run);
    button.setGraphic(Icons.node(icon, 18));
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setAccessibleText(said);
    button.setTooltip(new Tooltip(said));
    button.getStyleClass().add("icon-button");
    button.setMinWidth(28);
    return button;
  }

  /** A label over a field, or over a row that begins with one; it names the field to a screen reader. */
  public static VBox labelled(String said, Node row, Node field) {
    var label = new Label(said);
    label.getStyleClass().add("caption");
    label.setLabelFor(field);
    label.setMinWidth(Region.USE_PREF_SIZE);
    field.setAccessibleText(said);
    return new VBox(4, label, row);
  }

  /** What is wrong with a field, beside it; hidden while nothing is. */
  public static Label wrong() {
    Label wrong = caption("");
    wrong.getStyleClass().add("wrong");
    show(wrong, false);
    return wrong;
  }

  /** Shows the sentence, or hides its place when it is empty. */
  public static void tell(Label label, String said) {
    label.setText(said);
    show(label, !said.isEmpty());
  }

  /** Shows a node, or hides it and gives its room away. */
  public static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  /**
   * Does something with what a scroll pane holds as soon as that has its place: it is in the window only once the pane has
   * its skin.
   */
  public static void settled(ScrollPane pane, Runnable then) {
    FxThread.later(
        () -> {
          pane.applyCss();
          pane.layout();
          then.run();
        });
  }

  /** Shows nothing of it beyond its own edges. */
  public static void cutAtEdges(Region region) {
    var clip = new Rectangle();
    clip.widthProperty().bind(region.widthProperty());
    clip.heightProperty().bind(region.heightProperty());
    region.setClip(clip);
  }
}
