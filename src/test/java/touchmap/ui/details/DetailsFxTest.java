package touchmap.ui.details;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import touchmap.edit.Editor;
import touchmap.edit.OrderBy;
import touchmap.edit.Rename;
import touchmap.edit.Selection;
import touchmap.model.Contact;
import touchmap.model.Details;
import touchmap.model.Id;
import touchmap.model.RankingMethod;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.Touch;
import touchmap.model.TouchMap;
import touchmap.model.TouchState;
import touchmap.picture.Look;
import touchmap.ui.Person;
import touchmap.ui.RecordingHost;
import touchmap.ui.Rehearsal;
import touchmap.ui.Small;
import touchmap.words.Words;

@ExtendWith(Person.class)
class DetailsFxTest {
  private final Editor editor = new Editor(Editor.State.opened(Small.map()));
  private final RecordingHost host = new RecordingHost();

  @Start
  void start(Stage stage) {
    host.open = Set.of();
    var panel = new DetailsPanel(editor, Words.in("en"), Look.light(), host);
    Rehearsal.show(stage, panel, 332, 780);
  }

  private void select(FxRobot robot, String... names) {
    Rehearsal.on(
        robot, () -> editor.select(new Selection(List.of(names).stream().map(Small::id).toList())));
  }

  private void open(FxRobot robot, String section) {
    robot.clickOn("#fold-" + section);
  }

  private Details details(String name) {
    return topic(name).details();
  }

  private Touch touch(String name) {
    return details(name).touch();
  }

  private Topic topic(String name) {
    return editor.map().find(Small.id(name)).orElseThrow();
  }

  private TextInputControl field(FxRobot robot, String id) {
    return robot.lookup(id).query();
  }

