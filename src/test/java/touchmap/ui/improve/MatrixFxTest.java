package touchmap.ui.improve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import touchmap.ui.Person;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import touchmap.edit.Selection;
import touchmap.edit.SetCriteria;
import touchmap.geometry.Point;
import touchmap.lens.Lens;
import touchmap.model.Criterion;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.Weighting;
import touchmap.model.WeightingMethod;
import touchmap.ui.Rehearsal;
import touchmap.ui.Small;

/** The matrix under mouse and keys, and the questions beside it. */
@ExtendWith(Person.class)
class MatrixFxTest {
  private @Nullable ImproveRig made;
  private @Nullable Stage window;

  @Start
  void start(Stage stage) {
    window = stage;
    made = new ImproveRig(stage, ImproveRig.scored(), "en");
  }

  @AfterEach
  void end() {
    rig().panel.dispose();
  }

  private ImproveRig rig() {
    ImproveRig rig = made;
    if (rig == null) throw new AssertionError();
    return rig;
  }

  private static Point2D onScreen(FxRobot robot, Point at) {
    return Rehearsal.ask(() -> ImproveRig.matrix(robot).localToScreen(at.x(), at.y()));
  }

  private static Point2D dot(FxRobot robot, String name) {
    return onScreen(
        robot, Rehearsal.ask(() -> ImproveRig.matrix(robot).placeOf(Small.id(name)).orElseThrow()));
  }

  private static Point2D crossing(FxRobot robot) {
    return onScreen(robot, Rehearsal.ask(() -> ImproveRig.matrix(robot).crossing().orElseThrow()));
  }

  private static void drag(FxRobot robot, Point2D from, Point2D to) {
    robot.moveTo(from).press(MouseButton.PRIMARY);
    robot.moveTo(to).release(MouseButton.PRIMARY);
    Person.untilStill();
  }

  private static void keys(FxRobot robot, KeyCode... keys) {
    robot.push(keys);
    Person.untilStill();
  }

  @Test
  void withWeightsThatAreNotCompleteItSaysSoAndLeadsThere(FxRobot robot) {
    Weighting pairs = new Weighting(WeightingMethod.PAIRS, List.of(), Extras.NONE);
    List<Criterion> two =
        List.of(
            new Criterion(Id.of("c1"), "Clear", 1, Map.of(), Extras.NONE),
            new Criterion(Id.of("c2"), "Fast", 1, Map.of(), Extras.NONE));
    Rehearsal.on(robot, () -> rig().editor.apply(new SetCriteria(two, pairs)));
    assertTrue(
        robot.lookup("#improve-empty").lookup(".label").queryAllAs(Labeled.class).stream()
            .anyMatch(each -> each.getText().endsWith("“Clear” and “Fast” are not compared yet.")));
    Rehearsal.on(robot, () -> robot.lookup("#improve-begin").queryButton().fire());
    assertEquals(1, rig().weighings);
  }

  @Test
  void aClickOnADotShowsTheTouchpointOnTheMap(FxRobot robot) {
    robot.clickOn(dot(robot, "Price page"));
    assertEquals(List.of(Small.id("Price page")), rig().shown);
  }

  @Test
  void aClickWithCtrlAddsToTheSelectionAndTakesOutAgain(FxRobot robot) {
    robot.clickOn(dot(robot, "Price page"));
    clickWithCtrl(robot, "Blog");
    assertEquals(List.of(Small.id("Price page"), Small.id("Blog")), rig().editor.selection().ids());
    clickWithCtrl(robot, "Blog");
    assertEquals(List.of(Small.id("Price page")), rig().editor.selection().ids());
  }

  /** The headless keyboard does not reach the mouse's events, so this one is made by hand. */
  private static void clickWithCtrl(FxRobot robot, String name) {
    Rehearsal.on(
        robot,
        () -> {
          MatrixView matrix = ImproveRig.matrix(robot);
          Point at = matrix.placeOf(Small.id(name)).orElseThrow();
          Point2D scene = matrix.localToScene(at.x(), at.y());
          Point2D screen = matrix.localToScreen(at.x(), at.y());
          var click =
              new MouseEvent(
                  MouseEvent.MOUSE_PRESSED,
                  scene.getX(),
                  scene.getY(),
                  screen.getX(),
                  screen.getY(),
                  MouseButton.PRIMARY,
                  1,
                  false,
                  true,
                  false,
                  false,
                  true,
                  false,
                  false,
                  true,
                  false,
                  true,
                  null);
          matrix.fireEvent(click);
        });
  }

  @Test
  void aFrameDrawnOverTheGroundSelectsWhatIsInIt(FxRobot robot) {
    Point2D corner = onScreen(robot, new Point(8, 8));
    drag(robot, corner, crossing(robot).subtract(12, 12));
    assertEquals(
        Set.of(Small.id("Price page"), Small.id("Proposal")), rig().editor.selection().asSet());
    assertEquals(List.of("2 touchpoints selected"), rig().said);
  }

  @Test
  void aLineDraggedIsOneStepAndUndoBringsItBack(FxRobot robot) {
    Point2D line = onScreen(robot, new Point(0, 0)).add(0, 20);
    Point2D from = new Point2D(crossing(robot).getX(), line.getY());
    drag(robot, from, from.add(60, 0));
    assertTrue(rig().scoreLine().isPresent());
    assertTrue(rig().editor.canUndo());
    Rehearsal.on(robot, rig().editor::undo);
    assertEquals(OptionalDouble.empty(), rig().scoreLine());
    assertFalse(rig().editor.canUndo());
  }

