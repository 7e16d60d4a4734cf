package touchmap.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeWriteTest {
  private static final byte[] NEW = "new".getBytes(UTF_8);

  @TempDir Path folder;

  @Test
  void aNewFileIsWrittenAndNothingElseStays() throws IOException {
    Path file = folder.resolve("map.touchmap");
    Saved saved = write(file);
    assertEquals(new Saved.Done(file.toRealPath(), List.of()), saved);
    assertEquals("new", Files.readString(file));
    assertOnly("map.touchmap");
  }

  @Test
  void anOldFileIsReplaced() throws IOException {
    Path file = old("map.touchmap");
    assertInstanceOf(Saved.Done.class, write(file));
    assertEquals("new", Files.readString(file));
    assertOnly("map.touchmap");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-------", "rw-r--r--", "rw-rw-r--", "rwxr-x--x"})
  @DisabledOnOs(OS.WINDOWS)
  void theModeStays(String mode) throws IOException {
    Path file = old("map.touchmap");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
    assertInstanceOf(Saved.Done.class, write(file));
    assertEquals(mode, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aNewFileHasTheModeOfAnyNewFile() throws IOException {
    Path file = folder.resolve("map.touchmap");
    write(file);
    Path plain = old("plain");
    assertEquals(Files.getPosixFilePermissions(plain), Files.getPosixFilePermissions(file));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void marksOfTheOldFileStay() throws IOException {
    Path file = old("map.touchmap");
    var marks = Files.getFileAttributeView(file, UserDefinedFileAttributeView.class);
    boolean written;
    try {
      written = marks != null && marks.write("colour", UTF_8.encode("green")) > 0;
    } catch (IOException noMarksOnThisDisk) {
      written = false;
    }
    assertInstanceOf(Saved.Done.class, write(file));
    if (!written) return;
    var now = Files.getFileAttributeView(file, UserDefinedFileAttributeView.class);
    ByteBuffer value = ByteBuffer.allocate(now.size("colour"));
    now.read("colour", value);
    assertEquals("green", UTF_8.decode(value.flip()).toString());
  }

  @Test
  void linksAreFollowedToTheFile() throws IOException {
    Path file = old("real.touchmap");
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("real.touchmap"));
    Path second = Files.createSymbolicLink(folder.resolve("second"), link);
    var done = assertInstanceOf(Saved.Done.class, write(second));
    assertEquals(file.toRealPath(), done.file());
    assertTrue(Files.isSymbolicLink(second) && Files.isSymbolicLink(link));
    assertEquals("new", Files.readString(file));
  }

  @Test
  void aLinkToNothingYetMakesTheFile() throws IOException {
    Files.createDirectory(folder.resolve("sub"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("sub", "map.touchmap"));
    assertInstanceOf(Saved.Done.class, write(link));
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("new", Files.readString(folder.resolve("sub").resolve("map.touchmap")));
  }

  @Test
  void linksInACircleAreRefused() throws IOException {
    Path one = Files.createSymbolicLink(folder.resolve("one"), Path.of("two"));
    Files.createSymbolicLink(folder.resolve("two"), Path.of("one"));
    assertRefused("files.save.links", write(one));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aReadOnlyFileIsRefused() throws IOException {
    Path file = old("map.touchmap");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    assertRefused("files.save.readOnly", write(file));
    assertEquals("old", Files.readString(file));
    assertOnly("map.touchmap");
  }

  @Test
  void foldersAreRefused() throws IOException {
    Path inside = Files.createDirectory(folder.resolve("sub"));
    assertRefused("files.save.isFolder", write(inside));
    assertRefused("files.save.noFolder", write(folder.resolve("none").resolve("map.touchmap")));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFileWithASecondNameIsSavedAndSaysSo() throws IOException {
    Path file = old("map.touchmap");
    Path other = Files.createLink(folder.resolve("other"), file);
    var done = assertInstanceOf(Saved.Done.class, write(file));
    assertEquals(
        List.of("files.save.otherNames"), done.notes().stream().map(n -> n.key()).toList());
    assertEquals("new", Files.readString(file));
    assertEquals("old", Files.readString(other));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void namesMayBeAsLongAsTheDiskAllows() throws IOException {
    Path longest = folder.resolve("ж".repeat(122) + ".touchmap".substring(0, 9) + "xx");
    assertEquals(255, longest.getFileName().toString().getBytes(UTF_8).length);
    assertInstanceOf(Saved.Done.class, write(longest));
    assertInstanceOf(Saved.Done.class, write(longest));
    assertRefused("files.save.nameTooLong", write(folder.resolve("ж".repeat(128))));
    assertOnly(longest.getFileName().toString());
  }

  @Test
  void whatWasCutOffLongAgoIsRemovedAndWhatIsFreshStays() throws IOException {
    Path stale = Files.createFile(folder.resolve(SafeWrite.UNFINISHED + "0123abcd"));
    Path fresh = Files.createFile(folder.resolve(SafeWrite.UNFINISHED + "4567cdef"));
    Files.setLastModifiedTime(stale, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
    write(folder.resolve("map.touchmap"));
    assertFalse(Files.exists(stale));
    assertTrue(Files.exists(fresh));
  }

  private static Saved write(Path file) {
    return SafeWrite.write(file, NEW);
  }

  private Path old(String name) throws IOException {
    return Files.writeString(folder.resolve(name), "old");
  }

  private static void assertRefused(String key, Saved saved) {
    assertEquals(key, assertInstanceOf(Saved.Failed.class, saved).why().key());
  }

  private void assertOnly(String name) throws IOException {
    try (var files = Files.list(folder)) {
      assertEquals(List.of(name), files.map(f -> f.getFileName().toString()).toList());
    }
  }
}
