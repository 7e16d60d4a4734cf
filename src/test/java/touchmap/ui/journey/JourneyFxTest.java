package touchmap.ui.journey;

import touchmap.lens.journey.Marked;
import touchmap.lens.journey.Row;
import touchmap.lens.journey.Grid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import touchmap.edit.AddChain;
import touchmap.edit.RemoveChains;
import touchmap.edit.Selection;
import touchmap.geometry.Rect;
import touchmap.model.Chain;
import touchmap.model.Id;
import touchmap.ui.Person;
import touchmap.ui.Rehearsal;

/** The drawer shows the journey of the example, and finds its way to the map and back. */
@ExtendWith(Person.class)
class JourneyFxTest {
  private @Nullable JourneyRig made;

  @Start
  void start(Stage stage) {
    made = new JourneyRig(stage, JourneyRig.tandem("en"), "en", 1000);
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

  private static ScrollBar bar(FxRobot robot) {
    return robot.lookup("#journey-scroll").query();
  }

  private static Rect place(FxRobot robot, int column) {
    return Rehearsal.ask(() -> JourneyRig.table(robot).place(Row.STEP, column));
  }

  private static String spoken(FxRobot robot) {
    return Rehearsal.ask(() -> JourneyRig.table(robot).getAccessibleText());
  }

  @Test
  void theFirstLineTellsWhoseItIsAndWhatItComesTo(FxRobot robot) {
    assertEquals("Small firm, needs a site by autumn", JourneyRig.text(robot, "#journey-persona"));
    assertTrue(JourneyRig.text(robot, "#journey-total").startsWith("Total value +"));
    assertEquals("Come through 8.8\u00A0%", JourneyRig.text(robot, "#journey-yield"));
    assertEquals("Peak and end +3", JourneyRig.text(robot, "#journey-peak-end"));
    assertEquals("Moment of truth: Proposal", JourneyRig.text(robot, "#journey-truth"));
    assertEquals("Weakest link: Brief form", JourneyRig.text(robot, "#journey-weakest"));
  }

  @Test
  void aClickOnAColumnShowsTheTouchpointOnTheMap(FxRobot robot) {
    robot.clickOn(JourneyRig.field(robot, Row.VALUE, 3));
    assertEquals(List.of(Id.of("brief")), rig().shown);
    assertEquals(Set.of(3), Rehearsal.ask(() -> JourneyRig.table(robot).marked()));
    assertTrue(spoken(robot).startsWith("Step 4 of 10: Brief form. Looks us over. Leads on"));
    assertTrue(spoken(robot).contains("Weakest link"));
  }

  @Test
  void whatIsSelectedOnTheMapIsMarkedAndBroughtIntoSight(FxRobot robot) {
    assertTrue(place(robot, 9).right() > 1000);
    Rehearsal.on(robot, () -> rig().editor.select(Selection.of(Id.of("launch"))));
    assertEquals(Set.of(9), Rehearsal.ask(() -> JourneyRig.table(robot).marked()));
    assertTrue(place(robot, 9).right() <= 1000);
    Rehearsal.on(robot, () -> rig().editor.select(Selection.NONE));
    assertEquals(Set.of(), Rehearsal.ask(() -> JourneyRig.table(robot).marked()));
  }

  @Test
  void aWideJourneyScrollsBesideItsHeadings(FxRobot robot) {
    assertTrue(bar(robot).isVisible());
    double before = place(robot, 0).x();
    assertEquals(Grid.HEADINGS, before);
    robot.moveTo(JourneyRig.field(robot, Row.FEELING, 2));
    Rehearsal.on(robot, () -> bar(robot).setValue(bar(robot).getMax()));
    assertTrue(place(robot, 0).x() < before);
    assertEquals(1000, place(robot, 9).right(), 20);
  }

  @Test
  void arrowsWalkFromColumnToColumnAndEscGoesBackToTheMap(FxRobot robot) {
    Rehearsal.on(robot, rig().drawer::focusFirst);
    robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.END, KeyCode.LEFT, KeyCode.HOME);
    assertEquals(
        List.of("serp", "home", "launch", "kick", "recom"),
        rig().shown.stream().map(Id::value).toList());
    robot.type(KeyCode.DOWN);
    assertEquals(
        new Marked.Cell(Row.GO_ON, 0),
        Rehearsal.ask(() -> JourneyRig.table(robot).cell().orElseThrow()));
    assertEquals(5, rig().shown.size());
    robot.type(KeyCode.ESCAPE);
    assertEquals(1, rig().backs);
  }

