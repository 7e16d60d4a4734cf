package touchmap.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kills a program that saves without a pause, at moments that a seed decides: the file is always one whole document. */
@Tag("slow")
class KilledWhileSavingTest {
  private static final int KILLS = 15;
  private static final int LENGTH = 400_000;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theFileIsTheOldOrTheNewOne(long seed) throws IOException, InterruptedException {
    Path file = folder.resolve("map.touchmap");
    Files.write(file, filled((byte) 'a'));
    var chance = new Random(seed);
    int running = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Process saver = saver(file);
      assertEquals('s', saver.getInputStream().read(), "the saver did not start");
      Thread.sleep(chance.nextInt(120));
      if (saver.isAlive()) running++;
      saver.destroyForcibly();
      assertTrue(saver.waitFor(20, TimeUnit.SECONDS));
      assertWhole(Files.readAllBytes(file), "seed " + seed + ", kill " + kill);
    }
    assertEquals(KILLS, running, "savers that were killed at work");
  }

  private static Process saver(Path file) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            Path.of("target", "classes")
                + System.getProperty("path.separator")
                + Path.of("target", "test-classes"),
            Saver.class.getName(),
            file.toString())
        .start();
  }

  private static void assertWhole(byte[] content, String when) {
    assertEquals(LENGTH, content.length, when);
    assertTrue(Arrays.equals(content, filled(content[0])), when);
  }

  private static byte[] filled(byte with) {
    var content = new byte[LENGTH];
    Arrays.fill(content, with);
    return content;
  }

  /** The program that is killed: saves one content after the other until it is stopped. */
  static final class Saver {
    private Saver() {}

    public static void main(String[] arguments) {
      Path file = Path.of(arguments[0]);
      System.out.write('s');
      System.out.flush();
      for (int i = 0; ; i++) SafeWrite.write(file, filled((byte) ('a' + i % 26)));
    }
  }
}
