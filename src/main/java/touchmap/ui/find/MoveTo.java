package touchmap.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import touchmap.edit.Batch;
import touchmap.edit.Edit;
import touchmap.edit.Editor;
import touchmap.edit.Move;
import touchmap.edit.PlaceIdea;
import touchmap.edit.Selection;
import touchmap.model.Id;
import touchmap.model.Idea;
import touchmap.model.Side;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.picture.Colours;
import touchmap.picture.Look;
import touchmap.ui.kit.LatinKeys;
import touchmap.words.Phrase;
import touchmap.ui.kit.Nameless;
import touchmap.words.Words;

/**
 * "Move to…": a field and the objects whose names hold what is typed into it. Moves topics, and
 * ideas of the tray.
 */
public final class MoveTo {
  private static final int MOST = 60;
  private static final double WIDTH = 320;

  private final Editor editor;
  private final Words words;
  private final Look look;
  private final FindHost host;

  public MoveTo(Editor editor, Words words, Look look, FindHost host) {
    this.editor = editor;
    this.words = words;
    this.look = look;
    this.host = host;
  }

  /** Asks where these ideas or topics should go, in front of a node, and moves them there. */
  public void open(List<Id> what, Node over) {
    if (what.isEmpty()) return;
    String title =
        what.size() == 1
            ? words.of("find.moveTo.one", nameOf(what.getFirst()))
            : words.count("find.moveTo.many", what.size());
    new Question(
            title,
            List.of(),
            over,
            place -> edit(what, place).objection(editor.map()).isEmpty(),
            parent -> move(what, parent))
        .open();
  }

  /** Asks for a place, those that suit best first. */
  void ask(String title, List<Id> preferred, Node over, Consumer<Id> then) {
    new Question(title, preferred, over, place -> true, then).open();
  }

  private String nameOf(Id id) {
    return editor
        .map()
        .find(id)
        .map(Topic::nameOnOneLine)
        .or(() -> idea(id).map(Idea::name))
        .orElse("");
  }

