package touchmap.ui.outline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Paint;
import touchmap.edit.Editor;
import touchmap.edit.Selection;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.picture.Look;
import touchmap.ui.kit.Icons;
import touchmap.ui.kit.Nameless;
import touchmap.ui.kit.Theme;
import touchmap.words.Words;

/**
 * The map as an outline, the twin of the canvas: same order, same selection, same keys. Its own
 * rows open and close without touching the file. Collapsed it is a rail with a button for each
 * object.
 */
public final class OutlineView extends BorderPane {
  /** How wide it is, open and as a rail. */
  public static final double WIDTH = 216;

  public static final double RAIL = 44;

  private final Editor editor;
  private final Words words;
  private final OutlineHost host;
  private final OutlineTree tree;
  private final VBox open;
  private final Label figure = new Label();
  private final VBox rail = new VBox(6);
  private final Runnable unsubscribe;
  private List<Jump> jumps = List.of();
  private boolean railed;

  public OutlineView(Editor editor, Words words, Look look, OutlineHost host) {
    this.editor = editor;
    this.words = words;
    this.host = host;
    var acts = new OutlineActs(editor, words, host);
    tree = new OutlineTree(editor, words, look, acts, host);
    setId("outline");
    getStyleClass().add("outline");
    getStylesheets().add(Theme.sheet("outline"));
    open = new VBox(head(), tree);
    VBox.setVgrow(tree, Priority.ALWAYS);
    rail.setAlignment(Pos.TOP_CENTER);
    rail.getStyleClass().add("outline-rail");
    unsubscribe =
        editor.onChange(
            change -> {
              if (railed && change.changedMap()) fillRail();
            });
    setRail(false);
  }

  private HBox head() {
    var title = new Label(words.of("outline.title"));
    title.getStyleClass().add("outline-title");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    Button close = button("panel-left-close", words.of("outline.close"));
    close.setId("outline-close");
    close.setOnAction(
        event -> {
          setRail(true);
          host.railed(true);
        });
    figure.setId("outline-figure");
    figure.getStyleClass().add("outline-figure");
    figure.setMinWidth(Region.USE_PREF_SIZE);
    var head = new HBox(6, title, figure, close);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("outline-head");
    return head;
  }

  private static Button button(String icon, String text) {
    var button = new Button(text, Icons.node(icon, 17));
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setAccessibleText(text);
    button.setTooltip(new Tooltip(text));
    button.getStyleClass().addAll("flat", "icon-button", "small");
    return button;
  }

  /**
   * What rows print at their end for the lens that is on, by the map as it is; empty: how much an
   * object holds. {@code called} is what they are, in a word.
   */
  public void setValues(Optional<Function<TouchMap, Function<Id, String>>> values, String called) {
    figure.setText(called);
    tree.setValues(values, called);
  }

  public boolean isRail() {
    return railed;
  }

  /** Collapses to the rail, or opens. */
  public void setRail(boolean to) {
    railed = to;
    double width = to ? RAIL : WIDTH;
    setMinWidth(width);
    setPrefWidth(width);
    setMaxWidth(width);
    if (to) fillRail();
    setCenter(to ? rail : open);
  }

  /** A way to an object as the rail shows it. */
  private record Jump(Id to, String name, Paint colour) {}

  private void fillRail() {
    List<Jump> wanted = editor.map().root().children().stream().map(this::jump).toList();
    if (wanted.equals(jumps) && !rail.getChildren().isEmpty()) return;
    jumps = wanted;
    Button out = button("panel-left-open", words.of("outline.open"));
    out.setId("outline-open");
    out.setOnAction(
        event -> {
          setRail(false);
          host.railed(false);
          focusTree();
        });
    rail.getChildren().setAll(out);
    for (Jump each : wanted) {
      Button jump = button("square", each.name());
      jump.setGraphic(square(each.colour()));
      jump.setOnAction(
          event -> {
            editor.select(Selection.of(each.to()));
            host.show(each.to());
          });
      rail.getChildren().add(jump);
    }
  }

  private Jump jump(Topic object) {
    return new Jump(
        object.id(),
        Nameless.or(object.nameOnOneLine(), words),
        Theme.color(tree.colours().of(object.id()).fill()));
  }

  private javafx.scene.shape.Rectangle square(Paint colour) {
    var square = new javafx.scene.shape.Rectangle(12, 12);
    square.setArcWidth(6);
    square.setArcHeight(6);
    square.setFill(colour);
    return square;
  }

  /** These topics are left out by a filter: their rows say so, and stay where they are. */
  public void setQuiet(Set<Id> topics) {
    tree.setQuiet(topics);
  }

  /** The topics whose rows are open, for a view that is built anew in another language or theme. */
  public Set<Id> openRows() {
    return tree.openRows();
  }

  public void setOpenRows(Set<Id> topics) {
    tree.setOpenRows(topics);
  }

  /** Puts the keyboard into the tree, opening it when it is a rail. */
  public void focusTree() {
    if (railed) setRail(false);
    if (editor.selection().isEmpty()) editor.select(Selection.of(editor.map().root().id()));
    tree.requestFocus();
  }

  /** Stops listening to the editor. */
  public void dispose() {
    unsubscribe.run();
    tree.dispose();
  }
}
