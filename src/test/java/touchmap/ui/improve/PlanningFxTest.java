package touchmap.ui.improve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import touchmap.model.TouchMap;
import touchmap.ui.Person;
import touchmap.ui.Small;
import touchmap.words.Words;

/** Steps of the ladder on their way to actions. */
@ExtendWith(Person.class)
class PlanningFxTest {
  private ImproveRig rig;

  @Start
  void start(Stage stage) {
    rig = new ImproveRig(stage, ImproveRig.scored(), "en");
  }

  @AfterEach
  void end() {
    rig.panel.dispose();
  }

  @Test
  void aStepThatIsPlannedAlreadyMakesNoTwin() {
    TouchMap before = rig.editor.map();
    WaitForAsyncUtils.waitForAsyncFx(
        5000,
        () -> {
          var planning = new Planning(rig.editor, Words.in("en"), rig);
          planning.fromStep(Small.id("blog"), "Write more often");
          planning.fromStep(Small.id("blog"), "Write more often");
          return true;
        });
    assertEquals(before.study().actions().size() + 1, rig.editor.map().study().actions().size());
    assertEquals("Planned already, see Improve: Write more often", rig.said.getLast());
  }
}
