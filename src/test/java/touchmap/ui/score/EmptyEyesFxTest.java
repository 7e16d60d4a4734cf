package touchmap.ui.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import touchmap.edit.TakeMetrics;
import touchmap.model.Extras;
import touchmap.model.Metric;
import touchmap.ui.Person;
import touchmap.ui.Rehearsal;
import touchmap.ui.Small;

/** A map that shows nothing through somebody's eyes says why. */
@ExtendWith(Person.class)
class EmptyEyesFxTest extends ScoreRig {
  @Start
  void start(Stage stage) {
    host.rater = "Irina";
    show(stage);
  }

  @Test
  void withoutCustomersScoresTheMapSaysWhereTheirNumbersStand(FxRobot robot) {
    judged(robot);
    robot.push(KeyCode.DIGIT4);
    assertEquals("", said(robot, "Our view"));
    assertEquals(
        "Nobody has scored with customers’ eyes yet: choose “Customer” at the right, or bring in customers’ numbers.",
        said(robot, "Customers"));
    var measured = new Metric.Measured(OptionalInt.of(9), Optional.empty(), Optional.empty(), "");
    var nps = new Metric(Small.id("Home page"), "NPS", 40, measured, Extras.NONE);
    var round = editor.map().study().rounds().getLast().id();
    Rehearsal.on(robot, () -> editor.apply(new TakeMetrics(round, List.of(nps))));
    assertEquals(
        "Nobody has scored with customers’ eyes yet. 1 touchpoint has numbers from customers: they stand at the right, since their scale is another.",
        said(robot, "Customers"));
    assertEquals("", said(robot, "Our view"));
  }

  private String said(FxRobot robot, String eyes) {
    Rehearsal.on(
        robot,
        () ->
            panel().foot().lookupAll(".segment").stream()
                .map(ButtonBase.class::cast)
                .filter(each -> each.getText().equals(eyes))
                .forEach(ButtonBase::fire));
    return Rehearsal.ask(
        () -> {
          var label = (Label) panel().foot().lookup("#score-empty");
          return label.isVisible() ? label.getText() : "";
        });
  }
}