  @Test
  void aDoubleClickOnALineBringsTheLinesBackToTheMeans(FxRobot robot) {
    Point2D from = crossing(robot);
    drag(robot, from, from.add(50, 40));
    assertTrue(rig().scoreLine().isPresent());
    Point2D now = crossing(robot);
    assertTrue(now.getX() > from.getX() + 30 && now.getY() > from.getY() + 20);
    robot.doubleClickOn(now);
    Person.untilStill();
    assertEquals(OptionalDouble.empty(), rig().scoreLine());
  }

  @Test
  void shiftAndArrowsMoveTheLinesInOneStepAndEscTakesItBackBefore(FxRobot robot) {
    Rehearsal.on(robot, () -> ImproveRig.matrix(robot).requestFocus());
    robot.press(KeyCode.SHIFT);
    for (int i = 0; i < 4; i++) keys(robot, KeyCode.RIGHT);
    assertFalse(rig().editor.canUndo());
    keys(robot, KeyCode.UP);
    robot.release(KeyCode.SHIFT);
    Person.untilStill();
    assertTrue(rig().scoreLine().isPresent());
    Rehearsal.on(robot, rig().editor::undo);
    assertFalse(rig().editor.canUndo());
    robot.press(KeyCode.SHIFT);
    keys(robot, KeyCode.LEFT);
    keys(robot, KeyCode.ESCAPE);
    robot.release(KeyCode.SHIFT);
    Person.untilStill();
    assertFalse(rig().editor.canUndo());
    assertEquals(0, rig().backs);
  }

  @Test
  void arrowsReachEveryDot(FxRobot robot) {
    Rehearsal.on(robot, () -> ImproveRig.matrix(robot).requestFocus());
    for (int i = 0; i < 5; i++) keys(robot, KeyCode.RIGHT);
    assertEquals(
        List.of("price-page", "proposal", "blog", "phone-greeting", "home-page"),
        rig().shown.stream().map(id -> id.value()).toList());
    keys(robot, KeyCode.DOWN);
    assertEquals("proposal", rig().shown.getLast().value());
    String spoken = Rehearsal.ask(() -> ImproveRig.matrix(robot).getAccessibleText());
    assertEquals(
        "Matrix of importance and score: Proposal: importance 9.0, score 2.0, Fix first", spoken);
  }

  @Test
  void whatHasOneValueOnlyIsCountedAndLeadsToScoring(FxRobot robot) {
    assertEquals("1 has no importance or no score yet", ImproveRig.text(robot, "#improve-halves"));
    Rehearsal.on(
        robot,
        () ->
            rig()
                .editor
                .apply(
                    new touchmap.edit.Insert(
                        Small.id("sales"), 0, java.util.List.of(Small.point("Fair stand")))));
    assertEquals(
        "1 has no importance or no score yet; 1 has neither",
        ImproveRig.text(robot, "#improve-halves"));
    robot.clickOn("#improve-fill");
    assertEquals(List.of(Small.id("First call")), rig().shown);
    assertEquals(List.of(Lens.SCORE), rig().lenses);
  }

  @Test
  void theCustomersScoreIsOneClickAway(FxRobot robot) {
    robot.clickOn("Customers’");
    Person.untilStill();
    assertTrue(Rehearsal.ask(() -> ImproveRig.matrix(robot).placeOf(Small.id("Blog")).isEmpty()));
    assertTrue(
        Rehearsal.ask(() -> ImproveRig.matrix(robot).placeOf(Small.id("Proposal")).isPresent()));
  }

  private static List<String> answers(FxRobot robot) {
    javafx.scene.control.ListView<QuestionSection.Answer> list =
        robot.lookup("#improve-answers").query();
    return Rehearsal.ask(
        () -> list.getItems().stream().map(each -> each.name() + " " + each.value()).toList());
  }

  private void ask(FxRobot robot, String question) {
    Rehearsal.on(
        robot,
        () ->
            robot
                .from(robot.lookup("#improve-ask").<javafx.scene.Node>query())
                .lookup(question)
                .<javafx.scene.control.ToggleButton>queryAs(javafx.scene.control.ToggleButton.class)
                .fire());
  }

  @Test
  void threeQuestionsTellWhereToWorkFirst(FxRobot robot) {
    assertEquals(List.of("Price page 7.0", "Proposal 6.8"), answers(robot));
    ask(robot, "Decisive");
    assertEquals("Proposal 9.0", answers(robot).getFirst());
    ask(robot, "Weakest links");
    assertEquals(List.of("Proposal 40\u00A0%"), answers(robot));
  }

  @Test
  void withoutScoresItLeadsToThemAndWithoutAShortlistToThat(FxRobot robot) {
    Stage stage = window;
    if (stage == null) throw new AssertionError();
    for (boolean ranked : List.of(true, false)) {
      rig().panel.dispose();
      Rehearsal.on(robot, () -> made = new ImproveRig(stage, ImproveRig.unscored(ranked), "en"));
      assertFalse(ImproveRig.isShown(robot, "#matrix"));
      assertEquals(
          ranked ? "Score the shortlist" : "Make a shortlist",
          ImproveRig.text(robot, "#improve-begin"));
      robot.clickOn("#improve-begin");
      assertEquals(List.of(ranked ? Lens.SCORE : Lens.RANK), rig().lenses);
    }
  }

  @Test
  void theSelectionOfTheMapIsMarkedWithoutWorkingAnythingOutAnew(FxRobot robot) {
    var before = rig().panel.lens(rig().editor.map());
    Rehearsal.on(robot, () -> rig().editor.select(Selection.of(Small.id("Blog"))));
    assertEquals(before, rig().panel.lens(rig().editor.map()));
  }

  @Test
  void escGoesBackToTheMap(FxRobot robot) {
    Rehearsal.on(robot, () -> ImproveRig.matrix(robot).requestFocus());
    keys(robot, KeyCode.ESCAPE);
    assertEquals(1, rig().backs);
  }
}
