package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.BoundingBox;
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
import touchmap.geometry.Rect;
import touchmap.layout.Layout;
import touchmap.layout.LayoutOptions;
import touchmap.model.Id;
import touchmap.model.LayoutKind;
import touchmap.model.Maps;
import touchmap.model.TouchMap;
import touchmap.picture.FontSizes;
import touchmap.ui.map.Camera;
import touchmap.ui.map.MapView;
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

  /** Where a topic of the studio lies in the window, if it is laid out to both sides. */
  private Bounds topic(String id) {
    var options = new LayoutOptions(LayoutKind.BOTH, Set.of(), Map.of());
    Rect box = Layout.of(rig.map(), new FontSizes(), options).at(Id.of(id)).orElseThrow().box();
    return rig.fx(
        () -> {
          MapView map = rig.window().main().orElseThrow().map();
          Rect seen = map.camera().toScreen(box);
          return map.localToScene(new BoundingBox(seen.x(), seen.y(), seen.width(), seen.height()));
        });
  }

  /** Pushes the map until the topic lies in the middle of what floats over it. */
  private void under(String id, String floating) {
    Bounds over = place(rig.node(floating, Node.class));
    Bounds at = topic(id);
    rig.interact(
        () -> {
          MapView map = rig.window().main().orElseThrow().map();
          map.setCamera(
              map.camera()
                  .pushed(
                      over.getCenterX() - at.getCenterX(), over.getCenterY() - at.getCenterY()));
        });
    rig.settle();
    assertTrue(topic(id).intersects(over), "it starts under the float");
  }

  @Test
  void aHitComesOutFromUnderTheSearchBox() throws IOException {
    openStudio();
    rig.keys(KeyCode.CONTROL, KeyCode.F);
    under("t1", "search-bar");
    rig.type("Home");
    assertFalse(topic("t1").intersects(place(rig.node("search-bar", Node.class))));
    under("t1", "search-bar");
    rig.keys(KeyCode.ENTER);
    assertFalse(topic("t1").intersects(place(rig.node("search-bar", Node.class))));
  }

  @Test
  void whatIsSelectedElsewhereComesOutFromUnderFilterAndMiniMap() throws IOException {
    TouchMap tagged =
        Maps.studio()
            .replacing(
                Id.of("t1"),
                each -> each.withDetails(each.details().withTags(List.of("new", "old"))));
    rig.open(rig.write("tagged.touchmap", tagged));
    rig.until(() -> rig.shows("quick-add-field"));
    rig.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
    under("t2", "filter-panel");
    MapView map = rig.window().main().orElseThrow().map();
    rig.interact(() -> map.show(Id.of("t2")));
    rig.settle();
    assertFalse(topic("t2").intersects(place(rig.node("filter-panel", Node.class))));
    rig.interact(() -> map.setCamera(new Camera(3, 0, 0)));
    rig.settle();
    under("t4", "mini-map");
    rig.interact(() -> map.show(Id.of("t4")));
    rig.settle();
    assertFalse(topic("t4").intersects(place(rig.node("mini-map", Node.class))));
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
