package touchmap.ui.improve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import touchmap.ui.Person;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import touchmap.edit.Selection;
import touchmap.method.Agenda;
import touchmap.model.ActionStatus;
import touchmap.model.PlannedAction;
import touchmap.model.TouchMap;
import touchmap.ui.Rehearsal;
import touchmap.ui.Small;

/** Actions as list, form, board and steps of the ladder. */
@ExtendWith(Person.class)
class ActionsFxTest {
  private @Nullable ImproveRig made;
  private @Nullable Stage window;

  @Start
  void start(Stage stage) {
    window = stage;
    made = new ImproveRig(stage, ImproveRig.scored(), "en");
  }

  @AfterEach
  void end() {
    rig().panel.dispose();
  }

  private ImproveRig rig() {
    ImproveRig rig = made;
    if (rig == null) throw new AssertionError();
    return rig;
  }

  private void again(FxRobot robot, TouchMap map, String language) {
    Stage stage = window;
    if (stage == null) throw new AssertionError();
    rig().panel.dispose();
    Rehearsal.on(robot, () -> made = new ImproveRig(stage, map, language));
  }

  private static void keys(FxRobot robot, KeyCode... keys) {
    robot.push(keys);
    Person.untilStill();
  }

  private static List<String> titles(FxRobot robot, String list) {
    ListView<Agenda.Entry> view = robot.lookup(list).query();
    return Rehearsal.ask(
        () -> view.getItems().stream().map(each -> each.action().title()).toList());
  }

  private static void fill(FxRobot robot, String id, String text) {
    Rehearsal.on(robot, () -> robot.lookup(id).queryAs(TextInputControl.class).setText(text));
  }

  private static void fire(FxRobot robot, String id) {
    Rehearsal.on(robot, () -> robot.lookup(id).queryAs(Button.class).fire());
  }

  private void run(FxRobot robot, String action) {
    Rehearsal.on(
        robot,
        () ->
            rig().panel.actions().stream()
                .filter(each -> each.id().equals(action))
                .findFirst()
                .orElseThrow()
                .fire());
  }

  private PlannedAction last() {
    return rig().editor.map().study().actions().getLast();
  }

  private void select(FxRobot robot, int row) {
    Rehearsal.on(
        robot,
        () -> {
          ImproveRig.actions(robot).requestFocus();
          ImproveRig.actions(robot).getSelectionModel().select(row);
        });
  }

  @Test
  void whatIsOverdueComesFirstAndClosedActionsAreOneClickAway(FxRobot robot) {
    assertEquals(List.of("Do a2", "Do a1"), titles(robot, "#action-list"));
    assertEquals("1 being done, 1 planned, 1 done", ImproveRig.text(robot, "#action-counts"));
    fire(robot, "#actions-closed");
    assertEquals(List.of("Do a2", "Do a1", "Do a3"), titles(robot, "#action-list"));
  }

  @Test
  void spaceMovesAnActionOnAndDoneSetsTheDay(FxRobot robot) {
    select(robot, 0);
    keys(robot, KeyCode.SPACE);
    assertEquals(ActionStatus.DONE, rig().status("a2"));
    assertEquals(Optional.of(ImproveRig.TODAY), rig().action("a2").assignment().done());
    assertEquals(List.of("Done: Do a2"), rig().said);
    Rehearsal.on(robot, rig().editor::undo);
    assertEquals(ActionStatus.DOING, rig().status("a2"));
    assertEquals(Optional.empty(), rig().action("a2").assignment().done());
  }

  @Test
  void theCircleIsClickedForTheSame(FxRobot robot) {
    Node circle =
        robot.lookup("#action-list").lookup(".status-button").<Node>queryAll().stream()
            .filter(each -> each.getAccessibleText() != null)
            .filter(each -> each.getAccessibleText().startsWith("Planned"))
            .findFirst()
            .orElseThrow();
    Rehearsal.on(robot, () -> ((Button) circle).fire());
    assertEquals(ActionStatus.DOING, rig().status("a1"));
  }

