package touchmap.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import touchmap.exchange.FileText;
import touchmap.exchange.Importer;
import touchmap.files.FileContent;
import touchmap.files.MapFiles;
import touchmap.model.Finding;
import touchmap.model.Opened;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** Reads the maps that commands are given, in our own format or in another. */
final class MapSource {
  /** A map, as far as it could be read, and what was left out on the way. */
  record Read(TouchMap map, List<Finding> damage) {
    Read {
      damage = List.copyOf(damage);
    }

    boolean isDamaged() {
      return !damage.isEmpty();
    }
  }

  private static final int CERTAIN = 3;

  private final Program program;
  private final Console console;

  MapSource(Program program, Console console) {
    this.program = program;
    this.console = console;
  }

  /** The map in a file; where there is none to be had, says why. */
  Optional<Read> read(Path file) {
    return switch (open(file)) {
      case Opened.Fine(TouchMap map, List<Phrase> notes) -> {
        console.sayAll(notes);
        yield Optional.of(new Read(map, List.of()));
      }
      case Opened.Sound(TouchMap map, List<Finding> damage) -> Optional.of(new Read(map, damage));
      case Opened.ReadOnly(TouchMap map, List<Finding> damage, Phrase why) -> {
        console.say(why);
        yield Optional.of(new Read(map, damage));
      }
      case Opened.Unreadable(Phrase reason) -> {
        console.say(reason);
        yield Optional.empty();
      }
    };
  }

  /** Says what was left out of a damaged map. */
  void sayDamage(Path file, Read read) {
    if (!read.isDamaged()) return;
    console.say(Phrase.of("cli.leftOut", nameOf(file)));
    for (Finding finding : read.damage()) console.err().println(line(finding));
  }

  /** A finding on one line: its place, and what is wrong. */
  String line(Finding finding) {
    String message = console.words().of(finding.message());
    return finding.pointer().isEmpty() ? message : finding.pointer() + ": " + message;
  }

  private Opened open(Path file) {
    String ending = endingOf(file);
    if (ending.equals(MapFiles.EXTENSION)) return MapFiles.read(file);
    return switch (FileContent.of(file)) {
      case FileContent.Bytes(byte[] content) -> foreign(file, content, ending);
      case FileContent.None(Opened.Unreadable why) -> why;
    };
  }

  private Opened foreign(Path file, byte[] content, String ending) {
    Optional<Importer> importer = program.importer(content, ending);
    if (importer.isPresent()) return imported(file, content, importer.get());
    if (beginsLikeOurs(content)) return MapFiles.read(content, nameOf(file));
    if (FileText.isForPeople(content)) return unreadable("cli.plainText", file);
    boolean isMisnamed = program.readEndings().contains(ending) && !FileText.isText(content);
    return isMisnamed ? unreadable("cli.notText", file) : unreadable("cli.unknownFormat", file);
  }

  /** What an importer makes of a file; says so where the file's name does not make one expect it. */
  private Opened imported(Path file, byte[] content, Importer importer) {
    try {
      Opened opened = importer.read(content, stemOf(file));
      boolean isExpected =
          importer.extensions().contains(endingOf(file)) || importer.recognises(content) == CERTAIN;
      if (!isExpected && opened instanceof Opened.Fine) {
        console.say(Phrase.of("cli.takenAs", nameOf(file), importer.name()));
      }
      return opened;
    } catch (IOException broken) {
      return unreadable("files.broken", file);
    }
  }

  private Opened unreadable(String key, Path file) {
    return new Opened.Unreadable(Phrase.of(key, nameOf(file), readable()));
  }

  private static boolean beginsLikeOurs(byte[] content) {
    for (byte each : content) {
      if (each == '{') return true;
      if (each > ' ') return false;
    }
    return content.length == 0;
  }

  private String readable() {
    var endings = new ArrayList<String>();
    endings.add(MapFiles.EXTENSION);
    endings.addAll(program.readEndings());
    return dotted(endings);
  }

  /** Endings as people write them. */
  static String dotted(List<String> endings) {
    return String.join(" ", endings.stream().distinct().map(ending -> "." + ending).toList());
  }

  static String nameOf(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  /** What follows the last dot, in small letters; empty where there is none. */
  static String endingOf(Path file) {
    String name = nameOf(file);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  static String stemOf(Path file) {
    String name = nameOf(file);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
