package touchmap.ui.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import touchmap.edit.OrderBy;
import touchmap.edit.Rate;
import touchmap.edit.StartRound;
import touchmap.edit.TakeMetrics;
import touchmap.lens.ScoreLens.Eyes;
import touchmap.model.Id;
import touchmap.model.RankingMethod;
import touchmap.model.Rating;
import touchmap.model.Round;
import touchmap.model.RoundKind;
import touchmap.model.Studies;
import touchmap.model.Viewpoint;
import touchmap.ui.Person;
import touchmap.ui.Rehearsal;
import touchmap.ui.Small;

/** Whose scores they are, and that the keyboard is where digits score. */
@ExtendWith(Person.class)
class RaterFxTest extends ScoreRig {
  private static final Id HOME = Small.id("Home page");

  @Start
  void start(Stage stage) {
    editor.apply(new OrderBy(List.of(HOME, Small.id("Price page")), RankingMethod.MANUAL));
    show(stage);
  }

  private void begin(FxRobot robot) {
    robot.clickOn("#set-mann");
    Rehearsal.on(robot, () -> host.show(HOME));
  }

  @Test
  void afterTheNameDigitsScore(FxRobot robot) {
    begin(robot);
    robot.clickOn("#score-rater").write("Olga").push(KeyCode.ENTER);
    robot.push(KeyCode.DIGIT4);
    assertEquals("Olga", robot.lookup("#score-rater").queryAs(TextField.class).getText());
    assertEquals("Olga", ratings().getFirst().by());
    assertTrue(ratings().getFirst().scores().containsValue(4.0));
  }

  @Test
  void aMistypedNameIsPutRightForAllItsAnswersInOneStep(FxRobot robot) {
    begin(robot);
    assertTrue(robot.lookup("#score-rater-correct").tryQuery().isEmpty());
    robot.clickOn("#score-rater").write("Olga4").push(KeyCode.ENTER);
    robot.push(KeyCode.DIGIT4).push(KeyCode.PAGE_DOWN).push(KeyCode.DIGIT2);
    robot.clickOn("#score-rater-correct");
    robot.write("Olga").push(KeyCode.ENTER);
    assertEquals(List.of("Olga", "Olga"), ratings().stream().map(Rating::by).toList());
    assertEquals("Olga", robot.lookup("#score-rater").queryAs(TextField.class).getText());
    assertEquals("2 answers of Olga4 are now by Olga.", host.said.getLast());
    robot.push(KeyCode.DIGIT5);
    assertEquals(List.of("Olga", "Olga"), ratings().stream().map(Rating::by).toList());
    Rehearsal.on(robot, editor::undo);
    Rehearsal.on(robot, editor::undo);
    assertEquals(List.of("Olga4", "Olga4"), ratings().stream().map(Rating::by).toList());
  }

  @Test
  void escLeavesTheNameAsItWas(FxRobot robot) {
    begin(robot);
    robot.clickOn("#score-rater").write("Olga").push(KeyCode.ENTER).push(KeyCode.DIGIT4);
    robot.clickOn("#score-rater-correct");
    robot.write("Ira").push(KeyCode.ESCAPE);
    assertEquals("Olga", ratings().getFirst().by());
    assertEquals(0, host.backs);
    assertEquals("Olga", robot.lookup("#score-rater").queryAs(TextField.class).getText());
  }

  @Test
  void whatWasScoredWithoutANameGoesToWhoHasOnlySaidHowImportantItIs(FxRobot robot) {
    Round votes = Round.of("Votes", host.today(), RoundKind.CHECK);
    Rehearsal.on(robot, () -> editor.apply(new StartRound(votes)));
    var said = Rating.of(HOME, "Olga", Viewpoint.COMPANY).withImportance(OptionalDouble.of(8));
    Rehearsal.on(robot, () -> editor.apply(new Rate(votes.id(), said)));
    begin(robot);
    Rehearsal.on(robot, () -> panel().focusFirst());
    robot.push(KeyCode.DIGIT4);
    assertEquals(2, ratings().size());
    robot.clickOn("#score-rater").write("Olga").push(KeyCode.ENTER);
    assertEquals(1, ratings().size());
    assertEquals(OptionalDouble.of(8), ratings().getFirst().importance());
    assertEquals(1, ratings().getFirst().scores().size());
    assertEquals("1 touchpoint scored without a name is now by Olga.", host.said.getLast());
  }

  @Test
  void aClickOnNothingLeavesTheKeyboardWhereDigitsScore(FxRobot robot) {
    begin(robot);
    robot.clickOn("#score-rater").write("Olga");
    robot.clickOn("#score-title");
    robot.push(KeyCode.DIGIT4);
    assertEquals("Olga", ratings().getFirst().by());
    assertEquals(Map.of(first(), 4.0), ratings().getFirst().scores());
    Rehearsal.on(robot, () -> robot.lookup("#edit-criteria").query().requestFocus());
    robot.push(KeyCode.DIGIT3);
    assertEquals(2, ratings().getFirst().scores().size(), "on a button, too");
  }

  private Id first() {
    return editor.map().study().scoring().criteria().getFirst().id();
  }

  @Test
  void theMapShowsTheSideThatIsScored(FxRobot robot) {
    begin(robot);
    Rehearsal.on(robot, () -> fire("score.theirs"));
    assertEquals(Eyes.CUSTOMERS, seat.eyes());
    Rehearsal.on(robot, () -> panel().focusFirst());
    robot.push(KeyCode.DIGIT4);
    assertEquals(Eyes.COMPANY, seat.eyes());
    Rehearsal.on(robot, () -> fire("score.gap"));
    robot.push(KeyCode.DIGIT4);
    assertEquals(Eyes.GAP, seat.eyes());
  }

  @Test
  void whereCustomersWereOnlyMeasuredTheHeadSaysWhereTheirNumbersAre(FxRobot robot) {
    Round round = Round.of("Numbers", host.today(), RoundKind.CHECK);
    var number = Studies.metric(HOME.value(), "NPS", 12, "2026-05-01");
    Rehearsal.on(robot, () -> editor.apply(new StartRound(round)));
    Rehearsal.on(robot, () -> editor.apply(new TakeMetrics(round.id(), List.of(number))));
    begin(robot);
    assertEquals(
        "What customers were asked stands below under “Customers’ numbers”; it is no score by your"
            + " criteria.",
        robot.lookup("#score-coverage").queryAs(Labeled.class).getText());
  }

  private void fire(String id) {
    panel().actions().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow()
        .fire();
  }
}
