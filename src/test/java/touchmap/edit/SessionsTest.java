package touchmap.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchmap.files.MapFiles;
import touchmap.model.Opened;

/**
 * Family F12 of the safety design: long sessions of random work with undo, redo, saving, opening again and crashes. What is
 * there after each is what a simple model of a list of maps says.
 */
class SessionsTest {
  private static final int CRASHES = 20;

  @TempDir Path folder;

  @Test
  void whatWasDoneIsThereAfterEachCrash() throws IOException {
    int crashes = 0;
    for (long seed = 0; seed < 4; seed++) crashes += session(seed, 150);
    assertTrue(crashes >= 4, "crashes: " + crashes);
  }

  @Test
  @Tag("slow")
  void alsoOverTenThousandActions() throws IOException {
    assertTrue(session(77, 10_000) >= 10 * CRASHES);
  }

  private int session(long seed, int actions) throws IOException {
    var session = new Session(Files.createDirectory(folder.resolve("s" + seed)), seed);
    for (int i = 0; i < actions; i++) session.act("seed " + seed + ", action " + i);
    session.undoneAndDoneAgain("seed " + seed);
    return session.crashes();
  }

  /** The test must be able to fail: a journal that misses the last step is noticed. */
  @Test
  void aStepThatIsMissingIsNoticed() throws IOException {
    var session = new Session(Files.createDirectory(folder.resolve("control")), 5);
    for (int i = 0; i < 30; i++) session.act("control " + i);
    Path journal = session.workedOn();
    byte[] whole = Files.readAllBytes(journal);
    Files.write(journal, Arrays.copyOf(whole, whole.length - 3));
    AssertionError noticed = assertThrows(AssertionError.class, () -> session.crash("control"));
    assertTrue(noticed.toString().contains("control"), noticed::toString);
  }

  @Test
  void theSavedFileIsTheLastSavedMap() throws IOException {
    var session = new Session(Files.createDirectory(folder.resolve("saved")), 9);
    for (int i = 0; i < 40; i++) session.act("saved " + i);
    session.save();
    byte[] file = Files.readAllBytes(session.file());
    assertArrayEquals(MapFiles.write(session.map()), file);
    assertEquals(session.map(), assertInstanceOf(Opened.Fine.class, MapFiles.read(file, "")).map());
  }
}
