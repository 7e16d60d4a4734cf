package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import touchmap.ui.Person;
import touchmap.words.Phrase;

/** The window of a start for which a file was named: it does not build the first screen on the way. */
@ExtendWith(Person.class)
class FirstWindowFxTest {

  private DeskRig rig;

  @Start
  void start(Stage stage) throws IOException {
    rig = DeskRig.on(stage);
  }

  @AfterEach
  void end() throws IOException {
    rig.end();
  }

  private MapWindow bare() {
    return rig.fx(() -> rig.desk.bareWindow(new Stage()));
  }

  private String named(MapWindow window) {
    return rig.fx(() -> window.document().orElseThrow().editor().map().root().nameOnOneLine());
  }

  private boolean showsFirstScreen(MapWindow window) {
    return rig.fx(() -> window.stage().getScene().getRoot().lookup("#start-name") != null);
  }

  @Test
  void aMapComesWithoutIt() throws IOException {
    Path file = rig.folder.resolve("a.touchmap");
    Files.write(file, touchmap.files.Samples.document("tandem", "en"));
    MapWindow window = bare();
    rig.interact(() -> rig.desk.open(file, window));
    assertFalse(showsFirstScreen(window));
    rig.until(() -> window.main().isPresent() && window.stage().isShowing());
    assertEquals("Tandem web studio", named(window));
  }

  @Test
  void whatTakesLongIsSaidOverAnEmptyWindow() {
    var go = new CountDownLatch(1);
    MapWindow window = bare();
    rig.interact(
        () ->
            Behind.run(
                window,
                Phrase.of("app.busy.open", "big.touchmap"),
                behind -> {
                  go.await();
                  return "";
                },
                done -> {},
                failed -> {}));
    rig.until(() -> window.stage().isShowing());
    rig.until(() -> rig.words().contains("Opening big.touchmap…"));
    assertFalse(showsFirstScreen(window));
    rig.clickOn("Stop");
    rig.settle();
    assertTrue(showsFirstScreen(window));
    go.countDown();
  }

  @Test
  void aFileThatIsNoneLeadsToIt() throws IOException {
    Path file = rig.folder.resolve("b.touchmap");
    Files.writeString(file, "{ no map");
    MapWindow window = bare();
    rig.interact(() -> rig.desk.open(file, window));
    rig.until(() -> window.stage().isShowing());
    assertTrue(showsFirstScreen(window));
  }
}
