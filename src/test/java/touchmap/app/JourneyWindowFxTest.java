package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import touchmap.edit.InsertSteps;
import touchmap.edit.Selection;
import touchmap.model.Chain;
import touchmap.model.Step;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.ui.Person;
import touchmap.ui.map.Camera;
import touchmap.ui.map.MapView;

/** The journey in the window: the drawer, and the map folded to its chain. */
@Tag("slow") // in the whole check: the quick one has ten minutes
@ExtendWith(Person.class)
class JourneyWindowFxTest extends JourneyWindow {
  @Start
  void start(Stage stage) throws IOException {
    rig = DeskRig.on(stage);
  }

  @AfterEach
  void end() throws IOException {
    rig.end();
  }

  @Test
  void theDrawerFoldsTheMapToItsChainAndLeavesTheDocumentAlone() throws IOException {
    openExample();
    assertTrue(rig.shows("journey-bar"));
    TouchMap before = rig.map();
    assertTrue(place(id("Price page")).isPresent());
    rig.keys(KeyCode.CONTROL, KeyCode.J);
    assertTrue(rig.shows("journey-table"));
    assertFalse(rig.shows("map-foot"), "the journey has no quick-add");
    assertTrue(place(id("Brief form")).isPresent());
    assertEquals(Optional.empty(), place(id("Price page")));
    rig.keys(KeyCode.CONTROL, KeyCode.J);
    assertTrue(place(id("Price page")).isPresent());
    assertTrue(rig.shows("journey-bar"));
    assertSame(before, rig.map());
    assertFalse(rig.document().hasUnsaved());
  }

  @Test
  void whatIsFoldedAwayOpensForAMoment() throws IOException {
    openExample();
    TouchMap before = rig.map();
    rig.press("journey-open");
    rig.interact(() -> rig.document().editor().select(Selection.of(id("Website"))));
    rig.interact(() -> view().requestFocus());
    rig.keys(KeyCode.SPACE);
    assertTrue(place(id("Price page")).isPresent());
    rig.keys(KeyCode.SPACE);
    assertEquals(Optional.empty(), place(id("Price page")));
    assertSame(before, rig.map());
  }

  @Test
  void aLongChainIsReadableOnALowScreenAndTheStepInHandIsInSight() throws IOException {
    openExample();
    rig.interact(
        () -> {
          Window stage = view().getScene().getWindow();
          stage.setHeight(720);
          stage.setWidth(1280);
          Chain chain = rig.map().study().journey().chains().getFirst();
          List<Step> steps =
              rig.map().root().all().stream()
                  .filter(Topic::isTouchpoint)
                  .map(each -> Step.at(each.id()))
                  .toList();
          rig.document().editor().apply(new InsertSteps(chain.id(), 0, steps));
        });
    rig.press("journey-open");
    assertTrue(rig.fx(() -> view().camera().zoom()) >= 0.6);
    assertTrue(rig.fx(() -> view().getHeight()) >= 250);
    rig.interact(() -> rig.document().editor().select(Selection.of(id("Thank-you parcel"))));
    assertTrue(place(id("Thank-you parcel")).isPresent());
  }

  @Test
  void aTouchpointIsDraggedIntoTheDrawerBetweenTwoSteps() throws IOException {
    openExample();
    rig.press("journey-open");
    rig.interact(() -> rig.document().editor().select(Selection.of(id("Website"))));
    rig.interact(() -> view().requestFocus());
    rig.keys(KeyCode.SPACE);
    TouchMap before = rig.map();
    Node table = rig.node("journey-table", Node.class);
    Bounds box = rig.fx(() -> table.localToScreen(table.getLayoutBounds()));
    double column = (box.getWidth() - 150) / 10;
    Point2D gap = new Point2D(box.getMinX() + 136 + 3 * column, box.getCenterY());
    rig.drag(onScreen("Price page"), MouseButton.PRIMARY);
    rig.moveTo(gap.add(0, -30));
    rig.moveTo(gap);
    rig.drop();
    rig.settle();
    assertEquals("Price page", path().get(3));
    assertEquals(11, path().size());
    assertEquals(before.root(), rig.map().root(), "the map itself stays as it was");
    rig.keys(KeyCode.CONTROL, KeyCode.Z);
    assertSame(before, rig.map());
  }

  @Test
  void theMapHoldsStillWhileATouchpointIsOnItsWayIntoTheDrawer() throws IOException {
    openExample();
    rig.press("journey-open");
    Camera before = rig.fx(() -> view().camera());
    Bounds map = rig.fx(() -> view().localToScreen(view().getLayoutBounds()));
    rig.drag(onScreen("Brief form"), MouseButton.PRIMARY);
    Point2D edge = new Point2D(map.getCenterX(), map.getMaxY() - 4);
    for (int i = 0; i < 8; i++) {
      rig.moveTo(edge.add(i, 0));
      rig.settle();
    }
    assertEquals(before, rig.fx(() -> view().camera()));
    rig.moveTo(edge.add(0, 60));
    rig.drop();
    rig.settle();
    assertEquals(11, path().size());
  }

