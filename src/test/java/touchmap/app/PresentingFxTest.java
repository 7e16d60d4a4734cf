package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import touchmap.edit.Selection;
import touchmap.lens.Lens;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.model.TouchMap;
import touchmap.ui.Person;

/** Presenting from the window of a map, and coming back to it. */
@ExtendWith(Person.class)
class PresentingFxTest {
  private DeskRig rig;

  @Start
  void start(Stage stage) throws IOException {
    rig = DeskRig.on(stage);
  }

  @AfterEach
  void end() throws IOException {
    rig.interact(() -> rig.desk.windows().forEach(each -> each.presenting().end()));
    rig.end();
  }

  private void open() throws IOException {
    rig.open(rig.write("studio.touchmap", Maps.studio()));
    rig.until(() -> rig.shows("quick-add-field"));
    rig.interact(() -> rig.window().main().orElseThrow().focusMap());
  }

  private boolean isPresenting() {
    return rig.fx(() -> rig.window().presenting().running().isPresent());
  }

  private List<String> titles() {
    return rig.fx(
        () ->
            Window.getWindows().stream()
                .filter(each -> each instanceof Stage && each.isShowing())
                .map(each -> ((Stage) each).getTitle())
                .toList());
  }

  @Test
  void everythingIsAsItWasAfterPresenting() throws IOException {
    open();
    rig.interact(
        () -> {
          rig.window().main().orElseThrow().openLens(Lens.RANK);
          rig.document().editor().select(Selection.of(Id.of("t3")));
        });
    rig.interact(() -> rig.window().main().orElseThrow().focusMap());
    MainView view = rig.fx(() -> rig.window().main().orElseThrow());
    MainView.Remembered before = rig.fx(view::remember);
    TouchMap map = rig.map();
    rig.keys(KeyCode.F5);
    assertTrue(isPresenting());
    assertTrue(titles().contains("Studio: presentation"), titles()::toString);
    rig.interact(() -> rig.window().presenting().end());
    assertFalse(isPresenting());
    assertEquals(1, titles().size());
    assertSame(map, rig.map());
    assertSame(view, rig.fx(() -> rig.window().main().orElseThrow()));
    assertEquals(before, rig.fx(view::remember));
    assertEquals(Selection.of(Id.of("t3")), rig.document().editor().selection());
    assertFalse(rig.document().hasUnsaved());
  }

  @Test
  void theSlidesOfALargeMapAreMadeOnceBehindTheWindow() throws IOException {
    rig.open(rig.write("large.touchmap", Maps.large(2_000)));
    rig.until(() -> rig.shows("quick-add-field"));
    List<Boolean> stopped =
        rig.fx(
            () -> {
              Button present = rig.node("button-present", Button.class);
              present.fire();
              present.fire();
              Works works = rig.window().works();
              return List.of(works.stopNewest(), works.stopNewest());
            });
    assertEquals(List.of(true, false), stopped);
    assertFalse(isPresenting());
    rig.interact(() -> rig.node("button-present", Button.class).fire());
    rig.until(this::isPresenting);
  }

  @Test
  void theButtonInTheTopBarStartsOnePresentationOnly() throws IOException {
    open();
    rig.press("button-present");
    assertTrue(isPresenting());
    var first = rig.fx(() -> rig.window().presenting().running().orElseThrow());
    rig.interact(() -> rig.node("button-present", javafx.scene.control.Button.class).fire());
    assertSame(first, rig.fx(() -> rig.window().presenting().running().orElseThrow()));
    assertEquals(2, titles().size());
  }

  @Test
  void closingTheWindowEndsThePresentation() throws IOException {
    open();
    rig.keys(KeyCode.F5);
    rig.interact(() -> rig.window().close(() -> {}));
    assertEquals(List.of(), titles());
  }

  @Test
  void theChosenDisplayIsRemembered() throws IOException {
    rig.interact(() -> rig.desk.change(rig.desk.settings().withDisplay(2)));
    rig.desk.settle();
    assertEquals(2, new SettingsFile(rig.folder.resolve("home")).read().display());
    rig.interact(
        () -> rig.desk.change(rig.desk.settings().withSlides(Settings.Slides.HIGH_CONTRAST)));
    assertEquals(
        Settings.Slides.HIGH_CONTRAST,
        new SettingsFile(rig.folder.resolve("home")).read().slides());
  }
}
