package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
    rig.interact(() -> new DroppedFiles(rig.window()).take(List.of(files), 5, 5));
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

  private void dropOn(String topic, Path file) {
    rig.until(() -> rig.shows("quick-add-field"));
    javafx.geometry.Point2D at = MapPlace.of(rig, topic);
    rig.interact(() -> new DroppedFiles(rig.window()).take(List.of(file), at.getX(), at.getY()));
    rig.until(() -> rig.window().layer().isOpen());
    rig.settle();
  }

  @Test
  void aMapThatIsLetGoOnANodeComesInBelowItOrOpens() throws IOException {
    rig.open(rig.write("studio.touchmap", Maps.studio()));
    Path list = rig.write("list.txt", "Shop\n\tDoor\n\tTill\n");
    dropOn("o4", list);
    rig.keys(javafx.scene.input.KeyCode.ENTER);
    rig.until(() -> rig.names().contains("Till"));
    var empty = rig.map().find(touchmap.model.Id.of("o4")).orElseThrow();
    assertEquals(4, empty.all().size());
    assertEquals("Shop", empty.children().getFirst().name());
    rig.interact(() -> rig.document().editor().undo());
    assertEquals(Maps.studio(), rig.map());
    dropOn("o4", list);
    rig.press("answer-2");
    rig.until(() -> rig.desk.windows().size() == 2);
  }

  @Test
  void whileAQuestionIsOpenNoFileIsTaken() throws IOException {
    rig.open(rig.write("studio.touchmap", Maps.studio()));
    var files = new DroppedFiles(rig.window());
    assertTrue(rig.fx(files::isReady));
    dropOn("o4", rig.write("list.txt", "Shop\n\tDoor\n"));
    assertFalse(rig.fx(files::isReady));
  }

  @Test
  void aCopiedFileThatIsPastedOnANodeIsAskedAboutLikeOneThatIsDropped() throws IOException {
    rig.open(rig.write("studio.touchmap", Maps.studio()));
    rig.until(() -> rig.shows("quick-add-field"));
    Path list = rig.write("list.txt", "Shop\n\tDoor\n\tTill\n");
    rig.interact(
        () -> {
          var content = new javafx.scene.input.ClipboardContent();
          content.putFiles(List.of(list.toFile()));
          javafx.scene.input.Clipboard.getSystemClipboard().setContent(content);
          rig.document().editor().select(touchmap.edit.Selection.of(touchmap.model.Id.of("o4")));
          rig.window().main().orElseThrow().map().requestFocus();
        });
    rig.settle();
    rig.keys(javafx.scene.input.KeyCode.CONTROL, javafx.scene.input.KeyCode.V);
    rig.until(() -> rig.window().layer().isOpen());
    rig.settle();
    rig.keys(javafx.scene.input.KeyCode.ENTER);
    rig.until(() -> rig.names().contains("Till"));
    var under = rig.map().find(touchmap.model.Id.of("o4")).orElseThrow();
    assertEquals("Shop", under.children().getFirst().name());
  }

  @Test
  void aFileThatIsNoMapIsNotHungOnANodeAndThatIsSaid() throws IOException {
    rig.open(rig.write("studio.touchmap", Maps.studio()));
    dropOn("o4", rig.write("picture.jpg", "no map"));
    assertTrue(rig.words().contains("“picture.jpg” is no map"), () -> rig.words().toString());
    rig.keys(javafx.scene.input.KeyCode.ENTER);
    assertEquals(Maps.studio(), rig.map());
  }

  @Test
  void whatCanBeReadIsToldFromItsContentWhereTheEndingSaysNothing() throws IOException {
    assertTrue(DroppedFiles.isMap(rig.write("a.mm", "")));
    String opml = "<opml version=\"2.0\"><body><outline text=\"Shop\"/></body></opml>";
    assertTrue(DroppedFiles.isMap(rig.write("a.backup", opml)));
    assertFalse(DroppedFiles.isMap(rig.write("flyer.pdf", "%PDF-1.7\n\u0000\u0001")));
    assertFalse(DroppedFiles.isMap(rig.folder));
  }

  @Test
  void aBrowsersAddressOfAFileIsThatFileAndAWebAddressIsNone() {
    assertEquals(List.of(Path.of("/tmp/a b.opml")), paths("file:///tmp/a%20b.opml"));
    assertEquals(List.of(), paths("https://example.org/"));
    assertEquals(List.of(), paths("file:///no such address"));
    assertEquals(List.of(), paths("file:relative"));
  }

  private List<Path> paths(String text) {
    return rig.fx(
        () -> {
          var content = new javafx.scene.input.ClipboardContent();
          content.putString(text);
          javafx.scene.input.Clipboard.getSystemClipboard().setContent(content);
          return touchmap.ui.kit.BoardFiles.of(javafx.scene.input.Clipboard.getSystemClipboard());
        });
  }
}
