package touchmap.ui.improve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import touchmap.model.ActionStatus;
import touchmap.model.PlannedAction;
import touchmap.model.TouchMap;
import touchmap.ui.Person;
import touchmap.ui.Rehearsal;

/** The board of actions by keys, and whether all of a card is in sight. */
@ExtendWith(Person.class)
class BoardFxTest {
  private @Nullable ImproveRig made;

  @Start
  void start(Stage stage) {
    made = new ImproveRig(stage, map(), "ru");
  }

  private static TouchMap map() {
    TouchMap scored = ImproveRig.scored();
    var actions = new ArrayList<PlannedAction>(scored.study().actions());
    String full = "Hang the price list where the people who wait can read it";
    actions.set(1, actions.get(1).withTitle(full));
    for (int i = 0; i < 6; i++) {
      String title = "Say the price and when".concat(" si".repeat(i));
      actions.add(
          ImproveRig.action("b" + i, "home-page", "2026-07-0" + (i + 1), ActionStatus.PLANNED)
              .withTitle(title));
    }
    return scored.withStudy(scored.study().withActions(actions));
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

  private void board(FxRobot robot) {
    Rehearsal.on(
        robot,
        () ->
            rig().panel.actions().stream()
                .filter(each -> each.id().equals("improve.board"))
                .findFirst()
                .orElseThrow()
                .fire());
    Person.untilStill();
  }

  private static void keys(FxRobot robot, KeyCode... keys) {
    robot.push(keys);
    Person.untilStill();
  }

  @Test
  void tabIntoAColumnStandsOnItsFirstCard(FxRobot robot) {
    board(robot);
    keys(robot, KeyCode.TAB);
    ListView<?> doing = robot.lookup("#board-doing").queryListView();
    assertTrue(doing.isFocused());
    assertEquals(0, doing.getSelectionModel().getSelectedIndex());
    assertEquals(0, doing.getFocusModel().getFocusedIndex());
    keys(robot, KeyCode.ALT, KeyCode.RIGHT);
    assertEquals(ActionStatus.DONE, rig().status("a2"));
  }

  @Test
  void enterAndDeleteActOnTheCardThatTabCameTo(FxRobot robot) {
    board(robot);
    keys(robot, KeyCode.TAB);
    keys(robot, KeyCode.ENTER);
    assertTrue(robot.lookup("#action-sheet").tryQuery().isPresent());
    keys(robot, KeyCode.ESCAPE);
    keys(robot, KeyCode.DELETE);
    assertTrue(rig().find("a2").isEmpty());
  }

  /** Titles that just fit into one line, and those that just do not. */
  @Test
  void allOfEachTitleIsInSightAndCardsStandApart(FxRobot robot) {
    board(robot);
    allIsInSight(robot);
    keys(robot, KeyCode.ALT, KeyCode.RIGHT);
    allIsInSight(robot);
    keys(robot, KeyCode.CONTROL, KeyCode.Z);
    allIsInSight(robot);
  }

  private static void allIsInSight(FxRobot robot) {
    Bounds list = bounds(robot.lookup("#board-planned").query());
    List<Node> seen =
        robot.lookup("#board-planned").lookup(".board-card").<Node>queryAll().stream()
            .filter(each -> each.getParent() != null && each.getParent().isVisible())
            .sorted(Comparator.comparingDouble(each -> bounds(each).getMinY()))
            .toList();
    assertTrue(seen.size() > 3, "cards");
    double above = list.getMinY() - 6;
    for (Node each : seen) {
      Bounds card = bounds(each);
      assertTrue(card.getMinY() >= above + 5.5, card + " below " + above);
      above = card.getMaxY();
      var title = (Label) each.lookup(".strong");
      double needed = Rehearsal.ask(() -> title.prefHeight(title.getWidth()));
      assertTrue(title.getHeight() >= needed - 0.5, title.getText());
      assertTrue(bounds(title).getMinY() >= card.getMinY() + 8, title.getText());
    }
  }

  @Test
  void whatIsOverdueLeavesTheInitialsInSight(FxRobot robot) {
    Person.untilStill();
    Label due = null;
    for (Node each : robot.lookup("#action-list").lookup(".due").<Node>queryAll())
      if (((Label) each).getText().startsWith("просрочено")) due = (Label) each;
    if (due == null) throw new AssertionError("nothing overdue");
    Node row = due.getParent().getParent();
    Bounds initials = bounds(row.lookup(".initials"));
    assertFalse(initials.intersects(bounds(due)), initials + " under " + bounds(due));
    assertTrue(bounds(due).getMaxX() <= bounds(row).getMaxX());
  }

  private static Bounds bounds(Node node) {
    return Rehearsal.ask(() -> node.localToScene(node.getLayoutBounds()));
  }
}
