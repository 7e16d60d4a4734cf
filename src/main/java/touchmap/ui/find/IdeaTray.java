package touchmap.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import touchmap.edit.CatchIdeas;
import touchmap.edit.ChangeIdea;
import touchmap.edit.DropIdeas;
import touchmap.edit.Editor;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.Idea;
import touchmap.ui.kit.Icons;
import touchmap.ui.kit.KeyLabel;
import touchmap.ui.kit.Keys;
import touchmap.words.Words;

/** The ideas that have no place in the tree yet. */
final class IdeaTray extends VBox {
  static final KeyCombination MOVE = KeyCombination.keyCombination("Shortcut+M");
  private static final double ROW = 39;
  private static final int ROWS_SHOWN = 7;

  private final Editor editor;
  private final Words words;
  private final FindHost host;
  private final IdeaDrop dropping;
  private final Consumer<List<Id>> moveTo;
  private final Label count = new Label();
  private final Label empty = new Label();
  private final ListView<Idea> list = new ListView<>();
  private final TextField field = new TextField();
  private final TextFlow help;

  /** {@code moveTo} asks where ideas should go. */
  IdeaTray(Editor editor, Words words, FindHost host, Consumer<List<Id>> moveTo) {
    super(8);
    this.editor = editor;
    this.words = words;
    this.host = host;
    this.moveTo = moveTo;
    dropping = new IdeaDrop(editor, host);
    help = Sentence.withNode(words, "find.tray.help", new KeyLabel(MOVE), Keys.text(MOVE));
    help.getStyleClass().add("tray-help");
    var title = new Label(words.of("find.tray.title"));
    title.getStyleClass().add("section-title");
    title.setLabelFor(list);
    count.setId("tray-count");
    count.getStyleClass().add("section-aside");
    var head = new HBox(7, title, count);
    head.setAlignment(Pos.BASELINE_LEFT);
    empty.setText(words.of("find.tray.empty"));
    empty.getStyleClass().add("caption");
    empty.setWrapText(true);
    empty.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().addAll(head, empty, list(), adding(), help);
  }

  private ListView<Idea> list() {
    list.setId("idea-list");
    list.getStyleClass().add("idea-list");
    list.setAccessibleText(words.of("find.tray.title"));
    list.setEditable(true);
    list.setFixedCellSize(ROW);
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    var drag = new IdeaDrag(host, this::drop);
    list.setCellFactory(view -> new IdeaRow(words, drag));
    list.setOnEditCommit(event -> change(event.getNewValue()));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    list.setContextMenu(menu());
    return list;
  }

  private HBox adding() {
    field.setId("idea-field");
    field.setPromptText(words.of("find.tray.add"));
    field.setAccessibleText(words.of("find.tray.add"));
    field.getStyleClass().add("bare");
    field.setOnAction(event -> add());
    field.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() != KeyCode.ESCAPE) return;
          event.consume();
          host.backToMap();
        });
    HBox.setHgrow(field, javafx.scene.layout.Priority.ALWAYS);
    var row = new HBox(8, Icons.node("plus", 14), field);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("idea-add");
    return row;
  }

  private ContextMenu menu() {
    var move = new MenuItem(words.of("find.tray.moveTo"));
    move.setAccelerator(MOVE);
    move.setOnAction(event -> move());
    var rename = new MenuItem(words.of("find.tray.rename"));
    rename.setOnAction(event -> rename());
    var delete = new MenuItem(words.of("find.tray.delete"));
    delete.setOnAction(event -> delete());
    return new ContextMenu(move, rename, delete);
  }

  void focusField() {
    field.requestFocus();
  }

  void refresh() {
    List<Idea> ideas = editor.map().ideas();
    if (!list.getItems().equals(ideas)) {
      List<Id> selected = selected();
      list.getItems().setAll(ideas);
      list.getSelectionModel().clearSelection();
      for (int i = 0; i < ideas.size(); i++) {
        if (selected.contains(ideas.get(i).id())) list.getSelectionModel().select(i);
      }
    }
    boolean any = !ideas.isEmpty();
    count.setText(any ? words.count("find.tray.count", ideas.size()) : "");
    show(empty, !any);
    show(list, any);
    show(help, any);
    double height = ROW * Math.min(ROWS_SHOWN, ideas.size()) + 2;
    list.setMinHeight(height);
    list.setPrefHeight(height);
    list.setMaxHeight(height);
  }

  private static void show(javafx.scene.Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private List<Id> selected() {
    return list.getSelectionModel().getSelectedItems().stream().map(Idea::id).toList();
  }

  private void key(KeyEvent event) {
    if (list.getEditingIndex() >= 0) return;
    if (Keys.match(MOVE, event) || event.getCode() == KeyCode.ENTER) move();
    else if (event.getCode() == KeyCode.F2) rename();
    else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) delete();
    else if (event.getCode() == KeyCode.ESCAPE) host.backToMap();
    else return;
    event.consume();
  }

  private void add() {
    List<Idea> ideas =
        field
            .getText()
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .map(line -> new Idea(Id.fresh(), line, "", Optional.empty(), Extras.NONE))
            .toList();
    field.clear();
    if (!ideas.isEmpty()) editor.apply(new CatchIdeas(ideas));
  }

  private void change(Idea idea) {
    editor.apply(new ChangeIdea(idea));
  }

  private void rename() {
    int at = list.getSelectionModel().getSelectedIndex();
    if (at >= 0) list.edit(at);
  }

  private void move() {
    List<Id> ideas = selected();
    if (!ideas.isEmpty()) moveTo.accept(ideas);
  }

  private void delete() {
    List<Id> ideas = selected();
    if (ideas.isEmpty()) return;
    int at = list.getSelectionModel().getSelectedIndices().getFirst();
    editor.apply(new DropIdeas(ideas));
    int left = list.getItems().size();
    if (left > 0) list.getSelectionModel().clearAndSelect(Math.min(at, left - 1));
    host.sayUndoable(words.count("find.tray.deleted", ideas.size()));
  }

  private void drop(List<Idea> ideas, Point2D at) {
    dropping.drop(new ArrayList<>(ideas), at.getX(), at.getY());
  }
}
