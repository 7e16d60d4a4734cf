package touchmap.ui.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import touchmap.ui.Person;
import org.testfx.framework.junit5.Start;
import touchmap.edit.Editor;
import touchmap.edit.Rename;
import touchmap.edit.Selection;
import touchmap.picture.Look;
import touchmap.ui.RecordingHost;
import touchmap.ui.Rehearsal;
import touchmap.ui.Small;
import touchmap.words.Words;

/** The bar where there is little room: the place that is filled can be read. */
@ExtendWith(Person.class)
class QuickAddRoomFxTest {
  private final Editor editor = new Editor(Editor.State.opened(Small.map()));

  @Start
  void start(Stage stage) {
    editor.select(Selection.of(Small.id("Receptionist")));
    var sitting = new Sitting(editor.map(), InstantSource.system());
    var bar = new QuickAdd(editor, Words.in("en"), Look.light(), sitting, new RecordingHost());
    Rehearsal.show(stage, bar, 390, 300);
  }

  private String shown(FxRobot robot) {
    Node chip = robot.lookup("#quick-add-target").queryAs(Labeled.class).lookup(".text");
    return ((Text) chip).getText();
  }

  private double width(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Region.class).getWidth();
  }

  @Test
  void theNameOfThePlaceHasItsRoomBeforeTheField(FxRobot robot) {
    assertEquals("Receptionist", shown(robot));
    assertTrue(width(robot, "#quick-add-field") >= 70);
  }

  @Test
  void aVeryLongNameLeavesTheFieldItsRoom(FxRobot robot) {
    String name = "A receptionist who has been with the firm for many years";
    Rehearsal.on(robot, () -> editor.apply(new Rename(Small.id("Receptionist"), name)));
    assertTrue(shown(robot).endsWith("…") || shown(robot).endsWith("..."), shown(robot));
    assertTrue(width(robot, "#quick-add-target") <= 180);
    assertTrue(width(robot, "#quick-add-field") >= 70);
  }
}
