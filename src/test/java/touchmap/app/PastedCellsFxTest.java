package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import touchmap.model.Maps;
import touchmap.model.Topic;
import touchmap.ui.Person;

/** What spreadsheets and browsers put on the clipboard, pasted on the start page and into a map. */
@ExtendWith(Person.class)
class PastedCellsFxTest {
  private static final String CELLS =
      "Object\tTouchpoint\tChannel\tScore: Clear\nKiosk\tButton\tphone\t7\nKiosk\tScreen\temail\t4\n";
  private DeskRig rig;

  @Start
  void start(Stage stage) throws IOException {
    rig = DeskRig.on(stage);
  }

  @AfterEach
  void end() throws IOException {
    rig.end();
  }

  private void copied(String html, String text) {
    rig.interact(
        () -> {
          var content = new ClipboardContent();
          if (!html.isEmpty()) content.putHtml(html);
          content.putString(text);
          Clipboard.getSystemClipboard().setContent(content);
        });
  }

  private void makeMap() {
    rig.press("start-paste");
    rig.until(() -> rig.shows("paste-text"));
    rig.interact(() -> rig.lookup("Make the map").queryButton().fire());
    rig.until(() -> rig.window().main().isPresent());
  }

  private void pasteAtBusiness() throws IOException {
    rig.open(rig.write("studio.touchmap", Maps.studio()));
    rig.interact(() -> rig.window().main().orElseThrow().focusMap());
    rig.keys(KeyCode.HOME);
    rig.keys(KeyCode.CONTROL, KeyCode.V);
  }

  @Test
  void cellsWithKnownHeadingsBeginAMapAsAFileOfThemWould() {
    copied("", CELLS);
    makeMap();
    assertEquals(List.of("New map", "Kiosk", "Button", "Screen"), rig.names());
    Topic button = rig.map().root().all().get(2);
    assertEquals("phone", button.details().touch().channel());
    var rating = rig.map().study().rounds().getFirst().answers().ratings().getFirst();
    assertEquals(List.of(7.0), List.copyOf(rating.scores().values()));
  }

  @Test
  void aListOfAPageBeginsAMapWithItsLevels() {
    copied(
        "<ul><li>Shop<ul><li>Door<ul><li>Bell</li></ul></li></ul></li></ul>", "Shop\nDoor\nBell");
    makeMap();
    assertEquals(List.of("Shop", "Door", "Bell"), rig.names());
    assertTrue(rig.map().root().children().getFirst().isObject());
  }

  @Test
  void whatWasWrittenIntoTheFieldCountsAndNotThePageOnTheClipboard() {
    copied("<ul><li>Shop<ul><li>Door</li></ul></li></ul>", "Shop\nDoor");
    rig.press("start-paste");
    rig.until(() -> rig.shows("paste-text"));
    rig.interact(() -> rig.node("paste-text", TextArea.class).setText("Bakery\n\tCounter"));
    rig.interact(() -> rig.lookup("Make the map").queryButton().fire());
    rig.until(() -> rig.window().main().isPresent());
    assertEquals(List.of("Bakery", "Counter"), rig.names());
  }

  @Test
  void scoresThatABranchCannotBringAreCounted() throws IOException {
    copied("", CELLS);
    pasteAtBusiness();
    assertEquals("Kiosk", rig.map().root().children().getLast().name());
    rig.until(
        () -> rig.words().stream().anyMatch(said -> said.startsWith("Not carried over: 2 scores")));
  }

  @Test
  void anAddressAloneIsANodeWithALink() throws IOException {
    copied("", "https://www.example.org/prices/\n");
    pasteAtBusiness();
    Topic pasted = rig.map().root().children().getLast();
    assertEquals("example.org/prices", pasted.name());
    assertEquals(List.of("https://www.example.org/prices/"), pasted.details().links());
  }

  @Test
  void theHeadingOfASingleColumnIsNoNode() throws IOException {
    copied(
        "<table><tr><td>Touchpoint</td></tr><tr><td>Door</td></tr><tr><td>Bell</td></tr></table>",
        "Touchpoint\nDoor\nBell");
    pasteAtBusiness();
    List<Topic> pasted = rig.map().root().children();
    assertEquals(
        List.of("Door", "Bell"),
        pasted.subList(pasted.size() - 2, pasted.size()).stream().map(Topic::name).toList());
    assertTrue(rig.names().stream().noneMatch("Touchpoint"::equals));
  }
}
