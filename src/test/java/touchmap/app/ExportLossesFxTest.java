package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import touchmap.ui.Person;

/** What another format cannot hold is named before a file is written, and a person may stop there. */
@ExtendWith(Person.class)
class ExportLossesFxTest {
  private DeskRig rig;

  @Start
  void start(Stage stage) throws IOException {
    rig = DeskRig.on(stage);
  }

  @AfterEach
  void end() throws IOException {
    rig.end();
  }

  private Path export(String name) throws IOException {
    Path sample = rig.folder.resolve("studio.touchmap");
    Files.copy(Path.of("assets/samples/web-studio.en.touchmap"), sample);
    rig.open(sample);
    Path file = rig.folder.resolve(name);
    rig.interact(() -> new ExportWork(rig.window()).straight(file, MapReader.ending(file)));
    return file;
  }

  @Test
  void lossesAreNamedWithCountsBeforeTheFileIsWritten() throws IOException {
    Path file = export("plan.opml");
    rig.until(() -> rig.shows("export-losses"));
    assertFalse(Files.exists(file), "nothing is written before somebody agreed");
    assertTrue(
        rig.words().stream().anyMatch(each -> each.matches("[0-9]+ chains?")),
        () -> rig.words().toString());
    rig.keys(KeyCode.ENTER);
    rig.until(() -> Files.exists(file));
    rig.until(() -> rig.words().contains("Exported to plan.opml"));
  }

  @Test
  void whoStopsThereHasNoFile() throws IOException {
    Path file = export("plan.opml");
    rig.until(() -> rig.shows("export-losses"));
    rig.keys(KeyCode.ESCAPE);
    rig.until(() -> !rig.window().layer().isOpen());
    assertFalse(Files.exists(file));
    assertFalse(rig.words().contains("Exported to plan.opml"));
  }

  @Test
  void whatHoldsEverythingIsWrittenWithoutAQuestion() throws IOException {
    Path file = export("plan.html");
    rig.until(() -> Files.exists(file));
    assertFalse(rig.window().layer().isOpen());
  }
}