  @Test
  void deleteRemovesAnActionAndOffersToTakeItBack(FxRobot robot) {
    select(robot, 1);
    keys(robot, KeyCode.DELETE);
    assertEquals(Optional.empty(), rig().find("a1"));
    assertEquals(List.of("Deleted: Do a1"), rig().said);
    Rehearsal.on(robot, rig().editor::undo);
    assertTrue(rig().find("a1").isPresent());
  }

  @Test
  void aNewActionIsAboutWhatIsSelectedAndItsDriverIsTheOwner(FxRobot robot) {
    Rehearsal.on(robot, () -> rig().editor.select(Selection.of(Small.id("Price page"))));
    run(robot, "improve.add");
    assertTrue(Rehearsal.ask(() -> robot.lookup("#action-title").query().isFocused()));
    robot.write("Show what each package holds", 0);
    keys(robot, KeyCode.ENTER);
    assertFalse(rig().layer.isOpen());
    assertEquals("Show what each package holds", last().title());
    assertEquals(Small.id("Price page"), last().touchpoint());
    assertEquals("Marina Lund", last().assignment().owner());
    assertEquals(ActionStatus.PLANNED, last().assignment().status());
    Rehearsal.on(robot, rig().editor::undo);
    assertEquals("a3", last().id().value());
  }

  @Test
  void theFormSaysBesideTheFieldWhatIsWrong(FxRobot robot) {
    run(robot, "improve.add");
    fire(robot, "#action-save");
    assertEquals("Say what is to be done.", ImproveRig.text(robot, "#action-title-wrong"));
    assertEquals(
        "Which touchpoint is it about?", ImproveRig.text(robot, "#action-touchpoint-wrong"));
    fill(robot, "#action-title", "Call back");
    fill(robot, "#action-touchpoint", "First cal");
    fill(robot, "#action-due-field", "soon");
    fire(robot, "#action-save");
    assertEquals(
        "There is no touchpoint of that name.", ImproveRig.text(robot, "#action-touchpoint-wrong"));
    assertEquals(
        "Not a day. Write 2026-05-16 or 16 May.", ImproveRig.text(robot, "#action-due-wrong"));
    fill(robot, "#action-touchpoint", "first call");
    fill(robot, "#action-due-field", "2026-05-16");
    fill(robot, "#action-confidence", "180");
    fire(robot, "#action-save");
    assertEquals(
        "Numbers from zero on; confidence from 0 to 100.",
        ImproveRig.text(robot, "#action-rice-wrong"));
    fill(robot, "#action-confidence", "80");
    fire(robot, "#action-save");
    assertFalse(rig().layer.isOpen());
    assertEquals(Small.id("First call"), last().touchpoint());
    assertEquals(Optional.of(LocalDate.of(2026, 5, 16)), last().assignment().due());
    assertEquals(OptionalDouble.of(0.8), last().rice().confidence());
  }

  @Test
  void reachImpactConfidenceAndEffortComeToAFigure(FxRobot robot) {
    select(robot, 1);
    keys(robot, KeyCode.ENTER);
    assertEquals("RICE –", ImproveRig.text(robot, "#action-rice"));
    fill(robot, "#action-reach", "40");
    fill(robot, "#action-impact", "2");
    fill(robot, "#action-confidence", "80 %");
    fill(robot, "#action-effort", "0,5");
    assertEquals("RICE 128", ImproveRig.text(robot, "#action-rice"));
    fill(robot, "#action-note", "Ask Tim first");
    Rehearsal.on(
        robot,
        () -> robot.lookup("#action-sheet").lookup("Done").queryAs(ToggleButton.class).fire());
    fire(robot, "#action-save");
    assertEquals(OptionalDouble.of(0.5), rig().action("a1").rice().effort());
    assertEquals("Ask Tim first", rig().action("a1").note());
    assertEquals(Optional.of(ImproveRig.TODAY), rig().action("a1").assignment().done());
    Rehearsal.on(robot, rig().editor::undo);
    assertEquals("", rig().action("a1").note());
    assertFalse(rig().editor.canUndo());
  }

