package touchmap.ui.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import touchmap.edit.CopyChain;
import touchmap.edit.HangChain;
import touchmap.edit.RemoveSteps;
import touchmap.edit.Selection;
import touchmap.model.Id;
import touchmap.model.Persona;
import touchmap.model.Phase;
import touchmap.model.TouchMap;
import touchmap.ui.Person;
import touchmap.ui.Rehearsal;

/** The life above the journey, the stages and their grid, the people, and two chains on one curve. */
@ExtendWith(Person.class)
class LifeAndStagesFxTest {
  private @Nullable JourneyRig made;

  @Start
  void start(Stage stage) {
    made = new JourneyRig(stage, JourneyRig.tandem("en"), "en", 1440, 760);
  }

  @AfterEach
  void end(FxRobot robot) {
    Rehearsal.on(robot, rig().drawer::dispose);
  }

  private JourneyRig rig() {
    JourneyRig rig = made;
    if (rig == null) throw new AssertionError();
    return rig;
  }

  private TouchMap map() {
    return Rehearsal.ask(() -> rig().editor.map());
  }

  private List<Phase> life() {
    return map().study().journey().life();
  }

  private List<String> phases() {
    return life().stream().map(Phase::name).toList();
  }

  private List<Integer> hung() {
    return life().stream().map(phase -> phase.chains().size()).toList();
  }

  private String chip(int phase) {
    return "#life-chain-h1-" + life().get(phase).id().value() + "-0";
  }

  private String name(int phase) {
    return "#phase-" + life().get(phase).id().value();
  }

  private void undo(FxRobot robot) {
    Rehearsal.on(robot, rig().editor::undo);
  }

  @Test
  void aChainIsDraggedToAnotherPhaseAndComesBackByUndo(FxRobot robot) {
    TouchMap before = map();
    assertEquals(List.of(0, 1, 0, 0, 0), hung());
    robot.drag(chip(1), MouseButton.PRIMARY).moveTo(name(2)).drop();
    assertEquals(List.of(0, 0, 1, 0, 0), hung());
    undo(robot);
    assertSame(before, map());
  }

  @Test
  void altAndArrowsMoveChainsAndPhasesAndDeleteTakesThemOut(FxRobot robot) {
    List<String> were = phases();
    Rehearsal.on(robot, () -> robot.lookup(chip(1)).query().requestFocus());
    robot.push(KeyCode.ALT, KeyCode.RIGHT);
    assertEquals(List.of(0, 0, 1, 0, 0), hung());
    Rehearsal.on(robot, () -> robot.lookup(chip(2)).query().requestFocus());
    robot.type(KeyCode.DELETE);
    assertEquals(List.of(0, 0, 0, 0, 0), hung());
    assertTrue(robot.lookup("#life-chain-h1").tryQuery().isPresent(), "it hangs in no phase");
    Rehearsal.on(robot, () -> robot.lookup(name(0)).query().requestFocus());
    robot.push(KeyCode.ALT, KeyCode.RIGHT);
    assertEquals(List.of(were.get(1), were.get(0), were.get(2)), phases().subList(0, 3));
    robot.push(KeyCode.ALT, KeyCode.LEFT);
    assertEquals(were, phases());
    robot.type(KeyCode.DELETE);
    assertEquals(were.subList(1, 5), phases());
  }

  @Test
  void aPhaseIsDraggedBehindAnother(FxRobot robot) {
    List<String> were = phases();
    Node last = robot.lookup(name(2)).query();
    robot.drag(name(0), MouseButton.PRIMARY).moveTo(last).moveBy(60, 0).drop();
    assertEquals(List.of(were.get(1), were.get(2), were.get(0)), phases().subList(0, 3));
  }

  @Test
  void aPhaseIsWrittenWithWhatHappensInIt(FxRobot robot) {
    robot.clickOn("#journey-life-add");
    robot.write("Sells the firm").clickOn("#phase-sheet .check-box");
    robot.clickOn("Save");
    assertEquals("Sells the firm", phases().getLast());
    assertEquals(List.of(0, 1, 0, 0, 0, 1), hung());
    robot.clickOn(name(5));
    robot.clickOn("Delete phase");
    assertEquals(5, life().size());
  }

