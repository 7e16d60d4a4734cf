package touchmap.ui.score;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import touchmap.ui.Person;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import touchmap.edit.Editor;
import touchmap.edit.LockCriteria;
import touchmap.edit.SetCriteria;
import touchmap.edit.Sitting;
import touchmap.method.Weights;
import touchmap.model.Criterion;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.Rating;
import touchmap.model.Scale;
import touchmap.model.Scoring;
import touchmap.model.Viewpoint;
import touchmap.model.Weighting;
import touchmap.model.WeightingMethod;
import touchmap.ui.Rehearsal;
import touchmap.ui.Small;
import touchmap.words.Words;

@ExtendWith(Person.class)
class CriteriaSheetFxTest {
  private final Editor editor = new Editor(Editor.State.opened(Small.map()));
  private final RecordingScoreHost host = new RecordingScoreHost(editor);

  @Start
  void start(Stage stage) {
    editor.apply(
        new SetCriteria(
            List.of(criterion("clear", 3), criterion("fast", 1), criterion("warm", 1)),
            Weighting.NONE));
    Rehearsal.show(stage, new StackPane(host.layer), 1024, 860);
    new CriteriaSheet(editor, Words.in("en"), host).open();
  }

  @AfterEach
  void theMapStaysSound() {
    assertEquals(List.of(), touchmap.model.Soundness.faults(editor.map()));
  }

  private static Criterion criterion(String name, double weight) {
    return new Criterion(Id.of(name), name, weight, Map.of(), Extras.NONE);
  }

  private Scoring scoring() {
    return editor.map().study().scoring();
  }

  private List<String> names() {
    return scoring().criteria().stream().map(Criterion::name).toList();
  }

