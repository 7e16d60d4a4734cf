package touchmap.ui.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import touchmap.ui.Person;
import org.testfx.framework.junit5.Start;
import touchmap.edit.Editor;
import touchmap.edit.LockCriteria;
import touchmap.edit.OrderBy;
import touchmap.edit.Selection;
import touchmap.edit.SetScale;
import touchmap.lens.Lens;
import touchmap.model.Criterion;
import touchmap.model.Extras;
import touchmap.model.RankingMethod;
import touchmap.model.Rating;
import touchmap.model.Scale;
import touchmap.model.TouchMap;
import touchmap.model.Viewpoint;
import touchmap.picture.Look;
import touchmap.ui.Rehearsal;
import touchmap.ui.Reweighed;
import touchmap.ui.Small;
import touchmap.words.Words;

@ExtendWith(Person.class)
class ScorePanelFxTest extends ScoreRig {

  @Start
  void start(Stage stage) {
    host.rater = "Irina";
    show(stage);
  }

  @Test
  void beforeThereAreCriteriaItAsksWhatOneJudgesByAndOffersSets(FxRobot robot) {
    assertTrue(robot.lookup("#score-empty").query().isVisible());
    assertEquals(
        5, robot.lookup(".set-card").queryAll().stream().map(Node::getId).distinct().count());
    robot.clickOn("#set-service");
    assertEquals(
        List.of("Reliable", "Responsive", "Competent", "Caring", "Well presented"),
        editor.map().study().scoring().criteria().stream().map(Criterion::name).toList());
    assertFalse(robot.lookup("#score-empty").query().isVisible());
    Rehearsal.on(robot, editor::undo);
    assertTrue(robot.lookup("#score-empty").query().isVisible());
  }

  @Test
  void withoutTouchpointsItLeadsToFindingThem(FxRobot robot) {
    var none = new Editor(Editor.State.opened(TouchMap.of("Tandem", "en")));
    var other = new RecordingScoreHost(none);
    var empty =
        Rehearsal.ask(() -> new ScorePanel(none, Words.in("en"), Look.light(), seat, other));
    Rehearsal.on(
        robot,
        () -> {
          frame.getChildren().setAll(empty.view());
          empty.opened();
        });
    robot.clickOn("#find-first");
    assertEquals(List.of(Lens.FIND), other.lenses);
  }

  @Test
  void digitsScoreTheCriterionInFocusAndGoOnToTheNext(FxRobot robot) {
    judged(robot);
    robot.push(KeyCode.DIGIT3).push(KeyCode.DIGIT5).push(KeyCode.DIGIT1);
    assertEquals(Map.of("Simple", 3.0, "Fast", 5.0, "Pleasant", 1.0), scores("Home page", "Irina"));
    assertEquals("3.0", text(robot, "#score-ours"));
    assertEquals("0 of 6 scored", text(robot, "#score-count"));
    assertTrue(text(robot, "#score-coverage").startsWith("Our view covers 60 %"));
    robot.push(KeyCode.DIGIT2).push(KeyCode.DIGIT2);
    assertEquals("1 of 6 scored", text(robot, "#score-count"));
    assertTrue(robot.lookup("#next-touchpoint").query().isFocused());
    Rehearsal.on(robot, editor::undo);
    assertEquals(4, scores("Home page", "Irina").size());
  }

  @Test
  void aDigitBeyondTheScaleIsRefusedBesideTheRow(FxRobot robot) {
    judged(robot);
    robot.push(KeyCode.DIGIT7);
    assertEquals(List.of(), ratings());
    assertTrue(
        robot.lookup(".wrong-text").queryAllAs(Labeled.class).stream()
            .anyMatch(each -> each.getText().equals("Scores go from 1 to 5.")));
  }

  @Test
  void deleteTakesTheScoreAwayInsteadOfMakingItZero(FxRobot robot) {
    judged(robot);
    robot.push(KeyCode.DIGIT3).push(KeyCode.UP).push(KeyCode.DELETE);
    assertEquals(List.of(), ratings());
    assertEquals("–", text(robot, "#score-ours"));
  }

