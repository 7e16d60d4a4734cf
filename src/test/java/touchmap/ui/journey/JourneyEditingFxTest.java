package touchmap.ui.journey;

import touchmap.lens.journey.Row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import touchmap.edit.InsertSteps;
import touchmap.edit.Selection;
import touchmap.model.Chain;
import touchmap.model.Id;
import touchmap.model.Journey;
import touchmap.model.Step;
import touchmap.ui.Person;
import touchmap.ui.Rehearsal;

/** Chains and their steps, changed by mouse and by keys; every change is one step back. */
@ExtendWith(Person.class)
class JourneyEditingFxTest {
  private static final List<String> PATH =
      List.of("recom", "serp", "home", "brief", "call", "meet", "prop", "contr", "kick", "launch");

  private @Nullable JourneyRig made;
  private @Nullable Stage window;

  @Start
  void start(Stage stage) {
    window = stage;
    made = new JourneyRig(stage, JourneyRig.tandem("en"), "en", 1440);
  }

  @AfterEach
  void end() {
    rig().drawer.dispose();
  }

  private JourneyRig rig() {
    JourneyRig rig = made;
    if (rig == null) throw new AssertionError();
    return rig;
  }

  private static void drag(FxRobot robot, Point2D from, Point2D to) {
    robot.moveTo(from).press(MouseButton.PRIMARY);
    robot.moveTo(to).release(MouseButton.PRIMARY);
    Person.untilStill();
  }

  private double feeling(int step) {
    return Rehearsal.ask(() -> rig().step(step).feeling().orElseThrow());
  }

  private List<String> path() {
    return Rehearsal.ask(rig()::path);
  }

  private List<String> names() {
    return Rehearsal.ask(
        () -> rig().editor.map().study().journey().chains().stream().map(Chain::name).toList());
  }

  private void undo(FxRobot robot) {
    Rehearsal.on(robot, rig().editor::undo);
  }

  /** Puts the keyboard on a field, the first column chosen before. */
  private void stand(FxRobot robot, Row row, int column) {
    robot.clickOn(JourneyRig.field(robot, row, column));
  }

  @Test
  void whoWalksDownTheListAddsEachTouchpointOnce(FxRobot robot) {
    stand(robot, Row.STEP, 9);
    robot.push(KeyCode.INSERT);
    assertTrue(robot.lookup("They go after step 10.").tryQuery().isPresent());
    robot.type(KeyCode.DOWN, 1).type(KeyCode.ENTER, 1).type(KeyCode.DOWN, 1).type(KeyCode.ENTER, 1);
    robot.type(KeyCode.ESCAPE);
    List<String> now = path();
    assertEquals(12, now.size());
    assertNotEquals(now.get(10), now.get(11));
  }

  @Test
  void aDotDraggedSetsTheFeelingInOneStep(FxRobot robot) {
    drag(robot, JourneyRig.feeling(robot, 3, -2), JourneyRig.feeling(robot, 3, 1.6));
    assertEquals(1.5, feeling(3));
    undo(robot);
    assertEquals(-2, feeling(3));
    assertFalse(Rehearsal.ask(rig().editor::canUndo));
  }

  @Test
  void escGivesADragUp(FxRobot robot) {
    robot.moveTo(JourneyRig.feeling(robot, 3, -2)).press(MouseButton.PRIMARY);
    robot.moveTo(JourneyRig.feeling(robot, 3, 2));
    robot.type(KeyCode.ESCAPE);
    robot.release(MouseButton.PRIMARY);
    assertEquals(-2, feeling(3));
    assertFalse(Rehearsal.ask(rig().editor::canUndo));
    assertEquals(0, rig().backs);
  }

  @Test
  void typingSetsTheFeelingAndWhatGoesTooFarIsNotTaken(FxRobot robot) {
    stand(robot, Row.FEELING, 1);
    robot.write("9").type(KeyCode.ENTER);
    assertTrue(robot.lookup("#journey-field").query().isVisible());
    robot.type(KeyCode.BACK_SPACE).write("-0,5").type(KeyCode.ENTER);
    assertFalse(robot.lookup("#journey-field").query().isVisible());
    assertEquals(-0.5, feeling(1));
    robot.type(KeyCode.BACK_SPACE);
    assertEquals(OptionalDouble.empty(), Rehearsal.ask(() -> rig().step(1).feeling()));
  }

