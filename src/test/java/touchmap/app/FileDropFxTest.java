package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import touchmap.ui.Person;
import org.testfx.framework.junit5.Start;
import touchmap.model.Maps;

@ExtendWith(Person.class)
class FileDropFxTest {
  private DeskRig rig;

  @Start
  void start(Stage stage) throws IOException {
    rig = DeskRig.on(stage);
  }

  @AfterEach
  void end() throws IOException {
    rig.end();
  }

  /** What is let go over the window; the headless toolkit has no drag between programs. */
  private void drop(Path... files) {
    rig.interact(
        () ->
            FileDrop.take(
                Stream.of(files).map(Path::toFile).toList(),
                file -> rig.desk.open(file, rig.window())));
    rig.settle();
  }

  @Test
  void aMapThatIsDroppedOnTheWindowOpens() throws IOException {
    drop(rig.write("studio.touchmap", Maps.studio()));
    rig.until(() -> rig.window().document().isPresent());
    assertEquals(Maps.studio().root().name(), rig.map().root().name());
  }

  @Test
  void ofSeveralEachOpensInAWindowOfItsOwn() throws IOException {
    drop(
        rig.write("studio.touchmap", Maps.studio()),
        rig.write("list.txt", "Shop\n\tDoor\n\tTill\n"));
    rig.until(() -> rig.desk.windows().size() == 2);
    assertTrue(rig.desk.windows().stream().allMatch(each -> each.document().isPresent()));
  }

  @Test
  void whatIsNoMapIsSaidInOneSentenceAndNothingOpens() throws IOException {
    drop(rig.write("picture.jpg", "\u0000\u0001 no map"));
    rig.until(() -> rig.window().layer().isOpen());
    assertTrue(rig.window().document().isEmpty());
    assertFalse(rig.desk.windows().size() > 1);
  }
}
