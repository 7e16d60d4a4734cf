package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import touchmap.files.Journal;
import touchmap.files.Leftover;
import touchmap.files.MapFiles;
import touchmap.model.Maps;
import touchmap.model.TouchMap;
import touchmap.ui.Person;

/** The program ends unasked, and is started again. */
@ExtendWith(Person.class)
class RecoveryFxTest {
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
  void whatWasDoneToAFileIsOfferedAndOpenedWithItsSteps() throws Exception {
    Path file = rig.write("studio.touchmap", Maps.studio());
    byte[] before = Files.readAllBytes(file);
    rig.open(file);
    TouchMap opened = rig.map();
    add("First");
    add("Second");
    TouchMap worked = rig.map();
    DeskRig next = afterACrash();
    next.until(() -> next.shows("recovery-sheet"));
    assertTrue(next.words().toString().contains("2 new touchpoints"), next.words()::toString);
    assertTrue(next.words().toString().contains("today at"), next.words()::toString);
    next.keys(KeyCode.ENTER);
    next.until(() -> next.window().document().isPresent());
    next.until(() -> next.map().equals(worked));
    assertEquals(file, next.document().file().orElseThrow());
    assertTrue(next.document().hasUnsaved());
    assertArrayEquals(before, Files.readAllBytes(file), "the file is not touched");
    next.keys(KeyCode.CONTROL, KeyCode.Z);
    assertTrue(next.names().contains("First"));
    assertFalse(next.names().contains("Second"));
    next.keys(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(opened, next.map());
    assertFalse(next.document().hasUnsaved());
    next.keys(KeyCode.CONTROL, KeyCode.Y);
    next.keys(KeyCode.CONTROL, KeyCode.Y);
    next.keys(KeyCode.CONTROL, KeyCode.S);
    next.until(() -> next.document().standing() == Document.Standing.SAVED);
    assertEquals(worked, DeskRig.read(file));
    next.desk.keeping().settle();
    assertEquals(0, journals());
  }

  @Test
  void aMapThatWasNeverSavedIsOffered() throws Exception {
    rig.start("Corner bakery");
    add("Shop window");
    TouchMap worked = rig.map();
    DeskRig next = afterACrash();
    next.until(() -> next.shows("recovery-sheet"));
    assertTrue(next.words().toString().contains("Never saved"), next.words()::toString);
    next.press("recovery-open");
    next.until(() -> next.window().document().isPresent());
    assertEquals(worked, next.map());
    assertEquals(Document.Standing.NEW, next.document().standing());
    // and it is kept again
    DeskRig third = afterACrash(next);
    third.until(() -> third.shows("recovery-sheet"));
  }

  @Test
  void whoOpensTheFileItselfFirstGetsTheWorkIntoThatWindow() throws Exception {
    Path file = rig.write("studio.touchmap", Maps.studio());
    rig.open(file);
    add("Mine");
    crash(rig);
    DeskRig next = DeskRig.again(rig);
    next.open(file);
    next.until(() -> next.window().document().isPresent());
    next.interact(() -> new Recovery(next.desk).look(next.window()));
    next.until(() -> next.shows("recovery-sheet"));
    next.keys(KeyCode.ENTER);
    next.until(() -> next.names().contains("Mine"));
    assertEquals(1, next.desk.windows().size());
    assertEquals(file, next.document().file().orElseThrow());
  }

  @Test
  void aFileThatWasChangedSinceStaysAndTheWorkIsACopy() throws Exception {
    Path file = rig.write("studio.touchmap", Maps.studio());
    rig.open(file);
    add("Mine");
    byte[] theirs = MapFiles.write(Maps.studio().withTitle("Their studio"));
    Files.write(file, theirs);
    DeskRig next = afterACrash();
    next.until(() -> next.shows("recovery-sheet"));
    assertTrue(next.words().toString().contains("by somebody else"), next.words()::toString);
    next.keys(KeyCode.ENTER);
    next.until(() -> next.window().document().isPresent());
    next.until(() -> next.names().contains("Mine"));
    assertTrue(next.document().file().isEmpty());
    assertArrayEquals(theirs, Files.readAllBytes(file));
  }

  @Test
  void whatIsThrownAwayIsNotOfferedAgainAndLaterIs() throws Exception {
    rig.start("Corner bakery");
    add("Shop window");
    DeskRig next = afterACrash();
    next.until(() -> next.shows("recovery-sheet"));
    next.keys(KeyCode.ESCAPE);
    next.until(() -> !next.shows("recovery-sheet"));
    next.interact(() -> new Recovery(next.desk).look(next.window()));
    next.until(() -> next.shows("recovery-sheet"));
    next.press("recovery-toss-0");
    next.press("recovery-open");
    next.until(() -> !next.shows("recovery-sheet"));
    next.desk.keeping().settle();
    assertEquals(0, journals());
  }

  @Test
  void whatWasSavedOrGivenUpLeavesNothing() throws Exception {
    Path file = rig.write("studio.touchmap", Maps.studio());
    rig.open(file);
    add("One");
    rig.until(() -> journals() == 1);
    rig.keys(KeyCode.CONTROL, KeyCode.S);
    rig.until(() -> rig.document().standing() == Document.Standing.SAVED);
    rig.desk.keeping().settle();
    assertEquals(0, journals());
    add("Two");
    rig.interact(() -> rig.window().close(() -> {}));
    rig.until(() -> rig.words().contains("Don’t save"));
    rig.interact(
        () ->
            rig.window().stage().getScene().getRoot().lookupAll(".button").stream()
                .map(javafx.scene.control.Button.class::cast)
                .filter(each -> each.getText().equals("Don’t save"))
                .findFirst()
                .orElseThrow()
                .fire());
    rig.desk.keeping().settle();
    assertEquals(0, journals());
  }

  @Test
  void aHomeThatCannotBeWrittenIsSaidAndWorkGoesOn() throws Exception {
    Files.writeString(rig.folder.resolve("home/recovery"), "a file where the folder should be");
    rig.start("Corner bakery");
    add("Shop window");
    rig.until(() -> rig.words().toString().contains("recovery copy can’t be written"));
    Files.delete(rig.folder.resolve("home/recovery"));
    add("Smell of bread");
    rig.until(() -> journals() == 1);
    crash(rig);
    Leftover left = Leftover.in(rig.folder.resolve("home/recovery")).getFirst();
    assertTrue(
        new String(left.content(), java.nio.charset.StandardCharsets.UTF_8)
            .contains("Smell of bread"));
  }

  private void add(String name) {
    rig.press("quick-add-field");
    rig.type(name);
    rig.keys(KeyCode.ENTER);
    assertTrue(rig.names().contains(name), rig.names()::toString);
  }

  private DeskRig afterACrash() throws Exception {
    return afterACrash(rig);
  }

  private DeskRig afterACrash(DeskRig before) throws Exception {
    crash(before);
    DeskRig next = DeskRig.again(before);
    next.interact(() -> new Recovery(next.desk).look(next.window()));
    return next;
  }

  /** Two seconds after the last step the program is gone, and with it the locks that it held. */
  private static void crash(DeskRig of) throws Exception {
    Thread.sleep(1_000);
    for (MapWindow each : of.desk.windows()) {
      Keeper keeper = each.document().orElseThrow().keeper().orElseThrow();
      of.desk
          .keeping()
          .work()
          .submit(
              () -> {
                Journal open = keeper.journal().orElseThrow();
                open.close();
                return open;
              })
          .get(5, TimeUnit.SECONDS);
    }
    of.desk.keeping().work().shutdown();
  }

  private long journals() throws IOException {
    Path folder = rig.folder.resolve("home/recovery");
    if (!Files.isDirectory(folder)) return 0;
    try (var files = Files.list(folder)) {
      return List.copyOf(files.toList()).size();
    }
  }
}
