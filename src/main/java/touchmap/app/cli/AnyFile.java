package touchmap.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import touchmap.exchange.FileText;
import touchmap.exchange.Importer;
import touchmap.files.FileContent;
import touchmap.files.MapFiles;
import touchmap.model.Opened;
import touchmap.words.Phrase;

/**
 * A file of whatever format, read for the window and the command line alike: what it is shows in its content first, then
 * in its ending.
 */
public final class AnyFile {
  private static final int CERTAIN = 3;

  /** Endings of files that are no text although they are maps. */
  private static final Set<String> PACKED = Set.of("xmind", "mmap", "smmx", "minder", "xlsx");

  private static final Set<String> JSON = Set.of("m42", "json");

  private static final int HEAD = 100_000;

  private final Path file;
  private final BiFunction<byte[], String, Optional<Importer>> importers;
  private final List<String> endings;
  private boolean own = true;

  private final Optional<String> sheet;

  private AnyFile(
      Path file,
      Optional<String> sheet,
      BiFunction<byte[], String, Optional<Importer>> importers,
      List<String> endings) {
    this.file = file;
    this.sheet = sheet;
    this.importers = importers;
    this.endings = endings;
  }

  /** What came of it, and whether the file is our own document, which saving would write to. */
  public record Read(Opened opened, boolean own) {}

  /**
   * Reads a file.
   *
   * @param importers the importer for a content and an ending
   * @param endings those that can be read, our own left out
   */
  public static Read read(
      Path file, BiFunction<byte[], String, Optional<Importer>> importers, List<String> endings) {
    return read(file, Optional.empty(), importers, endings);
  }

  /**
   * The same of one sheet, where a file has several.
   *
   * @param sheet its name, or its number beginning with 1
   */
  static Read read(
      Path file,
      Optional<String> sheet,
      BiFunction<byte[], String, Optional<Importer>> importers,
      List<String> endings) {
    var any = new AnyFile(file, sheet, importers, endings);
    Opened opened = any.open();
    return new Read(opened, any.own);
  }

  private Opened open() {
    if (endingOf(file).equals(MapFiles.EXTENSION))
      return sheet.isPresent() ? noSheet(List.of()) : MapFiles.read(file);
    return switch (FileContent.of(file)) {
      case FileContent.Bytes(byte[] content) -> foreign(content);
      case FileContent.None(Opened.Unreadable why) -> why;
    };
  }

  private Opened foreign(byte[] content) {
    Optional<Importer> importer = importers.apply(content, endingOf(file));
    if (importer.isPresent()) {
      own = false;
      return imported(content, importer.get());
    }
    if (beginsLikeOurs(content))
      return endings.contains(endingOf(file)) && !saysOurs(content)
          ? unreadable(JSON.contains(endingOf(file)) ? "cli.noMind42" : "cli.unknownFormat")
          : MapFiles.read(content, nameOf(file));
    if (PACKED.contains(endingOf(file)) && content.length > 0) return unreadable("cli.damaged");
    if (FileText.isForPeople(content))
      return unreadable(JSON.contains(endingOf(file)) ? "cli.noMind42" : "cli.plainText");
    boolean isMisnamed = endings.contains(endingOf(file)) && !FileText.isText(content);
    return unreadable(isMisnamed ? "cli.notText" : "cli.unknownFormat");
  }

  /** What an importer makes of a file; says so where the file's name does not make one expect it. */
  private Opened imported(byte[] content, Importer importer) {
    try {
      int which = Importer.ALL_SHEETS;
      if (sheet.isPresent()) {
        List<String> names = importer.sheets(content);
        which = place(names, sheet.get());
        if (which < 0) return noSheet(names);
      }
      Opened opened = importer.read(content, stemOf(file), which);
      boolean isExpected =
          importer.extensions().contains(endingOf(file)) || importer.recognises(content) == CERTAIN;
      if (isExpected || !(opened instanceof Opened.Fine fine)) return opened;
      var notes = new ArrayList<Phrase>();
      notes.add(Phrase.of("cli.takenAs", nameOf(file), importer.name()));
      notes.addAll(fine.notes());
      return new Opened.Fine(fine.map(), notes);
    } catch (IOException broken) {
      return unreadable("files.broken");
    }
  }

  /** A name wins over a number. */
  private static int place(List<String> names, String wanted) {
    int named = names.indexOf(wanted);
    if (named >= 0 || !wanted.matches("[0-9]{1,4}")) return named;
    int number = Integer.parseInt(wanted) - 1;
    return number < names.size() ? number : -1;
  }

  private Opened noSheet(List<String> names) {
    Phrase why =
        names.isEmpty()
            ? Phrase.of("cli.noSheets", nameOf(file))
            : Phrase.of("cli.noSheet", nameOf(file), sheet.orElse(""), String.join(", ", names));
    return new Opened.Unreadable(why);
  }

  private Opened unreadable(String key) {
    return new Opened.Unreadable(Phrase.of(key, nameOf(file), readable()));
  }

  /** Whether its beginning has the key that our documents have. */
  private static boolean saysOurs(byte[] content) {
    return content.length == 0 || FileText.head(content, HEAD).contains("\"touchmap\"");
  }

  private static boolean beginsLikeOurs(byte[] content) {
    for (byte each : content) {
      if (each == '{') return true;
      if (each > ' ') return false;
    }
    return content.length == 0;
  }

  private String readable() {
    var all = new ArrayList<String>();
    all.add(MapFiles.EXTENSION);
    all.addAll(endings);
    return dotted(all);
  }

  /** Endings as people write them. */
  static String dotted(List<String> endings) {
    return String.join(" ", endings.stream().distinct().map(ending -> "." + ending).toList());
  }

  /** The last part of the path. */
  public static String nameOf(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  /** What follows the last dot, in small letters; empty where there is none. */
  public static String endingOf(Path file) {
    String name = nameOf(file);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** The name without its ending. */
  public static String stemOf(Path file) {
    String name = nameOf(file);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
