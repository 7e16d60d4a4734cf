package touchmap.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchmap.words.Phrase;

/**
 * Family F8 of the safety design: saving on a disk that behaves as on Windows. Whatever refuses, the file is the old or the
 * new one, is never removed to make room for the new one, and what is to be done about it is said.
 */
class OnWindowsTest {
  private static final byte[] OLD = Numbered.document(1, 20);
  private static final byte[] NEW = Numbered.document(2, 20);
  private static final int FOR_EVER = Integer.MAX_VALUE;

  @TempDir Path folder;
  private int cases;

  @Test
  void aFileThatIsOpenElsewhereIsWaitedFor() throws IOException {
    held(true, 0);
    held(true, 2);
    held(false, 1);
    assertEquals(3, cases);
  }

  @Test
  @Tag("slow")
  void howeverLongItIsOpenElsewhere() throws IOException {
    for (int times : new int[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, FOR_EVER}) {
      held(true, times);
      held(false, times);
    }
    assertEquals(24, cases);
  }

  /** The target is open elsewhere, or it was deleted there and its name is not free yet. */
  private void held(boolean isThere, int times) throws IOException {
    var disk = new WindowsDisk(fresh());
    Path place = place();
    if (isThere) Files.write(place.resolve("map.touchmap"), OLD);
    disk.holds("map.touchmap", times);
    Saved saved = SafeWrite.write(disk.at(place).resolve("map.touchmap"), NEW);
    if (times < 10) {
      assertInstanceOf(Saved.Done.class, saved);
      assertOnly(place, NEW);
    } else {
      Phrase why = assertInstanceOf(Saved.Failed.class, saved).why();
      assertEquals("files.save.held", why.key());
      if (isThere) assertArrayEquals(OLD, Files.readAllBytes(place.resolve("map.touchmap")));
      assertFalse(!isThere && Files.exists(place.resolve("map.touchmap")));
      Path kept = place.resolve(why.arguments().getLast().toString());
      assertArrayEquals(NEW, Files.readAllBytes(kept), "what was to be saved is kept beside it");
      // held once more, then free: nothing piles up, and in the end nothing is left
      if (times == FOR_EVER) SafeWrite.write(disk.at(place).resolve("map.touchmap"), NEW);
      assertEquals(isThere ? 2 : 1, names(place).size());
      disk.holds("", 0);
      assertInstanceOf(
          Saved.Done.class, SafeWrite.write(disk.at(place).resolve("map.touchmap"), NEW));
      assertOnly(place, NEW);
    }
    assertNeverRemoved(disk);
    cases++;
  }

  @Test
  void whatCannotBeReplacedInOneStepIsNotReplaced() throws IOException {
    for (boolean isThere : new boolean[] {true, false}) {
      var disk = new WindowsDisk(fresh());
      if (isThere) Files.write(place().resolve("map.touchmap"), OLD);
      disk.movesInSteps();
      Path file = disk.at(place()).resolve("map.touchmap");
      String why = assertInstanceOf(Saved.Failed.class, SafeWrite.write(file, NEW)).why().key();
      assertEquals("files.save.notInOneStep", why);
      if (isThere) assertOnly(place(), OLD);
      else assertEquals(List.of(), names(place()));
      assertNeverRemoved(disk);
      cases++;
    }
    assertEquals(2, cases);
  }

  @Test
  void otherCapitalsAreTheSameFile() throws IOException {
    for (String was : List.of("map.touchmap", "Map.touchmap", "MAP.TOUCHMAP", "Карта.touchmap")) {
      for (String now :
          List.of(was.toLowerCase(java.util.Locale.ROOT), was.toUpperCase(java.util.Locale.ROOT))) {
        var disk = new WindowsDisk(fresh());
        Files.write(place().resolve(was), OLD);
        assertInstanceOf(Saved.Done.class, SafeWrite.write(disk.at(place()).resolve(now), NEW));
        assertEquals(1, names(place()).size(), () -> was + " as " + now);
        assertOnly(place(), NEW);
        assertNeverRemoved(disk);
        cases++;
      }
    }
    assertEquals(8, cases);
  }

  @Test
  void namesThatWindowsKeepsForItselfAreRefused() throws IOException {
    var names = new ArrayList<>(List.of("CON", "con.touchmap", "PRN.touchmap", "Aux.touchmap"));
    names.addAll(List.of("NUL", "nul.touchmap", "nul.tar.touchmap", "CONIN$", "conout$.touchmap"));
    for (int i = 1; i <= 9; i++) names.addAll(List.of("COM" + i + ".touchmap", "lpt" + i));
    names.addAll(
        List.of(
            "map.", "map ", "map.touchmap.", "map.touchmap ", "con .touchmap", "COM².touchmap"));
    for (char sign : "<>:\"|?*\t".toCharArray()) names.add("ma" + sign + "p.touchmap");
    for (String name : names) {
      var disk = new WindowsDisk(fresh());
      Saved saved = SafeWrite.write(disk.at(place()).resolve(name), NEW);
      String why = assertInstanceOf(Saved.Failed.class, saved, name).why().key();
      assertEquals("files.save.windowsName", why, name);
      assertEquals(List.of(), names(place()), name);
      assertEquals(List.of(), disk.calls(), name);
      cases++;
    }
    assertEquals(41, cases);
    for (String name :
        List.of("console.touchmap", "com.touchmap", "com10.touchmap", "a.con.touchmap")) {
      var disk = new WindowsDisk(fresh());
      assertInstanceOf(
          Saved.Done.class, SafeWrite.write(disk.at(place()).resolve(name), NEW), name);
    }
  }

  private int places;

  private Path fresh() throws IOException {
    places++;
    return Files.createDirectory(place());
  }

  private Path place() {
    return folder.resolve("place" + places);
  }

  private static List<String> names(Path place) throws IOException {
    try (Stream<Path> all = Files.list(place)) {
      return all.map(it -> it.getFileName().toString()).toList();
    }
  }

  private static void assertOnly(Path place, byte[] content) throws IOException {
    List<String> names = names(place);
    assertEquals(1, names.size(), names::toString);
    assertArrayEquals(content, Files.readAllBytes(place.resolve(names.getFirst())));
  }

  /** Nothing but unfinished files is ever deleted. */
  private static void assertNeverRemoved(FaultyDisk disk) {
    List<String> removed =
        disk.calls().stream()
            .filter(call -> call.startsWith("delete "))
            .filter(call -> !call.startsWith("delete " + SafeWrite.UNFINISHED))
            .toList();
    assertTrue(removed.isEmpty(), removed::toString);
  }
}