  private Optional<Idea> idea(Id id) {
    return editor.map().ideas().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  private void move(List<Id> what, Id parent) {
    Optional<Topic> place = editor.map().find(parent);
    if (place.isEmpty()) return;
    Edit edit = edit(what, place.get());
    Optional<Phrase> objection = edit.objection(editor.map());
    if (objection.isPresent()) {
      host.say(words.of(objection.get()));
      return;
    }
    editor.apply(edit, new Selection(what));
    host.arrived(what);
    host.sayUndoable(
        words.count(
            "find.moveTo.done", what.size(), Nameless.or(place.get().nameOnOneLine(), words)));
  }

  /** Topics go to the end of the place, ideas become touchpoints there. */
  private Edit edit(List<Id> what, Topic place) {
    int end = place.children().size();
    List<Edit> edits = new ArrayList<>();
    List<Id> topics = what.stream().filter(id -> idea(id).isEmpty()).toList();
    if (!topics.isEmpty()) edits.add(new Move(topics, place.id(), end, Side.AUTOMATIC));
    for (Id id : what) {
      if (idea(id).isEmpty()) continue;
      TopicType type = TopicType.TOUCHPOINT;
      edits.add(new PlaceIdea(id, type, place.id(), Integer.MAX_VALUE));
    }
    return edits.size() == 1 ? edits.getFirst() : new Batch(Phrase.of("find.step.moveTo"), edits);
  }

  /** The pop-up itself. */
  private final class Question {
    private final Popup popup = new Popup();
    private final String title;
    private final List<Id> preferred;
    private final Node over;
    private final Predicate<Topic> suits;
    private final Consumer<Id> then;
    private final Places places = Places.of(editor.map());
    private final Colours colours = Colours.of(editor.map(), look);
    private final TextField field = new TextField();
    private final ListView<Places.Place> list = new ListView<>();

    Question(
        String title, List<Id> preferred, Node over, Predicate<Topic> suits, Consumer<Id> then) {
      this.title = title;
      this.suits = suits;
      this.preferred = preferred;
      this.over = over;
      this.then = then;
    }

    void open() {
      LatinKeys.install(popup.getScene());
      var label = new Label(title);
      label.getStyleClass().add("strong");
      label.setMaxWidth(WIDTH - 24);
      label.setLabelFor(field);
      field.setId("move-to-field");
      field.setPromptText(words.of("find.moveTo.prompt"));
      field.setAccessibleText(title);
      field.textProperty().addListener(observable -> fill());
      field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
      list.setId("move-to-list");
      list.getStyleClass().add("place-list");
      list.setFocusTraversable(false);
      list.setFixedCellSize(32);
      var none = new Label(words.of("find.moveTo.none"));
      none.getStyleClass().add("caption");
      list.setPlaceholder(none);
      list.setCellFactory(view -> new PlaceRow(words, colours));
      list.setOnMouseClicked(event -> choose());
      var box = new VBox(10, label, field, list);
      box.getStyleClass().addAll("float", "move-to");
      box.setPrefWidth(WIDTH);
      box.getStylesheets().add(FindPanel.stylesheet());
      popup.getContent().add(box);
      popup.setAutoHide(true);
      popup.setHideOnEscape(true);
      fill();
      show();
    }

    private void show() {
      var scene = over.getScene();
      popup.getScene().getStylesheets().setAll(scene.getStylesheets());
      Bounds bounds = scene.getRoot().getLayoutBounds();
      Point2D corner =
          scene
              .getRoot()
              .localToScreen(bounds.getWidth() / 2 - WIDTH / 2, bounds.getHeight() * 0.22);
      popup.show(scene.getWindow(), corner.getX(), corner.getY());
      field.requestFocus();
    }

    private void fill() {
      List<Places.Place> found =
          places.matching(field.getText(), preferred).stream()
              .limit(MOST)
              .filter(each -> suits.test(each.topic()))
              .toList();
      list.getItems().setAll(found);
      list.getSelectionModel().select(0);
      double height = 32 * Math.clamp(found.size(), 2, 8) + 4.0;
      list.setMinHeight(Region.USE_PREF_SIZE);
      list.setPrefHeight(height);
    }

    private void key(KeyEvent event) {
      if (event.getCode() == KeyCode.DOWN) step(1);
      else if (event.getCode() == KeyCode.UP) step(-1);
      else if (event.getCode() == KeyCode.ENTER) choose();
      else if (event.getCode() == KeyCode.ESCAPE) popup.hide();
      else return;
      event.consume();
    }

    private void step(int by) {
      int to = list.getSelectionModel().getSelectedIndex() + by;
      if (to < 0 || to >= list.getItems().size()) return;
      list.getSelectionModel().select(to);
      list.scrollTo(Math.max(0, to - 3));
    }

    private void choose() {
      Places.Place chosen = list.getSelectionModel().getSelectedItem();
      if (chosen == null) return;
      popup.hide();
      then.accept(chosen.topic().id());
    }
  }

  /** One place: square, name, and the way to it. */
  private static final class PlaceRow extends ListCell<Places.Place> {
    private final Words words;
    private final Colours colours;

    PlaceRow(Words words, Colours colours) {
      this.words = words;
      this.colours = colours;
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Places.@Nullable Place place, boolean empty) {
      super.updateItem(place, empty);
      setText(null);
      if (empty || place == null) {
        setGraphic(null);
        return;
      }
      String called = Nameless.or(place.name(), words);
      var name = new Label();
      Nameless.show(name, place.name(), words);
      List<String> above = place.above().stream().map(each -> Nameless.or(each, words)).toList();
      var way = new Label(String.join(" / ", above));
      way.getStyleClass().add("hint");
      var row = new HBox(8, new Swatch(colours.of(place.topic().id())), name, way);
      row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
      setGraphic(row);
      setAccessibleText(
          place.above().isEmpty() ? called : words.of("find.moveTo.place", called, above));
    }
  }
}
