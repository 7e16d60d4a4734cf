package touchmap.ui.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import touchmap.edit.Editor;
import touchmap.edit.LockCriteria;
import touchmap.edit.Rate;
import touchmap.edit.SetCriteria;
import touchmap.edit.SetScale;
import touchmap.edit.StartRound;
import touchmap.model.Criterion;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.Rating;
import touchmap.model.Round;
import touchmap.model.RoundKind;
import touchmap.model.Scale;
import touchmap.model.Viewpoint;
import touchmap.model.Weighting;
import touchmap.picture.Look;
import touchmap.ui.Person;
import touchmap.ui.Rehearsal;
import touchmap.ui.Reweighed;
import touchmap.ui.Small;
import touchmap.words.Words;

/** Which round scores go into, whose they are, and where the keys go on when either changes. */
@ExtendWith(Person.class)
class WhichRoundFxTest {
  private static final Id CLEAR = Id.of("clear");
  private static final Id FAST = Id.of("fast");

  private final Editor editor = new Editor(Editor.State.opened(Small.map()));
  private final RecordingScoreHost host = new RecordingScoreHost(editor);
  private final StackPane frame = new StackPane();
  private @Nullable ScorePanel panel;

  @Start
  void start(Stage stage) {
    editor.apply(new SetCriteria(List.of(criterion("clear"), criterion("fast")), Weighting.NONE));
    host.rater = "Irina";
    host.show(Small.id("Blog"));
    var built = new ScorePanel(editor, Words.in("en"), Look.light(), new Seat(), host);
    frame.getChildren().setAll(built.view(), host.layer);
    built.opened();
    panel = built;
    Rehearsal.show(stage, frame, 900, 780);
  }

  @AfterEach
  void end() {
    panel().dispose();
  }

  private static Criterion criterion(String name) {
    return new Criterion(Id.of(name), name, 1, Map.of(), Extras.NONE);
  }