  private void score(String criterion) {
    Rating rating =
        Rating.of(Small.id("Blog"), "Irina", Viewpoint.COMPANY)
            .withScores(Map.of(Id.of(criterion), 4.0));
    editor.apply(Sitting.of(editor.map(), "First", host.today()).rate(rating));
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Labeled.class).getText();
  }

  @Test
  void aCriterionIsAddedRenamedDescribedAndMovedByKeysAlone(FxRobot robot) {
    robot.clickOn("#criterion-add").write("New one").push(KeyCode.ENTER);
    assertEquals(List.of("clear", "fast", "warm", "New one"), names());
    robot.doubleClickOn("#name-warm").write("Warm").push(KeyCode.TAB);
    assertEquals("Warm", names().get(2));
    robot.clickOn("#low-warm").write("icy").push(KeyCode.TAB).write("like home");
    assertEquals(Map.of("1", "icy", "5", "like home"), scoring().criteria().get(2).anchors());
    robot.clickOn("#name-warm").push(KeyCode.ALT, KeyCode.UP);
    assertEquals(List.of("clear", "Warm", "fast", "New one"), names());
  }

  @Test
  void aCriterionIsDraggedByItsGripInOneStep(FxRobot robot) {
    robot.drag("#grip-clear").moveTo("#name-warm").moveBy(0, 30);
    robot.drop();
    assertEquals(List.of("fast", "warm", "clear"), names());
    robot.drag("#grip-clear").moveTo("#name-fast").push(KeyCode.ESCAPE).drop();
    assertEquals(List.of("fast", "warm", "clear"), names());
    Rehearsal.on(robot, editor::undo);
    assertEquals(List.of("clear", "fast", "warm"), names());
  }

  @Test
  void typingANameIsOneStep(FxRobot robot) {
    robot.clickOn("#name-warm").push(KeyCode.CONTROL, KeyCode.A).write("Warmer");
    assertEquals("Warmer", names().get(2));
    Rehearsal.on(robot, editor::undo);
    assertEquals("warm", names().get(2));
  }

  @Test
  void theSameNameTwiceIsRefusedBesideTheField(FxRobot robot) {
    robot.clickOn("#criterion-add").write("Clear").push(KeyCode.ENTER);
    assertEquals(3, names().size());
    assertTrue(says(robot, "“Clear” is there already."));
  }

  @Test
  void ofAWrongWeightNoPartIsTaken(FxRobot robot) {
    double before = weightOf("warm");
    robot.clickOn("#weight-warm").push(KeyCode.CONTROL, KeyCode.A).write("7x");
    robot.clickOn("#criteria-lock");
    assertTrue(editor.map().study().scoring().isLocked());
    assertEquals(before, weightOf("warm"));
  }

  private double weightOf(String id) {
    return editor.map().study().scoring().criteria().stream()
        .filter(each -> each.id().equals(Id.of(id)))
        .findFirst()
        .orElseThrow()
        .weight();
  }

  private static boolean says(FxRobot robot, String text) {
    return robot.lookup(".label").queryAllAs(Labeled.class).stream()
        .anyMatch(each -> each.isVisible() && each.getText().equals(text));
  }

  @Test
  void weightsAreShownAsSharesAndNonsenseIsRefused(FxRobot robot) {
    robot.doubleClickOn("#weight-clear").write("8");
    assertTrue(says(robot, "80 %"));
    robot.doubleClickOn("#weight-clear").write("x");
    assertTrue(says(robot, "A weight is a number, 0 or more."));
    assertEquals(8, scoring().criteria().getFirst().weight());
  }

  private List<Double> weights() {
    return scoring().criteria().stream().map(Criterion::weight).toList();
  }

  private static List<String> fields(FxRobot robot) {
    return Stream.of("clear", "fast", "warm")
        .map(each -> robot.lookup("#weight-" + each).queryAs(TextField.class).getText())
        .toList();
  }

  @Test
  void swingsBeginWithAHundredForTheHeaviest(FxRobot robot) {
    robot.clickOn("Swing");
    assertEquals(WeightingMethod.SWING, scoring().weighting().method());
    assertEquals(List.of("100", "33", "33"), fields(robot));
    robot.doubleClickOn("#weight-fast").write("50");
    assertEquals(List.of(100.0, 50.0, 33.0), weights());
  }

  @Test
  void whoOnlyLooksAtSwingsChangesNoWeight(FxRobot robot) {
    robot.clickOn("Swing").clickOn("Order").clickOn("Pairs").clickOn("Swing");
    assertEquals(List.of(3.0, 1.0, 1.0), weights());
    robot.clickOn("#low-warm").write("icy");
    robot.clickOn("#name-warm").push(KeyCode.ALT, KeyCode.UP);
    assertEquals(List.of("100", "33", "33"), fields(robot));
    assertEquals(List.of(3.0, 1.0, 1.0), weights());
    robot.clickOn("Points");
    assertEquals(List.of("3", "1", "1"), fields(robot));
    robot.clickOn("Swing");
    robot.doubleClickOn("#weight-fast").write("50");
    robot.clickOn("Points");
    assertEquals(50, weights().get(2));
  }

  @Test
  void noSwingIsLargerThanTheLargest(FxRobot robot) {
    robot.clickOn("Swing");
    robot.doubleClickOn("#weight-fast").write("250");
    assertTrue(says(robot, "A swing is a number from 0 to 100; the largest is 100."));
    assertEquals(25, scoring().criteria().get(1).weight());
  }

  @Test
  void pairsAreComparedWithTheArrowsAndSayWhichOneDisturbs(FxRobot robot) {
    robot.clickOn("Pairs");
    assertTrue(Weights.of(scoring()).missing().isPresent());
    compare(robot, "clear", "fast", KeyCode.LEFT, 4);
    compare(robot, "fast", "warm", KeyCode.LEFT, 4);
    compare(robot, "clear", "warm", KeyCode.RIGHT, 4);
    assertEquals(
        List.of(5.0, 5.0, 0.2),
        scoring().weighting().pairs().stream().map(each -> each.value()).toList());
    assertTrue(text(robot, "#pairs-verdict").contains("disturb most"));
    compare(robot, "clear", "warm", KeyCode.LEFT, 12);
    assertTrue(Weights.of(scoring()).consistencyRatio().orElse(1) < 0.2);
  }

  private static void compare(FxRobot robot, String a, String b, KeyCode way, int steps) {
    Slider slider = robot.lookup("#pair-" + a + "-" + b).queryAs(Slider.class);
    Rehearsal.on(robot, slider::requestFocus);
    for (int i = 0; i < steps; i++) robot.push(way);
  }

  @Test
  void enterOnAPairSaysThatBothMatterAlike(FxRobot robot) {
    robot.clickOn("Pairs");
    compare(robot, "clear", "fast", KeyCode.ENTER, 1);
    assertEquals(1.0, scoring().weighting().pairs().getFirst().value());
  }

  @Test
  void removingACriterionSaysHowManyScoresItWouldLose(FxRobot robot) {
    robot.clickOn("#remove-warm");
    assertEquals(List.of("clear", "fast"), names());
    Rehearsal.on(robot, () -> score("fast"));
    robot.clickOn("#remove-fast");
    assertEquals(List.of("clear", "fast"), names());
    assertTrue(says(robot, "1 score by “fast” would go with it."));
    robot.clickOn("#ask-yes");
    assertEquals(List.of("clear"), names());
  }

  @Test
  void anotherScaleKeepsWhatItsEndsMean(FxRobot robot) {
    Rehearsal.on(
        robot,
        () ->
            editor.apply(
                new SetCriteria(
                    List.of(criterion("clear", 1).withAnchors(Map.of("1", "riddle", "5", "plain"))),
                    Weighting.NONE)));
    robot.clickOn("1 to 10");
    assertEquals(10, scoring().scale().max());
    assertEquals(Map.of("1", "riddle", "10", "plain"), scoring().criteria().getFirst().anchors());
    Rehearsal.on(robot, editor::undo);
    assertEquals(Scale.STANDARD, scoring().scale());
  }

  @Test
  void aScaleThatScoresDoNotFitIsRefusedInTheSheet(FxRobot robot) {
    Rehearsal.on(robot, () -> score("clear"));
    robot.clickOn("−2 to 2");
    assertEquals(5, scoring().scale().max());
    assertTrue(
        says(
            robot,
            "Scores were given from 1 to 5, and a four of five is no four of ten. The scale can change"
                + " only while there are no scores."));
  }

  @Test
  void lockingClosesTheSheetAndUnlockingAsksFirst(FxRobot robot) {
    robot.clickOn("#criteria-lock");
    assertTrue(scoring().isLocked());
    assertFalse(host.layer.isOpen());
    Rehearsal.on(robot, () -> new CriteriaSheet(editor, Words.in("en"), host).open());
    assertTrue(robot.lookup("#name-clear").query().isDisabled());
    Node read = robot.lookup("#locked-clear").query();
    assertTrue(read.isVisible() && !read.isDisabled());
    assertFalse(
        robot.lookup("#name-clear").query().getParent().getParent().getParent().isVisible());
    robot.clickOn("#criteria-lock");
    assertTrue(scoring().isLocked());
    robot.clickOn("#ask-yes");
    assertFalse(scoring().isLocked());
    assertEquals(1, scoring().log().size());
  }

  @Test
  void aSetReplacesWhatIsThereAfterAskingAboutScores(FxRobot robot) {
    Rehearsal.on(robot, () -> score("clear"));
    robot.clickOn("#criteria-sets").clickOn("#take-digital");
    assertEquals("clear", names().getFirst());
    robot.clickOn("#ask-yes");
    assertEquals("Easy to find", names().getFirst());
  }

  @Test
  void lockedElsewhereItClosesItsFields(FxRobot robot) {
    Rehearsal.on(robot, () -> editor.apply(new LockCriteria(host.today(), true)));
    assertTrue(robot.lookup("#name-fast").query().isDisabled());
    assertTrue(text(robot, "#criteria-state").startsWith("Locked on 25 Nov 2026"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru"})
  void everySetIsWholeInBothLanguages(String language) {
    for (CriteriaSet set : CriteriaSet.all(Words.in(language))) {
      assertEquals(5, set.lines().size(), set::name);
      assertEquals(5, set.lines().stream().map(CriteriaSet.Line::name).distinct().count());
    }
  }

  @Test
  void criteriaAreNotLockedWhilePairsAreMissing(FxRobot robot) {
    Rehearsal.on(
        robot,
        () ->
            editor.apply(
                new SetCriteria(
                    scoring().criteria(), Weighting.NONE.withMethod(WeightingMethod.PAIRS))));
    robot.clickOn("#criteria-lock");
    assertFalse(scoring().isLocked());
    assertTrue(
        robot.lookup(".wrong-text").queryAllAs(Labeled.class).stream()
            .anyMatch(each -> each.isVisible() && each.getText().startsWith("Not locked yet.")));
    assertTrue(robot.lookup("#pair-clear-fast").query().isFocused());
  }

  @Test
  void whoWritesTheirOwnBeginsWithAName(FxRobot robot) {
    robot.push(KeyCode.ESCAPE);
    Rehearsal.on(robot, editor::undo);
    Rehearsal.on(robot, () -> new CriteriaSheet(editor, Words.in("en"), host).open());
    assertEquals(List.of(), names());
    var add = robot.lookup("#criterion-add").query();
    assertDoesNotThrow(
        () -> WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, add.focusedProperty()));
  }

  @Test
  void lockedCriteriaAskForNoPoints(FxRobot robot) {
    assertTrue(says(robot, "Give each criterion points. Only their proportion counts."));
    Rehearsal.on(robot, () -> editor.apply(new LockCriteria(host.today(), true)));
    assertFalse(says(robot, "Give each criterion points. Only their proportion counts."));
    assertTrue(says(robot, "By points: only their proportion counts."));
  }

  @Test
  void whyAWeightWasNotTakenIsStillSaidWhenTheFieldIsLeft(FxRobot robot) {
    double before = weightOf("warm");
    robot.clickOn("#weight-warm").push(KeyCode.CONTROL, KeyCode.A).write("-2");
    robot.push(KeyCode.TAB);
    assertEquals(before, weightOf("warm"));
    assertTrue(says(robot, "A weight is a number, 0 or more."));
    robot.clickOn("#weight-warm").push(KeyCode.CONTROL, KeyCode.A).write("2");
    assertFalse(says(robot, "A weight is a number, 0 or more."));
  }
}
