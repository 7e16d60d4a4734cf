package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import touchmap.edit.Selection;
import touchmap.model.TouchMap;
import touchmap.ui.Person;
import touchmap.ui.map.MapView;

/** A chain is linked on the map, by mouse and by keys. */
@Tag("slow") // in the whole check: the quick one has ten minutes
@ExtendWith(Person.class)
class JourneyLinkingFxTest extends JourneyWindow {
  /** The ten steps of the example. */
  private static final List<String> PATH =
      List.of(
          "Client’s advice",
          "Search results",
          "Home page",
          "Brief form",
          "First call back",
          "First meeting",
          "Proposal",
          "Contract",
          "Kick-off",
          "Launch day");

  @Start
  void start(Stage stage) throws IOException {
    rig = DeskRig.on(stage);
  }

  @AfterEach
  void end() throws IOException {
    rig.end();
  }

  @Test
  void tenStepsAreLinkedByMouse() throws IOException {
    openBare();
    rig.press("journey-open");
    rig.press("journey-begin");
    assertTrue(
        rig.shows("journey-link"), () -> rig.words().toString() + rig.map().study().journey());
    for (String name : PATH) rig.clickOn(onScreen(name));
    rig.press("journey-link-done");
    assertEquals(PATH, path());
    assertTrue(rig.shows("journey-table"));
  }

  @Test
  void tenStepsAreLinkedByKeys() throws IOException {
    openBare();
    rig.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
    for (String name : PATH) {
      rig.keys(KeyCode.CONTROL, KeyCode.F);
      rig.type(name);
      rig.keys(KeyCode.ENTER);
      rig.keys(KeyCode.ESCAPE);
      rig.keys(KeyCode.ENTER);
    }
    rig.keys(KeyCode.BACK_SPACE);
    assertEquals(PATH.subList(0, 9), path());
    rig.keys(KeyCode.ENTER);
    rig.keys(KeyCode.ESCAPE);
    assertEquals(PATH, path());
    assertTrue(rig.shows("journey-table"));
    for (int i = 0; i < 30 && rig.document().editor().canUndo(); i++)
      rig.interact(() -> rig.document().editor().undo());
    assertEquals(List.of(), rig.map().study().journey().chains());
  }

  @Test
  void arrowsWalkWhileLinkingAndEnterTakesWhereTheyAre() throws IOException {
    openBare();
    rig.interact(() -> rig.document().editor().select(Selection.of(id("First call back"))));
    rig.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
    rig.keys(KeyCode.ENTER);
    rig.keys(KeyCode.DOWN);
    rig.keys(KeyCode.ENTER);
    rig.keys(KeyCode.DOWN);
    rig.keys(KeyCode.ENTER);
    assertEquals(List.of("First call back", "First meeting", "Proposal"), path());
  }

  @Test
  void anObjectIsNoStep() throws IOException {
    openBare();
    rig.interact(() -> rig.document().editor().select(Selection.of(id("Website"))));
    rig.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
    rig.keys(KeyCode.ENTER);
    assertEquals("Only touchpoints can be steps of a chain.", how());
    assertEquals(List.of(), path());
  }

  private String how() {
    return rig.fx(() -> rig.node("journey-link-how", Labeled.class).getText());
  }

  @Test
  void aClickBesideAllThatCanBeAStepSaysSoUntilTheNextOneHits() throws IOException {
    openBare();
    rig.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
    String usual = how();
    rig.clickOn(onScreen("Website"));
    assertEquals("Only touchpoints can be steps of a chain.", how());
    MapView view = view();
    rig.clickOn(rig.fx(() -> view.localToScreen(view.getWidth() / 2, view.getHeight() - 6)));
    assertTrue(how().startsWith("Nothing there"), how());
    rig.clickOn(onScreen("Blog"));
    assertEquals(usual, how());
    assertEquals(List.of("Blog"), path());
  }

  @Test
  void theViewHoldsStillWhileSomebodyPoints() throws IOException {
    openBare();
    rig.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
    rig.interact(() -> view().zoomTo(1.2));
    var before = rig.fx(() -> view().camera());
    for (String name : List.of("Home page", "Search results", "Brief form", "Home page")) {
      if (place(id(name)).isEmpty()) continue;
      rig.clickOn(onScreen(name));
      assertEquals(before, rig.fx(() -> view().camera()), name);
    }
    assertFalse(path().isEmpty());
  }

  @Test
  void aTouchpointPassedAgainIsToldWithAllItsNumbersApart() throws IOException {
    openBare();
    rig.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
    for (String name : List.of("Home page", "Brief form", "Proposal", "Home page"))
      rig.clickOn(onScreen(name));
    assertTrue(rig.words().contains("1, 4"), () -> rig.words().toString());
  }

  @Test
  void linkingInVainLeavesNoTrace() throws IOException {
    openBare();
    TouchMap before = rig.map();
    rig.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
    rig.keys(KeyCode.ESCAPE);
    assertSame(before, rig.map());
    assertFalse(rig.document().hasUnsaved());
  }
}
