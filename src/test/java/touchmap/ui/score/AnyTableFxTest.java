package touchmap.ui.score;

import javafx.scene.control.CheckBox;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import touchmap.edit.Editor;
import touchmap.model.Metric;
import touchmap.ui.Person;
import touchmap.ui.Rehearsal;
import touchmap.ui.Small;
import touchmap.words.Words;

/** Tables as they come: with a title, without names, without a metric, on another sheet. */
@ExtendWith(Person.class)
class AnyTableFxTest {
  private final Editor editor = new Editor(Editor.State.opened(Small.map()));
  private final RecordingScoreHost host = new RecordingScoreHost(editor);

  @Start
  void start(Stage stage) {
    Rehearsal.show(stage, new StackPane(host.layer), 1024, 700);
  }

  private void open(FxRobot robot, ScoreHost.Table table) {
    var words = Words.in("en");
    var answers = new Answers(editor, words, host);
    Rehearsal.on(
        robot, () -> new NumbersSheet(editor, words, host, answers, table, () -> {}).open());
  }

  private static ScoreHost.Table table(String... lines) {
    return new ScoreHost.Table("survey.csv", rows(lines));
  }

  private static List<List<String>> rows(String... lines) {
    return List.of(lines).stream().map(line -> List.of(line.split("\\|", -1))).toList();
  }

  private static List<String> lines(FxRobot robot) {
    return robot.lookup("#import-rows").queryListView().getItems().stream()
        .map(each -> ((NumberLine) each).text() + " / " + ((NumberLine) each).aside())
        .toList();
  }

  private static boolean canTake(FxRobot robot) {
    return !robot.lookup("#import-take").queryAs(Button.class).isDisabled();
  }

  private List<Metric> metrics() {
    return editor.map().study().rounds().stream()
        .flatMap(round -> round.answers().metrics().stream())
        .toList();
  }

  @Test
  void aTitleAboveTheHeadingsIsNoHeading(FxRobot robot) {
    open(
        robot,
        table("What customers say, third quarter||", "||", "Touchpoint|NPS|n", "Proposal|40|25"));
    assertEquals(
        List.of("Proposal: NPS 40 · 25 answers · scale 0 to 10 · promoters − detractors / row 4"),
        lines(robot));
    assertTrue(canTake(robot));
  }

  @Test
  void threeGroupsAreOneScoreAndColumnsThatAreNotReadAreNamed(FxRobot robot) {
    open(
        robot,
        table(
            "Touchpoint|Promoters|Passives|Detractors|Region|Empty",
            "Proposal|10|5|5|North|",
            "Blog|3|3|14|South|"));
    assertEquals(
        List.of(
            "Proposal: NPS 25 · 20 answers · scale 0 to 10 · promoters − detractors / row 2",
            "Blog: NPS −55 · 20 answers · scale 0 to 10 · promoters − detractors / row 3"),
        lines(robot));
    assertEquals(
        "Columns that are not read: Region",
        robot.lookup("#import-unread").queryLabeled().getText());
  }

  @Test
  void anotherRowIsSaidToHoldTheHeadings(FxRobot robot) {
    open(robot, table("Where|What|of", "Point|NPS|n", "Proposal|40|25", "Blog|30|20"));
    Spinner<?> heading = robot.lookup("#import-heading").queryAs(Spinner.class);
    assertEquals(2, heading.getValue());
    Rehearsal.on(robot, heading::decrement);
    assertEquals("Where", text(robot, "#import-touchpoint", 1));
    assertFalse(canTake(robot));
    Rehearsal.on(robot, heading::increment);
    Rehearsal.on(robot, () -> choose(robot, "#import-touchpoint", 1));
    assertTrue(canTake(robot));
  }

  @SuppressWarnings("unchecked")
  private static String text(FxRobot robot, String of, int at) {
    ComboBox<Object> box = robot.lookup(of).queryAs(ComboBox.class);
    return box.getConverter().toString(box.getItems().get(at));
  }

  private static void choose(FxRobot robot, String box, int at) {
    robot.lookup(box).queryAs(ComboBox.class).getSelectionModel().select(at);
  }

