package touchmap.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import touchmap.model.Opened;
import touchmap.words.Phrase;

/**
 * What is in a file, or the sentence that says why it can't be had. Of devices and pipes, whose size nobody knows before,
 * no more is read than a map may have.
 */
public sealed interface FileContent {
  /** The whole content. */
  @SuppressWarnings("ArrayRecordComponent") // read once and handed on; nobody compares or keeps it
  record Bytes(byte[] bytes) implements FileContent {}

  /** There is none to be had. */
  record None(Opened.Unreadable why) implements FileContent {}

  static FileContent of(Path file) {
    String name = nameOf(file);
    try {
      if (Files.isDirectory(file)) return none("files.folder", name);
      if (Files.size(file) > MapFiles.LARGEST) return tooLarge(name);
      byte[] content = bytesOf(file);
      return content.length > MapFiles.LARGEST ? tooLarge(name) : new Bytes(content);
    } catch (NoSuchFileException missing) {
      return none("files.missing", name);
    } catch (AccessDeniedException forbidden) {
      return none("files.forbidden", name);
    } catch (IOException broken) {
      return none("files.broken", name);
    }
  }

  private static byte[] bytesOf(Path file) throws IOException {
    if (Files.isRegularFile(file)) return Files.readAllBytes(file);
    try (InputStream stream = Files.newInputStream(file)) {
      return stream.readNBytes((int) MapFiles.LARGEST + 1);
    }
  }

  private static FileContent tooLarge(String name) {
    return none("files.tooLarge", name, MapFiles.LARGEST >> 20);
  }

  private static FileContent none(String key, Object... arguments) {
    return new None(new Opened.Unreadable(Phrase.of(key, arguments)));
  }

  /** A file's name without its folder; of the top folder, its path. */
  static String nameOf(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }
}
