package touchmap.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import touchmap.model.Studies;
import touchmap.model.Study;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.ui.Person;
import touchmap.ui.Small;

/** Advice of which there is more than reads at ease. */
@ExtendWith(Person.class)
class AdviceFxTest {
  private ReviewRig rig;

  @Start
  void start(Stage stage) {
    Topic[] points =
        IntStream.rangeClosed(1, 9).mapToObj(i -> Small.point("P" + i)).toArray(Topic[]::new);
    TouchMap map = Small.business("Tandem", Small.object("Sales", points));
    var order = Studies.order(10, "p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8", "p9");
    var rounds =
        List.of(
            Studies.round("r1", "2026-10-25", Studies.rating("p1", "I", 0, 2)),
            Studies.round("r2", "2026-11-20", Studies.rating("p1", "I", 0, 3)));
    rig =
        new ReviewRig(
            stage,
            map.withStudy(
                Study.NONE.withScoring(Studies.points(1)).withRanking(order).withRounds(rounds)),
            "en");
  }

  @AfterEach
  void end() {
    rig.on(rig.panel::dispose);
  }

  @Test
  void theLineThatCountsTheRestOpensIt() {
    long few = said();
    assertEquals(3, few);
    rig.on(() -> rig.node("review-advice-more").requestFocus());
    rig.keys(KeyCode.SPACE);
    assertEquals(9, said());
    assertTrue(rig.shows("review-advice-more"));
    assertEquals("Show fewer", rig.text("review-advice-more"));
  }

  private long said() {
    return rig.lookup("#advice-no-driver").queryAll().size();
  }
}
