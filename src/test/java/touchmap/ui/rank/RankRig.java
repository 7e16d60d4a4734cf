package touchmap.ui.rank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import touchmap.ui.Person;
import touchmap.edit.Editor;
import touchmap.lens.Lens;
import touchmap.model.Id;
import touchmap.model.TouchMap;
import touchmap.picture.Look;
import touchmap.ui.Rehearsal;
import touchmap.ui.Small;
import touchmap.ui.kit.Action;
import touchmap.ui.kit.ModalLayer;
import touchmap.ui.kit.Motion;
import touchmap.model.Round;
import touchmap.words.Words;

/** The Rank panel on a stage, with a person at its keyboard and mouse, and a window that remembers what it is told. */
final class RankRig extends Person implements RankHost {
  final RankSeat seat = new RankSeat();
  final Editor editor;
  final RankPanel panel;
  final ModalLayer layer = new ModalLayer(new Motion(true));
  final List<String> said = new ArrayList<>();
  final List<Id> shown = new ArrayList<>();
  final List<Lens> lenses = new ArrayList<>();
  final HBox frame = new HBox();
  int backs;

  RankRig(Stage stage, TouchMap map, String language) {
    editor = new Editor(Editor.State.opened(map));
    panel =
        new RankPanel(
            editor,
            Words.in(language),
            Look.light(),
            () -> LocalDate.parse("2026-11-25"),
            seat,
            this);
    panel.view().setPrefSize(332, 780);
    frame.getChildren().setAll(panel.view(), panel.foot());
    frame.setFillHeight(false);
    Rehearsal.show(stage, new StackPane(frame, layer), 900, 800);
  }

  /** On the small map, two places ranked, with the votes in front. */
  static RankRig voting(Stage stage) {
    TouchMap map = Small.map();
    var ranking = touchmap.model.Studies.order(10, "proposal", "blog");
    var rig = new RankRig(stage, map.withStudy(map.study().withRanking(ranking)), "en");
    rig.tab(2);
    return rig;
  }

  /** The newest round. */
  Round round() {
    return editor.map().study().rounds().getLast();
  }

  ListView<Id> ballot() {
    return lookup("#ballot-list").query();
  }

  /** Somebody sits down to vote. */
  void begin(String who) {
    typing(who);
    fire("ballot-begin");
  }

  @Override
  public void show(Id topic) {
    shown.add(topic);
    editor.select(touchmap.edit.Selection.of(topic));
  }

  @Override
  public void showAll(List<Id> topics) {
    shown.addAll(topics);
    editor.select(new touchmap.edit.Selection(topics));
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
  public void openLens(Lens lens) {
    lenses.add(lens);
  }

  @Override
  public ModalLayer layer() {
    return layer;
  }

  List<Id> order() {
    return editor.map().study().ranking().order();
  }

  static List<Id> ids(String... names) {
    return Stream.of(names).map(Small::id).toList();
  }

  Node node(String id) {
    return lookup("#" + id).query();
  }

  boolean shows(String id) {
    for (Node at = lookup("#" + id).tryQuery().orElse(null); ; at = at.getParent()) {
      if (at == null) return false;
      if (!at.isVisible()) return false;
      if (at == frame || at == layer) return true;
    }
  }

  String text(String id) {
    return ((Labeled) node(id)).getText();
  }

  /** Everything that is written in a part of the window. */
  List<String> texts(String id) {
    return everything((Parent) node(id))
        .filter(Labeled.class::isInstance)
        .filter(Node::isVisible)
        .map(each -> ((Labeled) each).getText())
        .filter(each -> each != null && !each.isEmpty())
        .toList();
  }

  static Stream<Node> everything(Parent parent) {
    return parent.getChildrenUnmodifiable().stream()
        .flatMap(
            each ->
                each instanceof Parent inner
                    ? Stream.concat(Stream.of(each), everything(inner))
                    : Stream.of(each));
  }

  void fire(String id) {
    Node node = node(id);
    on(
        () -> {
          switch (node) {
            case javafx.scene.control.ButtonBase button -> button.fire();
            default -> throw new AssertionError("Not a button: " + id);
          }
        });
  }

  void on(Runnable task) {
    Rehearsal.on(this, task);
  }

  void keys(KeyCode... keys) {
    push(keys);
    Person.untilStill();
  }

  void typing(String text) {
    write(text, 0);
    Person.untilStill();
  }

  void act(String id) {
    Action action =
        panel.actions().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    on(action::fire);
  }

  void tab(int number) {
    Node tabs = node("rank-tabs");
    on(() -> ((javafx.scene.control.ToggleButton) ((HBox) tabs).getChildren().get(number)).fire());
  }

  ListView<Entry> list() {
    return lookup("#rank-list").query();
  }

  /** Puts the keyboard on a row, places counted from 1. */
  void row(int place) {
    on(
        () -> {
          list().requestFocus();
          list().getSelectionModel().clearAndSelect(place - 1);
        });
  }

  Node cell(int place) {
    return lookup(".entry-cell").queryAll().stream()
        .filter(each -> each instanceof EntryCell cell && cell.getItem() != null)
        .filter(each -> ((EntryCell) each).getItem().place() == place)
        .findFirst()
        .orElseThrow();
  }
}