  @Test
  void arrowsGoAStepAndTheMouseGivesAndTakes(FxRobot robot) {
    judged(robot);
    robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT);
    assertEquals(Map.of("Simple", 4.0), scores("Home page", "Irina"));
    String fast = editor.map().study().scoring().criteria().get(1).id().value();
    robot.clickOn("#step-" + fast + "-2");
    assertEquals(Map.of("Simple", 4.0, "Fast", 2.0), scores("Home page", "Irina"));
    robot.clickOn("#step-" + fast + "-2");
    assertEquals(Map.of("Simple", 4.0), scores("Home page", "Irina"));
  }

  @Test
  void onAWiderScaleANumberIsTypedAndEnterGivesIt(FxRobot robot) {
    judged(robot);
    Rehearsal.on(robot, () -> editor.apply(new SetScale(new Scale(1, 10, Extras.NONE))));
    Rehearsal.on(robot, () -> panel().focusFirst());
    robot.push(KeyCode.DIGIT1).push(KeyCode.DIGIT0).push(KeyCode.ENTER);
    robot.push(KeyCode.DIGIT7).push(KeyCode.TAB);
    assertEquals(Map.of("Simple", 10.0, "Fast", 7.0), scores("Home page", "Irina"));
    robot.push(KeyCode.DIGIT1).push(KeyCode.DIGIT1).push(KeyCode.ENTER);
    assertEquals(4, scores("Home page", "Irina").size());
  }

  @Test
  void aScaleBelowZeroTakesAMinus(FxRobot robot) {
    judged(robot);
    Rehearsal.on(robot, () -> editor.apply(new SetScale(new Scale(-2, 2, Extras.NONE))));
    Rehearsal.on(robot, () -> panel().focusFirst());
    robot.write("-2").push(KeyCode.ENTER);
    assertEquals(Map.of("Simple", -2.0), scores("Home page", "Irina"));
  }

  @Test
  void pageDownGoesToTheNextThatIsNotScoredAndPageUpBack(FxRobot robot) {
    judged(robot);
    Rehearsal.on(robot, () -> host.show(Small.id("Price page")));
    Rehearsal.on(robot, () -> panel().focusFirst());
    robot.push(KeyCode.DIGIT3).push(KeyCode.PAGE_UP);
    robot.push(KeyCode.PAGE_DOWN);
    for (int i = 0; i < 4; i++) robot.push(KeyCode.DIGIT3);
    robot.push(KeyCode.PAGE_UP);
    assertEquals("Home page", text(robot, "#score-name"));
    assertEquals("Next: Blog", text(robot, "#next-touchpoint"));
    robot.push(KeyCode.PAGE_DOWN);
    assertEquals("Blog", text(robot, "#score-name"));
    assertEquals("3 of 6", text(robot, "#score-place"));
    assertEquals(Selection.of(Small.id("Blog")), editor.selection());
  }

  @Test
  void theShortlistComesFirstAndAllAreOneSwitchAway(FxRobot robot) {
    Rehearsal.on(
        robot,
        () ->
            editor.apply(
                new OrderBy(
                    List.of(Small.id("Proposal"), Small.id("Blog")), RankingMethod.MANUAL)));
    judged(robot);
    assertEquals("not on the list", text(robot, "#score-place"));
    assertEquals("0 of 2 scored", text(robot, "#score-count"));
    robot.clickOn("All");
    assertEquals("1 of 6", text(robot, "#score-place"));
  }

  @Test
  void eachRaterHasScoresOfTheirOwnAndTheMeanIsShown(FxRobot robot) {
    judged(robot);
    robot.push(KeyCode.DIGIT2);
    robot.doubleClickOn("#score-rater").write("Pavel").push(KeyCode.ENTER);
    Rehearsal.on(robot, () -> panel().focusFirst());
    Node row = robot.lookup(".criterion-row").queryAll().iterator().next();
    assertFalse(row.getAccessibleText().contains("Irina"), row::getAccessibleText);
    assertFalse(robot.lookup("#score-legend-others").query().isVisible());
    robot.push(KeyCode.DIGIT5);
    assertEquals("Pavel", host.rater);
    assertEquals(Map.of("Simple", 2.0), scores("Home page", "Irina"));
    assertEquals(Map.of("Simple", 5.0), scores("Home page", "Pavel"));
    assertEquals("3.5", text(robot, "#score-ours"));
    assertTrue(row.getAccessibleText().contains("Others: 2 (Irina 2)"), row::getAccessibleText);
    assertTrue(robot.lookup("#score-legend-others").query().isVisible());
  }

  @Test
  void theCustomersViewStandsBesideOursWithTheGap(FxRobot robot) {
    judged(robot);
    robot.push(KeyCode.DIGIT4);
    robot.clickOn("Customer");
    Rehearsal.on(robot, () -> panel().focusFirst());
    robot.push(KeyCode.DIGIT2);
    assertEquals(
        List.of(Viewpoint.COMPANY, Viewpoint.CUSTOMER),
        ratings().stream().map(Rating::view).toList());
    assertEquals("4.0", text(robot, "#score-ours"));
    assertEquals("2.0", text(robot, "#score-theirs"));
    assertEquals("−2.0", text(robot, "#score-gap"));
  }

  @Test
  void whatOthersSayWhyIsShownToOneWhoHasAnsweredEverything(FxRobot robot) {
    judged(robot);
    robot.push(KeyCode.F2);
    robot.write("Too long");
    robot.doubleClickOn("#score-rater").write("Pavel").push(KeyCode.ENTER);
    Rehearsal.on(robot, () -> panel().focusFirst());
    for (int i = 0; i < 4; i++) robot.push(KeyCode.DIGIT5);
    assertTrue(robot.lookup("Irina: Too long").queryAll().isEmpty());
    robot.push(KeyCode.DIGIT5);
    assertFalse(robot.lookup("Irina: Too long").queryAll().isEmpty());
  }

  @Test
  void f2InTheFormGoesToTheReason(FxRobot robot) {
    judged(robot);
    robot.push(KeyCode.F2);
    assertTrue(robot.lookup("#score-why").query().isFocused());
    robot.write("Too long");
    assertEquals("Too long", ratings().getFirst().why());
  }

  @Test
  void theReasonIsTypedAsOneStep(FxRobot robot) {
    judged(robot);
    robot.push(KeyCode.DIGIT4);
    Rehearsal.on(robot, () -> robot.lookup("#score-why").query().requestFocus());
    robot.write("Too long");
    assertEquals("Too long", ratings().getFirst().why());
    Rehearsal.on(robot, editor::undo);
    assertEquals("", ratings().getFirst().why());
    assertEquals("", robot.lookup("#score-why").queryAs(TextInputControl.class).getText());
  }

  @Test
  void lockingIsAdvisedUntilItIsDoneOrPutAside(FxRobot robot) {
    judged(robot);
    assertTrue(robot.lookup("#lock-note").query().isVisible());
    robot.clickOn("#lock-criteria");
    assertTrue(editor.map().study().scoring().isLocked());
    assertFalse(robot.lookup("#lock-note").query().isVisible());
    assertEquals("locked 25 Nov 2026", text(robot, "#score-locked"));
  }

  @Test
  void escapeGoesBackToTheMap(FxRobot robot) {
    judged(robot);
    robot.push(KeyCode.ESCAPE);
    assertEquals(1, host.backs);
  }

  @Test
  void inRussianTheFiguresHaveACommaAndNothingIsCutOff(FxRobot robot) {
    judged(robot);
    robot.push(KeyCode.DIGIT2).push(KeyCode.DIGIT5);
    Rehearsal.on(robot, () -> build("ru"));
    assertEquals("3,5", text(robot, "#score-ours"));
    assertEquals("Оценено: 0 из 6", text(robot, "#score-count"));
    for (Button each : robot.lookup(".button").queryAllAs(Button.class)) {
      if (!each.isVisible() || each.getText().isEmpty() || each.getId() == null) continue;
      String painted =
          each.lookupAll(".text").stream()
              .map(node -> ((javafx.scene.text.Text) node).getText())
              .collect(Collectors.joining());
      assertFalse(painted.endsWith("…") && !each.getText().endsWith("…"), each::getText);
    }
  }

  @Test
  void aThousandTouchpointsAreAsFewControlsAsTen(FxRobot robot) {
    var large = new Editor(Editor.State.opened(Small.large(11_000)));
    var other = new RecordingScoreHost(large);
    var big = Rehearsal.ask(() -> new ScorePanel(large, Words.in("en"), Look.light(), seat, other));
    Rehearsal.on(
        robot,
        () -> {
          frame.getChildren().setAll(big.view());
          big.opened();
        });
    robot.clickOn("#set-mann");
    assertEquals("0 of 10000 scored", text(robot, "#score-count"));
    assertTrue(Rehearsal.ask(() -> count(big.view())) < 450);
    big.dispose();
  }

  private static int count(Node node) {
    if (!(node instanceof javafx.scene.Parent parent)) return 1;
    return 1 + parent.getChildrenUnmodifiable().stream().mapToInt(ScorePanelFxTest::count).sum();
  }

  @Test
  void stepsFromNothingBeginInTheMiddle() {
    assertEquals(3, new Steps(Scale.STANDARD).stepped(OptionalDouble.empty(), 1));
    assertEquals(5, new Steps(Scale.STANDARD).stepped(OptionalDouble.of(5), 1));
    assertEquals(List.of(-2, -1, 0, 1, 2), new Steps(new Scale(-2, 2, Extras.NONE)).whole());
    assertEquals(List.of(), new Steps(new Scale(0, 100, Extras.NONE)).whole());
  }

  @Test
  void scoresFromBeforeTheCriteriaWereOpenedAgainAreMarked(FxRobot robot) {
    judged(robot);
    Rehearsal.on(robot, () -> editor.apply(new LockCriteria(host.today(), true)));
    robot.push(KeyCode.DIGIT4);
    assertFalse(robot.lookup("#score-other-criteria").query().isVisible());
    Rehearsal.on(robot, () -> editor.apply(new LockCriteria(host.today(), false)));
    assertFalse(robot.lookup("#score-other-criteria").query().isVisible(), "nothing changed yet");
    Rehearsal.on(robot, () -> editor.apply(Reweighed.of(editor.map())));
    assertTrue(robot.lookup("#score-other-criteria").query().isVisible());
    Rehearsal.on(robot, editor::undo);
    assertFalse(robot.lookup("#score-other-criteria").query().isVisible());
  }

  @Test
  void aCustomersNameIsNobodysOfTheCompany(FxRobot robot) {
    judged(robot);
    robot.push(KeyCode.DIGIT4);
    robot.clickOn("Customer");
    TextField name = robot.lookup("#score-rater").queryAs(TextField.class);
    assertEquals("", name.getText());
    robot.clickOn("#score-rater").write("Guest 1").push(KeyCode.ENTER);
    Rehearsal.on(robot, () -> panel().focusFirst());
    robot.push(KeyCode.DIGIT2);
    assertEquals("Irina", host.rater);
    robot.clickOn("Us");
    assertEquals("Irina", name.getText());
    robot.doubleClickOn("#score-rater").write("irina").push(KeyCode.ENTER).push(KeyCode.TAB);
    assertEquals("Irina", name.getText());
    robot
        .clickOn("#score-rater")
        .push(KeyCode.CONTROL, KeyCode.A)
        .write("Guest 2")
        .push(KeyCode.ENTER);
    robot.clickOn("Customer");
    assertEquals("Guest 2", name.getText());
  }
}