  @Test
  void anotherChainIsChosenAndItsGoingBringsTheFirstBack(FxRobot robot) {
    Chain other = Chain.of("Another order");
    Rehearsal.on(robot, () -> rig().editor.apply(new AddChain(other, 1)));
    robot.clickOn("#journey-chain").clickOn("Another order");
    assertEquals(other.id(), Rehearsal.ask(() -> rig().chain().id()));
    assertTrue(robot.lookup("#journey-empty").query().isVisible());
    assertFalse(robot.lookup("#journey-weakest").query().isVisible());
    Rehearsal.on(robot, () -> rig().editor.apply(new RemoveChains(List.of(other.id()))));
    assertEquals("First order", Rehearsal.ask(() -> rig().chain().name()));
    assertTrue(JourneyRig.table(robot).isVisible());
  }

  @Test
  void aRowIsHiddenAtItsHeadingAndTheCurveTakesTheRoom(FxRobot robot) {
    double before = Rehearsal.ask(() -> JourneyRig.table(robot).grid().row(Row.FEELING).height());
    var heading = JourneyRig.field(robot, Row.ROLE, 0).subtract(140, 0);
    robot.rightClickOn(heading).clickOn("Note");
    assertFalse(Rehearsal.ask(() -> JourneyRig.table(robot).grid().shows(Row.NOTE)));
    assertEquals(
        before + Row.NOTE.least(),
        Rehearsal.ask(() -> JourneyRig.table(robot).grid().row(Row.FEELING).height()));
  }

  @Test
  void rowsAreChosenAtAButtonWithKeysToo(FxRobot robot) {
    Rehearsal.on(robot, () -> robot.lookup("#journey-rows").query().requestFocus());
    robot.type(KeyCode.SPACE).type(KeyCode.DOWN).type(KeyCode.ENTER);
    assertFalse(Rehearsal.ask(() -> JourneyRig.table(robot).grid().shows(Row.ROLE)));
    robot.clickOn("#journey-rows");
    robot.clickOn("Role and task");
    assertTrue(Rehearsal.ask(() -> JourneyRig.table(robot).grid().shows(Row.ROLE)));
  }

  @Test
  void noFigureIsCutWhereTheWindowIsNarrow(FxRobot robot) {
    for (String id : List.of("total", "yield", "peak-end", "truth", "weakest")) {
      Labeled chip = robot.lookup("#journey-" + id).queryAs(Labeled.class);
      Bounds box = chip.localToScene(chip.getLayoutBounds());
      assertTrue(chip.isVisible() && box.getMaxX() <= 1000, id);
      assertTrue(chip.getWidth() >= Math.floor(chip.prefWidth(-1)), id);
    }
    var name = robot.lookup("#journey-persona").queryAs(Labeled.class);
    assertTrue(name.getWidth() >= Math.floor(name.prefWidth(-1)));
  }

  @Test
  void aLifeThatIsWiderThanItsPlaceSaysSoAndLeadsOn(FxRobot robot) {
    Node on = robot.lookup("#journey-life-on").query();
    Node back = robot.lookup("#journey-life-back").query();
    assertTrue(on.isVisible());
    for (int i = 0; i < 5 && on.isVisible(); i++) robot.clickOn(on);
    assertFalse(on.isVisible());
    assertTrue(back.isVisible());
    Node last = robot.lookup("#journey-life .phase").queryAll().stream().toList().getLast();
    assertTrue(last.localToScene(last.getLayoutBounds()).getMaxX() <= 900);
  }

  @Test
  void theArrowDownClosesIt(FxRobot robot) {
    robot.clickOn("#journey-close");
    assertEquals(1, rig().closed);
  }
}
