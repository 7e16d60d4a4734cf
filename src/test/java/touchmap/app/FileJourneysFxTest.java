package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import touchmap.ui.Person;
import org.testfx.framework.junit5.Start;
import touchmap.edit.SetHead;
import touchmap.model.Maps;
import touchmap.model.TouchMap;

@ExtendWith(Person.class)
class FileJourneysFxTest {
  private DeskRig rig;

  @Start
  void start(Stage stage) throws IOException {
    rig = DeskRig.on(stage);
  }

  @AfterEach
  void end() throws IOException {
    rig.end();
  }

  @Test
  void aMapIsBegunTypedSavedAndFoundAgain() {
    rig.start("Corner bakery");
    rig.type("Shop window");
    rig.keys(KeyCode.ENTER);
    assertTrue(rig.names().contains("Shop window"));
    assertEquals("Not saved yet", rig.text("map-state"));
    Path file = rig.folder.resolve("bakery");
    rig.answers.add(file);
    rig.keys(KeyCode.CONTROL, KeyCode.S);
    rig.until(() -> rig.document().standing() == Document.Standing.SAVED);
    assertEquals("Saved on this computer", rig.text("map-state"));
    Path written = rig.folder.resolve("bakery.touchmap");
    assertEquals(rig.map(), DeskRig.read(written));
    assertEquals("Corner bakery.touchmap", rig.asked.getLast().name());
    assertEquals(List.of(written), rig.desk.settings().recent());

    rig.type("Smell of bread");
    rig.keys(KeyCode.ENTER);
    assertEquals("Changed, not saved", rig.text("map-state"));
    rig.keys(KeyCode.CONTROL, KeyCode.S);
    rig.until(() -> rig.document().standing() == Document.Standing.SAVED);
    assertEquals(1, rig.asked.size());

    DeskRig next = DeskRig.again(rig);
    next.open(next.desk.settings().recent().getFirst());
    next.until(() -> next.window().document().isPresent());
    assertTrue(next.names().contains("Smell of bread"));
  }

  @Test
  void whatIsNotOursIsRememberedForItsFileAndNotInTheDocument() throws IOException {
    Path file = rig.write("studio.touchmap", Maps.studio());
    rig.open(file);
    rig.until(() -> rig.shows("prompt-question"));
    String asked = rig.text("prompt-question");
    rig.interact(() -> rig.node("prompt-not-ours", Button.class).fire());
    assertNotEquals(asked, rig.text("prompt-question"));
    assertFalse(rig.document().hasUnsaved());
    rig.desk.settle();
    DeskRig next = DeskRig.again(rig);
    next.open(file);
    next.until(() -> next.shows("prompt-question"));
    assertNotEquals(asked, next.text("prompt-question"));
    next.interact(() -> next.node("prompt-back", Button.class).fire());
    assertEquals(asked, next.text("prompt-question"));
  }

