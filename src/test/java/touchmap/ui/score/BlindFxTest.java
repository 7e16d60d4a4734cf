package touchmap.ui.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import touchmap.edit.Editor;
import touchmap.edit.SetCriteria;
import touchmap.edit.SetScale;
import touchmap.edit.Sitting;
import touchmap.lens.ScoreLens.Eyes;
import touchmap.model.Criterion;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.Rating;
import touchmap.model.Scale;
import touchmap.model.Viewpoint;
import touchmap.model.Weighting;
import touchmap.picture.Look;
import touchmap.ui.Person;
import touchmap.ui.Rehearsal;
import touchmap.ui.Small;
import touchmap.words.Words;

/** Whoever has not scored a touchpoint yet sees nowhere what others gave it. */
@ExtendWith(Person.class)
class BlindFxTest {
  private static final Id CLEAR = Id.of("c1");

  private final Editor editor = new Editor(Editor.State.opened(Small.map()));
  private final RecordingScoreHost host = new RecordingScoreHost(editor);
  private final StackPane frame = new StackPane();
  private @Nullable ScorePanel panel;

  @Start
  void start(Stage stage) {
    editor.apply(
        new SetCriteria(
            List.of(new Criterion(CLEAR, "Clear", 1, Map.of(), Extras.NONE)), Weighting.NONE));
    give("Home page", "Irina", Viewpoint.COMPANY, 2);
    give("Blog", "Irina", Viewpoint.COMPANY, 4);
    give("Blog", "A client", Viewpoint.CUSTOMER, 3);
    host.rater = "Irina";
    var built = new ScorePanel(editor, Words.in("en"), Look.light(), new Seat(), host);
    built.view().setMaxWidth(332);
    frame.getChildren().setAll(built.view(), built.foot());
    StackPane.setAlignment(built.foot(), javafx.geometry.Pos.BOTTOM_CENTER);
    built.foot().setMaxHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
    built.opened();
    panel = built;
    Rehearsal.show(stage, frame, 1100, 900);
  }

  private void give(String touchpoint, String by, Viewpoint view, double score) {
    editor.apply(
        Sitting.of(editor.map(), "First", LocalDate.of(2026, 11, 25))
            .rate(
                Rating.of(Small.id(touchpoint), by, view)
                    .withScore(CLEAR, OptionalDouble.of(score))));
  }

  @AfterEach
  void end() {
    if (panel != null) panel.dispose();
  }

  private ScorePanel panel() {
    return java.util.Objects.requireNonNull(panel);
  }

  private Set<Id> seen() {
    return panel().lens(editor.map()).figures().keySet();
  }

  private Set<Id> ids(String... names) {
    return List.of(names).stream().map(Small::id).collect(Collectors.toSet());
  }

