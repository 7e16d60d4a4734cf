package touchmap.ui.improve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import touchmap.edit.Selection;
import touchmap.model.PlannedAction;
import touchmap.model.TouchMap;
import touchmap.ui.Person;
import touchmap.ui.Rehearsal;
import touchmap.ui.Small;

/** One action for each of several touchpoints, and the board's cards. */
@ExtendWith(Person.class)
class SeveralFxTest {
  private static final String LONG = "Александра Константиновна Преображенская";
  private ImproveRig rig;

  @Start
  void start(Stage stage) {
    TouchMap scored = ImproveRig.scored();
    List<PlannedAction> actions =
        scored.study().actions().stream()
            .map(each -> each.withAssignment(each.assignment().withOwner(LONG)))
            .toList();
    rig = new ImproveRig(stage, scored.withStudy(scored.study().withActions(actions)), "ru");
  }

  @AfterEach
  void end() {
    rig.panel.dispose();
  }

  private void act(FxRobot robot, String id) {
    Rehearsal.on(
        robot,
        () ->
            rig.panel.actions().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow()
                .fire());
    Person.untilStill();
  }

  private static void type(FxRobot robot, String field, String text) {
    Rehearsal.on(robot, () -> robot.lookup(field).queryAs(TextInputControl.class).setText(text));
  }

  private List<PlannedAction> fresh() {
    return rig.editor.map().study().actions().stream().skip(3).toList();
  }

  @Test
  void everySelectedTouchpointGetsTheActionInOneStep(FxRobot robot) {
    Rehearsal.on(
        robot,
        () ->
            rig.editor.select(
                Selection.of(Small.id("Website"), Small.id("Proposal"), Small.id("Blog"))));
    act(robot, "improve.add");
    type(robot, "#action-title", "Say the price");
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    Person.untilStill();
    assertEquals(
        List.of(Small.id("Blog"), Small.id("Proposal")),
        fresh().stream().map(PlannedAction::touchpoint).toList());
    // each belongs to whoever drives its touchpoint
    assertEquals(
        List.of("Marina Lund", ""),
        fresh().stream().map(each -> each.assignment().owner()).toList());
    Rehearsal.on(robot, rig.editor::undo);
    assertEquals(List.of(), fresh());
  }

  @Test
  void whoIsNamedDoesAllOfThem(FxRobot robot) {
    Rehearsal.on(
        robot, () -> rig.editor.select(Selection.of(Small.id("Proposal"), Small.id("Blog"))));
    act(robot, "improve.add");
    type(robot, "#action-title", "Say the price");
    type(robot, "#action-owner", "Pavel");
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    Person.untilStill();
    assertEquals(
        List.of("Pavel", "Pavel"),
        fresh().stream().map(each -> each.assignment().owner()).toList());
  }

  @Test
  void ownerAndOverdueAreBothWholeOnACard(FxRobot robot) {
    act(robot, "improve.board");
    boolean isOverdue = false;
    for (var card : robot.lookup(".board-card").queryAll()) {
      if (card.getParent() == null || !card.getParent().isVisible()) continue;
      for (var each : card.lookupAll(".label")) {
        Label label = (Label) each;
        isOverdue |= label.getText().startsWith("просрочено");
        if (label.getText().equals(LONG) || label.getStyleClass().contains("due"))
          assertFalse(Rehearsal.ask(label::isTextTruncated), label.getText());
      }
    }
    assertTrue(isOverdue);
  }
}
