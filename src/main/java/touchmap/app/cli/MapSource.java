package touchmap.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
    return read(file, Optional.empty());
  }

  /** The same of one sheet of several, by its name or its number. */
  Optional<Read> read(Path file, Optional<String> sheet) {
    return told(AnyFile.read(file, sheet, program::importer, program.readEndings()).opened());
  }

  /** The same for commands that know no other format than ours, whatever the file is called. */
  Optional<Read> readOwn(Path file) {
    Opened opened = MapFiles.read(file);
    if (opened instanceof Opened.Unreadable && isForeign(file)) {
      console.say(Phrase.of("app.bringIn.foreign", AnyFile.nameOf(file)));
      return Optional.empty();
    }
    return told(opened);
  }

  /** Whether it is a map of another program. */
  private boolean isForeign(Path file) {
    AnyFile.Read read = AnyFile.read(file, program::importer, program.readEndings());
    return !read.own() && !(read.opened() instanceof Opened.Unreadable);
  }

  private Optional<Read> told(Opened opened) {
    return switch (opened) {
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
    console.say(Phrase.of("cli.leftOut", AnyFile.nameOf(file)));
    for (Finding finding : read.damage()) console.err().println(line(finding));
  }

  /** A finding on one line: its place, and what is wrong. */
  String line(Finding finding) {
    String message = console.words().of(finding.message());
    return finding.pointer().isEmpty() ? message : finding.pointer() + ": " + message;
  }
}