  @Test
  void aRowWithoutANameIsMatchedByItself(FxRobot robot) {
    open(robot, table("Touchpoint|NPS|n", "Blog|40|25", "|30|20", "|10|9"));
    robot.clickOn("#import-match");
    robot.write("Proposal\n");
    assertFalse(canTake(robot));
    robot.clickOn("#import-match");
    robot.write("Home page\n");
    assertTrue(canTake(robot));
    robot.clickOn("#import-take");
    assertEquals(
        List.of(Small.id("Blog"), Small.id("Proposal"), Small.id("Home page")),
        metrics().stream().map(Metric::touchpoint).toList());
  }

  @Test
  void whatTheValuesAreIsSaidWhereNothingTells(FxRobot robot) {
    open(robot, table("Touchpoint|Value|n", "Blog|40|25"));
    assertFalse(canTake(robot));
    robot.clickOn("NPS");
    assertTrue(canTake(robot));
    robot.clickOn("#import-take");
    assertEquals("NPS", metrics().getFirst().metric());
  }

  @Test
  void aScoreOfTenIsSaidForAllRows(FxRobot robot) {
    open(robot, table("Touchpoint|Value|n", "Blog|4|25", "Proposal|3|9"));
    assertFalse(canTake(robot));
    robot.clickOn("Score 1–10");
    robot.clickOn("#import-take");
    assertEquals(
        List.of(10.0, 10.0),
        metrics().stream().map(each -> each.measured().scale().orElseThrow().max()).toList());
    assertEquals("Value", metrics().getFirst().metric());
  }

  @Test
  void theSheetThatFitsTheMapIsReadAndAnotherCanBeChosen(FxRobot robot) {
    var notes = new ScoreHost.Table.Sheet("Notes", rows("Who|What", "Ann|asked"));
    var third =
        new ScoreHost.Table.Sheet("Q3", rows("Third quarter", "Touchpoint|NPS|n", "Blog|40|25"));
    var second = new ScoreHost.Table.Sheet("Q2", rows("Touchpoint|NPS|n", "Blog|30|25"));
    open(robot, new ScoreHost.Table("book.xlsx", List.of(notes, third, second), false));
    assertEquals(1, robot.lookup("#import-sheet").queryAs(ComboBox.class).getValue());
    assertTrue(lines(robot).getFirst().contains("NPS 40"), lines(robot)::toString);
    Rehearsal.on(robot, () -> choose(robot, "#import-sheet", 2));
    assertTrue(lines(robot).getFirst().contains("NPS 30"), lines(robot)::toString);
    assertEquals(1, robot.lookup("#import-heading").queryAs(Spinner.class).getValue());
    robot.clickOn("#import-take");
    assertEquals(30, metrics().getFirst().value());
  }

  @Test
  void theSheetThatNamesTouchpointsIsReadBeforeAnybodyKnowsWhatItSays(FxRobot robot) {
    var notes = new ScoreHost.Table.Sheet("Notes", rows("Who|What", "Ann|asked"));
    var vague = new ScoreHost.Table.Sheet("Q3", rows("Title", "Touchpoint|Value|n", "Blog|40|25"));
    open(robot, new ScoreHost.Table("book.xlsx", List.of(notes, vague), false));
    assertEquals(1, robot.lookup("#import-sheet").queryAs(ComboBox.class).getValue());
  }

  @Test
  void aFileOfOneTableHasNoSheets(FxRobot robot) {
    open(robot, table("Touchpoint|NPS|n", "Blog|30|25"));
    assertFalse(robot.lookup("#import-sheet").query().isVisible());
  }

  @Test
  void aTableWithoutHeadingsLosesNothing(FxRobot robot) {
    open(robot, table("Proposal|8", "Blog|3", "Proposal|9"));
    Spinner<?> heading = robot.lookup("#import-heading").queryAs(Spinner.class);
    assertEquals(0, heading.getValue());
    assertTrue(robot.lookup("#import-no-heading").query().isVisible());
    assertEquals("Column B", text(robot, "#import-value", 2));
    assertEquals(
        "Row 1: Proposal · 8 / What are these values? Say it above.", lines(robot).getFirst());
    robot.clickOn("NPS");
    assertEquals(
        List.of(
            "Proposal: NPS 50 · 2 answers · scale 0 to 10 · promoters − detractors / 2 rows"
                + " together",
            "Blog: NPS −100 · 1 answer · scale 0 to 10 · promoters − detractors / row 2"),
        lines(robot));
  }

