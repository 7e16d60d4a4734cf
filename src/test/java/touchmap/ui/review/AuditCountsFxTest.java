package touchmap.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import touchmap.edit.Remove;
import touchmap.method.Protocol;
import touchmap.model.Closed;
import touchmap.model.Round;
import touchmap.model.Studies;
import touchmap.model.Study;
import touchmap.model.TouchMap;
import touchmap.ui.Person;
import touchmap.ui.Small;

/** The panel of an audit and its protocol count by one rule. */
@ExtendWith(Person.class)
class AuditCountsFxTest {
  private ReviewRig rig;

  @Start
  void start(Stage stage) {
    TouchMap map = Small.map();
    Round before =
        Studies.round("r1", "2026-10-25", Studies.rating("blog", "I", 0, 2))
            .withClosed(Closed.of(map));
    rig =
        new ReviewRig(
            stage,
            map.withStudy(Study.NONE.withScoring(Studies.points(1)).withRounds(List.of(before))),
            "en");
  }

  @AfterEach
  void end() {
    rig.on(rig.panel::dispose);
  }

  private String protocol() {
    Protocol.Walk walk =
        Protocol.of(rig.editor.map(), rig.rounds().getLast(), rig.today()).walk().orElseThrow();
    return walk.looked() + " of " + walk.all() + ", " + walk.gone() + " gone";
  }

  @Test
  void whatTheAuditTookOffTheMapWasLookedAt() {
    rig.act("review.audit");
    rig.fire("start-round-go");
    rig.fire("audit-there");
    rig.fire("audit-gone");
    assertEquals("2 of 6, 1 gone", protocol());
    assertEquals("2 of 6 looked at", rig.text("audit-progress"));
    rig.fire("audit-stop");
    assertEquals(true, rig.texts("review-under-way").contains("2 of 6 looked at"));
  }

  @Test
  void whatLeftTheMapAfterTheAuditIsNotCountedAsPassedOver() {
    rig.act("review.audit");
    rig.fire("start-round-go");
    for (int i = 0; i < 6; i++) rig.fire("audit-there");
    rig.fire("audit-close");
    rig.fire("close-round-go");
    assertEquals("6 of 6, 0 gone", protocol());
    rig.on(() -> rig.editor.apply(new Remove(List.of(Small.id("Blog")))));
    assertEquals("5 of 5, 0 gone", protocol());
  }
}
