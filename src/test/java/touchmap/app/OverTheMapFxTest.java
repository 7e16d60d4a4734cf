package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import touchmap.ui.Person;
import org.testfx.framework.junit5.Start;
import touchmap.model.Maps;
import touchmap.ui.find.BrainstormTimer;

/** What lies over the map, or takes the keyboard from it, and how it leaves room for the rest. */
@ExtendWith(Person.class)
class OverTheMapFxTest {
  private DeskRig rig;

  @Start
  void start(Stage stage) throws IOException {
    rig = DeskRig.on(stage);
  }

  @AfterEach
  void end() throws IOException {
    rig.end();
  }

  private void openStudio() throws IOException {
    rig.open(rig.write("studio.touchmap", Maps.studio()));
    rig.until(() -> rig.shows("quick-add-field"));
  }

  private double zoom() {
    return rig.fx(() -> rig.window().main().orElseThrow().map().camera().zoom());
  }

  private BrainstormTimer timer() {
    return rig.document().sitting().timer();
  }

  private Bounds place(Node node) {
    return rig.fx(
        () -> {
          node.getScene().getRoot().layout();
          return node.localToScene(node.getLayoutBounds());
        });
  }

  private Bounds timerCard() {
    Node display = rig.node("timer-display", Node.class);
    return place(rig.fx(() -> display.lookup(".timer-card")));
  }

  @Test
  void theMapIsZoomedAndFittedWhileSomebodyTypesInAField() throws IOException {
    openStudio();
    rig.press("quick-add-field");
    rig.type("Flyer");
    double fitted = zoom();
    rig.keys(KeyCode.CONTROL, KeyCode.MINUS);
    assertNotEquals(fitted, zoom());
    rig.keys(KeyCode.CONTROL, KeyCode.DIGIT0);
    assertEquals(fitted, zoom(), 0.001);
    double before = zoom();
    rig.keys(KeyCode.CONTROL, KeyCode.EQUALS);
    assertTrue(zoom() > before);
    assertEquals("Flyer", rig.text("quick-add-field"));
    assertTrue(rig.node("quick-add-field", Node.class).isFocused());
  }

  @Test
  void theClockMakesWayForSearchAndFilter() throws IOException {
    openStudio();
    rig.interact(() -> timer().start(Duration.ofMinutes(5)));
    Bounds alone = timerCard();
    rig.keys(KeyCode.CONTROL, KeyCode.F);
    assertFalse(timerCard().intersects(place(rig.node("search-bar", Node.class))));
    rig.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
    Bounds corner = place(rig.fx(() -> rig.window().main().orElseThrow().corner()));
    assertFalse(timerCard().intersects(corner));
    rig.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
    rig.keys(KeyCode.CONTROL, KeyCode.F);
    rig.keys(KeyCode.ESCAPE);
    assertEquals(alone, timerCard());
  }

  @Test
  void theClockOverTheWholeWindowShrinksForASearch() throws IOException {
    openStudio();
    rig.interact(() -> timer().start(Duration.ofMinutes(5)));
    rig.interact(() -> timer().show(BrainstormTimer.Shown.WINDOW));
    rig.keys(KeyCode.CONTROL, KeyCode.F);
    assertEquals(BrainstormTimer.Shown.CARD, timer().shown());
    assertTrue(rig.node("search-field", Node.class).isFocused());
    assertFalse(timerCard().intersects(place(rig.node("search-bar", Node.class))));
  }

  private void copy(String text) {
    rig.interact(
        () -> {
          var content = new ClipboardContent();
          content.putString(text);
          Clipboard.getSystemClipboard().setContent(content);
        });
  }

  @Test
  void pastingIntoTheListSheetByHabitDoesNotDoubleTheListAndCtrlEnterTakesIt() {
    copy("Bakery\n  Window\n  Counter");
    rig.press("start-paste");
    rig.until(() -> rig.shows("paste-text") && rig.node("paste-text", Node.class).isFocused());
    rig.keys(KeyCode.CONTROL, KeyCode.V);
    assertEquals("Bakery\n  Window\n  Counter", rig.node("paste-text", TextArea.class).getText());
    rig.keys(KeyCode.CONTROL, KeyCode.ENTER);
    rig.until(() -> rig.window().main().isPresent());
    assertEquals(List.of("Bakery", "Window", "Counter"), rig.names());
  }

  @Test
  void aMapThatWasNeverSavedIsNotToldOfALastSave() {
    rig.start("Bakery");
    rig.interact(() -> rig.window().close(() -> {}));
    rig.settle();
    String said =
        rig.fx(
            () ->
                rig.window().layer().lookupAll(".sheet-text").stream()
                    .map(each -> ((Labeled) each).getText())
                    .findFirst()
                    .orElse(""));
    assertEquals("This map has never been saved. If you don’t save it, it is lost.", said);
  }

  @Test
  void aSecondWindowLeavesTheFirstInSight() throws IOException {
    openStudio();
    Stage first = rig.window().stage();
    rig.keys(KeyCode.CONTROL, KeyCode.N);
    rig.until(() -> rig.desk.windows().size() == 2 && rig.window().stage().isShowing());
    Stage second = rig.window().stage();
    assertNotEquals(
        rig.fx(() -> first.getX() + " " + first.getY()),
        rig.fx(() -> second.getX() + " " + second.getY()));
  }
}
