package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import touchmap.edit.Edit;
import touchmap.edit.Remove;
import touchmap.edit.Rename;
import touchmap.files.History;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.model.TouchMap;
import touchmap.ui.Person;

/** Earlier versions of a map, in the window. */
@ExtendWith(Person.class)
class VersionsFxTest {
  private DeskRig rig;
  private Path file = Path.of("");

  @Start
  void start(Stage stage) throws IOException {
    rig = DeskRig.on(stage);
    file = rig.write("studio.touchmap", Maps.studio());
  }

  @AfterEach
  void end() throws IOException {
    rig.end();
  }

  @Test
  void aVersionIsLookedAtComparedAndGoneBackToInOneStep() {
    rig.open(file);
    TouchMap first = rig.map();
    saveAfter(new Rename(Id.of("t1"), "Start page"));
    saveAfter(new Remove(java.util.List.of(Id.of("o2"))));
    TouchMap now = rig.map();
    ask();
    assertEquals(3, list().getItems().size());
    assertTrue(rig.text("versions-said").contains("The map of now is the same"));
    rig.keys(KeyCode.DOWN);
    rig.until(() -> rig.text("versions-said").contains("Since then"));
    assertTrue(rig.words().toString().contains("removed"), rig.words()::toString);
    rig.keys(KeyCode.DOWN);
    rig.until(() -> rig.words().contains("Home"));
    rig.keys(KeyCode.ENTER);
    rig.until(() -> rig.map().equals(first));
    assertTrue(rig.document().hasUnsaved(), "the file is not touched");
    rig.keys(KeyCode.CONTROL, KeyCode.Z);
    assertSame(now, rig.map());
  }

  @Test
  void aVersionOpensAsACopyBesideTheMap() {
    rig.open(file);
    saveAfter(new Rename(Id.of("t1"), "Start page"));
    ask();
    rig.keys(KeyCode.DOWN);
    rig.until(() -> rig.words().contains("Home"));
    MapWindow here = rig.window();
    rig.press("versions-copy");
    rig.until(() -> rig.window() != here);
    assertEquals(Maps.studio(), rig.map());
    assertTrue(rig.document().file().isEmpty());
  }

  @Test
  void whatASaveReplacesIsDatedAsItsFileWas() throws IOException {
    Instant summer = Instant.parse("2026-07-01T10:00:00Z");
    Files.setLastModifiedTime(file, FileTime.from(summer));
    rig.open(file);
    saveAfter(new Rename(Id.of("t1"), "Start page"));
    var versions = rig.desk.keeping().history().of(file);
    assertEquals(summer, versions.getLast().when());
    assertTrue(versions.getFirst().when().isAfter(summer));
  }

  @Test
  void aMapThatWasNeverSavedSaysSo() {
    rig.start("Corner bakery");
    rig.interact(() -> new VersionsWork(rig.window()).ask());
    rig.until(() -> rig.words().toString().contains("never saved"));
    assertFalse(rig.shows("versions-sheet"));
  }

  @Test
  void besideADamagedFileItsNewestGoodVersionIsOffered() throws IOException {
    rig.open(file);
    saveAfter(new Rename(Id.of("t1"), "Start page"));
    rig.interact(() -> rig.window().close(() -> {}));
    byte[] cut = java.util.Arrays.copyOf(Files.readAllBytes(file), 100);
    Files.write(file, cut);
    DeskRig next = DeskRig.again(rig);
    next.interact(() -> next.desk.open(file, next.window()));
    next.until(() -> next.words().toString().contains("Open the version of today"));
    String button =
        next.words().stream()
            .filter(it -> it.startsWith("Open the version"))
            .findFirst()
            .orElseThrow();
    next.clickOn(button);
    next.until(() -> next.window().document().isPresent());
    assertTrue(next.names().contains("Start page"));
    assertEquals(100, Files.size(file), "the damaged file stays as it is");
  }

  @Test
  void aColleaguesCopyIsComparedWithTheVersionItBeganWith() {
    rig.open(file);
    saveAfter(new Rename(Id.of("t1"), "Start page"));
    TouchMap sent = rig.map();
    saveAfter(new Rename(Id.of("t3"), "Phone call"));
    saveAfter(new Rename(Id.of("t4"), "Offer"));
    TouchMap theirs = new Remove(java.util.List.of(Id.of("o4"))).applyTo(sent);
    History history = rig.desk.keeping().history();
    assertEquals(sent, new Lineage(history, file).ancestor(rig.map(), theirs).orElseThrow());
    TouchMap stranger = Maps.grown(3);
    assertTrue(new Lineage(history, file).ancestor(rig.map(), stranger).isEmpty());
  }

  private void ask() {
    rig.interact(() -> new VersionsWork(rig.window()).ask());
    rig.until(() -> rig.shows("versions-sheet"));
    rig.until(() -> list().isFocused());
    rig.until(() -> !rig.text("versions-said").isEmpty());
  }

  private ListView<?> list() {
    return rig.node("versions-list", ListView.class);
  }

  private void saveAfter(Edit edit) {
    rig.interact(() -> rig.document().editor().apply(edit));
    rig.keys(KeyCode.CONTROL, KeyCode.S);
    rig.until(() -> rig.document().standing() == Document.Standing.SAVED);
  }
}