  @Test
  void shiftAndArrowsNudgeTheFeeling(FxRobot robot) {
    stand(robot, Row.VALUE, 3);
    robot.push(KeyCode.SHIFT, KeyCode.UP).push(KeyCode.SHIFT, KeyCode.UP);
    assertEquals(-1, feeling(3));
    undo(robot);
    assertEquals(-2, feeling(3));
  }

  @Test
  void shareAndNoteAreTypedAndTabGoesToTheNextStep(FxRobot robot) {
    robot.doubleClickOn(JourneyRig.field(robot, Row.GO_ON, 0));
    assertEquals("90", robot.lookup("#journey-field").<TextField>query().getText());
    robot.write("85 %").type(KeyCode.TAB);
    robot.write("75").type(KeyCode.ENTER);
    assertEquals(0.85, Rehearsal.ask(() -> rig().step(0).goOn().orElseThrow()));
    assertEquals(0.75, Rehearsal.ask(() -> rig().step(1).goOn().orElseThrow()));
    robot.type(KeyCode.DOWN, KeyCode.DOWN);
    robot.write("They compare us").type(KeyCode.ENTER);
    assertEquals("They compare us", Rehearsal.ask(() -> rig().step(1).note()));
    robot.type(KeyCode.F2).write("other").type(KeyCode.ESCAPE);
    assertEquals("They compare us", Rehearsal.ask(() -> rig().step(1).note()));
    assertEquals(0, rig().backs);
  }

  @Test
  void aStepDraggedByItsNameStandsElsewhere(FxRobot robot) {
    Point2D to = JourneyRig.field(robot, Row.STEP, 2).add(40, 0);
    drag(robot, JourneyRig.field(robot, Row.STEP, 0), to);
    assertEquals(List.of("serp", "home", "recom"), path().subList(0, 3));
    assertEquals(2, feeling(2));
    undo(robot);
    assertEquals(PATH, path());
  }

  @Test
  void altAndArrowsMoveAStepAndTheKeyboardGoesWithIt(FxRobot robot) {
    stand(robot, Row.STEP, 9);
    robot.push(KeyCode.ALT, KeyCode.LEFT).push(KeyCode.ALT, KeyCode.LEFT);
    assertEquals(List.of("launch", "contr", "kick"), path().subList(7, 10));
    assertEquals(7, Rehearsal.ask(() -> JourneyRig.table(robot).cell().orElseThrow().column()));
  }

  private int keyboard(FxRobot robot) {
    return Rehearsal.ask(() -> JourneyRig.table(robot).cell().orElseThrow().column());
  }

  private Set<Integer> framed(FxRobot robot) {
    return Rehearsal.ask(() -> JourneyRig.table(robot).marked());
  }

  @Test
  void deleteAfterUndoTakesTheStepThatBearsTheFrame(FxRobot robot) {
    stand(robot, Row.STEP, 2);
    robot.push(KeyCode.ALT, KeyCode.RIGHT);
    undo(robot);
    assertEquals(Set.of(2), framed(robot));
    assertEquals(2, keyboard(robot));
    Rehearsal.on(robot, rig().editor::redo);
    assertEquals(Set.of(3), framed(robot));
    assertEquals(3, keyboard(robot));
    undo(robot);
    robot.type(KeyCode.DELETE);
    assertEquals(List.of("recom", "serp", "brief"), path().subList(0, 3));
    undo(robot);
    assertEquals(PATH, path());
    assertEquals(Set.of(2), framed(robot));
    assertEquals(2, keyboard(robot));
  }

  @Test
  void whoDeletesSeveralSeesEachFramedBefore(FxRobot robot) {
    stand(robot, Row.STEP, 8);
    robot.type(KeyCode.DELETE);
    assertEquals(Set.of(8), framed(robot));
    robot.type(KeyCode.DELETE);
    assertEquals(PATH.subList(0, 8), path());
    assertEquals(Set.of(7), framed(robot));
    assertEquals(7, keyboard(robot));
  }

