package touchmap.ui.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import touchmap.ui.Person;
import org.testfx.framework.junit5.Start;
import touchmap.edit.Editor;
import touchmap.edit.Selection;
import touchmap.model.Idea;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.picture.Look;
import touchmap.ui.RecordingHost;
import touchmap.ui.Rehearsal;
import touchmap.ui.Small;
import touchmap.words.Words;

@ExtendWith(Person.class)
class QuickAddFxTest {
  private final RecordingHost host = new RecordingHost();
  private final Editor editor = new Editor(Editor.State.opened(Small.map()));
  private QuickAdd bar;

  @Start
  void start(Stage stage) {
    editor.select(Selection.of(Small.id("Sales")));
    var sitting = new Sitting(editor.map(), InstantSource.system());
    bar = new QuickAdd(editor, Words.in("en"), Look.light(), sitting, host);
    Rehearsal.show(stage, bar, 600, 300);
  }

  private TextField field(FxRobot robot) {
    return robot.lookup("#quick-add-field").query();
  }

  private String target(FxRobot robot) {
    return robot.lookup("#quick-add-target").queryAs(Labeled.class).getText();
  }

  private List<String> names(Topic topic) {
    return topic.children().stream().map(Topic::name).toList();
  }

  @Test
  void enterAddsAndStaysInTheField(FxRobot robot) {
    robot.clickOn("#quick-add-field").write("Contract").push(KeyCode.ENTER);
    robot.write("Invoice").push(KeyCode.ENTER);
    assertEquals(
        List.of("First call", "Proposal", "Contract", "Invoice"), Small.under(editor, "Sales"));
    assertTrue(field(robot).isFocused());
    assertEquals("", field(robot).getText());
    assertEquals(2, host.arrived.size());
    Rehearsal.on(robot, editor::undo);
    assertEquals(List.of("First call", "Proposal", "Contract"), Small.under(editor, "Sales"));
  }

  @Test
  void theTargetFollowsTheSelectionToTheNearestObject(FxRobot robot) {
    assertEquals("Sales", target(robot));
    Rehearsal.on(robot, () -> editor.select(Selection.of(Small.id("Price page"))));
    assertEquals("Website", target(robot));
  }

  @Test
  void aChosenTargetStaysAndTheTrayIsOne(FxRobot robot) {
    robot.clickOn("#quick-add-target").clickOn("Receptionist");
    Rehearsal.on(robot, () -> editor.select(Selection.of(Small.id("Price page"))));
    assertEquals("Receptionist", target(robot));
    robot.clickOn("#quick-add-target").clickOn("Idea tray");
    robot.write("Doorbell").push(KeyCode.ENTER);
    assertEquals(
        List.of("Car park barrier", "Email signature", "Doorbell"),
        editor.map().ideas().stream().map(Idea::name).toList());
  }

  @Test
  void anArrowOrTabNests(FxRobot robot) {
    robot.clickOn("#quick-add-field").write("Contract > Signature").push(KeyCode.ENTER);
    robot.write("contract").push(KeyCode.TAB).write("Stamp").push(KeyCode.ENTER);
    assertEquals(List.of("First call", "Proposal", "Contract"), Small.under(editor, "Sales"));
    Topic contract = editor.map().find(Small.id("Sales")).orElseThrow().children().getLast();
    assertEquals(List.of("Signature", "Stamp"), names(contract));
  }

  @Test
  void aPathMayBeginWithTheTargetOrWithAnyObject(FxRobot robot) {
    robot.clickOn("#quick-add-field").write("sales > Contract").push(KeyCode.ENTER);
    assertEquals(List.of("First call", "Proposal", "Contract"), Small.under(editor, "Sales"));
    List<String> before = Small.under(editor, "Website");
    robot.write("Website > Chat").push(KeyCode.ENTER);
    assertEquals("Chat", Small.under(editor, "Website").getLast());
    assertEquals(before.size() + 1, Small.under(editor, "Website").size());
  }

  @Test
  void aPastedListBecomesABranchInOneStep(FxRobot robot) {
    Rehearsal.on(
        robot,
        () -> {
          var content = new ClipboardContent();
          content.putString("Contract\n\tSignature\n\tStamp\nInvoice\n");
          Clipboard.getSystemClipboard().setContent(content);
        });
    robot.clickOn("#quick-add-field").push(KeyCode.SHORTCUT, KeyCode.V);
    assertEquals(
        List.of("First call", "Proposal", "Contract", "Invoice"), Small.under(editor, "Sales"));
    assertEquals(
        List.of("Signature", "Stamp"),
        names(editor.map().find(Small.id("Sales")).orElseThrow().children().get(2)));
    Rehearsal.on(robot, editor::undo);
    assertEquals(List.of("First call", "Proposal"), Small.under(editor, "Sales"));
  }

  @Test
  void underTheBusinessANameIsATouchpointUntilSomethingHangsOnIt(FxRobot robot) {
    Rehearsal.on(robot, () -> editor.select(Selection.of(Small.id("Tandem"))));
    robot.clickOn("#quick-add-field").write("Sign").push(KeyCode.ENTER);
    robot.write("Office > Door").push(KeyCode.ENTER);
    List<Topic> first = editor.map().root().children();
    assertEquals(List.of("Sign", "Office"), names(editor.map().root()).subList(3, 5));
    assertEquals(TopicType.TOUCHPOINT, first.get(3).type());
    assertEquals(TopicType.OBJECT, first.get(4).type());
  }

