package touchmap.ui.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import touchmap.ui.Person;
import org.testfx.framework.junit5.Start;
import touchmap.edit.Editor;
import touchmap.edit.SetCriteria;
import touchmap.method.DayOrder;
import touchmap.model.Criterion;
import touchmap.model.Metric;
import touchmap.model.Rating;
import touchmap.model.Viewpoint;
import touchmap.model.Weighting;
import touchmap.ui.Rehearsal;
import touchmap.ui.Small;
import touchmap.words.Words;

@ExtendWith(Person.class)
class NumbersSheetFxTest {
  private final Editor editor = new Editor(Editor.State.opened(Small.map()));
  private final RecordingScoreHost host = new RecordingScoreHost(editor);

  @Start
  void start(Stage stage) {
    Rehearsal.show(stage, new StackPane(host.layer), 1024, 700);
    var rows =
        List.of(
            List.of("Touchpoint", "Date", "Metric", "Value", "n"),
            List.of("Proposal", "2026-11-20", "NPS", "-12", "25"),
            List.of("Blog", "2026-11-20", "CSAT", "88", "40"),
            List.of("Spaceship", "2026-11-20", "NPS", "30", "8"),
            List.of("Home page", "2026-11-20", "NPS", "much", "8"));
    open(rows);
  }

  private void open(List<List<String>> rows) {
    var words = Words.in("en");
    var answers = new Answers(editor, words, host);
    var table = new ScoreHost.Table("survey.csv", rows);
    new NumbersSheet(editor, words, host, answers, table, () -> {}).open();
  }