  @Test
  void keysThatEditTheMapDoNothingToItFromTheTable() throws IOException {
    openExample();
    rig.press("journey-open");
    rig.interact(() -> rig.document().editor().select(Selection.of(id("Brief form"))));
    rig.interact(() -> rig.node("journey-table", Node.class).requestFocus());
    TouchMap before = rig.map();
    for (KeyCode each :
        List.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.X, KeyCode.D, KeyCode.ENTER))
      rig.keys(KeyCode.CONTROL, each);
    rig.keys(KeyCode.SHIFT, KeyCode.DELETE);
    rig.keys(KeyCode.ALT, KeyCode.DOWN);
    assertSame(before, rig.map());
    rig.keys(KeyCode.SHIFT, KeyCode.UP);
    assertNotSame(before, rig.map(), "the table's own keys work");
    rig.keys(KeyCode.CONTROL, KeyCode.Z);
    assertSame(before, rig.map());
  }

  @Test
  void deletingATouchpointSaysHowManyChainsLoseIt() throws IOException {
    openExample();
    rig.interact(() -> rig.document().editor().select(Selection.of(id("Contract"))));
    rig.interact(() -> view().requestFocus());
    rig.keys(KeyCode.DELETE);
    assertTrue(
        rig.words().stream().anyMatch(each -> each.endsWith("Gone from 1 chain, too.")),
        () -> rig.words().toString());
  }

  @Test
  void aDragIntoTheDrawerIsGivenUpWithEsc() throws IOException {
    openExample();
    rig.press("journey-open");
    TouchMap before = rig.map();
    Node table = rig.node("journey-table", Node.class);
    rig.drag(onScreen("Brief form"), MouseButton.PRIMARY);
    rig.moveTo(table);
    rig.keys(KeyCode.ESCAPE);
    rig.drop();
    assertSame(before, rig.map());
  }

  private String spoken() {
    return rig.fx(() -> rig.node("journey-table", Node.class).getAccessibleText());
  }

  @Test
  void drawerAndMapChooseForEachOther() throws IOException {
    openExample();
    rig.press("journey-open");
    rig.clickOn(onScreen("Contract"));
    assertTrue(spoken().startsWith("Step 8 of 10: Contract"), spoken());
    Node table = rig.node("journey-table", Node.class);
    Bounds box = rig.fx(() -> table.localToScreen(table.getLayoutBounds()));
    double column = (box.getWidth() - 150) / 10;
    rig.clickOn(new Point2D(box.getMinX() + 136 + 3.5 * column, box.getMaxY() - 30));
    assertEquals(
        Optional.of(id("Brief form")), rig.fx(() -> rig.document().editor().selection().lead()));
    // The panel waits until no second click can come any more.
    rig.until(
        () ->
            rig.words().stream()
                .anyMatch(each -> each.startsWith("Step 4 of 10. The mood drops by 3")));
  }

  /** How many pixels between the upper edge of the map and its highest topic are of the arrows' ink. */
  private int inkOverTheMap() {
    MapView view = view();
    return rig.fx(
        () -> {
          Bounds seen = view.localToScene(view.getLayoutBounds());
          double top = seen.getMaxY();
          for (double y = seen.getMinY() + 2; y < top; y += 2)
            for (double x = seen.getMinX() + 4; x < seen.getMaxX(); x += 8)
              if (view.topicAt(x, y).isPresent()) top = y;
          WritableImage picture = view.snapshot(null, null);
          int ink = 0;
          for (int y = 4; y < top - seen.getMinY() - 4; y++)
            for (int x = 4; x < picture.getWidth() - 4; x++)
              if (picture.getPixelReader().getColor(x, y).getBrightness() < 0.6) ink++;
          return ink;
        });
  }

  @Test
  void theArrowToTheOtherSideGoesOverTheMap() throws IOException {
    openExample();
    assertEquals(0, inkOverTheMap());
    rig.press("journey-open");
    assertTrue(inkOverTheMap() > 300, "ink: " + inkOverTheMap());
  }

  @Test
  void withoutAChainTheKeyboardStaysOnTheMap() throws IOException {
    openBare();
    rig.interact(() -> rig.document().editor().select(Selection.of(id("Blog"))));
    rig.interact(() -> view().requestFocus());
    rig.keys(KeyCode.CONTROL, KeyCode.J);
    rig.type("News");
    rig.keys(KeyCode.ENTER);
    assertTrue(rig.names().contains("News"), () -> rig.names().toString());
  }

  @Test
  void theDetailsComeBackAfterTheDrawer() throws IOException {
    openExample();
    rig.interact(() -> rig.document().editor().select(Selection.of(id("Contract"))));
    rig.keys(KeyCode.F4);
    rig.until(() -> rig.shows("details-panel"));
    rig.keys(KeyCode.CONTROL, KeyCode.J);
    assertTrue(rig.shows("journey-card"));
    rig.keys(KeyCode.CONTROL, KeyCode.J);
    assertTrue(rig.shows("details-panel"));
  }

  @Test
  void anotherLanguageKeepsTheDrawerOpen() throws IOException {
    openExample();
    rig.press("journey-open");
    rig.interact(
        () ->
            rig.desk.change(
                rig.desk
                    .settings()
                    .preferences()
                    .withLanguage(touchmap.ui.kit.Preferences.Language.RU)));
    rig.until(() -> rig.shows("journey-table"));
    assertTrue(rig.words().contains("Путь"));
    assertEquals(Optional.empty(), place(id("Price page")));
  }
}
