package touchmap.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a program that is saving, at random moments, and looks at what is left. */
class KilledWhileSavingTest {
  private static final int NUMBER_FROM = "This is version ".length();

  @TempDir Path folder;

  @Test
  void theFileIsWholeAfterAFewKills() throws Exception {
    killed(4, 1);
  }

  @Test
  @Tag("slow")
  void theFileIsWholeAfterThreeHundredKills() throws Exception {
    killed(300, 2);
  }

  @Test
  @Tag("slow")
  void aFileThatIsWrittenCarelesslyIsCaught() throws Exception {
    var random = new Random(3);
    Path file = folder.resolve("map.touchmap");
    for (int i = 0; i < 200; i++) {
      Files.write(file, SavingForever.content(0));
      killOnce(file, random.nextInt(250), "carelessly");
      if (!isWhole(Files.readAllBytes(file))) return;
    }
    fail("Two hundred kills of a careless program left every file whole: this test sees nothing");
  }

  private void killed(int times, long seed) throws Exception {
    var random = new Random(seed);
    Path file = folder.resolve("map.touchmap");
    Files.write(file, SavingForever.content(0));
    int last = 0;
    int saved = 0;
    for (int i = 0; i < times; i++) {
      int acknowledged = killOnce(file, random.nextInt(250));
      int found = versionOf(Files.readAllBytes(file));
      if (acknowledged > 0) {
        assertTrue(
            found >= acknowledged, found + " is older than the acknowledged " + acknowledged);
        assertTrue(found <= acknowledged + 1, found + " was never begun after " + acknowledged);
        saved++;
      } else {
        assertTrue(found == last || found == 1, found + " comes from nowhere");
      }
      last = found;
    }
    assertTrue(saved > times / 2, "only " + saved + " of " + times + " were killed while saving");
    assertOnlyUnfinishedFilesBeside(file);
  }

  /** Starts the program, waits until it saves and some time longer, and kills it; gives its last word. */
  private int killOnce(Path file, int milliseconds, String... manner)
      throws IOException, InterruptedException {
    Path said = folder.resolveSibling(folder.getFileName() + ".said");
    var arguments = new ArrayList<>(List.of(file.toString()));
    arguments.addAll(List.of(manner));
    Process program =
        OwnJava.of(SavingForever.class, arguments.toArray(String[]::new))
            .redirectOutput(said.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    for (int i = 0; i < 2_000 && program.isAlive() && Files.size(said) == 0; i++) Thread.sleep(5);
    Thread.sleep(milliseconds);
    assertTrue(program.isAlive(), "the program stopped by itself");
    program.destroyForcibly().waitFor();
    String words = Files.readString(said, UTF_8);
    Files.delete(said);
    List<String> whole = words.substring(0, words.lastIndexOf('\n') + 1).lines().toList();
    return whole.isEmpty() ? 0 : Integer.parseInt(whole.getLast());
  }

  /** The version in a file, which must hold that version and nothing else. */
  private static int versionOf(byte[] content) {
    assertTrue(isWhole(content), () -> "torn: " + content.length + " bytes");
    return numberIn(content);
  }

  private static boolean isWhole(byte[] content) {
    return content.length > NUMBER_FROM + 9
        && Arrays.equals(SavingForever.content(numberIn(content)), content);
  }

  private static int numberIn(byte[] content) {
    return Integer.parseInt(new String(content, NUMBER_FROM, 9, UTF_8));
  }

  private void assertOnlyUnfinishedFilesBeside(Path file) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<String> others =
          files
              .map(each -> each.getFileName().toString())
              .filter(name -> !name.equals(file.getFileName().toString()))
              .filter(name -> !name.startsWith(SafeWrite.UNFINISHED))
              .toList();
      assertEquals(List.of(), others);
    }
  }
}
