package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import touchmap.edit.Rename;
import touchmap.files.Fingerprint;
import touchmap.files.MapFiles;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.model.TouchMap;
import touchmap.ui.Person;

/** Somebody else writes to the file that is open. */
@ExtendWith(Person.class)
class OnDiskFxTest {
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
  void withoutUnsavedWorkTheMapShowsWhatTheySavedAndUndoLeadsBack() throws IOException {
    rig.open(file);
    TouchMap mine = rig.map();
    TouchMap theirs = renamed(mine, "t1", "Start page");
    Files.write(file, MapFiles.write(theirs));
    look();
    rig.until(() -> rig.map().equals(theirs));
    assertFalse(rig.document().hasUnsaved());
    rig.until(() -> rig.words().toString().contains("was changed by somebody else"));
    rig.keys(KeyCode.CONTROL, KeyCode.Z);
    assertSame(mine, rig.map());
    assertTrue(rig.document().hasUnsaved());
    rig.keys(KeyCode.CONTROL, KeyCode.S);
    rig.until(() -> rig.document().standing() == Document.Standing.SAVED);
    assertEquals(mine, DeskRig.read(file));
    Fingerprint lost = Fingerprint.of(MapFiles.write(theirs));
    assertTrue(
        rig.desk.keeping().history().of(file).stream().anyMatch(it -> it.content().equals(lost)),
        "what they wrote can be found again");
  }

  @Test
  void withUnsavedWorkBothAreBroughtTogetherByIdAndFieldAndSavedWithoutAQuestion()
      throws IOException {
    rig.open(file);
    TouchMap base = rig.map();
    apply(new Rename(Id.of("t3"), "Phone call"));
    TouchMap mine = rig.map();
    Files.write(file, MapFiles.write(renamed(base, "t1", "Start page")));
    look();
    rig.until(() -> rig.words().contains("Bring both together"));
    assertSame(mine, rig.map(), "nothing changes by itself");
    click("Bring both together");
    rig.until(() -> rig.shows("bring-in-sheet"));
    rig.keys(KeyCode.ENTER);
    rig.until(() -> rig.names().contains("Start page"));
    assertTrue(rig.names().contains("Phone call"));
    look();
    rig.keys(KeyCode.CONTROL, KeyCode.S);
    rig.until(() -> rig.document().standing() == Document.Standing.SAVED);
    assertEquals(rig.map(), DeskRig.read(file));
  }

  @Test
  void aFileThatIsGoneIsSaidOnceAndSavingWritesItAgain() throws IOException {
    rig.open(file);
    Files.delete(file);
    look();
    assertFalse(rig.document().hasUnsaved(), "programs that save by deleting first are waited for");
    look();
    rig.until(() -> rig.words().toString().contains("no longer where it was"));
    assertTrue(rig.document().hasUnsaved());
    rig.keys(KeyCode.CONTROL, KeyCode.S);
    rig.until(() -> rig.document().standing() == Document.Standing.SAVED);
    assertEquals(rig.map(), DeskRig.read(file));
  }

  @Test
  void aHalfWrittenFileIsWaitedForAndNeverTaken() throws IOException {
    rig.open(file);
    TouchMap mine = rig.map();
    byte[] whole = MapFiles.write(renamed(mine, "t1", "Start page"));
    Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
    look();
    assertFalse(rig.document().hasUnsaved());
    assertSame(mine, rig.map());
    Files.write(file, whole);
    look();
    rig.until(() -> rig.names().contains("Start page"));
    Files.write(file, new byte[0]);
    look();
    look();
    rig.until(() -> rig.words().toString().contains("can’t be read any more"));
    assertTrue(rig.names().contains("Start page"));
    assertTrue(rig.document().hasUnsaved());
  }

  @Test
  @Tag("slow") // in the whole check: the quick one has ten minutes
  void ownSavesAndTouchedFilesAreNoAlarm() throws IOException {
    rig.open(file);
    for (int i = 0; i < 10; i++) {
      apply(new Rename(Id.of("t3"), "Call " + i));
      rig.keys(KeyCode.CONTROL, KeyCode.S);
      rig.until(() -> rig.document().standing() == Document.Standing.SAVED);
      look();
      Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(1_000L * i));
      look();
    }
    assertFalse(rig.words().toString().contains("somebody else"), rig.words()::toString);
  }

  @Test
  void whatTheyWroteIsNeverOverwrittenWithoutAQuestion() throws IOException {
    rig.open(file);
    apply(new Rename(Id.of("t3"), "Phone call"));
    byte[] theirs = MapFiles.write(renamed(Maps.studio(), "t1", "Start page"));
    Files.write(file, theirs);
    rig.keys(KeyCode.CONTROL, KeyCode.S);
    rig.until(() -> rig.words().contains("Another program changed this file"));
    assertArrayEquals(theirs, Files.readAllBytes(file));
    click("Bring both together");
    rig.until(() -> rig.shows("bring-in-sheet"));
    rig.keys(KeyCode.ENTER);
    rig.until(() -> rig.names().contains("Start page"));
    assertTrue(rig.names().contains("Phone call"));
    rig.keys(KeyCode.CONTROL, KeyCode.S);
    rig.until(() -> rig.document().standing() == Document.Standing.SAVED);
    assertEquals(rig.map(), DeskRig.read(file), "what was brought together is saved unasked");
  }

  @Test
  void aDiskThatWasAwayAndIsBackChangesNothing() throws IOException {
    rig.open(file);
    byte[] content = Files.readAllBytes(file);
    Files.delete(file);
    look();
    look();
    rig.until(() -> rig.document().hasUnsaved());
    Files.write(file, content);
    look();
    rig.until(() -> !rig.document().hasUnsaved());
  }

  @Test
  void theSameForeignContentIsToldOfAgainAfterASave() throws IOException {
    rig.open(file);
    byte[] theirs = MapFiles.write(renamed(Maps.studio(), "t1", "Start page"));
    apply(new Rename(Id.of("t3"), "Phone call"));
    Files.write(file, theirs);
    look();
    rig.until(() -> rig.words().contains("Bring both together"));
    rig.keys(KeyCode.CONTROL, KeyCode.S);
    rig.until(() -> rig.words().contains("Another program changed this file"));
    rig.press("answer-3");
    rig.until(() -> rig.document().standing() == Document.Standing.SAVED);
    assertFalse(rig.words().contains("Bring both together"), "it was dealt with");
    apply(new Rename(Id.of("t3"), "Video call"));
    Files.write(file, theirs);
    look();
    rig.until(() -> rig.words().contains("Bring both together"));
  }

  private static TouchMap renamed(TouchMap map, String id, String name) {
    return new Rename(Id.of(id), name).applyTo(map);
  }

  private void apply(touchmap.edit.Edit edit) {
    rig.interact(() -> rig.document().editor().apply(edit));
  }

  private void click(String text) {
    rig.clickOn(text);
    rig.settle();
  }

  /** One look at the disk, with all that comes of it. */
  private void look() {
    rig.interact(() -> rig.desk.watch().look());
    rig.desk.watch().settle();
    rig.settle();
    try {
      Thread.sleep(150);
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
    rig.settle();
  }
}
