package touchmap.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Family F4 of the safety design: a small ext4 disk loses its power while somebody works and saves on it. What was said to
 * be on the disk is there when the power is back; two careless ways of saving must lose it.
 */
@Tag("slow")
@Isolated(
    "a program that another class starts holds, for a moment, what is open here, and so the disk")
class PowerCutsTest {
  private static final List<String> WAYS =
      List.of("defaults", "noauto_da_alloc", "noauto_da_alloc,data=writeback");

  @TempDir Path folder;
  private Path disk = Path.of("");
  private Path image = Path.of("");
  private final Random random = new Random(4);

  @BeforeEach
  void build() throws IOException {
    disk = Files.createDirectory(folder.resolve("disk"));
    image = folder.resolve("image");
    Needs.working("a disk image", "truncate", "-s", "48M", image.toString());
    Needs.working("ext4", "mkfs.ext4", "-q", image.toString());
    Needs.working("mounting a disk image", "mount", "-o", "loop", image.toString(), disk + "");
    boolean cut = PowerSwitch.cut(disk);
    Needs.run("umount", disk.toString());
    Needs.working("cutting the power of a disk", cut ? "true" : "false");
  }

  @AfterEach
  void unmount() throws IOException {
    // only when a case failed in between
    if (Files.getFileStore(disk).equals(Files.getFileStore(folder))) return;
    Needs.run("umount", disk.toString());
  }

  @Test
  void whatWasSaidToBeThereIsThere() throws Exception {
    int cuts = 0;
    for (String way : WAYS) for (int i = 0; i < 20; i++, cuts++) whileWorking(way);
    assertEquals(60, cuts);
  }

  @Test
  void carelessWaysLoseIt() throws Exception {
    int lost = 0;
    int cuts = 0;
    for (String manner : List.of("carelessly", "unforced")) {
      for (int i = 0; i < 6; i++, cuts++) if (isLost(WAYS.get(i % 2), manner)) lost++;
    }
    assertEquals(12, cuts);
    assertEquals(12, lost, "a program that forces nothing lost nothing: the power was not cut");
  }

  private void whileWorking(String way) throws Exception {
    Path file = disk.resolve("map.touchmap");
    Path state = disk.resolve("state");
    mount(way);
    Files.deleteIfExists(file);
    Files.write(file, WorkingForever.document(0));
    try (var channel = java.nio.channels.FileChannel.open(file)) {
      channel.force(true);
    }
    StateFolder.force(disk);
    for (Leftover each : Leftover.in(state.resolve("recovery"))) each.discard();
    List<String> said =
        cutWhile(
            WorkingForever.class,
            file.toString(),
            state.toString(),
            Integer.toString(0),
            Integer.toString(WorkingForever.SAVED_EACH));
    mount(way);
    try {
      int inFile = stepIn(Files.readAllBytes(file));
      int latest = inFile;
      for (Leftover each : Leftover.in(state.resolve("recovery")))
        latest = Math.max(latest, stepIn(each.content()));
      int step = lastOf(said, "step ");
      assertTrue(step > 0, "nothing was done");
      assertTrue(inFile >= lastOf(said, "saved "), way + ": a save is lost");
      String found = latest + " is all, " + inFile + " in the file, " + step + " was on the disk";
      assertTrue(latest >= step, () -> way + ": " + found);
      var history = new History(state.resolve("history"));
      for (History.Version version : history.of(file))
        stepIn(history.read(version).orElse(new byte[0]));
    } finally {
      Needs.run("umount", disk.toString());
    }
  }

  private static int stepIn(byte[] content) {
    return WorkingForever.stepOf(content)
        .orElseThrow(() -> new AssertionError("torn: " + content.length + " bytes"));
  }

  private static int lastOf(List<String> said, String word) {
    return said.stream()
        .filter(line -> line.startsWith(word))
        .mapToInt(line -> Integer.parseInt(line.substring(word.length())))
        .max()
        .orElse(0);
  }

  private boolean isLost(String way, String manner) throws Exception {
    Path file = disk.resolve("careless.touchmap");
    mount(way);
    List<String> said = cutWhile(SavingForever.class, file.toString(), manner);
    int saved = said.stream().mapToInt(Integer::parseInt).max().orElse(0);
    assertTrue(saved > 0, "nothing was saved");
    mount(way);
    try {
      OptionalInt found =
          Files.exists(file)
              ? SavingForever.numberIn(Files.readAllBytes(file))
              : OptionalInt.empty();
      Files.deleteIfExists(file);
      return found.isEmpty() || found.getAsInt() < saved;
    } finally {
      Needs.run("umount", disk.toString());
    }
  }

  private void mount(String way) {
    Needs.run("mount", "-o", "loop," + way, image.toString(), disk.toString());
  }

  /** Lets a program run for a moment, cuts the power, and gives what it had said by then. */
  private List<String> cutWhile(Class<?> program, String... arguments)
      throws IOException, InterruptedException {
    Path said = folder.resolve("said");
    Process running =
        OwnJava.of(program, arguments)
            .redirectOutput(said.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    for (int i = 0; i < 4_000 && running.isAlive() && Files.size(said) == 0; i++) Thread.sleep(5);
    Thread.sleep(random.nextInt(400));
    assertTrue(running.isAlive(), "the program stopped by itself");
    // what is said later does not count: a call that was under way then may return as if all were
    // well, as none does
    // on a computer without power
    String words = Files.readString(said, UTF_8);
    assertTrue(PowerSwitch.cut(disk), "the power was not cut");
    running.destroyForcibly().waitFor();
    Needs.run("umount", disk.toString());
    return words.substring(0, words.lastIndexOf('\n') + 1).lines().toList();
  }
}
