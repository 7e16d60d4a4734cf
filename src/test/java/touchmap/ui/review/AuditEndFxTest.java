package touchmap.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import touchmap.edit.TakeMetrics;
import touchmap.edit.Selection;
import touchmap.model.Extras;
import touchmap.model.Metric;
import touchmap.ui.Person;
import touchmap.ui.Small;

/** How an audit ends, and what goes with a touchpoint that is gone. */
@ExtendWith(Person.class)
class AuditEndFxTest {
  private ReviewRig rig;

  @Start
  void start(Stage stage) {
    rig = new ReviewRig(stage, Small.map(), "en");
  }

  @AfterEach
  void end() {
    rig.on(rig.panel::dispose);
  }

  private void begin() {
    rig.act("review.audit");
    rig.fire("start-round-go");
  }

  @Test
  void aFinishedAuditKeepsItsEndInReach() {
    begin();
    for (int i = 0; i < 6; i++) rig.fire("audit-there");
    assertTrue(rig.shows("audit-close"));
    rig.fire("audit-close");
    rig.keys(KeyCode.ESCAPE);
    rig.on(() -> rig.editor.select(Selection.of(Small.id("Blog"))));
    assertEquals("Blog", rig.text("audit-name"));
    assertTrue(rig.shows("audit-close"));
    rig.fire("audit-close");
    rig.fire("close-round-go");
    assertTrue(rig.rounds().getLast().closed().isPresent());
  }

  @Test
  void theRoundIsClosedByItsCommand() {
    rig.act("review.close");
    assertEquals("No round is open.", rig.said.getLast());
    begin();
    rig.act("review.close");
    assertTrue(rig.shows("close-round-go"));
  }

  @Test
  void enterStartsARound() {
    for (String each : List.of("round-name", "round-date")) {
      rig.act("review.start");
      rig.on(() -> rig.node(each).requestFocus());
      rig.keys(KeyCode.ENTER);
      assertFalse(rig.shows("start-round"), each);
    }
    rig.act("review.start");
    rig.on(() -> rig.node("round-kind").lookup(".segment:selected").requestFocus());
    rig.keys(KeyCode.ENTER);
    assertFalse(rig.shows("start-round"));
    assertEquals(3, rig.rounds().size());
  }

  @Test
  void theNumbersOfCustomersThatGoWithATouchpointAreSaid() {
    begin();
    var measured = new Metric.Measured(OptionalInt.of(9), Optional.empty(), Optional.empty(), "");
    var nps = new Metric(Small.id("Home page"), "NPS", 40, measured, Extras.NONE);
    rig.on(() -> rig.editor.apply(new TakeMetrics(rig.rounds().getLast().id(), List.of(nps))));
    assertEquals(
        "Gone: take it off the map with its 1 number from customers", rig.text("audit-gone"));
    rig.fire("audit-gone");
    assertEquals(
        "“Home page” is off the map. 1 number from customers goes with it.", rig.said.getLast());
  }
}
