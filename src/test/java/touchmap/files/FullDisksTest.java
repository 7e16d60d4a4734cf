package touchmap.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import touchmap.words.Phrase;

/**
 * Family F6 of the safety design: disks that are really full, from 16 KB to 4 MB. What was there stays, the reason is
 * said, work goes on, and once there is room again so does saving.
 */
@Tag("slow")
@Isolated(
    "a program that another class starts holds, for a moment, what is open here, and so room that was given back")
class FullDisksTest {
  private static final List<Integer> SIZES = List.of(16, 32, 64, 128, 256, 512, 1024, 2048, 4096);
  private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

  /** So many bytes a line of a document has, about. */
  private static final int LINE = 17;

  @TempDir Path folder;
  private Path disk = Path.of("");
  private int size;
  private int cases;

  /** Something that happens on a disk that is still empty. */
  private interface Story {
    void tell() throws IOException;
  }

  @Test
  void whatWasThereStaysAndLaterItWorks() throws IOException {
    disk = Files.createDirectory(folder.resolve("disk"));
    Needs.working("a small disk", "mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", disk + "");
    Needs.run("umount", disk.toString());
    for (int each : SIZES) {
      size = each;
      onDisk(this::savedOver);
      onDisk(this::savedFirst);
      onDisk(this::tooLargeForWhatIsLeft);
      onDisk(this::journalHasNoRoom);
      onDisk(this::journalRunsOutOfRoom);
      onDisk(this::versionsHaveNoRoom);
    }
    assertEquals(SIZES.size() * 6, cases);
  }

  private void onDisk(Story story) throws IOException {
    Needs.run("mount", "-t", "tmpfs", "-o", "size=" + size + "k", "tmpfs", disk.toString());
    try {
      story.tell();
      cases++;
    } catch (AssertionError bad) {
      throw new AssertionError(size + " KB: " + bad.getMessage(), bad);
    } finally {
      Needs.run("umount", disk.toString());
    }
  }

  /** A document of about so many of the disk's tenths. */
  private byte[] document(int number, int tenths) {
    return Numbered.document(number, size * 1024 / LINE * tenths / 10);
  }

  private Path fill() throws IOException {
    Path filler = disk.resolve("other people's pictures");
    try (OutputStream out = Files.newOutputStream(filler)) {
      byte[] page = new byte[4096];
      while (true) out.write(page);
    } catch (IOException full) {
      return filler;
    }
  }

  private static void refused(Saved saved) {
    Phrase why = assertInstanceOf(Saved.Failed.class, saved).why();
    assertEquals("files.save.diskFull", why.key());
  }

  private void assertNothingUnfinished() throws IOException {
    try (Stream<Path> all = Files.list(disk)) {
      assertFalse(all.anyMatch(it -> it.getFileName().toString().startsWith(SafeWrite.UNFINISHED)));
    }
  }

  private void savedOver() throws IOException {
    Path file = Files.write(disk.resolve("map.touchmap"), document(1, 3));
    Path filler = fill();
    refused(SafeWrite.write(file, document(2, 3)));
    assertArrayEquals(document(1, 3), Files.readAllBytes(file));
    assertNothingUnfinished();
    Files.delete(filler);
    assertInstanceOf(Saved.Done.class, SafeWrite.write(file, document(2, 3)));
    assertArrayEquals(document(2, 3), Files.readAllBytes(file));
  }

  private void savedFirst() throws IOException {
    Path file = disk.resolve("map.touchmap");
    Path filler = fill();
    refused(SafeWrite.write(file, document(1, 3)));
    assertFalse(Files.exists(file));
    assertNothingUnfinished();
    Files.delete(filler);
    assertInstanceOf(Saved.Done.class, SafeWrite.write(file, document(1, 3)));
  }

  /** There is room, but not for all of it. */
  private void tooLargeForWhatIsLeft() throws IOException {
    Path file = Files.write(disk.resolve("map.touchmap"), document(1, 2));
    Path pictures = Files.write(disk.resolve("pictures"), new byte[size * 1024 / 10 * 6]);
    refused(SafeWrite.write(file, document(2, 4)));
    assertArrayEquals(document(1, 2), Files.readAllBytes(file));
    assertNothingUnfinished();
    Files.delete(pictures);
    assertInstanceOf(Saved.Done.class, SafeWrite.write(file, document(2, 4)));
  }

  private Journal journal(Path place, byte[] base) {
    Optional<Fingerprint> print = Optional.of(Fingerprint.of(base));
    return new Journal(place, new Journal.Subject(Optional.of("map.touchmap"), "Map", print), base);
  }

  private static List<Journal.Step> step(int number) {
    return List.of(new Journal.Step(NOON, number, "edit.rename", Numbered.document(number, 40)));
  }

  /** The disk with the state folder is full from the start, that of the map is not. */
  private void journalHasNoRoom() throws IOException {
    Path file = folder.resolve("map.touchmap");
    Path filler = fill();
    try (var journal = journal(disk.resolve("recovery"), Numbered.document(1, 40))) {
      assertThrows(IOException.class, () -> journal.add(step(2)));
      assertThrows(IOException.class, () -> journal.add(step(3)));
      assertInstanceOf(Saved.Done.class, SafeWrite.write(file, Numbered.document(3, 40)));
      Files.delete(filler);
      journal.add(step(4));
      assertEquals(4, recovered());
    }
  }

  /** The disk with the state folder becomes full while the journal is written: what was said to be kept is there. */
  private void journalRunsOutOfRoom() throws IOException {
    Path filler = folder.resolve("none");
    try (var journal = journal(disk.resolve("recovery"), Numbered.document(1, 40))) {
      journal.add(step(2));
      filler = fill();
      int kept = 2;
      IOException full = null;
      for (int number = 3; full == null && number < 1_000; number++) {
        try {
          journal.add(step(number));
          kept = number;
        } catch (IOException noRoom) {
          full = noRoom;
        }
      }
      assertTrue(full != null, "a full disk took everything");
      assertEquals(kept, recovered());
      Files.delete(filler);
      journal.add(step(2_000));
      assertEquals(2_000, recovered());
    }
  }

  private int recovered() throws IOException {
    try (Stream<Path> all = Files.list(disk.resolve("recovery"))) {
      return all.flatMap(it -> Leftover.read(it).stream())
          .mapToInt(it -> Numbered.in(it.content()).orElseThrow())
          .max()
          .orElse(0);
    }
  }

  /** Versions cannot be kept; that is said as what it is, and the map's file is none of its business. */
  private void versionsHaveNoRoom() throws IOException {
    Path file = folder.resolve("map.touchmap");
    var history = new History(disk.resolve("history"));
    byte[] first = Numbered.document(1, 40);
    assertEquals(Optional.empty(), history.keep(file, first, NOON, false));
    Path filler = fill();
    byte[] second = Numbered.document(2, 40);
    assertEquals(
        Optional.of("files.history.notKept"),
        history.keep(file, second, NOON, false).map(Phrase::key));
    assertArrayEquals(first, history.read(history.of(file).getFirst()).orElseThrow());
    assertInstanceOf(Saved.Done.class, SafeWrite.write(file, second));
    Files.delete(filler);
    assertEquals(Optional.empty(), history.keep(file, second, NOON, false));
    assertArrayEquals(second, history.read(history.of(file).getFirst()).orElseThrow());
  }
}