  private void sitsDown(FxRobot robot, String name) {
    robot.doubleClickOn("#score-rater").write(name).push(KeyCode.ENTER);
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Labeled.class).getText();
  }

  @Test
  void theMapShowsASecondRaterOnlyWhatTheyScored(FxRobot robot) {
    assertEquals(ids("Home page", "Blog"), seen());
    int before = host.repaints;
    sitsDown(robot, "Pavel");
    assertTrue(host.repaints > before);
    assertEquals(Set.of(), seen());
    assertEquals("", panel().lens(editor.map()).value(Small.id("Blog"), Words.in("en")));
    assertTrue(robot.lookup("#score-hidden").query().isVisible());
    Rehearsal.on(robot, () -> host.show(Small.id("Home page")));
    Rehearsal.on(robot, () -> panel().focusFirst());
    robot.push(KeyCode.DIGIT5);
    assertEquals(ids("Home page"), seen());
    assertEquals("3.5", panel().lens(editor.map()).value(Small.id("Home page"), Words.in("en")));
  }

  @Test
  void theGapIsHiddenTooAndCustomersAreNot(FxRobot robot) {
    sitsDown(robot, "Pavel");
    robot.clickOn(robot.lookup("#score-eyes .toggle-button").nth(2).<Node>query());
    assertEquals(Set.of(), seen());
    robot.clickOn(robot.lookup("#score-eyes .toggle-button").nth(1).<Node>query());
    assertEquals(ids("Blog"), seen());
    assertFalse(robot.lookup("#score-hidden").query().isVisible());
  }

  @Test
  void aCustomerDoesNotSeeWhatCustomersGave(FxRobot robot) {
    robot.clickOn("Customer");
    Rehearsal.on(robot, () -> host.show(Small.id("Blog")));
    assertEquals(ids("Home page", "Blog"), seen());
    assertEquals("4.0", text(robot, "#score-ours"));
    assertEquals("–", text(robot, "#score-theirs"));
    robot.clickOn(robot.lookup("#score-eyes .toggle-button").nth(1).<Node>query());
    assertEquals(Set.of(), seen());
  }

  @Test
  void whoOnlyCameToLookMaySeeItAllTheSame(FxRobot robot) {
    sitsDown(robot, "Pavel");
    robot.clickOn("#score-peek");
    assertEquals(ids("Home page", "Blog"), seen());
    assertFalse(robot.lookup("#score-hidden").query().isVisible());
    Rehearsal.on(robot, () -> host.show(Small.id("Blog")));
    assertEquals("4.0", text(robot, "#score-ours"));
    robot.clickOn("#fold-sensitivity");
    assertNotEquals(
        "What others gave shows once you have scored.",
        robot.lookup("#score-sensitivity .label").queryAs(Labeled.class).getText());
    sitsDown(robot, "Olga");
    assertEquals(Set.of(), seen());
  }

  @Test
  void howMuchHangsOnTheWeightsIsNotToldEither(FxRobot robot) {
    sitsDown(robot, "Pavel");
    robot.clickOn("#fold-sensitivity");
    assertEquals(
        "What others gave shows once you have scored.",
        robot.lookup("#score-sensitivity .label").queryAs(Labeled.class).getText());
  }

  @Test
  void whoGaveWhatStandsUnderTheStepsOnceScored(FxRobot robot) {
    sitsDown(robot, "Pavel");
    Rehearsal.on(robot, () -> host.show(Small.id("Home page")));
    Node line = robot.lookup(".raters").query();
    assertFalse(line.isVisible());
    Rehearsal.on(robot, () -> panel().focusFirst());
    robot.push(KeyCode.DIGIT5);
    assertTrue(line.isVisible());
    assertEquals("Others: 2 (Irina 2)", text(robot, ".raters"));
  }

  @Test
  void theHeatSaysWhereEachColourBegins(FxRobot robot) {
    assertEquals(
        List.of(1.0, 2.8, 4.6, 6.4, 8.2), lensBounds(Eyes.COMPANY, new Scale(1, 10, Extras.NONE)));
    assertEquals(List.of(-1.0, -0.4, 0.0, 0.4, 1.0), lensBounds(Eyes.GAP, Scale.STANDARD));
    assertEquals(List.of("1", "2", "3", "4", "5"), chips(robot));
    robot.clickOn(robot.lookup("#score-eyes .toggle-button").nth(2).<Node>query());
    assertEquals(List.of("−1.0", "−0.4", "0", "+0.4", "+1.0"), chips(robot));
    robot.clickOn(robot.lookup("#score-eyes .toggle-button").nth(0).<Node>query());
    Rehearsal.on(
        robot,
        () -> {
          // a scale may change only while there are no scores
          for (int i = 0; i < 3; i++) editor.undo();
          editor.apply(new SetScale(new Scale(1, 10, Extras.NONE)));
        });
    assertEquals(List.of("1", "2.8", "4.6", "6.4", "8.2"), chips(robot));
  }

  private static List<Double> lensBounds(Eyes eyes, Scale scale) {
    return touchmap.lens.ScoreLens.bounds(eyes, scale);
  }

  private static List<String> chips(FxRobot robot) {
    return robot.lookup(".heat-chip").queryAllAs(Labeled.class).stream()
        .map(Labeled::getText)
        .toList();
  }
}
