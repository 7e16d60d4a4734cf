package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import touchmap.edit.SetScale;
import touchmap.model.Scale;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import touchmap.ui.Person;
import org.testfx.framework.junit5.Start;
import touchmap.edit.SetCriteria;
import touchmap.model.Criterion;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.Metric;
import touchmap.model.Rating;
import touchmap.model.TouchMap;
import touchmap.model.Weighting;
import touchmap.ui.Small;

@ExtendWith(Person.class)
class ScoreFxTest {
  private DeskRig rig;

  @Start
  void start(Stage stage) throws IOException {
    rig = DeskRig.on(stage);
  }

  @AfterEach
  void end() throws IOException {
    rig.end();
  }

  /** A map judged by two criteria in the Score lens, the keyboard on the map and Proposal selected. */
  private void scoring() throws IOException {
    var criteria = new SetCriteria(List.of(criterion("clear"), criterion("fast")), Weighting.NONE);
    TouchMap map = criteria.applyTo(Small.map());
    rig.open(rig.write("small.touchmap", map));
    rig.until(() -> rig.shows("quick-add-field"));
    rig.keys(KeyCode.CONTROL, KeyCode.DIGIT3);
    rig.until(() -> rig.shows("score-name"));
    rig.interact(() -> rig.window().main().orElseThrow().map().show(Small.id("Proposal")));
    rig.interact(() -> rig.window().main().orElseThrow().focusMap());
    rig.settle();
  }

  private static Criterion criterion(String name) {
    return new Criterion(Id.of(name), name, 1, Map.of(), Extras.NONE);
  }

  private List<Rating> ratings() {
    return rig.map().study().rounds().stream()
        .flatMap(round -> round.answers().ratings().stream())
        .toList();
  }

  @Test
  void digitsScoreAfterTheLensWasChosenByMouseToo() throws IOException {
    scoring();
    rig.press("lens-find");
    rig.press("lens-score");
    rig.keys(KeyCode.DIGIT4);
    assertEquals(Map.of(Id.of("clear"), 4.0), ratings().getFirst().scores());
  }

  @Test
  void digitsOnTheMapScoreWhatIsSelectedAndTheFootSaysSo() throws IOException {
    scoring();
    assertTrue(rig.text("score-digits").startsWith("Keys 1 to 5 score “clear”"));
    rig.keys(KeyCode.DIGIT4);
    rig.keys(KeyCode.DIGIT2);
    assertEquals(Map.of(Id.of("clear"), 4.0, Id.of("fast"), 2.0), ratings().getFirst().scores());
    assertTrue(rig.text("score-digits").startsWith("All answered"));
    assertTrue(rig.names().contains("Proposal"));
    rig.keys(KeyCode.PAGE_DOWN);
    assertEquals("Phone greeting", rig.text("score-name"));
  }

  @Test
  void rightAfterOpeningKeysScoreWhatTheFormShowsAndRenameNothing() throws IOException {
    var criteria = new SetCriteria(List.of(criterion("clear"), criterion("fast")), Weighting.NONE);
    rig.open(rig.write("small.touchmap", criteria.applyTo(Small.map())));
    rig.until(() -> rig.shows("quick-add-field"));
    rig.interact(() -> rig.window().main().orElseThrow().focusMap());
    List<String> names = rig.names();
    rig.keys(KeyCode.CONTROL, KeyCode.DIGIT3);
    rig.until(() -> rig.shows("score-name"));
    String first = rig.text("score-name");
    assertEquals(
        "Keys 1 to 5 score “clear” of “" + first + "” · PgDn for the next one",
        rig.text("score-digits"));
    rig.keys(KeyCode.DIGIT4);
    rig.keys(KeyCode.DIGIT2);
    assertEquals(names, rig.names());
    assertEquals(first, rig.text("score-name"));
    assertEquals(Map.of(Id.of("clear"), 4.0, Id.of("fast"), 2.0), ratings().getFirst().scores());
    assertEquals(Small.id(first), ratings().getFirst().touchpoint());
    rig.interact(
        () -> rig.document().editor().select(touchmap.edit.Selection.of(rig.map().root().id())));
    rig.keys(KeyCode.PAGE_DOWN);
    rig.keys(KeyCode.DIGIT5);
    assertEquals(names, rig.names());
    assertEquals(2, ratings().size());
  }

  @Test
  void lettersStillWriteAndSoDoDigitsAfterF2() throws IOException {
    scoring();
    rig.keys(KeyCode.F2);
    rig.keys(KeyCode.END);
    rig.type("4");
    rig.keys(KeyCode.ENTER);
    assertTrue(rig.names().contains("Proposal4"), rig.names()::toString);
    assertEquals(List.of(), ratings());
  }

  @Test
  void digitsWriteAsEverOutsideTheScoreLens() throws IOException {
    scoring();
    rig.keys(KeyCode.CONTROL, KeyCode.DIGIT1);
    rig.interact(() -> rig.window().main().orElseThrow().focusMap());
    rig.type("7");
    rig.keys(KeyCode.ENTER);
    assertEquals(List.of(), ratings());
    assertTrue(rig.names().contains("7"), rig.names()::toString);
  }