  @Test
  void headingsCanBeSaidToBeThereOrNot(FxRobot robot) {
    open(robot, table("Proposal|8", "Blog|3", "Proposal|9"));
    Spinner<?> heading = robot.lookup("#import-heading").queryAs(Spinner.class);
    Rehearsal.on(robot, heading::increment);
    assertFalse(robot.lookup("#import-no-heading").query().isVisible());
    assertEquals("8", text(robot, "#import-value", 2));
    Rehearsal.on(robot, heading::decrement);
    assertEquals("Column B", text(robot, "#import-value", 2));
  }

  @Test
  void aSurveyInColumnsIsToldByItsColumnsAndNothingElseIsOffered(FxRobot robot) {
    open(robot, table("Date|Blog|Proposal", "2026-11-20|9|3", "2026-11-21|10|often", "|7|2"));
    assertTrue(robot.lookup("#import-value").queryAll().isEmpty());
    List<String> lines = lines(robot);
    assertTrue(
        lines.getFirst().startsWith("Column C, row 3: Proposal · 2026-11-21 · often"),
        lines::toString);
    assertTrue(lines.get(1).startsWith("Blog: score 8.7 · 3 answers"), lines::toString);
    assertTrue(lines.get(1).endsWith("column B"), lines::toString);
    assertTrue(lines.get(2).endsWith("column C"), lines::toString);
    assertEquals(3, lines.size());
  }

  @Test
  void aSatisfactionOfLessThanOneIsAskedInBothReadingsAndSaidAfterwards(FxRobot robot) {
    open(robot, table("Touchpoint|Metric|Value|n", "Blog|CSAT|0.82|61"));
    assertFalse(canTake(robot));
    robot.clickOn("0.82 is 82 %");
    assertTrue(lines(robot).getFirst().startsWith("Blog: CSAT 82"), lines(robot)::toString);
    assertTrue(lines(robot).getFirst().endsWith("row 2; 0.82 read as 82 %"));
    Rehearsal.on(
        robot, () -> robot.lookup("#import-rows").queryListView().getSelectionModel().select(0));
    robot.clickOn("0.82 %");
    assertTrue(lines(robot).getFirst().endsWith("row 2; 0.82 read as 0.82 %"));
    robot.clickOn("0.82 is 82 %");
    robot.clickOn("#import-take");
    assertEquals(82, metrics().getFirst().value());
  }

  @Test
  void whatEachColumnIsCanBeSaidAndAnswersThatAreSeenAreTicked(FxRobot robot) {
    open(
        robot,
        table(
            "Touchpoint|Would you come again? (0-10)|How satisfied were you? (1-5)",
            "Blog|9|4",
            "Blog|3|5",
            "Blog|often|1"));
    CheckBox answers = robot.lookup("#import-answers").queryAs(CheckBox.class);
    assertTrue(answers.isSelected());
    assertTrue(
        lines(robot).getFirst().endsWith("Would you come again? (0-10): “often” is no number."),
        lines(robot)::toString);
    Rehearsal.on(robot, () -> choose(robot, "#import-kind-1", 1));
    assertTrue(lines(robot).get(1).startsWith("Blog: NPS 0 · 2 answers"), lines(robot)::toString);
    robot.clickOn("#import-answers");
    assertFalse(answers.isSelected());
    assertTrue(lines(robot).stream().noneMatch(each -> each.contains("2 answers")));
    robot.clickOn("#import-answers");
    assertTrue(answers.isSelected());
  }

  @Test
  void aCommaBeforeThreeDigitsIsAskedAbout(FxRobot robot) {
    open(robot, table("Touchpoint|Score 1-10|n", "Blog|1,200|61"));
    robot.clickOn("1.2");
    robot.clickOn("#import-take");
    assertEquals(1.2, metrics().getFirst().value());
  }
}
