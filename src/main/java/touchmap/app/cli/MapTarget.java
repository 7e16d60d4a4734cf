package touchmap.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import touchmap.files.MapFiles;
import touchmap.files.SafeWrite;
import touchmap.files.Saved;
import touchmap.model.Opened;
import touchmap.words.Phrase;

/** Writes what commands make: whole or not at all, and over nothing that a person did not give up. */
final class MapTarget {
  private final Console console;

  MapTarget(Console console) {
    this.console = console;
  }

  /** Whether a file may be written; where not, says why. */
  boolean isFree(Path file, boolean force) {
    Optional<Phrase> hindrance = SafeWrite.hindrance(file);
    if (hindrance.isPresent() && (force || !Files.exists(file) || Files.isDirectory(file))) {
      console.say(hindrance.get());
      return false;
    }
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) return true;
    String name = AnyFile.nameOf(file);
    if (!force) {
      console.say(Phrase.of("cli.exists", name));
      return false;
    }
    if (Files.isRegularFile(file) && MapFiles.read(file) instanceof Opened.ReadOnly) {
      console.say(Phrase.of("cli.newerThere", name));
      return false;
    }
    return true;
  }

  /** Whether a map may be written there although that is where it came from; where not, says why. */
  boolean mayReplace(Path in, MapSource.Read read, boolean isWhole, Path out) {
    if ((isWhole && !read.isDamaged()) || !isSame(in, out)) return true;
    console.say(Phrase.of("cli.overItself", AnyFile.nameOf(out)));
    return false;
  }

  static boolean isSame(Path in, Path out) {
    try {
      return Files.exists(out) && Files.isSameFile(in, out);
    } catch (IOException unknown) {
      return false;
    }
  }

  /** Writes a file, and says what there is to say about it. */
  int write(Path file, byte[] content, int exit) {
    return switch (SafeWrite.write(file, content)) {
      case Saved.Done done -> {
        console.sayAll(done.notes());
        yield exit;
      }
      case Saved.Failed failed -> {
        console.say(failed.why());
        yield Exit.CANNOT;
      }
    };
  }
}
