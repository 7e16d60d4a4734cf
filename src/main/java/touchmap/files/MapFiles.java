package touchmap.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import touchmap.model.Finding;
import touchmap.model.Json;
import touchmap.model.Opened;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** Our own document, from bytes to map and back. What a file says badly is reported, never thrown. */
public final class MapFiles {
  /** The number of the format that this program writes. */
  public static final int VERSION = 1;

  /** The extension of our documents, without the dot. */
  public static final String EXTENSION = "touchmap";

  /** More bytes than any map has. */
  public static final long LARGEST = 256L << 20;

  private MapFiles() {}

  /** Reads a file; also one that is missing or may not be read has an answer. */
  public static Opened read(Path file) {
    return switch (FileContent.of(file)) {
      case FileContent.Bytes(byte[] bytes) -> read(bytes, FileContent.nameOf(file));
      case FileContent.None(Opened.Unreadable why) -> why;
    };
  }

  /**
   * Reads a document's bytes.
   *
   * @param name the file's name, for messages
   */
  public static Opened read(byte[] content, String name) {
    Json json;
    try {
      json = JsonReader.read(content, name);
    } catch (NotReadable reason) {
      return new Opened.Unreadable(reason.reason());
    }
    Optional<Json> said = Version.said(json);
    if (said.isEmpty() || !(json instanceof Json.Obj object)) {
      return unreadable("files.notOurs", name);
    }
    OptionalInt version = Version.of(said.get());
    if (version.isEmpty()) return unreadable("files.noVersion", name, Version.shown(said.get()));
    var reading = new Reading(json);
    var document = new Part(object, DocumentPart.KEYS, Place.TOP, reading);
    TouchMap map = DocumentPart.read(document, stem(name));
    List<Finding> damage = reading.findings(DocumentPart.KEYS);
    if (version.getAsInt() > VERSION) {
      return new Opened.ReadOnly(map, damage, Phrase.of("files.newer", name));
    }
    return damage.isEmpty() ? new Opened.Fine(map, List.of()) : new Opened.Sound(map, damage);
  }

  /** The document as it stands in a file. */
  public static byte[] write(TouchMap map) {
    return JsonWriter.bytes(DocumentPart.write(map));
  }

  /** Saves a map so that the file holds the old document or this one, whatever happens. */
  public static Saved save(TouchMap map, Path file) {
    return SafeWrite.write(file, write(map));
  }

  private static Opened unreadable(String key, Object... arguments) {
    return new Opened.Unreadable(Phrase.of(key, arguments));
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
