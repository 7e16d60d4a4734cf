package touchmap.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import touchmap.ui.Person;

/** What the day of a new round says of its name. */
@ExtendWith(Person.class)
class RoundDayFxTest {
  private ReviewRig rig;

  @Start
  void start(Stage stage) {
    rig = new ReviewRig(stage, ReviewPanelFxTest.scored(), "en");
  }

  @AfterEach
  void end() {
    rig.on(rig.panel::dispose);
  }

  private String name() {
    return ((TextInputControl) rig.node("round-name")).getText();
  }

  @Test
  void theProposedNameFollowsTheDayUntilSomebodyNamesTheRound() {
    rig.act("review.start");
    rig.type("round-date", "2026-09-10");
    assertEquals("Check, September 2026", name());
    assertFalse(rig.shows("round-future"));
    rig.type("round-date", "2027-03-01");
    assertEquals("Check, March 2027", name());
    assertTrue(rig.shows("round-future"));
    rig.type("round-name", "Spring");
    rig.type("round-date", "2026-10-01");
    assertEquals("Spring", name());
    assertFalse(rig.shows("round-future"));
  }

  @Test
  void noRoundStartsOnADayThatIsStillToCome() {
    int before = rig.editor.map().study().rounds().size();
    rig.act("review.start");
    rig.type("round-date", "2027-03-01");
    rig.fire("start-round-go");
    assertTrue(rig.shows("start-round"));
    assertEquals(before, rig.editor.map().study().rounds().size());
    rig.type("round-date", "2026-10-01");
    rig.fire("start-round-go");
    assertEquals(before + 1, rig.editor.map().study().rounds().size());
  }

  @Test
  void aRoundThatIsThereKeepsItsNameWhenItsDayChanges() {
    rig.act("review.rounds");
    rig.fire("round-change-r1");
    rig.type("round-date", "2026-09-10");
    assertEquals("r1", name());
  }
}
