package touchmap.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import touchmap.model.Id;
import touchmap.picture.Drawing;
import touchmap.picture.Mark;
import touchmap.ui.Person;
import touchmap.ui.Small;

/** What the ring is on, and what it says of itself. */
@ExtendWith(Person.class)
class RingFxTest extends Presented {
  @Start
  void start(Stage stage) {
    begin(stage, Small.map());
  }

  @Test
  void undoOfAnAddedTouchpointLeavesTheRingWhereItWasAdded(FxRobot robot) {
    Id sales = Small.id("Sales");
    rig().start(Optional.empty());
    robot.push(KeyCode.E);
    rig().ask(() -> choose(sales));
    robot.push(KeyCode.TAB).write("Quick word").push(KeyCode.ENTER);
    assertFalse(rig().ask(() -> rig().player().chosen()).equals(Optional.of(sales)));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(Optional.of(sales), rig().ask(() -> rig().player().chosen()));
  }

  @Test
  void whereThereIsNothingToFoldItIsSaidHow(FxRobot robot) {
    rig().start(Optional.empty());
    rig().ask(() -> choose(rig().editor.map().root().id()));
    robot.push(KeyCode.F);
    var sign = (Label) rig().node("present-editing");
    assertTrue(sign.isVisible());
    assertEquals("Choose an object with the arrows, F opens or folds it", sign.getText());
    rig().ask(() -> choose(Small.id("Sales")));
    assertFalse(sign.isVisible());
    robot.push(KeyCode.F);
    assertFalse(sign.isVisible());
  }

  @Test
  void aNameThatIsToBeWrittenWhileLockedIsSaidHow(FxRobot robot) {
    rig().start(Optional.empty());
    robot.push(KeyCode.F2);
    var sign = (Label) rig().node("present-editing");
    assertTrue(sign.isVisible());
    assertEquals("The map is locked: E unlocks it, then F2 writes the name", sign.getText());
    robot.push(KeyCode.E);
    assertEquals("Editing is on · E locks", sign.getText());
  }

  @Test
  void withNothingChosenZSaysHowAndTheChapterKeepsItsSentence(FxRobot robot) {
    rig().start(Optional.empty());
    robot.push(KeyCode.PAGE_DOWN);
    String sentence = rig().slide().title();
    assertTrue(isSaid(sentence));
    robot.push(KeyCode.Z);
    var sign = (Label) rig().node("present-editing");
    assertTrue(sign.isVisible());
    assertEquals("Choose a topic with the arrows, Z goes into it and out again", sign.getText());
    robot.push(KeyCode.Z);
    assertEquals(rig().slide().node(), rig().ask(() -> rig().player().deck().zoom()));
    assertTrue(isSaid(sentence), "its own sentence");
    assertFalse(sign.isVisible());
    robot.push(KeyCode.HOME);
    rig().ask(() -> choose(rig().player().spots().first().orElseThrow()));
    robot.push(KeyCode.Z);
    assertTrue(isSaid(sentence), "also from the overview");
  }

  private boolean isSaid(String sentence) {
    return rig()
        .ask(
            () ->
                ((Drawing) rig().player().shown().painting())
                    .marks().stream()
                        .filter(Mark.Words.class::isInstance)
                        .anyMatch(each -> ((Mark.Words) each).text().equals(sentence)));
  }

  private boolean choose(Id topic) {
    rig().player().choose(Optional.of(topic));
    return true;
  }
}
