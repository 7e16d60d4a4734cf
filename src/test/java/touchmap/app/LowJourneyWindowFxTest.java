package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.Start;
import touchmap.edit.Selection;
import touchmap.files.Samples;
import touchmap.model.Chain;
import touchmap.model.Id;
import touchmap.ui.Person;
import touchmap.ui.map.Camera;

/** A journey opened in a low window: the map is whole above it, and the table shows its curve. */
@Tag("slow") // in the whole check: the quick one has ten minutes
@ExtendWith(Person.class)
class LowJourneyWindowFxTest extends JourneyWindow {
  /** The stage, role, curve and share rows with the table's scroll bar and air. */
  private static final double CURVE_SHOWS = 190;

  @Start
  void start(Stage stage) throws IOException {
    rig = DeskRig.on(stage);
  }

  @AfterEach
  void end() throws IOException {
    rig.end();
  }

  private void open(String example, String language) throws IOException {
    rig.interact(
        () -> {
          Window window = rig.window().stage();
          window.setWidth(1280);
          window.setHeight(720);
        });
    Path file = rig.folder.resolve(example + "-" + language + ".touchmap");
    Files.write(file, Samples.document(example, language));
    rig.open(file);
    rig.until(() -> rig.shows("map"));
    rig.press("journey-open");
    rig.settle();
  }

  private Id firstStep() {
    Chain chain = rig.map().study().journey().chains().getFirst();
    return chain.steps().getFirst().touchpoint();
  }

  private boolean isPanelShown() {
    return rig.shows("side-panel");
  }

  /** As a whole: fitting it finds nothing to do. */
  private void assertWhole(String what) {
    Camera seen = rig.fx(() -> view().camera());
    rig.interact(() -> view().fit());
    assertEquals(rig.fx(() -> view().camera()), seen, what);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"web-studio", "cafe", "dental-clinic", "online-shop", "saas", "b2b-equipment"})
  void everyExampleOpensWholeWithItsCurveAndWithoutAnEmptyPanel(String example) throws IOException {
    for (String language : new String[] {"en", "ru"}) {
      open(example, language);
      String what = example + " " + language;
      assertFalse(isPanelShown(), what);
      assertWhole(what);
      assertTrue(rig.fx(() -> view().camera().zoom()) >= 0.45, what + ": names show");
      double high = rig.fx(() -> rig.node("journey-table", Region.class).getHeight());
      assertTrue(high >= CURVE_SHOWS, what + ": " + high);
      rig.interact(() -> rig.document().editor().select(Selection.of(firstStep())));
      assertWhole(what + " with a step chosen");
      assertTrue(rig.fx(() -> view().camera().zoom()) >= 0.6, what + ": the step's names read");
      rig.keys(KeyCode.CONTROL, KeyCode.J);
    }
  }

  private void clickOnStep(int number) {
    Region table = rig.node("journey-table", Region.class);
    Bounds box = rig.fx(() -> table.localToScreen(table.getLayoutBounds()));
    int steps = rig.map().study().journey().chains().getFirst().steps().size();
    double column = (box.getWidth() - 150) / steps;
    rig.clickOn(new Point2D(box.getMinX() + 136 + (number - 0.4) * column, box.getMinY() + 45));
  }

  @Test
  void aClickOnAnyStepLeavesTheWholeChainInViewAndItsNamesFree() throws IOException {
    for (String example : List.of("b2b-equipment", "saas", "dental-clinic")) {
      open(example, "en");
      for (int step = 1; step <= 6; step++) {
        clickOnStep(step);
        rig.settle();
        assertWhole(example + ", step " + step);
        assertFalse(rig.shows("mini-map"));
      }
      rig.keys(KeyCode.CONTROL, KeyCode.PERIOD);
      assertTrue(isPanelShown(), "whoever wants the step's panel has it");
      assertWhole(example + " beside the panel");
      rig.keys(KeyCode.CONTROL, KeyCode.J);
    }
  }

  @Test
  void whatIsNotInTheChainUnfoldsInAFittedViewAndFoldsBack() throws IOException {
    open("b2b-equipment", "en");
    Camera before = rig.fx(() -> view().camera());
    rig.interact(() -> rig.document().editor().select(Selection.of(id("Webinar"))));
    assertTrue(place(id("Webinar")).isPresent());
    assertWhole("unfolded");
    rig.interact(() -> view().show(id("Planned maintenance")));
    assertWhole("another unfolded");
    rig.interact(() -> rig.document().editor().select(Selection.of(firstStep())));
    assertEquals(before, rig.fx(() -> view().camera()), "as it was");
  }

  @Test
  void whoHasMovedTheViewKeepsItWhenSomethingUnfolds() throws IOException {
    open("b2b-equipment", "en");
    rig.interact(() -> view().zoomBy(1.25));
    double zoom = rig.fx(() -> view().camera().zoom());
    rig.interact(() -> rig.document().editor().select(Selection.of(id("Webinar"))));
    assertEquals(zoom, rig.fx(() -> view().camera().zoom()), 1e-9);
  }

  @Test
  void thePanelComesWithAStepAndStaysUntilTheDrawerCloses() throws IOException {
    open("tandem", "en");
    assertFalse(isPanelShown());
    rig.interact(() -> rig.document().editor().select(Selection.of(id("Website"))));
    assertFalse(isPanelShown(), "an object is no step");
    rig.interact(() -> rig.document().editor().select(Selection.of(id("Contract"))));
    assertTrue(isPanelShown());
    rig.interact(() -> rig.document().editor().select(Selection.of(id("Website"))));
    assertTrue(isPanelShown(), "nothing jumps to and fro");
    rig.keys(KeyCode.CONTROL, KeyCode.J);
    assertTrue(isPanelShown());
  }

  @Test
  void thePanelIsThereAgainWhenTheDrawerClosesOrSomebodyAsksForIt() throws IOException {
    open("tandem", "en");
    assertFalse(isPanelShown());
    rig.keys(KeyCode.CONTROL, KeyCode.PERIOD);
    assertTrue(isPanelShown());
    rig.keys(KeyCode.CONTROL, KeyCode.PERIOD);
    assertFalse(isPanelShown());
    rig.keys(KeyCode.CONTROL, KeyCode.PERIOD);
    rig.keys(KeyCode.CONTROL, KeyCode.J);
    rig.keys(KeyCode.CONTROL, KeyCode.J);
    assertFalse(isPanelShown());
    rig.keys(KeyCode.CONTROL, KeyCode.J);
    assertTrue(isPanelShown());
  }

  @Test
  void theMapDoesNotMoveUnderWhoLinks() throws IOException {
    open("tandem", "en");
    rig.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
    double before = rig.fx(() -> view().getWidth());
    rig.clickOn(onScreen("Contract"));
    assertFalse(isPanelShown());
    assertEquals(before, rig.fx(() -> view().getWidth()));
  }

  @Test
  void theMapStaysUnderTheHandUntilTheClicksAreOver() throws IOException {
    open("tandem", "en");
    Camera before = rig.fx(() -> view().camera());
    rig.moveTo(onScreen("Contract"));
    rig.press(MouseButton.PRIMARY);
    rig.settle();
    assertEquals(before, rig.fx(() -> view().camera()));
    rig.release(MouseButton.PRIMARY);
    rig.until(this::isPanelShown);
    assertWhole("beside the panel");
  }
}