  private List<Metric> metrics() {
    return editor.map().study().rounds().stream()
        .flatMap(round -> round.answers().metrics().stream())
        .toList();
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Labeled.class).getText();
  }

  private static boolean canTake(FxRobot robot) {
    return !robot.lookup("#import-take").queryAs(Button.class).isDisabled();
  }

  @Test
  void theScaleOfEffortIsChosenForAllAndStoredWithTheNumbers(FxRobot robot) {
    Rehearsal.on(robot, () -> host.layer.close(robot.lookup("#numbers-sheet").query()));
    Rehearsal.on(
        robot,
        () ->
            open(
                List.of(
                    List.of("Touchpoint", "Metric", "Score", "n"),
                    List.of("Proposal", "CES", "4.2", ""),
                    List.of("Blog", "FOO", "4", "9"))));
    List<String> said =
        robot.lookup("#import-rows").queryListView().getItems().stream()
            .map(each -> ((NumberLine) each).text() + " / " + ((NumberLine) each).aside())
            .toList();
    assertEquals(
        List.of(
            "Proposal: CES 4.2 · n unknown · scale 1 to 5 · mean / row 2",
            "Row 3: Blog · FOO · 4 · 9 / On which scale is “FOO”?"),
        said.reversed());
    robot.clickOn(robot.lookup(".candidate").nth(0).queryButton());
    robot.clickOn("1 to 7");
    robot.clickOn("#import-take");
    assertEquals(7, metrics().getFirst().measured().scale().orElseThrow().max());
    assertEquals(5, metrics().getLast().measured().scale().orElseThrow().max());
  }

  private void reopen(FxRobot robot, List<List<String>> rows) {
    Rehearsal.on(robot, () -> host.layer.close(robot.lookup("#numbers-sheet").query()));
    Rehearsal.on(robot, () -> open(rows));
  }

  @Test
  void aDayThatCouldBeTwoIsAskedOnceForTheWholeTable(FxRobot robot) {
    reopen(
        robot,
        List.of(
            List.of("Touchpoint", "Date", "NPS", "n"),
            List.of("Proposal", "12/11/2026", "4", "9"),
            List.of("Blog", "10/11/2026", "5", "9")));
    assertEquals(
        "Nothing in the table tells day from month; “12/11/2026” is",
        text(robot, "#import-day-order-text"));
    assertTrue(canTake(robot));
    robot.clickOn("11 Dec 2026").clickOn("12 Nov 2026").clickOn("#import-take");
    assertEquals(
        List.of("2026-11-12", "2026-11-10"),
        metrics().stream().map(each -> each.measured().date().orElseThrow().toString()).toList());
  }

  @Test
  void theDayThatIsTakenUnaskedIsTheOneUsualWhereThePersonLives() {
    assertEquals(DayOrder.MONTH_FIRST, DayOrderLine.usual(Words.in("en"), Locale.US));
    assertEquals(DayOrder.DAY_FIRST, DayOrderLine.usual(Words.in("en"), Locale.UK));
    assertEquals(DayOrder.DAY_FIRST, DayOrderLine.usual(Words.in("ru"), Locale.US));
  }

  @Test
  void aNameWithASlipIsOfferedAndEnterTakesIt(FxRobot robot) {
    reopen(
        robot,
        List.of(
            List.of("Touchpoint", "NPS", "n"),
            List.of("Propsoal", "4", "9"),
            List.of("Blog", "5", "9")));
    assertEquals("1 to take, 1 to decide, 0 left out", text(robot, "#import-summary"));
    assertEquals("Proposal", robot.lookup(".candidate").queryButton().getText());
    robot.clickOn("#import-match").push(KeyCode.ENTER);
    assertEquals("2 to take, 0 to decide, 0 left out", text(robot, "#import-summary"));
    assertTrue(
        robot.lookup("#import-rows").queryListView().getItems().stream()
            .noneMatch(each -> ((NumberLine) each).aside().contains("is this it")));
  }

  @Test
  void whereNoColumnIsKnownToHoldTouchpointsItIsAskedWhichDoes(FxRobot robot) {
    reopen(robot, List.of(List.of("Who", "Place", "NPS"), List.of("Ann", "Blog", "4")));
    assertEquals(
        "No heading says which column holds the touchpoints; by its content it is “Place”. Is this"
            + " it?",
        text(robot, "#import-ask"));
    ComboBox<?> touchpoint = robot.lookup("#import-touchpoint").queryAs(ComboBox.class);
    Rehearsal.on(robot, () -> touchpoint.getSelectionModel().select(0));
    assertEquals(
        "Which column holds the touchpoints? Choose it above.", text(robot, "#import-ask"));
    Rehearsal.on(robot, () -> touchpoint.getSelectionModel().select(2));
    assertFalse(robot.lookup("#import-ask").query().isVisible());
  }

  @Test
  void enterTakesTheOnlyTouchpointThatHasWhatIsTyped(FxRobot robot) {
    robot.clickOn("#import-match").write("first c").push(KeyCode.ENTER);
    assertEquals("3 to take, 1 to decide, 0 left out", text(robot, "#import-summary"));
  }

  @Test
  void withoutEffortThereIsNoScaleToChoose(FxRobot robot) {
    assertFalse(robot.lookup("#import-effort").query().getParent().isVisible());
  }

  @Test
  void nothingIsTakenBeforeEveryRowIsDecided(FxRobot robot) {
    assertEquals("2 to take, 2 to decide, 0 left out", text(robot, "#import-summary"));
    assertFalse(canTake(robot));
    robot.clickOn("#import-leave-all");
    assertEquals("2 to take, 0 to decide, 2 left out", text(robot, "#import-summary"));
    robot.clickOn("#import-take");
    assertFalse(host.layer.isOpen());
    assertEquals(
        List.of(
            "2 numbers from customers taken. NPS and the like stand below in Score under “Customers’"
                + " numbers”; they are no scores by your criteria."),
        host.said);
    assertEquals(List.of(-12.0, 88.0), metrics().stream().map(Metric::value).toList());
    assertEquals(25, metrics().getFirst().measured().n().orElse(0));
    assertEquals("promoters - detractors", metrics().getFirst().measured().formula());
    Rehearsal.on(robot, editor::undo);
    assertEquals(List.of(), editor.map().study().rounds());
  }

  @Test
  void aNameThatIsNotOnTheMapIsMatchedByHand(FxRobot robot) {
    robot.clickOn("#import-match").write("first call").push(KeyCode.ENTER);
    assertEquals("3 to take, 1 to decide, 0 left out", text(robot, "#import-summary"));
    robot.clickOn("#import-leave");
    assertTrue(canTake(robot));
    robot.clickOn("#import-take");
    assertEquals(
        Optional.of(30.0),
        metrics().stream()
            .filter(each -> each.touchpoint().equals(Small.id("First call")))
            .map(Metric::value)
            .findFirst());
  }

  @Test
  void leavingARowOutLeavesTheNumberThatOtherAnswersOfItMake(FxRobot robot) {
    reopen(
        robot,
        List.of(
            List.of("Touchpoint", "NPS", "CSAT"),
            List.of("Proposal", "much", "4"),
            List.of("Proposal", "9", "5"),
            List.of("Proposal", "10", "3"),
            List.of("Proposal", "2", "5")));
    assertEquals("2 to take, 1 to decide, 0 left out", text(robot, "#import-summary"));
    robot.clickOn("#import-leave");
    assertEquals("2 to take, 0 to decide, 1 left out", text(robot, "#import-summary"));
    robot.clickOn("#import-take");
    assertEquals(
        List.of("CSAT 4", "NPS 3"),
        metrics().stream()
            .map(each -> each.metric() + " " + each.measured().n().orElse(0))
            .sorted()
            .toList());
  }

  @Test
  void anUnknownNameIsRefusedBesideTheField(FxRobot robot) {
    robot.clickOn("#import-match").write("nowhere").push(KeyCode.ENTER);
    assertTrue(
        robot.lookup(".wrong-text").queryAllAs(Labeled.class).stream()
            .anyMatch(
                each -> each.getText().equals("There is no touchpoint “nowhere” on this map.")));
  }

  @Test
  void anotherColumnChangesWhatIsMatched(FxRobot robot) {
    ComboBox<?> metric = robot.lookup("#import-metric").queryAs(ComboBox.class);
    Rehearsal.on(robot, () -> metric.getSelectionModel().select(0));
    assertEquals("0 to take, 4 to decide, 0 left out", text(robot, "#import-summary"));
  }

  @Test
  void escapeTakesNothing(FxRobot robot) {
    robot.push(KeyCode.ESCAPE);
    assertFalse(host.layer.isOpen());
    assertEquals(List.of(), metrics());
  }

  @Test
  void aMatchedRowCanBeLeftOutOrGivenToAnother(FxRobot robot) {
    robot.clickOn("#import-leave-all");
    robot.clickOn(
        "Proposal: NPS −12 · 25 answers · 20 Nov 2026 · scale 0 to 10 · promoters − detractors");
    robot.clickOn("#import-match").write("first call").push(KeyCode.ENTER);
    robot.clickOn("#import-take");
    assertEquals(Small.id("First call"), metrics().getFirst().touchpoint());
  }

  @Test
  void scoresByOurCriteriaBecomeTheCustomersView(FxRobot robot) {
    robot.push(KeyCode.ESCAPE);
    Rehearsal.on(
        robot,
        () -> {
          editor.apply(
              new SetCriteria(
                  List.of(Criterion.of("Clear"), Criterion.of("Fast")), Weighting.NONE));
          open(
              List.of(
                  List.of("Touchpoint", "Clear", "Fast"),
                  List.of("Blog", "4", "2"),
                  List.of("Proposal", "3", "5")));
        });
    assertEquals("2 to take, 0 to decide, 0 left out", text(robot, "#import-summary"));
    robot.clickOn("#import-take");
    List<Rating> ratings = editor.map().study().rounds().getFirst().answers().ratings();
    assertEquals(List.of("survey", "survey"), ratings.stream().map(Rating::by).toList());
    assertEquals(Viewpoint.CUSTOMER, ratings.getFirst().view());
    Rehearsal.on(robot, editor::undo);
    assertEquals(List.of(), editor.map().study().rounds());
  }
}