  @Test
  void stagesComeFromATemplateAndAreOneStepOfWork(FxRobot robot) {
    TouchMap before = map();
    Rehearsal.on(robot, rig().drawer::askStages);
    robot.clickOn("#stage-templates").clickOn("Shop");
    robot.clickOn("Save");
    int after = map().study().journey().stages().size();
    assertTrue(after > 5, "stages: " + after);
    assertEquals(before.study().journey().stages(), map().study().journey().stages().subList(0, 5));
    undo(robot);
    assertSame(before, map());
  }

  @Test
  void stagesAreWrittenAndSortedWithKeysAlone(FxRobot robot) {
    Rehearsal.on(robot, rig().drawer::askStages);
    assertEquals("stage-name-0", focused(robot));
    robot.type(KeyCode.ENTER).write("Doubts");
    robot.push(KeyCode.ALT, KeyCode.UP);
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    robot.clickOn("Save");
    assertEquals("Doubts", map().study().journey().stages().getFirst().name());
    assertEquals(6, map().study().journey().stages().size());
  }

  private Optional<String> stage(String touchpoint) {
    return map().find(Id.of(touchpoint)).orElseThrow().details().touch().stage().map(Id::value);
  }

  @Test
  void theGridShowsWhatIsInNoStageAndAltWithArrowsPutsItSomewhere(FxRobot robot) {
    Rehearsal.on(robot, rig().drawer::openGrid);
    assertEquals("20 touchpoints are in no stage.", text(robot, "#grid-state"));
    Rehearsal.on(robot, () -> robot.lookup("#grid-price").query().requestFocus());
    robot.push(KeyCode.ALT, KeyCode.UP);
    assertEquals(Optional.of("s5"), stage("price"));
    assertEquals("19 touchpoints are in no stage.", text(robot, "#grid-state"));
    undo(robot);
    assertEquals(Optional.empty(), stage("price"));
    robot.type(KeyCode.ESCAPE);
    assertFalse(Rehearsal.ask(rig().layer::isOpen));
  }

  @Test
  void aTouchpointIsDraggedToAnotherStageOfTheGrid(FxRobot robot) {
    Rehearsal.on(robot, rig().drawer::openGrid);
    Node other = robot.lookup("#grid-meet").query();
    robot.drag("#grid-home", MouseButton.PRIMARY);
    Person.untilStill();
    robot.moveTo(other).moveBy(0, 4);
    Person.untilStill();
    robot.drop();
    assertEquals(stage("meet"), stage("home"));
  }

  @Test
  void peopleAreWrittenWithOneLineEach(FxRobot robot) {
    Rehearsal.on(
        robot,
        () ->
            new PeopleSheet(rig().editor, touchmap.words.Words.in("en"), rig().layer, () -> {})
                .open());
    assertEquals("person-name-0", focused(robot));
    robot.clickOn("#people-add").write("Chief buyer").type(KeyCode.TAB).write("counts every coin");
    robot.clickOn("Save");
    Persona last = map().study().journey().personas().getLast();
    assertEquals("Chief buyer, counts every coin", last.name() + ", " + last.note());
  }

  @Test
  void twoChainsStandOnOneCurve(FxRobot robot) {
    Id copy = Id.of("later");
    Rehearsal.on(
        robot, () -> rig().editor.apply(new CopyChain(Id.of("h1"), copy, "First order, to be")));
    robot.clickOn("#journey-acts");
    Rehearsal.on(robot, () -> others(robot).getFirst().fire());
    assertTrue(robot.lookup("#journey-compare").query().isVisible());
    assertFalse(JourneyRig.table(robot).isVisible());
    assertTrue(
        text(robot, "#compare-other")
            .startsWith("First order, to be · Total value +5 (0 against “First order”)"));
    robot.clickOn("#compare-end");
    assertTrue(JourneyRig.table(robot).isVisible());
  }

