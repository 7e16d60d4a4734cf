package touchmap.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import touchmap.ui.Person;
import touchmap.ui.Rehearsal;

@ExtendWith(Person.class)
class SegmentedFxTest {
  private final List<Integer> told = new ArrayList<>();
  private Segmented<Integer> segmented;

  @Start
  void start(Stage stage) {
    var before = new Button("before");
    segmented = new Segmented<Integer>(told::add).with(1, "one").with(2, "two").with(3, "three");
    Rehearsal.show(stage, new VBox(before, segmented, new Button("after")), 400, 300);
    before.requestFocus();
  }

  private static String focused(FxRobot robot) {
    return robot
        .lookup(node -> node.isFocused() && node instanceof Labeled)
        .queryAs(Labeled.class)
        .getText();
  }

  @Test
  void tabStopsOnceAtWhatIsOn(FxRobot robot) {
    Rehearsal.on(robot, () -> segmented.choose(2));
    robot.push(KeyCode.TAB);
    assertEquals("two", focused(robot));
    robot.push(KeyCode.TAB);
    assertEquals("after", focused(robot));
    robot.push(KeyCode.SHIFT, KeyCode.TAB);
    assertEquals("two", focused(robot));
    assertEquals(List.of(), told);
  }

  @Test
  void whileNothingIsOnTabStopsAtTheFirstAndSpaceChoosesIt(FxRobot robot) {
    robot.push(KeyCode.TAB);
    assertEquals("one", focused(robot));
    robot.push(KeyCode.SPACE);
    assertEquals(List.of(1), told);
  }

  @Test
  void arrowsMoveTheChoiceAndTheEndsMeet(FxRobot robot) {
    Rehearsal.on(robot, () -> segmented.choose(2));
    robot.push(KeyCode.TAB);
    robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.LEFT).push(KeyCode.HOME);
    assertEquals(List.of(3, 1, 3, 1), told);
    assertEquals("one", focused(robot));
  }

  @Test
  void aRefusedChoiceTakesTheKeyboardBack(FxRobot robot) {
    Rehearsal.on(robot, () -> segmented.choose(1));
    robot.push(KeyCode.TAB).push(KeyCode.RIGHT);
    Rehearsal.on(robot, () -> segmented.choose(1));
    assertEquals("one", focused(robot));
  }

  @Test
  void aScreenReaderHearsOneOfSeveral(FxRobot robot) {
    for (ToggleButton each : robot.lookup(".segment").queryAllAs(ToggleButton.class))
      assertEquals(AccessibleRole.RADIO_BUTTON, each.getAccessibleRole());
  }
}
