package touchmap.ui.details;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import touchmap.ui.Person;
import org.testfx.framework.junit5.Start;
import touchmap.edit.Describe;
import touchmap.edit.Editor;
import touchmap.edit.Selection;
import touchmap.edit.Trait;
import touchmap.model.Details;
import touchmap.model.Id;
import touchmap.model.TouchMap;
import touchmap.picture.Look;
import touchmap.ui.RecordingHost;
import touchmap.ui.Rehearsal;
import touchmap.ui.Small;
import touchmap.words.Words;

@ExtendWith(Person.class)
class SeveralFxTest {
  private final Editor editor = new Editor(Editor.State.opened(Small.map()));
  private final RecordingHost host = new RecordingHost();

  @Start
  void start(Stage stage) {
    host.open = Set.of("links", "ladder", "moment", "look");
    var panel = new DetailsPanel(editor, Words.in("en"), Look.light(), host);
    Rehearsal.show(stage, panel, 332, 900);
  }

  private void select(FxRobot robot, String... names) {
    Rehearsal.on(robot, () -> editor.select(new Selection(ids(names))));
  }

  private void describe(FxRobot robot, String name, Trait trait) {
    Rehearsal.on(robot, () -> editor.apply(new Describe(ids(name), trait)));
  }

  private static List<Id> ids(String... names) {
    return Stream.of(names).map(Small::id).toList();
  }

  private Details details(String name) {
    return editor.map().find(Small.id(name)).orElseThrow().details();
  }

  private static TextInputControl field(FxRobot robot, String id) {
    return robot.lookup(id).query();
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Labeled.class).getText();
  }

  private static boolean shows(FxRobot robot, String id) {
    Optional<Node> found = robot.lookup(id).tryQuery();
    for (Node at = found.orElse(null); at != null; at = at.getParent())
      if (!at.isVisible()) return false;
    return found.isPresent();
  }

  @Test
  void aNoteTypedOverDifferentNotesReplacesThemAllInOneStep(FxRobot robot) {
    describe(robot, "Blog", new Trait.Note("about us"));
    select(robot, "Blog", "Proposal", "Sales");
    TouchMap before = editor.map();
    assertEquals("Different notes: write one for all", text(robot, "#details-note-add"));
    robot.clickOn("#details-note-add").write("for all");
    for (String each : List.of("Blog", "Proposal", "Sales"))
      assertEquals("for all", details(each).note());
    Rehearsal.on(robot, editor::undo);
    assertSame(before, editor.map());
    assertEquals("several values", field(robot, "#details-note").getPromptText());
  }

  @Test
  void aNoteThatAllShareShows(FxRobot robot) {
    describe(robot, "Blog", new Trait.Note("the same"));
    describe(robot, "Proposal", new Trait.Note("the same"));
    select(robot, "Blog", "Proposal");
    assertTrue(shows(robot, "#details-note-view"));
    select(robot, "Blog", "Proposal", "Sales");
    assertFalse(shows(robot, "#details-note-view"));
  }

  @Test
  void aRungThatIsTypedGoesToAllAndLeavesTheOtherRungs(FxRobot robot) {
    describe(robot, "Blog", new Trait.NormalIs("they read"));
    describe(robot, "Proposal", new Trait.WowIs("they sing"));
    select(robot, "Blog", "Proposal", "Sales");
    TouchMap before = editor.map();
    assertEquals("several values", field(robot, "#details-wow").getPromptText());
    robot.clickOn("#details-wow").write("they dance");
    assertEquals("they read", details("Blog").touch().ladder().normal());
    assertEquals("they dance", details("Blog").touch().ladder().wow());
    assertEquals("they dance", details("Proposal").touch().ladder().wow());
    assertEquals("", details("Proposal").touch().ladder().normal());
    Rehearsal.on(robot, editor::undo);
    assertSame(before, editor.map());
  }

  @Test
  void anAddressGoesToAllAndOneThatSomeHaveCanBeGivenToTheOthers(FxRobot robot) {
    describe(robot, "Blog", new Trait.AddLink("https://blog.example"));
    select(robot, "Blog", "Proposal");
    robot.clickOn("#details-link").write("example.com").push(KeyCode.ENTER);
    assertEquals(List.of("https://blog.example", "https://example.com"), details("Blog").links());
    assertEquals(List.of("https://example.com"), details("Proposal").links());
    assertEquals(3, robot.lookup("#details-links .button").queryAll().size());
    Node give =
        robot
            .lookup("#details-links .button")
            .match(
                (Node each) -> "Give the link blog.example to all".equals(each.getAccessibleText()))
            .query();
    robot.clickOn(give);
    assertEquals(
        List.of("https://example.com", "https://blog.example"), details("Proposal").links());
    Rehearsal.on(robot, editor::undo);
    assertEquals(List.of("https://example.com"), details("Proposal").links());
  }

  @Test
  void whatIsSingleByNatureSaysSo(FxRobot robot) {
    select(robot, "Blog", "Proposal");
    assertFalse(shows(robot, "#details-name"));
    assertTrue(text(robot, "#details-several-names").startsWith("Names are written one at a time"));
    assertTrue(text(robot, "#details-moment-single").startsWith("A map has one moment of truth"));
    assertFalse(shows(robot, "#details-moment"));
    select(robot, "Blog");
    assertTrue(shows(robot, "#details-name"));
    assertTrue(shows(robot, "#details-moment"));
    assertFalse(shows(robot, "#details-several-names"));
    assertFalse(shows(robot, "#details-moment-single"));
  }

  @Test
  void aColourIsMixedByKeysAsOneStepAndTakenBackToAutomatic(FxRobot robot) {
    select(robot, "Sales");
    TouchMap before = editor.map();
    robot.clickOn("#details-color-other");
    assertSame(before, editor.map(), "looking is not changing");
    robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.RIGHT);
    String mixed = details("Sales").form().color();
    assertTrue(mixed.matches("#[0-9A-F]{6}"), mixed);
    assertEquals(mixed, field(robot, "#details-color-own").getText());
    Rehearsal.on(robot, editor::undo);
    assertSame(before, editor.map());
    robot.clickOn("#details-color-own").push(KeyCode.CONTROL, KeyCode.A);
    robot.write("12ab9f").push(KeyCode.ENTER);
    assertEquals("#12AB9F", details("Sales").form().color());
    robot.write("nonsense").push(KeyCode.ENTER);
    assertEquals("#12AB9F", details("Sales").form().color());
    assertTrue(host.said.getLast().contains("nonsense"));
    robot.clickOn("#details-color-automatic");
    assertEquals("", details("Sales").form().color());
    assertFalse(shows(robot, "#details-color-hue"));
  }

  @Test
  void aGreyKeepsTheHueItIsMixedFrom(FxRobot robot) {
    describe(robot, "Sales", new Trait.Color("#2C3A9E"));
    select(robot, "Sales");
    robot.clickOn("#details-color-other");
    Slider hue = robot.lookup("#details-color-hue").query();
    Slider saturation = robot.lookup("#details-color-saturation").query();
    double was = hue.getValue();
    Rehearsal.on(robot, () -> saturation.setValue(0));
    String grey = details("Sales").form().color();
    assertEquals(grey.substring(1, 3), grey.substring(5, 7));
    assertEquals(was, hue.getValue(), 0.01);
  }
}
