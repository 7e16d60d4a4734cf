package touchmap.ui.find;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchmap.edit.Editor;
import touchmap.model.Topic;
import touchmap.picture.Look;
import touchmap.ui.kit.Action;
import touchmap.ui.kit.FxThread;
import touchmap.ui.kit.Icons;
import touchmap.ui.kit.KeyLabel;
import touchmap.ui.kit.Shade;
import touchmap.ui.kit.Theme;
import touchmap.words.Words;

/**
 * The quick-add bar over the map: a field whose Enter adds and stays, and the object that is
 * filled. A pasted list becomes a branch; {@code name > name} and Tab nest, {@code name @object}
 * says where.
 */
public final class QuickAdd extends VBox {
  static final double WIDTH = 455;
  private static final double LEAST_FIELD = 70;
  private static final String NESTS = " > ";

  private final Editor editor;
  private final Words words;
  private final FindHost host;
  private final QuickAdding adding;
  private final BranchField field = new BranchField(this::add);
  private final QuickTarget places;
  private final TargetMenu target;
  private final Label hint = new Label();
  private final PauseTransition hintStays = new PauseTransition(javafx.util.Duration.seconds(5));
  private final Runnable unsubscribe;
  private String leftBehind = "";

  public QuickAdd(Editor editor, Words words, Look look, Sitting sitting, FindHost host) {
    super(6);
    this.editor = editor;
    this.words = words;
    this.host = host;
    adding = new QuickAdding(editor, sitting);
    places = new QuickTarget(editor, words, look, sitting, field, this::aimed);
    target = new TargetMenu(editor, words, look, sitting, places::ask);
    setId("quick-add");
    getStyleClass().add("quick-add");
    getStylesheets().add(Theme.sheet("find"));
    setMaxSize(WIDTH, Region.USE_PREF_SIZE);
    setPrefWidth(WIDTH);
    setPickOnBounds(false);
    setAlignment(Pos.BOTTOM_CENTER);
    hint.setId("quick-add-hint");
    hint.getStyleClass().add("quick-add-hint");
    hint.setVisible(false);
    hintStays.setOnFinished(event -> hint.setVisible(false));
    HBox bar = bar();
    getChildren().addAll(hint, places, new Shade(bar), bar);
    unsubscribe = editor.onChange(change -> target.refresh());
    target.refresh();
  }

  private HBox bar() {
    field.setId("quick-add-field");
    field.getStyleClass().add("bare");
    field.setPromptText(words.of("find.quick.prompt"));
    field.setAccessibleText(words.of("find.quick.field"));
    field.setOnAction(event -> add(field.getText()));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    // It takes what is left, and the name of the place has its room first.
    field.setPrefWidth(LEAST_FIELD);
    field.setMinWidth(LEAST_FIELD);
    HBox.setHgrow(field, Priority.ALWAYS);
    MenuButton chip = target.button();
    chip.addEventFilter(KeyEvent.KEY_PRESSED, this::chipKey);
    var plus = Icons.node("plus", 18);
    plus.getStyleClass().add("quick-add-plus");
    var bar = new HBox(10, plus, field, chip, new KeyLabel(words.of("find.quick.enter")));
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().addAll("float", "quick-add-bar");
    field
        .focusedProperty()
        .addListener(
            (value, before, focused) -> {
              bar.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("typing"), focused);
              if (focused) FxThread.later(this::keepWhatIsThere);
              else if (!isFocusWithin()) places.putAside();
            });
    bar.setOnMouseClicked(event -> field.requestFocus());
    return bar;
  }

  public List<Action> actions() {
    return List.of(Action.of("find.quick-add", "plus", this::focusField, "Shortcut+Shift+A"));
  }

  /** The list of places that opens over the bar. */
  public Node places() {
    return places;
  }

  /** Puts the keyboard into the field, behind what is there. */
  public void focusField() {
    field.requestFocus();
    field.end();
  }

  /** A field that is walked to has all its text selected: the next letter would write over it. */
  private void keepWhatIsThere() {
    if (field.isFocused() && field.getSelection().getLength() == field.getLength()) field.end();
  }

  private void aimed() {
    target.refresh();
  }

  /** Stops listening to the editor. */
  public void dispose() {
    unsubscribe.run();
    hintStays.stop();
  }

  private void key(KeyEvent event) {
    KeyCode code = event.getCode();
    if (places.isOpen() && placesKey(code, event)) event.consume();
    else if (fieldKey(code, event)) event.consume();
  }

  private boolean placesKey(KeyCode code, KeyEvent event) {
    switch (code) {
      case ESCAPE -> places.putAside();
      case UP, DOWN -> places.step(event);
      case TAB -> places.choose();
      case ENTER -> {
        Optional<Mention> unknown = places.unknown();
        if (unknown.isPresent()) arrived(adding.addNew(unknown.get()));
        else {
          places.choose();
          add(field.getText());
        }
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean fieldKey(KeyCode code, KeyEvent event) {
    String text = field.getText();
    if (code == KeyCode.ESCAPE) {
      escape();
    } else if (code == KeyCode.DOWN && (event.isAltDown() || text.isEmpty())) {
      places.ask("");
    } else if (code == KeyCode.TAB && event.isShiftDown()) {
      if (!text.endsWith(NESTS)) host.backToMap();
      else field.setText(text.substring(0, text.length() - NESTS.length()));
      field.end();
    } else if (code == KeyCode.TAB && !event.isControlDown()) {
      if (text.isBlank()) return false;
      if (!text.endsWith(NESTS)) field.setText(text.stripTrailing() + NESTS);
      field.end();
    } else {
      return false;
    }
    return true;
  }

  /**
   * Back to the map. What is typed waits here for the way back; Esc once more, with nothing typed
   * since, drops it.
   */
  private void escape() {
    if (field.getText().equals(leftBehind)) field.clear();
    leftBehind = field.getText();
    host.backToMap();
  }

  private void chipKey(KeyEvent event) {
    boolean opens = event.getCode() == KeyCode.DOWN;
    if (event.getCode() == KeyCode.ESCAPE) host.backToMap();
    else if (opens) places.ask("");
    else return;
    event.consume();
  }

  private void add(String text) {
    if (text.isBlank()) return;
    Optional<Topic> twin = adding.twin(text);
    arrived(adding.add(text));
    if (twin.isPresent()) sayTwin(twin.get());
  }

  private void arrived(QuickAdding.Added added) {
    field.clear();
    hint.setVisible(false);
    target.refresh();
    if (!added.topics().isEmpty()) host.arrived(added.topics());
  }

  /** The quiet hint: it is added all the same. */
  private void sayTwin(Topic twin) {
    String name = twin.nameOnOneLine();
    String where = editor.map().parentOf(twin.id()).map(Topic::nameOnOneLine).orElse("");
    hint.setText(words.of("find.quick.twin", name, where));
    hint.setVisible(true);
    hintStays.playFromStart();
  }
}
