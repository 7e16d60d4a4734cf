package touchmap.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Family F3 of the safety design: each call that changes the disk fails once, and from there on, in each way of failing.
 * What was on the disk stays, what is said is true, and once the disk works again so does the program.
 */
class FaultsAtEveryCallTest {
  private static final List<String> REASONS =
      List.of(
          "No space left on device",
          "Input/output error",
          "Permission denied",
          "Disk quota exceeded",
          "Read-only file system",
          "Interrupted system call");
  private static final byte[] OLD = "the old document\n".repeat(300).getBytes(UTF_8);
  private static final byte[] NEW = "the new document\n".repeat(400).getBytes(UTF_8);
  private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

  private Path folder = Path.of("");
  private List<String> failures = List.of();
  private int cases;

  /** In memory where the system has such a place: thousands of forced writes wear disks out. */
  @BeforeEach
  void start() throws IOException {
    Path memory = Path.of("/dev/shm");
    folder =
        Files.isWritable(memory)
            ? Files.createTempDirectory(memory, "touchmap-faults")
            : Files.createTempDirectory("touchmap-faults");
  }

  @AfterEach
  void end() throws IOException {
    delete(folder);
  }

  /** Something the program does with the disk. */
  private interface Work {
    /** What it said: nothing when it was done. */
    Optional<String> on(Path place) throws IOException;
  }

  @Test
  void afterEveryFailureTheOldOrTheNewIsThereAndTheNextTimeItWorks() throws IOException {
    all(REASONS.subList(0, 1), 100);
  }

  @Test
  @Tag("slow")
  void inWhateverWayTheDiskFails() throws IOException {
    all(REASONS, 600);
  }

  private void all(List<String> reasons, int least) throws IOException {
    failures = reasons;
    every("save over", this::saved, true);
    every("first save", this::saved, false);
    every("journal begun", place -> journal(place, 0), true);
    every("journal goes on", place -> journal(place, 3), true);
    every("journal starts anew", place -> journal(place, Journal.MOST_STEPS - 1), true);
    every("version kept", this::kept, true);
    every("versions thinned", place -> thinned(place), true);
    assertTrue(cases >= least, "cases: " + cases);
  }

  private void every(String name, Work work, boolean hasOld) throws IOException {
    for (String reason : failures) {
      for (boolean forGood : new boolean[] {false, true}) {
        int call = 0;
        for (boolean reached = true; reached; call++) {
          Path place = Files.createDirectory(folder.resolve("case"));
          if (hasOld) Files.write(place.resolve("map.touchmap"), OLD);
          var disk = new FaultyDisk(place);
          disk.failAt(call, reason, forGood);
          String where = name + ", call " + call + ", " + reason + (forGood ? " for good" : "");
          Optional<String> said = work.on(disk.at(place));
          reached = disk.calls().size() > call;
          if (reached) {
            look(place, said, where + " " + disk.calls(), hasOld);
            cases++;
          } else {
            assertEquals(Optional.empty(), said, where);
          }
          disk.mend();
          assertEquals(Optional.empty(), work.on(disk.at(place)), where + ", again");
          delete(place);
        }
        assertTrue(call > 1, name + " changes nothing");
      }
    }
  }

  private static void look(Path place, Optional<String> said, String where, boolean hasOld)
      throws IOException {
    Path file = place.resolve("map.touchmap");
    assertTrue(said.isEmpty() || !said.get().isBlank(), where);
    if (!Files.exists(file)) {
      assertTrue(!hasOld, () -> where + ": the file is gone");
      return;
    }
    byte[] content = Files.readAllBytes(file);
    boolean isNew = java.util.Arrays.equals(NEW, content);
    assertTrue(isNew || java.util.Arrays.equals(OLD, content), () -> where + ": torn");
  }

  private Optional<String> saved(Path place) throws IOException {
    Path file = place.resolve("map.touchmap");
    Saved saved = SafeWrite.write(file, NEW);
    if (saved instanceof Saved.Failed(var why)) return Optional.of(why.key());
    assertEquals("the new", new String(Files.readAllBytes(file), 0, 7, UTF_8), "said to be saved");
    return Optional.empty();
  }

  /** Adds steps, of which so many went well before; what was said to be on the disk is found. */
  private Optional<String> journal(Path place, int before) throws IOException {
    Path kept = place.resolve("recovery");
    var subject = new Journal.Subject(Optional.empty(), "Map", Optional.empty());
    var disk = (FaultyDisk) place.getFileSystem().provider();
    try (var journal = new Journal(kept, subject, OLD)) {
      disk.counts(before == 0);
      var sure = new ArrayList<byte[]>();
      Optional<String> failed = Optional.empty();
      for (int done = 0; done < before + 3 && failed.isEmpty(); ) {
        // what went well before is added at once
        int until = done < before ? before : done + 1;
        var steps = new ArrayList<Journal.Step>();
        for (; done < until; done++)
          steps.add(new Journal.Step(NOON, done + 1, "edit.rename", content(done)));
        try {
          journal.add(steps);
          sure.add(content(done - 1));
        } catch (IOException trouble) {
          failed = Optional.of("failed");
        }
        if (done == before) disk.counts(true);
      }
      if (!sure.isEmpty()) {
        byte[] last = sure.getLast();
        boolean found =
            leftIn(kept).stream()
                .flatMap(each -> each.steps().stream())
                .anyMatch(step -> java.util.Arrays.equals(last, step.content()));
        assertTrue(found, () -> "what was on the disk is lost " + disk.calls());
      }
      return failed.or(() -> discarded(journal));
    }
  }

  private static byte[] content(int step) {
    return ("step " + step + "\n").repeat(20).getBytes(UTF_8);
  }

  private static Optional<String> discarded(Journal journal) {
    try {
      journal.discard();
      return Optional.empty();
    } catch (IOException stays) {
      return Optional.of("stays");
    }
  }

  private static List<Leftover> leftIn(Path kept) throws IOException {
    if (!Files.exists(kept)) return List.of();
    try (Stream<Path> files = Files.list(kept)) {
      return files.flatMap(each -> Leftover.read(each).stream()).toList();
    }
  }

  private Optional<String> kept(Path place) {
    var history = new History(place.resolve("history"));
    Optional<String> why =
        history.keep(place.resolve("map.touchmap"), NEW, NOON, false).map(each -> each.key());
    if (why.isEmpty()) {
      History.Version newest = history.of(place.resolve("map.touchmap")).getFirst();
      assertEquals(NEW.length, history.read(newest).orElseThrow().length);
    }
    return why;
  }

  private Optional<String> thinned(Path place) {
    var history = new History(place.resolve("history"), java.time.ZoneOffset.UTC, 2_000);
    var failed = new TreeMap<Integer, String>();
    var disk = (FaultyDisk) place.getFileSystem().provider();
    disk.counts(false);
    for (int i = 0; i < History.NEWEST + 3; i++) {
      if (i == History.NEWEST + 1) disk.counts(true);
      byte[] content = ("version " + i).getBytes(UTF_8);
      Instant when = NOON.minusSeconds(86_400L * (400 - i));
      int number = i;
      history
          .keep(place.resolve("map.touchmap"), content, when, false)
          .ifPresent(why -> failed.put(number, why.key()));
    }
    for (History.Version each : history.of(place.resolve("map.touchmap")))
      assertTrue(history.read(each).isPresent(), "a version that is listed can be read");
    return failed.values().stream().findFirst();
  }

  private static void delete(Path place) throws IOException {
    try (Stream<Path> all = Files.walk(place)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(each);
    }
  }
}
