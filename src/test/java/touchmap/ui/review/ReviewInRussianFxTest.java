package touchmap.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import touchmap.ui.Person;
import touchmap.ui.Rehearsal;

/** Russian is longer than English and has to find its place all the same. */
@ExtendWith(Person.class)
class ReviewInRussianFxTest {
  private ReviewRig rig;

  @Start
  void start(Stage stage) {
    rig = new ReviewRig(stage, ReviewPanelFxTest.scored(), "ru");
  }

  @AfterEach
  void end() {
    rig.on(rig.panel::dispose);
  }

  @Test
  void theDayOfTheNextAuditIsWrittenOut() {
    Text written = (Text) rig.node("review-next-audit").lookup(".text");
    assertEquals("Следующий аудит 12 мая 2027", Rehearsal.ask(written::getText));
  }
}