  @Test
  void undoingBackToWhatIsOnDiskMakesItSavedAgain() throws IOException {
    rig.open(rig.write("studio.touchmap", Maps.studio()));
    assertEquals("Saved on this computer", rig.text("map-state"));
    rig.press("quick-add-field");
    rig.type("One more");
    rig.keys(KeyCode.ENTER);
    assertEquals("Changed, not saved", rig.text("map-state"));
    rig.keys(KeyCode.ESCAPE);
    rig.keys(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("Saved on this computer", rig.text("map-state"));
  }

  @Test
  void closingAsksWhetherToSaveAndCancelStays() throws IOException {
    rig.open(rig.write("studio.touchmap", Maps.studio()));
    change();
    rig.keys(KeyCode.CONTROL, KeyCode.W);
    rig.until(() -> rig.shows("answer-1"));
    rig.keys(KeyCode.ESCAPE);
    rig.until(() -> !rig.shows("answer-1"));
    assertEquals(1, rig.desk.windows().size());
    rig.keys(KeyCode.CONTROL, KeyCode.W);
    rig.press("answer-2");
    rig.until(() -> rig.desk.windows().isEmpty());
    assertEquals(Maps.studio(), DeskRig.read(rig.folder.resolve("studio.touchmap")));
  }

  @Test
  void whatAnotherProgramWroteToTheFileIsNotWrittenOverUnasked() throws IOException {
    Path file = rig.write("studio.touchmap", Maps.studio());
    rig.open(file);
    change();
    TouchMap theirs = new SetHead("Theirs", "en").applyTo(Maps.studio());
    rig.write("studio.touchmap", theirs);
    rig.keys(KeyCode.CONTROL, KeyCode.S);
    rig.until(() -> rig.shows("answer-3"));
    assertEquals(theirs, DeskRig.read(file));
    rig.keys(KeyCode.ESCAPE);
    assertEquals("Changed, not saved", rig.text("map-state"));
    rig.keys(KeyCode.CONTROL, KeyCode.S);
    rig.until(() -> rig.shows("answer-3"));
    rig.answers.add(rig.folder.resolve("mine.touchmap"));
    rig.press("answer-2");
    rig.until(() -> rig.document().standing() == Document.Standing.SAVED);
    assertEquals(theirs, DeskRig.read(file));
    assertEquals(rig.map(), DeskRig.read(rig.folder.resolve("mine.touchmap")));
    rig.interact(() -> rig.document().editor().undo());
    rig.keys(KeyCode.CONTROL, KeyCode.S);
    rig.until(() -> rig.document().standing() == Document.Standing.SAVED);
  }

  @Test
  void whoComesBackOpensTheLastMapFromTheFirstScreen() throws IOException {
    rig.open(rig.write("studio.touchmap", Maps.studio()));
    rig.desk.settle();
    DeskRig next = DeskRig.again(rig);
    next.until(() -> next.shows("start-again"));
    assertEquals("Open “studio” again", next.text("start-again"));
    next.interact(() -> next.node("start-again", Button.class).fire());
    next.until(() -> next.window().document().isPresent());
    assertEquals(Maps.studio(), next.map());
  }

  @Test
  void theirsCanBeReplacedOnPurpose() throws IOException {
    Path file = rig.write("studio.touchmap", Maps.studio());
    rig.open(file);
    change();
    rig.write("studio.touchmap", new SetHead("Theirs", "en").applyTo(Maps.studio()));
    rig.keys(KeyCode.CONTROL, KeyCode.S);
    rig.until(() -> rig.shows("answer-3"));
    rig.press("answer-3");
    rig.until(() -> rig.document().standing() == Document.Standing.SAVED);
    assertEquals(rig.map(), DeskRig.read(file));
  }

  @Test
  void closingCanSaveFirst() throws IOException {
    Path file = rig.write("studio.touchmap", Maps.studio());
    rig.open(file);
    change();
    rig.keys(KeyCode.CONTROL, KeyCode.W);
    rig.keys(KeyCode.ENTER);
    rig.until(() -> rig.desk.windows().isEmpty());
    assertTrue(
        DeskRig.read(file).root().all().stream().anyMatch(each -> each.name().equals("One more")));
  }

  private void change() {
    rig.press("quick-add-field");
    rig.type("One more");
    rig.keys(KeyCode.ENTER);
  }

  @Test
  void aMapThatCannotBeSavedStaysAndSaysSo() throws IOException {
    rig.start("Corner bakery");
    rig.answers.add(rig.folder.resolve("nowhere").resolve("bakery.touchmap"));
    rig.keys(KeyCode.CONTROL, KeyCode.S);
    rig.until(() -> rig.shows("answer-1"));
    assertEquals(Document.Standing.NEW, rig.document().standing());
    rig.answers.add(rig.folder.resolve("bakery.touchmap"));
    rig.press("answer-1");
    rig.until(() -> rig.document().standing() == Document.Standing.SAVED);
  }

  @Test
  void aDamagedFileOpensAsAnUnsavedCopyOfWhatIsSound() throws IOException {
    String sound = Files.readString(rig.write("a.touchmap", Maps.studio()));
    Path file =
        rig.write("b.touchmap", sound.replaceFirst("\"type\": \"touchpoint\"", "\"type\": 7"));
    rig.interact(() -> rig.window().files().open(file));
    rig.until(() -> rig.window().layer().isOpen());
    String before = Files.readString(file);
    rig.keys(KeyCode.ENTER);
    rig.until(() -> rig.window().document().isPresent());
    assertEquals(Document.Standing.NEW, rig.document().standing());
    assertTrue(rig.document().file().isEmpty());
    assertEquals(before, Files.readString(file));
  }

  @Test
  void aFileOfANewerVersionIsNeverWrittenOver() throws IOException {
    String sound = Files.readString(rig.write("a.touchmap", Maps.studio()));
    Path file = rig.write("b.touchmap", sound.replaceFirst("\"touchmap\": 1", "\"touchmap\": 99"));
    rig.open(file);
    rig.until(() -> rig.window().layer().isOpen());
    rig.keys(KeyCode.ENTER);
    assertEquals("Read only: from a newer version", rig.text("map-state"));
    assertTrue(rig.window().stage().getTitle().contains("(read only)"));
    change();
    assertEquals("Read only: changes are saved as a copy", rig.text("map-state"));
    rig.answers.add(file);
    String before = Files.readString(file);
    rig.keys(KeyCode.CONTROL, KeyCode.S);
    rig.until(() -> rig.shows("answer-1"));
    assertEquals("b (copy).touchmap", rig.asked.getLast().name());
    assertTrue(
        rig.lookup(".toast").queryAll().stream()
            .anyMatch(
                each -> each.getAccessibleText().contains("so your changes are saved as a copy")));
    rig.answers.add(rig.folder.resolve("c.touchmap"));
    rig.press("answer-1");
    rig.until(() -> rig.document().standing() == Document.Standing.SAVED);
    assertEquals(before, Files.readString(file));
    assertFalse(rig.window().stage().getTitle().contains("(read only)"));
  }

  @Test
  void afterANoticeTheKeyboardIsOnTheMap() throws IOException {
    String sound = Files.readString(rig.write("a.touchmap", Maps.studio()));
    rig.open(rig.write("b.touchmap", sound.replaceFirst("\"touchmap\": 1", "\"touchmap\": 2")));
    rig.until(() -> rig.window().layer().isOpen());
    rig.keys(KeyCode.ENTER);
    assertFalse(rig.window().layer().isOpen());
    assertTrue(rig.fx(() -> rig.window().main().orElseThrow().map().isFocusWithin()));
    rig.keys(KeyCode.TAB);
    rig.type("Counter");
    rig.keys(KeyCode.ENTER);
    assertTrue(rig.names().contains("Counter"));
  }

  @Test
  void twoFilesThatCannotBeReadAreToldOfOneAfterTheOther() throws IOException {
    for (String name : List.of("x.touchmap", "y.touchmap")) {
      Path file = rig.write(name, "not a map");
      rig.interact(() -> rig.window().files().open(file));
      rig.until(() -> rig.window().layer().isOpen());
    }
    Path sound = rig.write("sound.touchmap", Maps.studio());
    rig.open(sound);
    assertEquals(1, rig.fx(() -> rig.window().layer().lookupAll(".dialog-sheet").size()));
    rig.keys(KeyCode.CONTROL, KeyCode.O);
    assertTrue(rig.asked.isEmpty());
    rig.keys(KeyCode.ENTER);
    assertTrue(rig.window().layer().isOpen());
    rig.keys(KeyCode.ENTER);
    assertFalse(rig.window().layer().isOpen());
    assertTrue(rig.fx(() -> rig.window().main().orElseThrow().map().isFocusWithin()));
  }

  @Test
  void whatCannotBeReadSaysWhyAndNothingOpens() throws IOException {
    Path file = rig.write("x.touchmap", "not a map");
    rig.interact(() -> rig.window().files().open(file));
    rig.until(() -> rig.window().layer().isOpen());
    rig.keys(KeyCode.ENTER);
    assertTrue(rig.window().document().isEmpty());
    assertFalse(rig.window().layer().isOpen());
  }

  @Test
  void aFileThatIsOpenIsBroughtToTheFrontInsteadOfOpenedTwice() throws IOException {
    Path file = rig.write("studio.touchmap", Maps.studio());
    rig.open(file);
    rig.interact(() -> rig.window().files().open(file));
    rig.settle();
    assertEquals(1, rig.desk.windows().size());
  }

  @Test
  void anotherFileOpensInAWindowOfItsOwn() throws IOException {
    rig.open(rig.write("a.touchmap", Maps.studio()));
    rig.interact(() -> rig.window().files().open(write("b.touchmap")));
    rig.until(() -> rig.desk.windows().size() == 2);
    rig.until(() -> rig.window().document().isPresent());
  }

  private Path write(String name) {
    try {
      return rig.write(name, Maps.studio());
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }
}