  private ScorePanel panel() {
    return java.util.Objects.requireNonNull(panel);
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Labeled.class).getText();
  }

  /** Types on the map, where the panel takes the keys that are its own; whether it took the last. */
  private boolean onMap(FxRobot robot, String keys) {
    var taken = new boolean[1];
    Rehearsal.on(
        robot,
        () -> {
          for (char key : keys.toCharArray())
            taken[0] =
                panel().keyOnMap(key == '\n' ? pressed(KeyCode.ENTER) : typed(String.valueOf(key)));
        });
    return taken[0];
  }

  private static KeyEvent typed(String key) {
    return new KeyEvent(KeyEvent.KEY_TYPED, key, "", KeyCode.UNDEFINED, false, false, false, false);
  }

  private static KeyEvent pressed(KeyCode code) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
  }

  private void begun(FxRobot robot, String name, LocalDate day) {
    Round round = Round.of(name, day, RoundKind.CHECK);
    Rating rating =
        Rating.of(Small.id("Blog"), "Irina", Viewpoint.COMPANY)
            .withScore(CLEAR, OptionalDouble.of(2))
            .withScore(FAST, OptionalDouble.of(3));
    Rehearsal.on(
        robot,
        () -> {
          editor.apply(new StartRound(round));
          editor.apply(new Rate(round.id(), rating));
        });
  }

  private List<Round> rounds() {
    return editor.map().study().rounds();
  }

  private static Map<Id, Double> scores(Round round, String touchpoint, String by) {
    return round.answers().ratings().stream()
        .filter(each -> each.touchpoint().equals(Small.id(touchpoint)) && each.by().equals(by))
        .findFirst()
        .map(Rating::scores)
        .orElse(Map.of());
  }

  @Test
  void oneNewRoundIsEnoughWhereAClosedOneIsDatedLater(FxRobot robot) {
    LocalDate later = host.today().plusMonths(3);
    begun(robot, "Ahead", later);
    Rehearsal.on(
        robot,
        () -> {
          Id ahead = rounds().getFirst().id();
          editor.apply(new touchmap.edit.CloseRound(ahead, touchmap.model.Closed.of(editor.map())));
        });
    onMap(robot, "45");
    assertEquals(2, rounds().size());
    assertEquals(Map.of(CLEAR, 4.0, FAST, 5.0), scores(rounds().getLast(), "Blog", "Irina"));
    assertTrue(text(robot, "#score-round-later").contains("“Ahead”"));
  }

  @Test
  void figuresOfAnOlderRoundThatWentByOtherCriteriaAreMarkedUntilItIsScoredAnew(FxRobot robot) {
    LocalDate day = LocalDate.of(2026, 11, 1);
    Rehearsal.on(robot, () -> editor.apply(new LockCriteria(day, true)));
    begun(robot, "First", day);
    Rehearsal.on(robot, () -> editor.apply(new LockCriteria(day, false)));
    Rehearsal.on(robot, () -> editor.apply(Reweighed.of(editor.map())));
    Rehearsal.on(robot, () -> editor.apply(new LockCriteria(day, true)));
    assertTrue(robot.lookup("#score-other-criteria").query().isVisible());
    assertFalse(robot.lookup("#score-older-other-criteria").query().isVisible());
    Round next = Round.of("Second", day, RoundKind.CHECK);
    Rehearsal.on(robot, () -> editor.apply(new StartRound(next)));
    assertFalse(robot.lookup("#score-other-criteria").query().isVisible());
    assertTrue(robot.lookup("#score-older-other-criteria").query().isVisible());
    assertEquals(
        "By other criteria, not quite comparable: what is shown here from “First”.",
        text(robot, "#score-older-other-criteria"));
    onMap(robot, "4");
    assertFalse(robot.lookup("#score-older-other-criteria").query().isVisible());
  }

  @Test
  void theLineSaysWhichRoundIsScored(FxRobot robot) {
    assertEquals("The first score starts a new round.", text(robot, "#score-round"));
    begun(robot, "Check, November", LocalDate.of(2026, 11, 1));
    assertEquals("Scores go into “Check, November” of 1 Nov 2026.", text(robot, "#score-round"));
    assertFalse(robot.lookup("#score-round-start").query().isVisible());
    onMap(robot, "4");
    assertFalse(host.layer.isOpen());
    begun(robot, "Check, November 2026", LocalDate.of(2026, 11, 20));
    assertEquals("Scores go into “Check, November 2026”.", text(robot, "#score-round"));
  }

  @Test
  void afterMonthsTheKeyIsKeptWhileAPersonSaysWhichRoundIsMeant(FxRobot robot) {
    begun(robot, "Audit, May", LocalDate.of(2026, 5, 10));
    onMap(robot, "5");
    assertEquals(2.0, scores(rounds().getFirst(), "Blog", "Irina").get(CLEAR));
    assertEquals("Start a check for November 2026", text(robot, "#which-round-start"));
    robot.push(KeyCode.ENTER);
    assertEquals(2, rounds().size());
    assertEquals(2.0, scores(rounds().getFirst(), "Blog", "Irina").get(CLEAR));
    assertTrue(rounds().getFirst().closed().isPresent());
    assertEquals(Map.of(CLEAR, 5.0), scores(rounds().getLast(), "Blog", "Irina"));
    onMap(robot, "4");
    assertEquals(Map.of(CLEAR, 5.0, FAST, 4.0), scores(rounds().getLast(), "Blog", "Irina"));
    Rehearsal.on(robot, editor::undo);
    Rehearsal.on(robot, editor::undo);
    assertEquals(Map.of(), scores(rounds().getLast(), "Blog", "Irina"));
    Rehearsal.on(robot, editor::undo);
    assertEquals(1, rounds().size());
    assertTrue(rounds().getFirst().closed().isEmpty());
  }

  @Test
  void whoMeansTheOldRoundIsAskedOnceAndWhoTurnsAwayHasScoredNothing(FxRobot robot) {
    begun(robot, "Audit, May", LocalDate.of(2026, 5, 10));
    onMap(robot, "5");
    robot.push(KeyCode.ESCAPE);
    assertEquals(2.0, scores(rounds().getFirst(), "Blog", "Irina").get(CLEAR));
    onMap(robot, "5");
    assertEquals("Correct May 2026", text(robot, "#which-round-correct"));
    robot.clickOn("#which-round-correct");
    onMap(robot, "4");
    assertFalse(host.layer.isOpen());
    assertEquals(1, rounds().size());
    assertEquals(Map.of(CLEAR, 5.0, FAST, 4.0), scores(rounds().getFirst(), "Blog", "Irina"));
  }

  @Test
  void aNewCheckCanBeStartedBeforehandAndBeforeNumbersComeInItIsAskedToo(FxRobot robot) {
    begun(robot, "Audit, May", LocalDate.of(2026, 5, 10));
    host.table =
        Optional.of(
            new ScoreHost.Table(
                "survey.csv",
                List.of(List.of("Touchpoint", "Metric", "Value"), List.of("Blog", "NPS", "40"))));
    Rehearsal.on(robot, () -> robot.lookup("#bring-numbers").queryButton().fire());
    assertTrue(robot.lookup("#which-round").tryQuery().isPresent());
    robot.push(KeyCode.ESCAPE);
    assertTrue(robot.lookup("#numbers-sheet").tryQuery().isEmpty());
    robot.clickOn("#score-round-start");
    assertEquals("Check, November 2026", rounds().getLast().name());
    assertFalse(robot.lookup("#score-round-start").query().isVisible());
    Rehearsal.on(robot, () -> robot.lookup("#bring-numbers").queryButton().fire());
    assertTrue(robot.lookup("#numbers-sheet").tryQuery().isPresent());
  }

  @Test
  void theNextRaterAndTheNextRoundBeginAtTheFirstCriterion(FxRobot robot) {
    onMap(robot, "42");
    robot.doubleClickOn("#score-rater").write("Pavel").push(KeyCode.ENTER).push(KeyCode.ESCAPE);
    onMap(robot, "3");
    assertEquals(Map.of(CLEAR, 3.0), scores(rounds().getFirst(), "Blog", "Pavel"));
    onMap(robot, "3");
    Rehearsal.on(
        robot,
        () ->
            editor.apply(
                new StartRound(Round.of("Next", LocalDate.of(2026, 11, 26), RoundKind.CHECK))));
    onMap(robot, "1");
    assertEquals(Map.of(CLEAR, 1.0), scores(rounds().getLast(), "Blog", "Pavel"));
    onMap(robot, "1");
    Rehearsal.on(robot, editor::undo);
    onMap(robot, "5");
    assertEquals(Map.of(CLEAR, 1.0, FAST, 5.0), scores(rounds().getLast(), "Blog", "Pavel"));
  }

  @Test
  void enterOnTheMapGoesOnAfterTheLastAnswerAndAddsNothing(FxRobot robot) {
    Rehearsal.on(robot, () -> editor.apply(new SetScale(new Scale(0, 10, Extras.NONE))));
    assertTrue(onMap(robot, "\n"));
    assertTrue(onMap(robot, "8\n2\n"));
    assertEquals(Map.of(CLEAR, 8.0, FAST, 2.0), scores(rounds().getFirst(), "Blog", "Irina"));
    assertTrue(onMap(robot, "\n"));
    assertFalse(editor.selection().contains(Small.id("Blog")));
    assertTrue(onMap(robot, "2\n"));
    assertEquals(2, rounds().getFirst().answers().ratings().size());
  }

  @Test
  void aDigitThatWouldLeadBeyondTheScaleBeginsTheNextScore(FxRobot robot) {
    Rehearsal.on(robot, () -> editor.apply(new SetScale(new Scale(0, 10, Extras.NONE))));
    onMap(robot, "107\n");
    assertEquals(Map.of(CLEAR, 10.0, FAST, 7.0), scores(rounds().getFirst(), "Blog", "Irina"));
    Rehearsal.on(robot, () -> robot.lookup("#criterion-clear").query().requestFocus());
    robot.write("993");
    robot.push(KeyCode.ENTER);
    assertEquals(Map.of(CLEAR, 9.0, FAST, 9.0), scores(rounds().getFirst(), "Blog", "Irina"));
  }

  @Test
  void whatIsScoredWithoutANameBelongsToWhoeverSaysOneNext(FxRobot robot) {
    Rehearsal.on(robot, () -> host.rater = "");
    onMap(robot, "4");
    assertEquals(Map.of(CLEAR, 4.0), scores(rounds().getFirst(), "Blog", ""));
    robot.clickOn("#score-rater").write("Ann").push(KeyCode.ENTER);
    assertEquals(Map.of(CLEAR, 4.0), scores(rounds().getFirst(), "Blog", "Ann"));
    assertEquals(1, rounds().getFirst().answers().ratings().size());
    assertEquals(List.of("1 touchpoint scored without a name is now by Ann."), host.said);
    assertEquals("Ann", host.rater);
    Rehearsal.on(robot, editor::undo);
    assertEquals(Map.of(CLEAR, 4.0), scores(rounds().getFirst(), "Blog", ""));
  }

  @Test
  void onlyWhatIsAnsweredByEveryCriterionCountsAsScored(FxRobot robot) {
    onMap(robot, "4");
    assertEquals("0 of 6 scored", text(robot, "#score-count"));
    onMap(robot, "4");
    assertEquals("1 of 6 scored", text(robot, "#score-count"));
  }

  @Test
  void whoTurnsAwayFromTheNumbersHasStartedNoRoundAndWhoTakesThemHasStartedOneFirst(FxRobot robot) {
    begun(robot, "Audit, May", LocalDate.of(2026, 5, 10));
    var before = editor.map();
    Rehearsal.on(robot, () -> robot.lookup("#bring-numbers").queryButton().fire());
    robot.clickOn("#which-round-start");
    assertSame(before, editor.map());
    host.table =
        Optional.of(
            new ScoreHost.Table(
                "survey.csv",
                List.of(List.of("Touchpoint", "Metric", "Value"), List.of("Blog", "NPS", "40"))));
    Rehearsal.on(robot, () -> robot.lookup("#bring-numbers").queryButton().fire());
    robot.clickOn("#which-round-start");
    robot.clickOn("#import-cancel");
    assertSame(before, editor.map());
    Rehearsal.on(robot, () -> robot.lookup("#bring-numbers").queryButton().fire());
    robot.clickOn("#which-round-start");
    robot.clickOn("#import-take");
    assertEquals("Check, November 2026", rounds().getLast().name());
    assertEquals(1, rounds().getLast().answers().metrics().size());
    Rehearsal.on(robot, editor::undo);
    assertEquals(List.of(), rounds().getLast().answers().metrics());
    assertEquals(2, rounds().size());
    Rehearsal.on(robot, editor::undo);
    assertSame(before, editor.map());
  }

  @Test
  void howeverLongTheRoundsNameNothingIsPushedOutOfThePanel(FxRobot robot) {
    begun(robot, "The great spring look at everything we do", LocalDate.of(2026, 5, 21));
    Rehearsal.on(robot, () -> panel().view().setMaxWidth(panel().width()));
    assertTrue(robot.lookup("#score-round-start").query().isVisible());
    assertNothingPushedOut(robot);
    inRussian(robot);
    assertTrue(robot.lookup("#score-round-start").query().isVisible());
    assertNothingPushedOut(robot);
  }

  private void inRussian(FxRobot robot) {
    Rehearsal.on(
        robot,
        () -> {
          panel().dispose();
          var built = new ScorePanel(editor, Words.in("ru"), Look.light(), new Seat(), host);
          built.view().setMaxWidth(built.width());
          frame.getChildren().set(0, built.view());
          built.opened();
          panel = built;
        });
  }

  private void assertNothingPushedOut(FxRobot robot) {
    Person.untilStill();
    double end = panel().view().localToScene(panel().view().getLayoutBounds()).getMaxX();
    for (Node each : robot.lookup("#score-panel .button, #score-panel .label").queryAll())
      if (each.isVisible())
        assertTrue(
            each.localToScene(each.getLayoutBounds()).getMaxX() <= end + 0.5, each::toString);
  }

  @Test
  void whoSaidNoNameScoresUnderNone(FxRobot robot) {
    Rehearsal.on(robot, () -> host.rater = "");
    begun(robot, "Check", LocalDate.of(2026, 11, 20));
    onMap(robot, "5");
    assertEquals(5.0, scores(rounds().getFirst(), "Blog", "").get(CLEAR));
    assertEquals("", host.rater);
    Node name = robot.lookup("#score-rater").query();
    assertTrue(name.isVisible());
  }
}