  @Test
  void cancellingOrSavingWhatWasNotChangedLeavesNoStep(FxRobot robot) {
    select(robot, 0);
    keys(robot, KeyCode.ENTER);
    fill(robot, "#action-title", "Something else");
    fire(robot, "#action-cancel");
    select(robot, 0);
    keys(robot, KeyCode.ENTER);
    fire(robot, "#action-save");
    assertFalse(rig().editor.canUndo());
  }

  @Test
  void oneEscDoesNotThrowAwayWhatWasWritten(FxRobot robot) {
    select(robot, 0);
    keys(robot, KeyCode.ENTER);
    keys(robot, KeyCode.ESCAPE);
    assertFalse(rig().layer.isOpen());
    select(robot, 0);
    keys(robot, KeyCode.ENTER);
    fill(robot, "#action-title", "Something else");
    keys(robot, KeyCode.ESCAPE);
    assertTrue(ImproveRig.isShown(robot, "#action-title-wrong"));
    robot.write("!");
    assertEquals(
        "Something else!", robot.lookup("#action-title").queryAs(TextInputControl.class).getText());
    keys(robot, KeyCode.ESCAPE);
    assertTrue(rig().layer.isOpen());
    keys(robot, KeyCode.ESCAPE);
    assertFalse(rig().layer.isOpen() || rig().editor.canUndo());
  }

  @Test
  void onTheBoardAltAndTheArrowsTakeACardAlong(FxRobot robot) {
    run(robot, "improve.board");
    assertEquals(List.of("Do a1"), titles(robot, "#board-planned"));
    keys(robot, KeyCode.ALT, KeyCode.RIGHT);
    assertEquals(List.of("Do a2", "Do a1"), titles(robot, "#board-doing"));
    keys(robot, KeyCode.ALT, KeyCode.RIGHT);
    assertEquals(ActionStatus.DONE, rig().status("a1"));
    keys(robot, KeyCode.CONTROL, KeyCode.Z);
    assertEquals(ActionStatus.DOING, rig().status("a1"));
    keys(robot, KeyCode.ESCAPE);
    assertFalse(rig().layer.isOpen());
  }

  @Test
  void onTheBoardCardsAreDragged(FxRobot robot) {
    run(robot, "improve.board");
    Point2D card = middle(robot, "#board-doing", ".board-card");
    Point2D done = middle(robot, "#board-done", ".board-card");
    robot.moveTo(card).press(MouseButton.PRIMARY);
    robot.moveTo(card.add(30, 5));
    robot.moveTo(done.add(0, 60)).release(MouseButton.PRIMARY);
    Person.untilStill();
    assertEquals(ActionStatus.DONE, rig().status("a2"));
    assertEquals(List.of("Do a2", "Do a3"), titles(robot, "#board-done"));
  }

  private static Point2D middle(FxRobot robot, String in, String what) {
    Node node =
        robot.lookup(in).lookup(what).<Node>queryAll().stream()
            .filter(each -> each.getParent() != null && each.isVisible())
            .findFirst()
            .orElseThrow();
    return Rehearsal.ask(
        () -> {
          Bounds at = node.localToScreen(node.getBoundsInLocal());
          return new Point2D(at.getCenterX(), at.getCenterY());
        });
  }

  @Test
  void aStepOfTheLadderBecomesAnActionInOneMove(FxRobot robot) {
    again(
        robot,
        ImproveRig.withLadder(ImproveRig.scored(), "Blog", "A post each week", "Readers write"),
        "en");
    assertFalse(ImproveRig.isShown(robot, "#improve-steps"));
    Rehearsal.on(robot, () -> rig().editor.select(Selection.of(Small.id("Blog"))));
    fire(robot, "#step-wow");
    assertEquals("Readers write", last().title());
    assertEquals(Small.id("Blog"), last().touchpoint());
    assertEquals("Marina Lund", last().assignment().owner());
    assertEquals(List.of("Planned: Readers write"), rig().said);
    assertEquals("Planned", ImproveRig.text(robot, "#step-wow"));
    fire(robot, "#step-wow");
    assertTrue(rig().layer.isOpen());
    keys(robot, KeyCode.ESCAPE);
    Rehearsal.on(robot, () -> rig().panel.planning().set(last(), ActionStatus.DROPPED));
    assertEquals("Action", ImproveRig.text(robot, "#step-wow"));
  }