  private String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Labeled.class).getText();
  }

  private boolean shows(FxRobot robot, String id) {
    return robot.lookup(id).tryQuery().filter(DetailsFxTest::seen).isPresent();
  }

  private static boolean seen(Node node) {
    for (Node at = node; at != null; at = at.getParent()) if (!at.isVisible()) return false;
    return true;
  }

  @Test
  void aNameIsSavedAsTypedAndUndoneAsOneStepWithTheCaretKept(FxRobot robot) {
    TouchMap before = editor.map();
    select(robot, "Blog");
    robot.clickOn("#details-name").push(KeyCode.END).write(" and news");
    assertEquals("Blog and news", topic("Blog").name());
    Rehearsal.on(robot, editor::undo);
    assertSame(before, editor.map());
    assertEquals("Blog", field(robot, "#details-name").getText());
    assertTrue(field(robot, "#details-name").isFocused());
    assertEquals(4, field(robot, "#details-name").getCaretPosition());
  }

  @Test
  void aNoteIsShownFormattedAndEditedAsMarkdown(FxRobot robot) {
    select(robot, "Blog");
    robot.clickOn("#details-note-add").write("# Plan");
    assertEquals("# Plan", details("Blog").note());
    robot.push(KeyCode.ESCAPE);
    MarkdownView view = robot.lookup("#details-note-view").query();
    assertTrue(view.isVisible());
    assertTrue(view.lookup(".markdown-heading-1") != null);
    robot.push(KeyCode.ENTER).write("s").push(KeyCode.ESCAPE);
    assertEquals("# Plans", details("Blog").note());
  }

  @Test
  void aLinkInANoteIsOpenedByTheWindowWhenItIsSafe(FxRobot robot) {
    select(robot, "Blog");
    Rehearsal.on(
        robot,
        () ->
            editor.apply(
                new touchmap.edit.Describe(
                    List.of(Small.id("Blog")),
                    new touchmap.edit.Trait.Note(
                        "See [prices](https://example.com) not [this](file:///x)"))));
    robot.clickOn("prices");
    assertEquals(List.of("https://example.com"), host.opened);
    assertTrue(robot.lookup(".markdown .hyperlink").queryAll().size() == 1);
  }

  @Test
  void channelContactAndStateAreSetAndTakenBack(FxRobot robot) {
    select(robot, "Blog");
    open(robot, "where");
    robot.clickOn("#details-channel").write("web").push(KeyCode.DOWN).push(KeyCode.ENTER);
    assertEquals("website", touch("Blog").channel());
    robot.clickOn("Indirect");
    assertEquals(Contact.INDIRECT, touch("Blog").contact());
    robot.clickOn("Indirect");
    assertEquals(Contact.UNSAID, touch("Blog").contact());
    ComboBox<TouchState> state = robot.lookup("#details-state").query();
    Rehearsal.on(robot, () -> state.setValue(TouchState.WORN));
    assertEquals(TouchState.WORN, touch("Blog").state());
    Rehearsal.on(robot, editor::undo);
    assertEquals(TouchState.UNSAID, state.getValue());
  }

  @Test
  void aNewStageIsMadeInPlaceAsOneStep(FxRobot robot) {
    TouchMap before = editor.map();
    select(robot, "Blog");
    open(robot, "where");
    robot.clickOn("#details-stage-add").write("Search").push(KeyCode.ENTER);
    Id stage = touch("Blog").stage().orElseThrow();
    assertEquals("Search", editor.map().study().journey().stages().getFirst().name());
    assertEquals(stage, editor.map().study().journey().stages().getFirst().id());
    Rehearsal.on(robot, editor::undo);
    assertSame(before, editor.map());
  }

  @Test
  void anInheritedDriverIsAPlaceholderAndNamesInUseAreOffered(FxRobot robot) {
    select(robot, "Blog");
    open(robot, "people");
    assertEquals("Marina Lund, from Website", field(robot, "#details-driver").getPromptText());
    select(robot, "Proposal");
    assertEquals("Who answers for it?", field(robot, "#details-driver").getPromptText());
    robot.clickOn("#details-driver").write("mar").push(KeyCode.DOWN).push(KeyCode.ENTER);
    assertEquals("Marina Lund", details("Proposal").driver());
  }

  @Test
  void severalTopicsAreEditedAtOnceAsOneStep(FxRobot robot) {
    select(robot, "Blog", "Proposal", "Price page");
    assertEquals("3 touchpoints selected", text(robot, "#details-title"));
    open(robot, "where");
    robot.clickOn("Direct");
    for (String each : List.of("Blog", "Proposal", "Price page"))
      assertEquals(Contact.DIRECT, touch(each).contact());
    Rehearsal.on(robot, editor::undo);
    for (String each : List.of("Blog", "Proposal", "Price page"))
      assertEquals(Contact.UNSAID, touch(each).contact());
    select(robot, "Blog");
    robot.clickOn("#details-channel").write("blog");
    select(robot, "Blog", "Proposal");
    assertEquals("several values", field(robot, "#details-channel").getPromptText());
    assertEquals("", field(robot, "#details-channel").getText());
  }

  @Test
  void tagsAreChipsThatAllOrSomeHave(FxRobot robot) {
    select(robot, "Blog");
    open(robot, "people");
    robot.clickOn("#details-tags").write("paper").push(KeyCode.ENTER);
    robot.write("loud,");
    assertEquals(List.of("paper", "loud"), details("Blog").tags());
    robot.push(KeyCode.BACK_SPACE);
    assertEquals(List.of("paper"), details("Blog").tags());
    select(robot, "Blog", "Proposal");
    robot.clickOn(robot.lookup(".tag-chip .chip-button").<Node>queryAll().iterator().next());
    assertEquals(List.of("paper"), details("Proposal").tags());
  }

  @Test
  void linksAreCheckedCompletedOpenedAndRemoved(FxRobot robot) {
    select(robot, "Blog");
    open(robot, "links");
    robot.clickOn("#details-link").write("file:///etc").push(KeyCode.ENTER);
    assertEquals(List.of(), details("Blog").links());
    assertTrue(shows(robot, ".field-wrong"));
    robot.eraseText(11).write("example.com").push(KeyCode.ENTER);
    assertEquals(List.of("https://example.com"), details("Blog").links());
    robot.clickOn("example.com");
    assertEquals(List.of("https://example.com"), host.opened);
    robot.clickOn("#details-links .button");
    assertEquals(List.of(), details("Blog").links());
  }

  @Test
  void aMapHasOneMomentOfTruthAndSaysWhoHasIt(FxRobot robot) {
    select(robot, "Proposal");
    open(robot, "moment");
    robot.clickOn("#details-moment").write("They decide here");
    assertEquals("They decide here", touch("Proposal").momentOfTruth());
    select(robot, "Blog");
    assertTrue(text(robot, "#details-moment-taken").startsWith("“Proposal” is the moment"));
    robot.clickOn("#details-moment").write("No, here");
    assertFalse(touch("Blog").isMomentOfTruth());
    robot.clickOn("#details-moment-take");
    assertEquals("No, here", touch("Blog").momentOfTruth());
    assertFalse(touch("Proposal").isMomentOfTruth());
    Rehearsal.on(robot, editor::undo);
    assertEquals("They decide here", touch("Proposal").momentOfTruth());
    assertFalse(touch("Blog").isMomentOfTruth());
  }

  @Test
  void theReasonOfAStarOutsideTheShortlistStandsBesideAWarning(FxRobot robot) {
    var order = new OrderBy(List.of(Small.id("Proposal")), RankingMethod.MANUAL);
    Rehearsal.on(robot, () -> editor.apply(order));
    select(robot, "Blog");
    open(robot, "moment");
    assertFalse(shows(robot, "#details-moment-outside"));
    robot.clickOn("#details-moment").write("They decide here");
    assertTrue(text(robot, "#details-moment-outside").startsWith("It is not on the shortlist"));
    select(robot, "Proposal");
    assertFalse(shows(robot, "#details-moment-outside"));
  }

  @Test
  void theLadderIsSavedAsTyped(FxRobot robot) {
    select(robot, "Blog");
    open(robot, "ladder");
    robot.clickOn("#details-wow").write("They sing");
    assertEquals("They sing", touch("Blog").ladder().wow());
    robot.clickOn("#details-normal").write("They read");
    assertEquals("They read", touch("Blog").ladder().normal());
    Rehearsal.on(robot, editor::undo);
    assertEquals("They sing", touch("Blog").ladder().wow());
  }

  @Test
  void anObjectTakesAColourAndItsTypeCanBeTurned(FxRobot robot) {
    select(robot, "Receptionist");
    open(robot, "look");
    robot.clickOn("#details-color-teal");
    assertEquals("#017F86", details("Receptionist").form().color());
    robot.clickOn("#details-color-automatic");
    assertEquals("", details("Receptionist").form().color());
    robot.clickOn("Touchpoint");
    assertEquals(TopicType.TOUCHPOINT, topic("Receptionist").type());
    assertFalse(shows(robot, "#details-icon"));
  }

  @Test
  void sectionsStayAsTheyWereLeft(FxRobot robot) {
    select(robot, "Blog");
    assertFalse(shows(robot, "#details-driver"));
    open(robot, "people");
    assertTrue(shows(robot, "#details-driver"));
    assertEquals(Set.of("people"), host.open);
    open(robot, "people");
    assertFalse(shows(robot, "#details-driver"));
    assertEquals(Set.of(), host.open);
  }

  @Test
  void withNothingSelectedItSaysWhatToDo(FxRobot robot) {
    Rehearsal.on(robot, () -> editor.select(Selection.NONE));
    assertFalse(shows(robot, "#details-name"));
    robot.clickOn("#details-back");
    assertEquals(1, host.backs);
  }

  @Test
  void everyFieldHasANameForAScreenReader(FxRobot robot) {
    select(robot, "Blog");
    open(robot, "where");
    open(robot, "people");
    for (String id :
        List.of("#details-name", "#details-channel", "#details-state", "#details-driver"))
      assertEquals(
          Optional.of(true),
          robot.lookup(id).tryQuery().map(each -> each.getAccessibleText() != null));
  }

  @Test
  void theBusinessHasTheTitleOfTheMapWithIt(FxRobot robot) {
    Rehearsal.on(robot, () -> editor.select(Selection.of(editor.map().root().id())));
    touchmap.model.TouchMap before = editor.map();
    robot.clickOn("#details-map-title").write("Year two");
    assertEquals("Year two", editor.map().title());
    Rehearsal.on(robot, editor::undo);
    org.junit.jupiter.api.Assertions.assertSame(before, editor.map());
    Rehearsal.on(robot, () -> editor.select(Selection.of(Small.id("Blog"))));
    org.junit.jupiter.api.Assertions.assertFalse(
        robot.lookup("#details-map-title").query().getParent().isVisible());
  }

  @Test
  void anotherNodeIsShownFromItsTopAndAnEditLeavesThePanelWhereItIs(FxRobot robot) {
    select(robot, "Blog");
    for (String each : List.of("where", "people", "links")) open(robot, each);
    ScrollPane panel = robot.lookup("#details-panel").query();
    Rehearsal.on(robot, () -> panel.setVvalue(1));
    Rehearsal.on(robot, () -> editor.apply(new Rename(Small.id("Blog"), "Journal")));
    assertEquals(1, panel.getVvalue());
    select(robot, "Home page");
    assertEquals(0, panel.getVvalue());
  }
}
