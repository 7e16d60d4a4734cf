package touchmap.ui.outline;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.skin.TreeCellSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import touchmap.model.Topic;
import touchmap.ui.kit.Icons;
import touchmap.ui.kit.Nameless;
import touchmap.ui.kit.Theme;
import touchmap.words.Words;

/** One topic in the outline: colour, name, and what the lens says about it. What a filter leaves out is paler. */
final class OutlineCell extends TreeCell<Topic> {
  private static final PseudoClass BUSINESS = PseudoClass.getPseudoClass("business");
  private static final PseudoClass VALUE = PseudoClass.getPseudoClass("value");
  private static final PseudoClass OBJECT = PseudoClass.getPseudoClass("object");
  private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");

  private static final double INDENT = 8;

  /** From this level on rows are no longer moved in: a number says how deep they are. */
  private static final int MOST_INDENTED = 10;

  private final OutlineTree tree;
  private final Words words;
  private final Rectangle square = new Rectangle(10, 10);
  private final Label name = new Label();
  private final Label depth = new Label();
  private final Label count = new Label();
  private final Node star = Icons.node("star", 12);
  private final HBox row;
  private @Nullable TextField field;

  OutlineCell(OutlineTree tree, Words words) {
    this.tree = tree;
    this.words = words;
    getStyleClass().add("outline-cell");
    square.setArcWidth(5);
    square.setArcHeight(5);
    name.getStyleClass().add("outline-name");
    name.setMaxWidth(Double.MAX_VALUE);
    name.setMinWidth(20);
    count.getStyleClass().add("outline-count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    depth.getStyleClass().add("outline-depth");
    depth.setMinWidth(Region.USE_PREF_SIZE);
    star.getStyleClass().add("outline-star");
    HBox.setHgrow(name, Priority.ALWAYS);
    row = new HBox(6, depth, square, name, star, count);
    row.setAlignment(Pos.CENTER_LEFT);
    setPrefWidth(0);
    addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
  }

  /** A double click writes, as on the map; on the arrow it folds and unfolds. */
  private void pressed(MouseEvent event) {
    boolean twice = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2;
    Node arrow = getDisclosureNode();
    boolean onArrow =
        arrow != null
            && arrow.isVisible()
            && arrow.contains(arrow.sceneToLocal(event.getSceneX(), event.getSceneY()));
    if (!twice
        || isEmpty()
        || isEditing()
        || onArrow
        || event.isShortcutDown()
        || event.isShiftDown()) return;
    event.consume();
    tree.rename(Optional.empty());
  }

  /** The indent is set here: one from a style sheet is lost while a row without rows below it is selected. */
  @Override
  protected Skin<?> createDefaultSkin() {
    var skin = new TreeCellSkin<>(this);
    skin.setIndent(indent());
    return skin;
  }

  @Override
  protected void layoutChildren() {
    if (getSkin() instanceof TreeCellSkin<?> skin && skin.getIndent() != indent())
      skin.setIndent(indent());
    super.layoutChildren();
  }

  private int level() {
    TreeItem<Topic> item = getTreeItem();
    return item == null ? 0 : tree.getTreeItemLevel(item);
  }

  /** For each level: so little of it for a deep row that it stands no further in than the last one that is moved. */
  private double indent() {
    int level = level();
    return level <= MOST_INDENTED ? INDENT : INDENT * MOST_INDENTED / level;
  }

  @Override
  protected void updateItem(@Nullable Topic topic, boolean empty) {
    super.updateItem(topic, empty);
    setText(null);
    if (empty || topic == null) {
      setGraphic(null);
      pseudoClassStateChanged(BUSINESS, false);
      pseudoClassStateChanged(OBJECT, false);
      pseudoClassStateChanged(QUIET, false);
      return;
    }
    pseudoClassStateChanged(BUSINESS, topic.isBusiness());
    pseudoClassStateChanged(OBJECT, topic.isObject());
    show(square, topic.isObject());
    boolean quiet = tree.isQuiet(topic);
    pseudoClassStateChanged(QUIET, quiet);
    Color colour = Theme.color(tree.colours().of(topic.id()).fill());
    square.setFill(quiet ? Color.TRANSPARENT : colour);
    square.setStroke(quiet ? colour : null);
    Nameless.show(name, topic.nameOnOneLine(), words);
    int level = level();
    show(depth, level > MOST_INDENTED);
    depth.setText(Integer.toString(level));
    String value = tree.value(topic.id());
    if (value.isEmpty() && topic.isObject()) value = Long.toString(touchpoints(topic));
    show(count, !value.isEmpty());
    count.setText(value);
    count.pseudoClassStateChanged(VALUE, topic.isTouchpoint());
    show(star, topic.details().touch().isMomentOfTruth());
    TextField editing = field;
    setGraphic(isEditing() && editing != null ? editing : row);
  }

  /** Said when asked, since the place among the siblings changes without this row being told. */
  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    Topic topic = getItem();
    return attribute == AccessibleAttribute.TEXT && topic != null
        ? spoken(topic)
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private static long touchpoints(Topic topic) {
    long[] found = {0};
    topic.walk(
        each -> {
          if (each.isTouchpoint()) found[0]++;
        });
    return found[0];
  }

  /** "Price page, touchpoint, 3 of 5, in Website", and what its row shows besides. */
  private String spoken(Topic topic) {
    var said = new StringBuilder(place(topic));
    String value = tree.value(topic.id());
    if (!value.isEmpty())
      said.append(", ").append(words.of("outline.spoken.value", called(), value));
    else if (topic.isObject())
      said.append(", ").append(words.count("outline.touchpoints", touchpoints(topic)));
    if (topic.details().touch().isMomentOfTruth())
      said.append(", ").append(words.of("outline.spoken.moment"));
    if (tree.isQuiet(topic)) said.append(", ").append(words.of("outline.spoken.quiet"));
    return said.toString();
  }

  /** What the figure is, where the lens has a word for it. */
  private String called() {
    return tree.called().isEmpty() ? words.of("outline.spoken.figure") : tree.called();
  }

  private String place(Topic topic) {
    String type =
        words.of("outline.type." + topic.type().name().toLowerCase(java.util.Locale.ROOT));
    TreeItem<Topic> item = getTreeItem();
    TreeItem<Topic> parent = item == null ? null : item.getParent();
    if (parent == null) return words.of("outline.spoken.root", called(topic), type);
    int place = parent.getChildren().indexOf(item) + 1;
    return words.of(
        "outline.spoken",
        called(topic),
        type,
        place,
        parent.getChildren().size(),
        called(parent.getValue()));
  }

  private String called(Topic topic) {
    return Nameless.or(topic.nameOnOneLine(), words);
  }

  @Override
  public void startEdit() {
    super.startEdit();
    if (!isEditing()) return;
    var editing = new TextField(tree.textToEdit(getItem()));
    editing.setId("outline-edit");
    editing.getStyleClass().add("outline-edit");
    editing.setAccessibleText(words.of("outline.rename"));
    editing.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(editing, event));
    editing
        .focusedProperty()
        .addListener(
            (value, before, focused) -> {
              if (!focused && field == editing) end(editing, false);
            });
    field = editing;
    setGraphic(editing);
    // Its skin selects all when it comes with the focus; with the skin first, the typed letter
    // stays.
    editing.applyCss();
    editing.requestFocus();
    if (tree.editsFromTyping()) editing.end();
    else editing.selectAll();
  }

  private void key(TextField editing, KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) end(editing, true);
    else if (event.getCode() == KeyCode.TAB && !event.isShiftDown()) {
      end(editing, true);
      tree.addChild();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      cancelEdit();
      tree.requestFocus();
    } else return;
    event.consume();
  }

  private void end(TextField editing, boolean refocus) {
    field = null;
    Topic topic = getItem();
    cancelEdit();
    if (topic != null) tree.typed(topic, editing.getText());
    if (refocus) tree.requestFocus();
  }

  @Override
  public void cancelEdit() {
    boolean givenUp = field != null;
    field = null;
    super.cancelEdit();
    setGraphic(isEmpty() ? null : row);
    if (givenUp) tree.gaveUp();
  }
}