  @Test
  void comparisonAndMapChooseForEachOther(FxRobot robot) {
    Id copy = Id.of("later");
    Rehearsal.on(
        robot,
        () -> {
          rig().editor.apply(new CopyChain(Id.of("h1"), copy, "To be"));
          rig().editor.apply(new RemoveSteps(copy, List.of(0)));
          rig().editor.select(Selection.of(Id.of("launch")));
        });
    robot.clickOn("#journey-acts");
    Rehearsal.on(robot, () -> others(robot).getFirst().fire());
    CompareView view = robot.lookup("#journey-compare").query();
    assertEquals(Set.of(9), Rehearsal.ask(view::marked), "what was chosen stays chosen");
    Point2D second = Rehearsal.ask(() -> view.localToScreen(136 + 1.4 * 118, 34 + 45));
    Rehearsal.on(robot, () -> rig().editor.select(Selection.of(Id.of("recom"))));
    assertEquals(Set.of(0), Rehearsal.ask(view::marked));
    robot.clickOn(second);
    assertEquals(Id.of("serp"), rig().shown.getLast());
    assertEquals(Set.of(1), Rehearsal.ask(view::marked));
  }

  @Test
  void whatIsToBeIsComparedWithWhatIsWhicheverIsShown(FxRobot robot) {
    Id copy = Id.of("later");
    Rehearsal.on(
        robot,
        () -> {
          rig().editor.apply(new CopyChain(Id.of("h1"), copy, "To be"));
          rig().drawer.showChain(copy);
        });
    robot.clickOn("#journey-acts");
    Rehearsal.on(robot, () -> others(robot).getFirst().fire());
    assertTrue(text(robot, "#compare-one").startsWith("First order · "));
    assertTrue(text(robot, "#compare-other").startsWith("To be · "));
  }

  @Test
  void aNewChainThatIsGivenUpLeavesNothing(FxRobot robot) {
    TouchMap before = map();
    Rehearsal.on(robot, () -> newChain(robot).fire());
    assertTrue(Rehearsal.ask(rig().layer::isOpen));
    robot.type(KeyCode.ESCAPE);
    assertSame(before, map());
    Rehearsal.on(robot, () -> newChain(robot).fire());
    robot.clickOn("#journey-name").push(KeyCode.CONTROL, KeyCode.A).write("Return").clickOn("Save");
    assertEquals("Return", map().study().journey().chains().getLast().name());
    undo(robot);
    assertSame(before, map());
  }

  private static MenuItem newChain(FxRobot robot) {
    return robot.lookup("#journey-acts").queryAs(MenuButton.class).getItems().getFirst();
  }

  private static List<MenuItem> others(FxRobot robot) {
    var acts = robot.lookup("#journey-acts").queryAs(MenuButton.class);
    return acts.getItems().stream()
        .filter(Menu.class::isInstance)
        .flatMap(each -> ((Menu) each).getItems().stream())
        .toList();
  }

  @Test
  void whatHangsNowhereIsHungByDragging(FxRobot robot) {
    Id copy = Id.of("later");
    Rehearsal.on(robot, () -> rig().editor.apply(new CopyChain(Id.of("h1"), copy, "Later")));
    robot.drag("#life-chain-later", MouseButton.PRIMARY).moveTo(name(0)).drop();
    assertEquals(List.of(1, 1, 0, 0, 0), hung());
    TouchMap hung = map();
    Rehearsal.on(robot, () -> rig().editor.apply(new HangChain(copy, life().get(1).id(), 9)));
    assertEquals(List.of(1, 2, 0, 0, 0), hung());
    undo(robot);
    assertSame(hung, map());
  }

  private String focused(FxRobot robot) {
    return Rehearsal.ask(() -> robot.lookup("#journey").query().getScene().getFocusOwner().getId());
  }

  @Test
  void theChainThatIsShownStaysInSightInALongLife(FxRobot robot) {
    Id copy = Id.of("later");
    Rehearsal.on(robot, () -> rig().editor.apply(new CopyChain(Id.of("h1"), copy, "Much later")));
    Rehearsal.on(robot, () -> rig().drawer.showChain(copy));
    Node band = robot.lookup("#journey-life .scroll-pane").query();
    Node chip = robot.lookup("#life-chain-later").query();
    assertTrue(
        Rehearsal.ask(
            () ->
                band.localToScene(band.getLayoutBounds())
                    .contains(chip.localToScene(chip.getLayoutBounds()))));
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Labeled.class).getText();
  }
}
