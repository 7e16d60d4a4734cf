package touchmap.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import touchmap.exchange.Importer;
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
    if (ending.equals(MapFiles.EXTENSION) || !Files.exists(file) || Files.isDirectory(file)) {
      return MapFiles.read(file);
    }
    try {
      if (Files.size(file) > MapFiles.LARGEST) return MapFiles.read(file);
      byte[] content = Files.readAllBytes(file);
      Optional<Importer> importer = program.importer(content, ending);
      if (importer.isPresent()) return importer.get().read(content, stemOf(file));
      if (beginsLikeOurs(content)) return MapFiles.read(content, nameOf(file));
      return new Opened.Unreadable(Phrase.of("cli.unknownFormat", nameOf(file), readable()));
    } catch (IOException unread) {
      return MapFiles.read(file);
    }
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
