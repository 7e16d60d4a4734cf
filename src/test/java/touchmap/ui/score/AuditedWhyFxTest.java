package touchmap.ui.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import touchmap.edit.Rate;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.Rating;
import touchmap.model.Viewpoint;
import touchmap.ui.Person;
import touchmap.ui.Rehearsal;
import touchmap.ui.Small;

/** What an audit writes by itself of what it looked at is nobody's reason for a score. */
@ExtendWith(Person.class)
class AuditedWhyFxTest extends ScoreRig {
  @Start
  void start(Stage stage) {
    show(stage);
  }

  private void said(FxRobot robot, String by, String why) {
    Id round = editor.map().study().rounds().getLast().id();
    Map<Id, Double> scores = new HashMap<>();
    Rating said =
        new Rating(
            Small.id("Home page"),
            by,
            Viewpoint.COMPANY,
            OptionalDouble.empty(),
            scores,
            why,
            Extras.NONE);
    Rehearsal.on(robot, () -> editor.apply(new Rate(round, said)));
  }

  @Test
  void itStandsNeitherBelowWhyNorInTheFieldOfTheOneWhoAudited(FxRobot robot) {
    judged(robot);
    for (int i = 0; i < 5; i++) robot.push(KeyCode.DIGIT4);
    Rehearsal.on(robot, () -> host.show(Small.id("Home page")));
    said(robot, "Ann", "Clear at once");
    said(robot, "Olga", "Still there.");
    assertFalse(robot.lookup("Ann: Clear at once").queryAll().isEmpty());
    assertTrue(robot.lookup("Olga: Still there.").queryAll().isEmpty());
    Rating mine = ratings().getFirst();
    Id round = editor.map().study().rounds().getLast().id();
    Rehearsal.on(robot, () -> editor.apply(new Rate(round, mine.withWhy("Still there."))));
    assertEquals("", robot.lookup("#score-why").queryAs(TextInputControl.class).getText());
  }
}
