package touchmap.ui.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import touchmap.model.Criterion;
import touchmap.ui.Person;

/** Whoever scores by keys reads what the steps mean without pointing at anything. */
@ExtendWith(Person.class)
class MeaningsFxTest extends ScoreRig {
  @Start
  void start(Stage stage) {
    host.rater = "Irina";
    show(stage);
  }

  @Test
  void theCriterionWhoseTurnItIsSaysWhatItsStepsMean(FxRobot robot) {
    judged(robot);
    List<Criterion> criteria = editor.map().study().scoring().criteria();
    assertEquals(List.of(meanings(criteria.getFirst())), shown(robot));
    robot.push(KeyCode.DIGIT4);
    assertEquals(List.of(meanings(criteria.get(1))), shown(robot));
  }

  private static String meanings(Criterion criterion) {
    return String.join(
        " · ",
        criterion.anchors().entrySet().stream()
            .map(each -> each.getKey() + ": " + each.getValue())
            .toList());
  }

  private static List<String> shown(FxRobot robot) {
    return robot.lookup(".meanings").queryAll().stream()
        .filter(Node::isVisible)
        .map(each -> ((Labeled) each).getText())
        .toList();
  }
}
