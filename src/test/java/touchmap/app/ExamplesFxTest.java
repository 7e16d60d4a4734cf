package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import touchmap.files.MapFiles;
import touchmap.files.Samples;
import touchmap.model.Maps;
import touchmap.ui.Person;

/** Finished maps are opened from a list, from the first screen and from anywhere. */
@ExtendWith(Person.class)
class ExamplesFxTest {
  private DeskRig rig;

  @Start
  void start(Stage stage) throws IOException {
    rig = DeskRig.on(stage);
  }

  @AfterEach
  void end() throws IOException {
    rig.end();
  }

  private void awaitList() {
    rig.until(
        () -> rig.shows("examples-sheet") && rig.node("example-tandem", Node.class).isFocused());
  }

  private void awaitMap(String business) {
    rig.until(() -> rig.window().main().isPresent() && rig.names().contains(business));
  }

  private void tabTo(String id) {
    for (int i = 0; i < 20 && !rig.node(id, Node.class).isFocused(); i++) rig.keys(KeyCode.TAB);
    assertTrue(rig.node(id, Node.class).isFocused());
  }

  @Test
  void theFirstScreenOpensAnExampleByMouseAsANewMapWithoutAFile() {
    rig.press("start-examples");
    awaitList();
    rig.press("example-cafe");
    awaitMap("Café");
    assertFalse(rig.shows("examples-sheet"));
    assertEquals(1, rig.desk.windows().size());
    assertEquals("", rig.document().source().map(Object::toString).orElse(""));
    assertArrayEquals(Samples.document("cafe", "en"), MapFiles.write(rig.map()));
  }

  @Test
  void theFirstScreenOpensAnExampleByKeysAlone() {
    rig.until(() -> rig.shows("start-name") && rig.node("start-name", Node.class).isFocused());
    tabTo("start-examples");
    rig.keys(KeyCode.SPACE);
    awaitList();
    rig.keys(KeyCode.DOWN);
    rig.keys(KeyCode.DOWN);
    rig.keys(KeyCode.DOWN);
    rig.keys(KeyCode.ENTER);
    awaitMap("Dental clinic");
  }

  @Test
  void everyExampleIsListedWithItsClientAndTheNumberOfItsTouchpoints() {
    rig.press("start-examples");
    awaitList();
    for (String name : Samples.names()) assertTrue(rig.shows("example-" + name), name);
    List<String> said = rig.words();
    assertTrue(
        said.containsAll(List.of("Equipment maker (B2B)", "32 touchpoints")), said::toString);
    assertTrue(said.contains("A plant’s chief engineer, choosing a machine"), said::toString);
    rig.keys(KeyCode.ESCAPE);
    assertFalse(rig.shows("examples-sheet"));
    assertTrue(rig.window().main().isEmpty());
  }

  @Test
  void thePaletteOpensTheListOverAMapAndEnterOnCancelLeavesTheMap() throws IOException {
    rig.open(rig.write("studio.touchmap", Maps.studio()));
    rig.keys(KeyCode.SHORTCUT, KeyCode.K);
    rig.type("open an example");
    rig.keys(KeyCode.ENTER);
    awaitList();
    rig.keys(KeyCode.UP);
    rig.keys(KeyCode.SHIFT, KeyCode.TAB);
    rig.keys(KeyCode.ENTER);
    assertFalse(rig.shows("examples-sheet"));
    assertTrue(rig.names().contains("Website"));
  }

  @Test
  void aRussianIsOfferedRussianExamples() {
    rig.fx(
        () -> {
          rig.desk.change(
              rig.desk
                  .settings()
                  .preferences()
                  .withLanguage(touchmap.ui.kit.Preferences.Language.RU));
          return true;
        });
    rig.press("start-examples");
    awaitList();
    assertTrue(rig.words().contains("32 точки контакта"), () -> rig.words().toString());
    rig.press("example-saas");
    awaitMap("Онлайн-сервис (SaaS)");
    assertEquals("ru", rig.map().language());
  }
}