  @Test
  void theKeyboardStaysOnItsStepWhenOthersComeBeforeIt(FxRobot robot) {
    stand(robot, Row.STEP, 3);
    Rehearsal.on(
        robot,
        () -> {
          rig().editor.select(Selection.NONE);
          var fresh = List.of(Step.at(Id.of("launch")));
          rig().editor.apply(new InsertSteps(rig().chain().id(), 0, fresh));
        });
    assertEquals(4, keyboard(robot));
  }

  @Test
  void aKeyboardThatIsOnNoStepYetTakesNoneOut(FxRobot robot) {
    Rehearsal.on(robot, JourneyRig.table(robot)::requestFocus);
    robot.type(KeyCode.DELETE);
    assertEquals(PATH, path());
    assertEquals(0, keyboard(robot));
    robot.push(KeyCode.ALT, KeyCode.RIGHT);
    assertEquals(List.of("serp", "recom"), path().subList(0, 2));
  }

  @Test
  void deleteTakesAStepOutAndTheTouchpointStays(FxRobot robot) {
    stand(robot, Row.STEP, 3);
    robot.type(KeyCode.DELETE);
    assertFalse(path().contains("brief"));
    assertTrue(Rehearsal.ask(() -> rig().editor.map().find(Id.of("brief")).isPresent()));
    assertEquals(List.of("“Brief form” taken out of the chain"), rig().said);
    undo(robot);
    assertEquals(PATH, path());
  }

  @Test
  void stepsAreAddedByNameOneAfterTheOther(FxRobot robot) {
    stand(robot, Row.STEP, 0);
    robot.type(KeyCode.INSERT);
    robot.write("brief").type(KeyCode.ENTER);
    robot.write("contract").type(KeyCode.ENTER, KeyCode.ESCAPE);
    assertEquals(List.of("recom", "brief", "contr", "serp"), path().subList(0, 4));
    assertEquals(12, path().size());
  }

  @Test
  void theStageOfAStepIsChosenFromThoseOfTheMap(FxRobot robot) {
    robot.doubleClickOn(JourneyRig.field(robot, Row.STAGE, 2));
    robot.clickOn("Decides");
    assertEquals(Optional.of(Id.of("s4")), Rehearsal.ask(() -> rig().step(2).stage()));
  }

  @Test
  void aCopyIsShownAsWhatIsToBeAndGoesAgain(FxRobot robot) {
    robot.clickOn("#journey-acts").clickOn("Copy as “to be”");
    assertEquals(List.of("First order", "First order, to be"), names());
    assertEquals("First order, to be", Rehearsal.ask(() -> rig().chain().name()));
    assertEquals(PATH, path());
    robot.clickOn("#journey-acts").clickOn("Delete chain");
    assertEquals(List.of("First order"), names());
    assertEquals(List.of("Chain “First order, to be” deleted"), rig().said);
    undo(robot);
    assertEquals(List.of("First order", "First order, to be"), names());
  }

  @Test
  void aChainIsRenamedAndGivenAnAimInItsSheet(FxRobot robot) {
    robot.clickOn("#journey-acts").clickOn("Name, person and aim…");
    robot.write("First job").type(KeyCode.ENTER);
    assertEquals(List.of("First job"), names());
    assertEquals(Optional.of(Id.of("p1")), Rehearsal.ask(() -> rig().chain().persona()));
  }

  @Test
  void theTenStepsAreBuiltFromNothingWithKeys(FxRobot robot) {
    Stage stage = window;
    if (stage == null) throw new AssertionError();
    rig().drawer.dispose();
    var map = JourneyRig.tandem("en");
    var names = PATH.stream().map(id -> map.find(Id.of(id)).orElseThrow().nameOnOneLine()).toList();
    var bare = map.withStudy(map.study().withJourney(Journey.NONE));
    Rehearsal.on(robot, () -> made = new JourneyRig(stage, bare, "en", 1440));
    Rehearsal.on(robot, rig().drawer::focusFirst);
    robot.type(KeyCode.TAB).type(KeyCode.SPACE);
    for (String name : names) robot.write(name).type(KeyCode.ENTER);
    robot.type(KeyCode.ESCAPE);
    assertEquals(PATH, path());
    assertTrue(JourneyRig.table(robot).isVisible());
  }
}
