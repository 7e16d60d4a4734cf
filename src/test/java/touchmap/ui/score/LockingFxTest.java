package touchmap.ui.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import touchmap.edit.LockCriteria;
import touchmap.ui.Person;
import touchmap.ui.Rehearsal;

/** Locking takes a note away from above the criteria; the one that is answered stays where it can be seen. */
@ExtendWith(Person.class)
class LockingFxTest extends ScoreRig {
  @Start
  void start(Stage stage) {
    build("en");
    Rehearsal.show(stage, frame, 900, 430);
  }

  private void inSight(FxRobot robot, String when) {
    Person.untilStill();
    Node row = robot.window(0).getScene().getFocusOwner();
    Bounds at = bounds(row);
    Bounds view = bounds(robot.lookup("#score-panel .scroll-pane .viewport").query());
    assertTrue(
        at.getMinY() >= view.getMinY() - 1 && at.getMaxY() <= view.getMaxY() + 1,
        when + ": " + at + " in " + view);
  }

  private static Bounds bounds(Node node) {
    return Rehearsal.ask(() -> node.localToScene(node.getLayoutBounds()));
  }

  @Test
  void theCurrentCriterionStaysInSightAndKeepsTheKeyboard(FxRobot robot) {
    judged(robot);
    for (int row = 1; row < 5; row++) {
      robot.push(KeyCode.DOWN);
      Person.untilStill();
      Node had = robot.window(0).getScene().getFocusOwner();
      inSight(robot, "before");
      Rehearsal.on(robot, () -> editor.apply(new LockCriteria(host.today(), true)));
      inSight(robot, "locked at " + row);
      assertEquals(had, robot.window(0).getScene().getFocusOwner());
      Rehearsal.on(robot, () -> editor.apply(new LockCriteria(host.today(), false)));
      inSight(robot, "unlocked at " + row);
      assertEquals(had, robot.window(0).getScene().getFocusOwner());
    }
  }

  @Test
  void whoeverLocksByTheButtonGoesOnAtTheCriterion(FxRobot robot) {
    judged(robot);
    for (int i = 0; i < 3; i++) robot.push(KeyCode.DIGIT3);
    Rehearsal.on(robot, () -> robot.lookup("#lock-criteria").query().requestFocus());
    robot.push(KeyCode.SPACE);
    inSight(robot, "locked");
    assertEquals(
        robot.lookup(".criterion-row:current").query(), robot.window(0).getScene().getFocusOwner());
  }
}
