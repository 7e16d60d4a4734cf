package touchmap.app;

import java.nio.file.Path;
import touchmap.app.cli.AnyFile;
import touchmap.model.Opened;
import touchmap.words.Phrase;

/** Reads a map from any file the program knows: its own format, or that of another program. */
final class MapReader {
  private MapReader() {}

  static AnyFile.Read read(Path file) {
    return AnyFile.read(file, Formats::importer, Formats.readEndings());
  }

  static AnyFile.Read failed(Path file) {
    Phrase why = Phrase.of("app.open.failed", file.getFileName().toString());
    return new AnyFile.Read(new Opened.Unreadable(why), true);
  }

  /** The file's ending in small letters, without the dot. */
  static String ending(Path file) {
    return AnyFile.endingOf(file);
  }

  /** The name people know it by; of a file of another program with its ending, to tell the two apart. */
  static String shortName(Path file) {
    boolean own = ending(file).equals(touchmap.files.MapFiles.EXTENSION);
    return own ? stem(file) : file.getFileName().toString();
  }

  static String stem(Path file) {
    return AnyFile.stemOf(file);
  }
}
