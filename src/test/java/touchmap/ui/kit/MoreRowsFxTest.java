package touchmap.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import touchmap.ui.Person;
import touchmap.ui.Rehearsal;
import touchmap.words.Words;

@ExtendWith(Person.class)
class MoreRowsFxTest {
  private final StackPane frame = new StackPane();

  @Start
  void start(Stage stage) {
    Rehearsal.show(stage, frame, 300, 600);
  }

  private MoreRows rows() {
    return Rehearsal.ask(
        () -> {
          var rows = new MoreRows("more", Words.in("en"), 2, 3);
          frame.getChildren().setAll(rows);
          return rows;
        });
  }

  private static void show(FxRobot robot, MoreRows rows, int count) {
    List<String> names = IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toList();
    Rehearsal.on(
        robot, () -> rows.show(names, each -> new HBox(new Label("of"), new Button(each))));
  }

  private static String line(FxRobot robot) {
    return robot.lookup("#more").queryAs(Labeled.class).getText();
  }

  @Test
  void theLineOpensAndFoldsWhatItCountsByTheKeyboard(FxRobot robot) {
    MoreRows rows = rows();
    show(robot, rows, 8);
    assertEquals("and 5 more", line(robot));
    Rehearsal.on(robot, () -> robot.lookup("#more").query().requestFocus());
    robot.push(KeyCode.SPACE);
    Person.untilStill();
    assertEquals(8, rows.rows().getChildren().size());
    assertEquals("Show fewer", line(robot));
    assertEquals(
        "4", ((Button) robot.window(0).getScene().getFocusOwner()).getText(), "first hidden one");
    robot.clickOn("#more");
    assertEquals(3, rows.rows().getChildren().size());
    assertEquals("and 5 more", line(robot));
  }

  @Test
  void whatWasOpenedStaysOpenWhenTheListChanges(FxRobot robot) {
    MoreRows rows = rows();
    show(robot, rows, 8);
    robot.clickOn("#more");
    show(robot, rows, 9);
    assertEquals(9, rows.rows().getChildren().size());
    show(robot, rows, 3);
    assertFalse(robot.lookup("#more").query().isVisible());
  }
}
