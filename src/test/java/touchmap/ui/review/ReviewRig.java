package touchmap.ui.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import touchmap.ui.Person;
import org.testfx.util.WaitForAsyncUtils;
import touchmap.edit.Editor;
import touchmap.edit.Selection;
import touchmap.lens.Lens;
import touchmap.model.Id;
import touchmap.model.Round;
import touchmap.model.TouchMap;
import touchmap.ui.Rehearsal;
import touchmap.ui.kit.ModalLayer;
import touchmap.ui.kit.Motion;
import touchmap.words.Words;

/** The Review panel on a stage, and a window that remembers what it is told. */
final class ReviewRig extends Person implements ReviewHost {
  final Editor editor;
  final ReviewPanel panel;
  final ModalLayer layer = new ModalLayer(new Motion(true));
  final List<String> said = new ArrayList<>();
  final List<Lens> lenses = new ArrayList<>();
  final List<Id> protocols = new ArrayList<>();
  private final HBox frame = new HBox();
  int backs;
  int lensChanges;

  ReviewRig(Stage stage, TouchMap map, String language) {
    editor = new Editor(Editor.State.opened(map));
    panel = new ReviewPanel(editor, Words.in(language), this);
    panel.view().setPrefSize(348, 780);
    frame.getChildren().setAll(panel.view(), panel.foot());
    frame.setFillHeight(false);
    Rehearsal.show(stage, new StackPane(frame, layer), 1000, 800);
    on(panel::opened);
  }

  @Override
  public void show(Id topic) {
    editor.select(Selection.of(topic));
  }

  @Override
  public void showAll(List<Id> topics) {
    editor.select(new Selection(topics));
  }

  @Override
  public void say(String message) {
    said.add(message);
  }

  @Override
  public void sayUndoable(String message) {
    said.add(message);
  }

  @Override
  public void backToMap() {
    backs++;
  }

  @Override
  public void lensChanged() {
    lensChanges++;
  }

  @Override
  public void openLens(Lens lens) {
    lenses.add(lens);
  }

  @Override
  public ModalLayer layer() {
    return layer;
  }

  @Override
  public LocalDate today() {
    return LocalDate.parse("2026-11-25");
  }

  @Override
  public void weigh() {
    lenses.add(Lens.SCORE);
  }

  @Override
  public void saveProtocol(Round round) {
    protocols.add(round.id());
  }

  List<Round> rounds() {
    return editor.map().study().rounds();
  }

  Node node(String id) {
    return lookup("#" + id).query();
  }

  boolean shows(String id) {
    for (Node at = lookup("#" + id).tryQuery().orElse(null); at != null; at = at.getParent()) {
      if (!at.isVisible()) return false;
      if (at == frame || at == layer) return true;
    }
    return false;
  }

  String text(String id) {
    return ((Labeled) node(id)).getText();
  }

  String typed(String id) {
    return ((TextInputControl) node(id)).getText();
  }

  /** Everything that is written in a part of the window. */
  List<String> texts(String id) {
    var texts = new ArrayList<String>();
    collect(node(id), texts);
    return texts;
  }

  private static void collect(Node node, List<String> texts) {
    if (!node.isVisible()) return;
    if (node instanceof Labeled labeled
        && labeled.getText() != null
        && !labeled.getText().isEmpty()) texts.add(labeled.getText());
    if (node instanceof Parent parent)
      parent.getChildrenUnmodifiable().forEach(each -> collect(each, texts));
  }

  void fire(String id) {
    ButtonBase button = (ButtonBase) node(id);
    on(button::fire);
  }

  void type(String id, String text) {
    TextInputControl field = (TextInputControl) node(id);
    on(() -> field.setText(text));
  }

  void keys(KeyCode... keys) {
    push(keys);
    Person.untilStill();
  }

  void act(String id) {
    on(
        panel.actions().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow()
            ::fire);
  }

  void on(Runnable task) {
    Rehearsal.on(this, task);
  }
}
