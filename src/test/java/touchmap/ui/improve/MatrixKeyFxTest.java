package touchmap.ui.improve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import touchmap.files.MapFiles;
import touchmap.model.Opened;
import touchmap.model.TouchMap;
import touchmap.ui.Person;
import touchmap.ui.Rehearsal;

/** The names below a crowded matrix, by keys and to a screen reader. */
@ExtendWith(Person.class)
class MatrixKeyFxTest {
  private @Nullable ImproveRig made;

  @Start
  void start(Stage stage) {
    made = new ImproveRig(stage, cafe(), "ru");
  }

  @BeforeEach
  void untilTheNamesAreThere() {
    Person.untilStill();
  }

  @AfterEach
  void end() {
    rig().panel.dispose();
  }

  private static TouchMap cafe() {
    Path file = Path.of("assets", "samples", "cafe.ru.touchmap");
    if (!(MapFiles.read(file) instanceof Opened.Fine fine)) throw new AssertionError(file);
    return fine.map();
  }

  private ImproveRig rig() {
    ImproveRig rig = made;
    if (rig == null) throw new AssertionError();
    return rig;
  }

  private static Node row(FxRobot robot, int number) {
    return robot.lookup("#matrix-key-" + number).query();
  }

  private static String focused(FxRobot robot) {
    return Rehearsal.ask(
        () -> {
          Node owner = robot.lookup("#matrix").query().getScene().getFocusOwner();
          return owner == null || owner.getId() == null ? "" : owner.getId();
        });
  }

  private static void keys(FxRobot robot, KeyCode... keys) {
    for (KeyCode each : keys) {
      robot.push(each);
      Person.untilStill();
    }
  }

  @Test
  void tabComesInOnceArrowsWalkAndEnterShowsTheTouchpoint(FxRobot robot) {
    Rehearsal.on(robot, () -> robot.lookup("#matrix").query().requestFocus());
    keys(robot, KeyCode.TAB);
    assertEquals("matrix-key-1", focused(robot));
    keys(robot, KeyCode.DOWN, KeyCode.DOWN);
    assertEquals("matrix-key-3", focused(robot));
    keys(robot, KeyCode.UP, KeyCode.ENTER);
    String name = Rehearsal.ask(() -> ((Button) row(robot, 2)).getText());
    List<String> shown =
        rig().shown.stream().map(id -> cafe().find(id).orElseThrow().nameOnOneLine()).toList();
    assertEquals(List.of(name), shown);
    assertEquals("matrix-key-2", focused(robot), "what was chosen keeps the keyboard");
    keys(robot, KeyCode.END);
    assertEquals("matrix-key-27", focused(robot));
    assertTrue(isInSight(robot, 27), "the panel scrolls to what has the keyboard");
    keys(robot, KeyCode.HOME, KeyCode.HOME);
    assertEquals("matrix-key-1", focused(robot));
    assertEquals(1, rig().shown.size());
    keys(robot, KeyCode.DOWN, KeyCode.TAB);
    assertTrue(!focused(robot).startsWith("matrix-key"), "Tab leaves the names at once");
  }

  private boolean isInSight(FxRobot robot, int number) {
    return Rehearsal.ask(
        () -> {
          Node row = row(robot, number);
          Node panel = rig().panel.view();
          return panel
              .localToScene(panel.getLayoutBounds())
              .contains(row.localToScene(row.getLayoutBounds()));
        });
  }

  @Test
  void aScreenReaderIsToldTheNumberTheNameAndWhereItStands(FxRobot robot) {
    Node first = row(robot, 1);
    assertEquals(AccessibleRole.BUTTON, first.getAccessibleRole());
    String said = first.getAccessibleText();
    String name = Rehearsal.ask(() -> ((Button) first).getText());
    assertTrue(said.startsWith("1. " + name), said);
    assertTrue(said.contains("важность") && said.endsWith("Чинить первыми"), said);
    assertTrue(!robot.lookup("#matrix-key").query().getAccessibleText().isBlank());
  }

  @Test
  void everyNameIsReadWhole(FxRobot robot) {
    for (int i = 1; i <= 27; i++) {
      Button row = (Button) row(robot, i);
      String shown =
          row.lookupAll(".text").stream()
              .map(each -> ((javafx.scene.text.Text) each).getText())
              .findFirst()
              .orElseThrow();
      assertEquals(row.getText(), shown.replace("\n", " "));
    }
  }
}