  @Test
  void theSameNameTwiceGivesAQuietHint(FxRobot robot) {
    robot.clickOn("#quick-add-field").write("price PAGE").push(KeyCode.ENTER);
    Labeled hint = robot.lookup("#quick-add-hint").queryAs(Labeled.class);
    assertTrue(hint.isVisible());
    assertEquals("Added. “Price page” is in Website, too.", hint.getText());
    robot.write("Something new").push(KeyCode.ENTER);
    assertTrue(!hint.isVisible());
  }

  @Test
  void escGoesBackToTheMapAndOnlyASecondOneDropsWhatWasTyped(FxRobot robot) {
    robot.clickOn("#quick-add-field").write("Doorb").push(KeyCode.ESCAPE);
    assertEquals(1, host.backs);
    assertEquals("Doorb", field(robot).getText());
    Rehearsal.on(robot, bar::focusField);
    robot.write("ell");
    assertEquals("Doorbell", field(robot).getText());
    robot.push(KeyCode.ESCAPE);
    assertEquals("Doorbell", field(robot).getText());
    robot.push(KeyCode.ESCAPE);
    assertEquals("", field(robot).getText());
    assertEquals(3, host.backs);
  }

  @Test
  void anAtSignNamesTheObjectAndEnterAddsThere(FxRobot robot) {
    robot.clickOn("#quick-add-field").write("Doorbell @recep").push(KeyCode.ENTER);
    assertEquals("Receptionist", target(robot));
    assertTrue(Small.under(editor, "Receptionist").contains("Doorbell"));
    robot.write("Handshake").push(KeyCode.ENTER);
    assertTrue(Small.under(editor, "Receptionist").contains("Handshake"), "the place stays");
  }

  @Test
  void tabTakesTheObjectAndTypingGoesOn(FxRobot robot) {
    robot.clickOn("#quick-add-field").write("Doorbell @web").push(KeyCode.TAB);
    assertEquals("Website", target(robot));
    assertEquals("Doorbell", field(robot).getText());
    robot.write(" and sign").push(KeyCode.ENTER);
    assertTrue(Small.under(editor, "Website").contains("Doorbell and sign"));
  }

  @Test
  void anAddressIsNoPlaceAndEscKeepsAnAtSignAsText(FxRobot robot) {
    robot.clickOn("#quick-add-field").write("Mail to info@sales").push(KeyCode.ENTER);
    robot.write("Post by @sales").push(KeyCode.ESCAPE);
    assertEquals(0, host.backs);
    robot.push(KeyCode.ENTER);
    robot.write("Post by @nobody").push(KeyCode.ESCAPE).push(KeyCode.ENTER);
    List<String> names = Small.under(editor, "Sales");
    assertEquals(
        List.of("Mail to info@sales", "Post by @sales", "Post by @nobody"),
        names.subList(2, names.size()));
  }

  @Test
  void altDownOpensThePlacesAndArrowsWalkThem(FxRobot robot) {
    robot.clickOn("#quick-add-field").write("Doorbell").push(KeyCode.ALT, KeyCode.DOWN);
    assertTrue(robot.lookup("#quick-add-places").query().isVisible());
    robot.push(KeyCode.ESCAPE);
    assertEquals("Doorbell", field(robot).getText());
    robot.push(KeyCode.ALT, KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
    assertEquals(
        "Doorbell", editor.map().ideas().getLast().name(), "the tray comes after the selection");
  }

  @Test
  void lettersTypedOnTheChipBeginThePlacesName(FxRobot robot) {
    robot.clickOn("#quick-add-field").push(KeyCode.TAB);
    assertTrue(robot.lookup("#quick-add-target").query().isFocused());
    robot.write("rec").push(KeyCode.ENTER);
    assertEquals("Receptionist", target(robot));
    assertTrue(field(robot).isFocused());
    robot.push(KeyCode.TAB).push(KeyCode.ESCAPE);
    assertEquals(1, host.backs);
  }

  @Test
  void shiftTabGoesToTheMap(FxRobot robot) {
    robot.clickOn("#quick-add-field").push(KeyCode.SHIFT, KeyCode.TAB);
    assertEquals(1, host.backs);
  }

  @Test
  void anObjectThatIsNotThereIsOfferedAndMadeInOneStep(FxRobot robot) {
    robot.clickOn("#quick-add-field").write("Doorbell @Office door");
    assertEquals(
        "No object is called “Office door”. Enter makes it; Esc keeps the text as it is.",
        robot.lookup("#quick-add-places-help").queryAs(Labeled.class).getText());
    robot.push(KeyCode.ENTER);
    assertEquals("", field(robot).getText());
    assertEquals("Office door", target(robot));
    assertEquals(List.of("Doorbell"), names(editor.map().root().children().getLast()));
    robot.write("Mat").push(KeyCode.ENTER);
    assertEquals(List.of("Doorbell", "Mat"), names(editor.map().root().children().getLast()));
    Rehearsal.on(robot, editor::undo);
    Rehearsal.on(robot, editor::undo);
    assertEquals(Small.map().root().children().size(), editor.map().root().children().size());
  }
}
