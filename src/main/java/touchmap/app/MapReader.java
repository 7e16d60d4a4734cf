package touchmap.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import touchmap.exchange.Importer;
import touchmap.files.FileContent;
import touchmap.files.MapFiles;
import touchmap.model.Opened;
import touchmap.words.Phrase;

/** Reads a map from any file the program knows: its own format, or that of another program. */
final class MapReader {
  /** What came of it, and whether the file is our own document, which saving would write to. */
  record Read(Opened opened, boolean own) {}

  private MapReader() {}

  static Read read(Path file) throws IOException {
    if (isOurs(file)) return new Read(MapFiles.read(file), true);
    return switch (FileContent.of(file)) {
      case FileContent.None(Opened.Unreadable why) -> new Read(why, true);
      case FileContent.Bytes(byte[] content) -> {
        Optional<Importer> importer = Formats.importer(content, ending(file));
        yield importer.isEmpty()
            ? new Read(MapFiles.read(content, file.getFileName().toString()), true)
            : new Read(importer.get().read(content, stem(file)), false);
      }
    };
  }

  static Opened failed(Path file) {
    return new Opened.Unreadable(Phrase.of("app.open.failed", file.getFileName().toString()));
  }

  private static boolean isOurs(Path file) {
    return ending(file).equals(MapFiles.EXTENSION);
  }

  /** The file's ending in small letters, without the dot. */
  static String ending(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
  }

  static String stem(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
