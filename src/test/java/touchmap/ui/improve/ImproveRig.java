package touchmap.ui.improve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import touchmap.edit.Editor;
import touchmap.edit.Selection;
import touchmap.lens.Lens;
import touchmap.method.Agenda;
import touchmap.model.ActionStatus;
import touchmap.model.Chain;
import touchmap.model.Id;
import touchmap.model.Ladder;
import touchmap.model.PlannedAction;
import touchmap.model.Ranking;
import touchmap.model.Studies;
import touchmap.model.Study;
import touchmap.model.TouchMap;
import touchmap.picture.Look;
import touchmap.ui.Rehearsal;
import touchmap.ui.Small;
import touchmap.ui.kit.ModalLayer;
import touchmap.ui.kit.Motion;
import touchmap.words.Words;

/** The panel of a small scored map on a stage, and a window that remembers what was asked of it. */
final class ImproveRig implements ImproveHost {
  static final LocalDate TODAY = LocalDate.of(2026, 5, 10);

  final Editor editor;
  final ModalLayer layer = new ModalLayer(new Motion(true));
  final List<Id> shown = new ArrayList<>();
  final List<String> said = new ArrayList<>();
  final List<Lens> lenses = new ArrayList<>();
  final ImprovePanel panel;
  int backs;
  int weighings;
  int calendars;

  ImproveRig(Stage stage, TouchMap map, String language) {
    editor = new Editor(Editor.State.opened(map));
    panel = new ImprovePanel(editor, Words.in(language), Look.light(), this);
    panel.view().setMaxWidth(440);
    panel.opened();
    Rehearsal.show(stage, new StackPane(panel.view(), layer), 1024, 760);
  }

  /**
   * The price page is important and weak, the proposal is the moment of truth and weakest link, the blog is neither; the
   * first call has no importance. Three actions, one of them overdue, one done.
   */
  static TouchMap scored() {
    TouchMap map =
        Small.map()
            .withStudy(
                Study.NONE
                    .withScoring(Studies.points(1))
                    .withRanking(Studies.order(10, "proposal", "price-page"))
                    .withRounds(
                        List.of(
                            Studies.round(
                                "r",
                                "2026-01-01",
                                Studies.rating("proposal", "I", 9, 2),
                                Studies.rating("price-page", "I", 8, 1.5),
                                Studies.rating("home-page", "I", 9, 5),
                                Studies.rating("blog", "I", 2, 3),
                                Studies.rating("phone-greeting", "I", 2, 5),
                                Studies.rating("first-call", "I", 0, 3),
                                Studies.customer("proposal", "C", 0, 4))))
                    .withActions(
                        List.of(
                            action("a1", "blog", "2026-06-01", ActionStatus.PLANNED),
                            action("a2", "proposal", "2026-05-01", ActionStatus.DOING),
                            action("a3", "home-page", "", ActionStatus.DONE))));
    Chain chain =
        Studies.chain(
            "first-order",
            "Signs",
            Studies.step("home-page", 2, 0.9),
            Studies.step("proposal", -1, 0.4));
    TouchMap linked = map.withStudy(Studies.chains(map.study(), chain));
    return linked.replacing(
        Small.id("Proposal"),
        topic ->
            topic.withDetails(
                topic
                    .details()
                    .withTouch(topic.details().touch().withMomentOfTruth("here they decide"))));
  }

  static TouchMap withLadder(TouchMap map, String topic, String better, String wow) {
    return map.replacing(
        Small.id(topic),
        at ->
            at.withDetails(
                at.details()
                    .withTouch(
                        at.details()
                            .touch()
                            .withLadder(new Ladder("", better, wow, touchmap.model.Extras.NONE)))));
  }

  static TouchMap unscored(boolean ranked) {
    return Small.map()
        .withStudy(Study.NONE.withRanking(ranked ? Studies.order(10, "proposal") : Ranking.NONE));
  }

  static PlannedAction action(String id, String touchpoint, String due, ActionStatus status) {
    PlannedAction plain =
        Studies.action(
            id, touchpoint, due, status, status == ActionStatus.DONE ? "2026-04-01" : "");
    return plain.withAssignment(plain.assignment().withOwner("Pavel Stern"));
  }

  PlannedAction action(String id) {
    return find(id).orElseThrow(() -> new AssertionError("No action " + id));
  }

  Optional<PlannedAction> find(String id) {
    return editor.map().study().actions().stream()
        .filter(each -> each.id().value().equals(id))
        .findFirst();
  }

  ActionStatus status(String id) {
    return action(id).assignment().status();
  }

  OptionalDouble scoreLine() {
    return editor
        .map()
        .view()
        .crosshair()
        .map(touchmap.model.Crosshair::score)
        .orElse(OptionalDouble.empty());
  }

  static ListView<Agenda.Entry> actions(FxRobot robot) {
    return robot.lookup("#action-list").query();
  }

  static MatrixView matrix(FxRobot robot) {
    return robot.lookup("#matrix").query();
  }

  static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Labeled.class).getText();
  }

  static boolean isShown(FxRobot robot, String id) {
    return robot.lookup(id).match(ImproveRig::isInSight).tryQuery().isPresent();
  }

  private static boolean isInSight(Node node) {
    for (Node at = node; at != null; at = at.getParent()) if (!at.isVisible()) return false;
    return true;
  }

  @Override
  public void show(Id topic) {
    shown.add(topic);
    editor.select(Selection.of(topic));
  }

  @Override
  public void showAll(List<Id> topics) {
    shown.addAll(topics);
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
  public void openLens(Lens lens) {
    lenses.add(lens);
  }

  @Override
  public ModalLayer layer() {
    return layer;
  }

  @Override
  public LocalDate today() {
    return TODAY;
  }

  @Override
  public void weigh() {
    weighings++;
  }

  @Override
  public void saveCalendar() {
    calendars++;
  }
}