  @Test
  void theOutlinePrintsTheScoreAndTheMapFollowsTheChoiceOfEyes() throws IOException {
    scoring();
    rig.keys(KeyCode.DIGIT4);
    assertTrue(
        rig.lookup(".label").queryAll().stream()
            .anyMatch(each -> ((javafx.scene.control.Labeled) each).getText().equals("4.0")));
    assertEquals("4.0", rig.text("score-ours"));
  }

  private boolean says(String text) {
    return rig.lookup(".label").queryAll().stream()
        .anyMatch(each -> ((javafx.scene.control.Labeled) each).getText().equals(text));
  }

  @Test
  void theOutlineSaysWhatItsFiguresAreAndDeletingSaysHowManyScoresGo() throws IOException {
    scoring();
    assertEquals("score", rig.text("outline-figure"));
    rig.keys(KeyCode.DIGIT4);
    rig.keys(KeyCode.DIGIT2);
    rig.keys(KeyCode.DELETE);
    assertTrue(says("“Proposal” deleted. 2 scores go with it."));
    rig.keys(KeyCode.CONTROL, KeyCode.DIGIT4);
    rig.until(() -> rig.text("outline-figure").equals("priority"));
    rig.keys(KeyCode.CONTROL, KeyCode.DIGIT1);
    rig.until(() -> rig.text("outline-figure").isEmpty());
  }

  @Test
  void aSpreadsheetIsReadMatchedAndTaken() throws IOException {
    scoring();
    rig.answers.add(
        rig.write(
            "survey.csv", "Touchpoint;Metric;Value;n\nProposal;NPS;-12;25\nBlog;CSAT;88;40\n"));
    rig.interact(() -> rig.find("score-panel").orElseThrow().requestFocus());
    rig.keys(KeyCode.CONTROL, KeyCode.K);
    rig.type("Bring in customers");
    rig.keys(KeyCode.ENTER);
    rig.until(() -> rig.shows("numbers-sheet"));
    rig.press("import-take");
    assertEquals(
        List.of(-12.0, 88.0),
        rig.map().study().rounds().getFirst().answers().metrics().stream()
            .map(Metric::value)
            .toList());
  }

  @Test
  void whatIsNoTableIsRefusedInASentence() throws IOException {
    scoring();
    rig.answers.add(rig.write("empty.csv", ""));
    rig.keys(KeyCode.CONTROL, KeyCode.K);
    rig.type("Bring in customers");
    rig.keys(KeyCode.ENTER);
    rig.until(() -> rig.window().layer().isOpen() && !rig.shows("palette-field"));
    assertEquals(0, rig.map().study().rounds().size());
  }

  @Test
  void theKeyThatOpensTheLensScoresNothing() throws IOException {
    scoring();
    rig.keys(KeyCode.CONTROL, KeyCode.DIGIT1);
    rig.interact(() -> rig.node("outline-tree", Node.class).requestFocus());
    rig.keys(KeyCode.CONTROL, KeyCode.DIGIT3);
    rig.interact(
        () -> {
          Node owner = rig.window().stage().getScene().getFocusOwner();
          for (Node each : List.of(owner, rig.window().main().orElseThrow().map()))
            Event.fireEvent(each, typed("3", true));
        });
    assertEquals(List.of(), ratings());
  }

  private static KeyEvent typed(String letter, boolean isControlDown) {
    return new KeyEvent(
        KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, isControlDown, false, false);
  }

  @Test
  void onAScaleOfTenANumberIsTypedOnTheMapAndEnterGivesIt() throws IOException {
    scoring();
    rig.interact(() -> rig.document().editor().apply(new SetScale(new Scale(0, 10, Extras.NONE))));
    rig.interact(() -> rig.window().main().orElseThrow().focusMap());
    List<String> names = rig.names();
    rig.type("1");
    rig.type("0");
    rig.keys(KeyCode.ENTER);
    assertEquals(Map.of(Id.of("clear"), 10.0), ratings().getFirst().scores());
    assertEquals(names, rig.names());
    rig.type("7");
    rig.keys(KeyCode.ESCAPE);
    assertEquals(1, ratings().getFirst().scores().size());
    rig.type("8");
    rig.keys(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(1, ratings().getFirst().scores().size());
    rig.type("6");
    rig.keys(KeyCode.DOWN);
    assertEquals(Map.of(Id.of("clear"), 10.0, Id.of("fast"), 6.0), ratings().getFirst().scores());
    assertEquals(names, rig.names());
  }

  @Test
  void tabOnTheMapLeadsToWhatIsNotScoredYetAndDigitsScoreFromTheOutlineToo() throws IOException {
    scoring();
    rig.keys(KeyCode.DIGIT4);
    rig.keys(KeyCode.DIGIT2);
    List<String> names = rig.names();
    rig.keys(KeyCode.TAB);
    assertEquals("Phone greeting", rig.text("score-name"));
    rig.interact(() -> rig.node("outline-tree", Node.class).requestFocus());
    rig.keys(KeyCode.DIGIT5);
    rig.keys(KeyCode.DIGIT1);
    assertEquals(2, ratings().size());
    assertEquals(Map.of(Id.of("clear"), 5.0, Id.of("fast"), 1.0), ratings().get(1).scores());
    assertEquals(names, rig.names());
  }
}
