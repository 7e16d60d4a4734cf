package touchmap.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Family F1 of the safety design: kills a program at random moments while somebody works in it, and looks whether file
 * and journal together hold every step that was said to be on the disk.
 */
class KilledWhileWorkingTest {
  @TempDir Path folder;

  @Test
  void nothingIsLostByAFewKills() throws Exception {
    assertEquals(4, killed(4, 1));
  }

  @Test
  @Tag("slow")
  void nothingIsLostByFiveHundredKills() throws Exception {
    assertEquals(500, killed(500, 2));
  }

  /**
   * How many kills of a program that also saves there were; each is looked at. After every fourth comes one of a program
   * that never saves: where the disk is slow most kills meet a program that is just saving, and whether the journal alone
   * holds the work must not hang on luck.
   */
  private int killed(int times, long seed) throws Exception {
    var random = new Random(seed);
    Path file = folder.resolve("map.touchmap");
    Path state = folder.resolve("state");
    Files.write(file, WorkingForever.document(0));
    int begun = 0;
    int kills = 0;
    int recovered = 0;
    int unsaved = 0;
    while (kills < times) {
      boolean saving = unsaved >= (kills + 1) / 4;
      if (saving) kills++;
      else unsaved++;
      Said said = killOnce(file, state, begun, saving, random.nextInt(300));
      int inFile = stepIn(Files.readAllBytes(file), "file");
      assertTrue(inFile >= said.saved(), inFile + " in the file, saved was " + said.saved());
      List<Leftover> left = Leftover.in(state.resolve("recovery"));
      assertTrue(left.size() <= 2, () -> "journals: " + left.size());
      int latest = inFile;
      for (Leftover each : left) {
        latest = Math.max(latest, stepIn(each.content(), "journal"));
        if (stepIn(each.content(), "journal") > inFile) recovered++;
      }
      assertTrue(latest >= said.step(), latest + " is all, " + said.step() + " was on the disk");
      assertTrue(latest <= said.step() + 1, latest + " was never done after " + said.step());
      var history = new History(state.resolve("history"));
      for (History.Version version : history.of(file))
        stepIn(history.read(version).orElseThrow(), "version");
      for (Leftover each : left) each.discard();
      Files.write(file, WorkingForever.document(latest));
      begun = latest;
    }
    assertEquals(times / 4, unsaved);
    assertTrue(recovered >= unsaved, "only " + recovered + " kills left unsaved steps");
    return kills;
  }

  /** What the program said last. */
  private record Said(int step, int saved) {}

  private Said killOnce(Path file, Path state, int begun, boolean saving, int milliseconds)
      throws IOException, InterruptedException {
    Path said = folder.resolve("said.txt");
    Process program =
        OwnJava.of(
                WorkingForever.class,
                file.toString(),
                state.toString(),
                Integer.toString(begun),
                Integer.toString(saving ? WorkingForever.SAVED_EACH : WorkingForever.NEVER))
            .redirectOutput(said.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    for (int i = 0; i < 4_000 && program.isAlive() && Files.size(said) == 0; i++) Thread.sleep(5);
    Thread.sleep(milliseconds);
    assertTrue(program.isAlive(), "the program stopped by itself");
    program.destroyForcibly().waitFor();
    String words = Files.readString(said, UTF_8);
    Files.delete(said);
    int step = begun;
    int saved = 0;
    for (String line : words.substring(0, words.lastIndexOf('\n') + 1).lines().toList()) {
      String[] word = line.split(" ", 2);
      if (word[0].equals("step")) step = Integer.parseInt(word[1]);
      else saved = Integer.parseInt(word[1]);
    }
    return new Said(step, saved);
  }

  private static int stepIn(byte[] content, String where) {
    return WorkingForever.stepOf(content)
        .orElseThrow(() -> new AssertionError("torn " + where + ": " + content.length + " bytes"));
  }
}
