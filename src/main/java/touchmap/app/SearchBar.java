package touchmap.app;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import touchmap.edit.Editor;
import touchmap.edit.Selection;
import touchmap.model.Id;
import touchmap.ui.kit.Icons;
import touchmap.words.Words;

/** The search over the map: counts the hits and walks them; each becomes the selection and comes into view. */
final class SearchBar extends HBox {
  private final Editor editor;
  private final Words words;
  private final Consumer<Id> show;
  private final Runnable back;
  private final TextField field = new TextField();
  private final Label count = new Label();
  private final Runnable unsubscribe;
  private Hits hits = Hits.NONE;
  private Optional<Id> at = Optional.empty();
  private Optional<Id> from = Optional.empty();

  SearchBar(Editor editor, Words words, Consumer<Id> show, Runnable back) {
    super(6);
    this.editor = editor;
    this.words = words;
    this.show = show;
    this.back = back;
    setId("search-bar");
    getStyleClass().addAll("float", "search-bar");
    setAlignment(Pos.CENTER_LEFT);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    field.setId("search-field");
    field.getStyleClass().add("bare");
    field.setPromptText(words.of("app.search.prompt"));
    field.setAccessibleText(words.of("app.search.prompt"));
    field.setPrefWidth(190);
    field.textProperty().addListener((value, before, typed) -> look(typed));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    count.setId("search-count");
    count.getStyleClass().add("caption");
    count.setMinWidth(Region.USE_PREF_SIZE);
    getChildren()
        .addAll(
            Icons.node("search", 17),
            field,
            count,
            button("arrow-up", "app.search.previous", () -> step(-1)),
            button("arrow-down", "app.search.next", () -> step(1)),
            button("x", "app.search.close", this::close));
    setVisible(false);
    setManaged(false);
    unsubscribe =
        editor.onChange(
            change -> {
              if (isVisible() && change.changedMap()) recount();
            });
  }

  /** Opens it, or goes back into its field. */
  void open() {
    if (!isVisible()) from = editor.selection().lead();
    setVisible(true);
    setManaged(true);
    field.requestFocus();
    field.selectAll();
    recount();
  }

  void close() {
    setVisible(false);
    setManaged(false);
    back.run();
  }

  void dispose() {
    unsubscribe.run();
  }

  /** Goes so many hits further; opens the bar where nothing is being searched. */
  void step(int by) {
    if (field.getText().isBlank()) {
      open();
      return;
    }
    go(hits.further(at, by));
  }

  private void look(String typed) {
    hits = Hits.of(editor.map(), typed);
    go(hits.from(editor.map(), from));
  }

  private void recount() {
    hits = Hits.of(editor.map(), field.getText());
    say();
  }

  private void go(Optional<Id> to) {
    at = to;
    say();
    to.ifPresent(
        topic -> {
          editor.select(Selection.of(topic));
          show.accept(topic);
        });
  }

  private void say() {
    boolean typed = !field.getText().isBlank();
    int place = at.map(hits::placeOf).orElse(0);
    if (!typed) count.setText("");
    else if (hits.count() == 0) count.setText(words.of("app.search.none"));
    else if (place == 0) count.setText(words.count("app.search.count", hits.count()));
    else count.setText(words.of("app.search.place", place, hits.count()));
    pseudoClassStateChanged(
        javafx.css.PseudoClass.getPseudoClass("nothing"), typed && hits.count() == 0);
  }

  private void onKey(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> step(event.isShiftDown() ? -1 : 1);
      case DOWN -> step(1);
      case UP -> step(-1);
      case ESCAPE -> close();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private Button button(String icon, String key, Runnable run) {
    var button = new Button(words.of(key), Icons.node(icon, 16));
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.getStyleClass().addAll("flat", "icon-button", "small");
    button.setAccessibleText(words.of(key));
    button.setTooltip(new Tooltip(words.of(key)));
    button.setOnAction(event -> run.run());
    return button;
  }
}