  @Test
  void riceStandsInTheRowsAndTheListIsOrderedByItWhereOneWants(FxRobot robot) {
    assertFalse(ImproveRig.isShown(robot, "#action-order"));
    var rice = new PlannedAction.Rice(number(800), number(2), number(1), number(1));
    Rehearsal.on(robot, () -> rig().panel.planning().save(rig().action("a1").withRice(rice)));
    assertEquals(List.of("Do a2", "Do a1"), titles(robot, "#action-list"));
    robot.clickOn("RICE");
    assertEquals(List.of("Do a1", "Do a2"), titles(robot, "#action-list"));
    assertEquals("RICE 1600", ImproveRig.text(robot, "#action-list .row-rice"));
    robot.clickOn("Date");
    assertEquals(List.of("Do a2", "Do a1"), titles(robot, "#action-list"));
    run(robot, "improve.board");
    assertFalse(robot.lookup("#board-planned .row-rice").queryAll().isEmpty());
  }

  private static java.util.OptionalDouble number(double value) {
    return java.util.OptionalDouble.of(value);
  }

  @Test
  void theCalendarIsAskedFor(FxRobot robot) {
    fire(robot, "#action-calendar");
    assertEquals(1, rig().calendars);
  }

  @Test
  void noLabelIsCutInRussian(FxRobot robot) {
    again(robot, ImproveRig.scored(), "ru");
    assertEquals("1 в работе, 1 впереди, 1 готово", ImproveRig.text(robot, "#action-counts"));
    var cut = new ArrayList<String>();
    collect(rig().panel.view(), cut);
    run(robot, "improve.add");
    collect(robot.lookup("#action-sheet").<Parent>query(), cut);
    assertEquals(List.of(), cut);
  }

  /** Labels and buttons that are narrower than their words. */
  private static void collect(Parent parent, List<String> cut) {
    for (Node child : Rehearsal.ask(() -> List.copyOf(parent.getChildrenUnmodifiable()))) {
      if (!child.isVisible()) continue;
      boolean measured =
          (child instanceof Label label && !label.isWrapText()) || child instanceof ToggleButton;
      if (measured) {
        var labeled = (javafx.scene.control.Labeled) child;
        double wants = Rehearsal.ask(() -> labeled.prefWidth(-1));
        if (labeled.getWidth() + 0.5 < wants) cut.add(labeled.getText());
      } else if (child instanceof Parent inner) collect(inner, cut);
    }
  }

  @Test
  void aLargeMapNeverMakesAControlForEachTouchpoint(FxRobot robot) {
    TouchMap large = Small.large(4000);
    var ratings = new ArrayList<Object>();
    var actions = new ArrayList<PlannedAction>();
    large
        .root()
        .walk(
            topic -> {
              if (!topic.isTouchpoint()) return;
              int i = ratings.size();
              String id = topic.id().value();
              ratings.add(touchmap.model.Studies.rating(id, "I", 1 + i % 10, 1 + i % 5));
              actions.add(ImproveRig.action("a" + i, id, "", ActionStatus.PLANNED));
            });
    var study =
        touchmap.model.Study.NONE
            .withScoring(touchmap.model.Studies.points(1))
            .withActions(actions)
            .withRounds(
                List.of(touchmap.model.Studies.round("r", "2026-01-01", ratings.toArray())));
    again(robot, large.withStudy(study), "en");
    assertTrue(ImproveRig.isShown(robot, "#matrix"));
    int nodes = Rehearsal.ask(() -> count(rig().panel.view()));
    assertTrue(nodes < 800, () -> "nodes: " + nodes);
  }

  private static int count(Node node) {
    int all = 1;
    if (node instanceof Parent parent)
      for (Node child : parent.getChildrenUnmodifiable()) all += count(child);
    return all;
  }
}
