package touchmap.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import touchmap.files.MapFiles;
import touchmap.merge.Choice;
import touchmap.merge.Conflict;
import touchmap.merge.Merge;
import touchmap.merge.Merged;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** Makes two copies of a map one; also as a merge driver of git, for which OUT may be OURS. */
@Command(name = "merge", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class MergeCommand implements Callable<Integer> {
  private static final Path NONE = Path.of("-");

  private final MapSource source;
  private final MapTarget target;
  private final Console console;

  @Parameters(index = "0", paramLabel = "BASE", descriptionKey = "merge.base")
  private Path base;

  @Parameters(index = "1", paramLabel = "OURS", descriptionKey = "merge.ours")
  private Path ours;

  @Parameters(index = "2", paramLabel = "THEIRS", descriptionKey = "merge.theirs")
  private Path theirs;

  @Option(names = "-o", paramLabel = "OUT", required = true, descriptionKey = "merge.out")
  private @Nullable Path out;

  @Option(names = "--force", descriptionKey = "merge.force")
  private boolean force;

  MergeCommand(MapSource source, MapTarget target, Console console) {
    this.source = source;
    this.target = target;
    this.console = console;
  }

  @Override
  public Integer call() {
    Path to = Objects.requireNonNull(out); // picocli asks for it
    if (!target.isFree(to, force || MapTarget.isSame(ours, to))) return Exit.CANNOT;
    var reads = new ArrayList<MapSource.Read>();
    for (Path file : isNone(base) ? List.of(ours, theirs) : List.of(base, ours, theirs)) {
      Optional<MapSource.Read> read = source.readOwn(file);
      if (read.isEmpty() || !target.mayReplace(file, read.get(), true, to)) return Exit.CANNOT;
      source.sayDamage(file, read.get());
      reads.add(read.get());
    }
    boolean isDamaged = reads.stream().anyMatch(MapSource.Read::isDamaged);
    TouchMap there = reads.removeLast().map();
    TouchMap here = reads.removeLast().map();
    Merged merged = Merge.of(reads.stream().map(MapSource.Read::map).findFirst(), here, there);
    return write(
        to, merged, merged.conflicts().isEmpty() && !isDamaged ? Exit.DONE : Exit.FINDINGS);
  }

  /** Git gives an empty file where there is no common ancestor. */
  private static boolean isNone(Path base) {
    try {
      return base.equals(NONE) || (Files.isRegularFile(base) && Files.size(base) == 0);
    } catch (IOException unreadable) {
      return false;
    }
  }

  private int write(Path to, Merged merged, int exit) {
    int written = target.write(to, MapFiles.write(merged.map()), exit);
    if (written != Exit.CANNOT) say(merged.conflicts());
    return written;
  }

  /** Each on a line of its own, then how many stand in which way. */
  private void say(List<Conflict> conflicts) {
    if (conflicts.isEmpty()) return;
    var times = new LinkedHashMap<Phrase, Integer>();
    for (Conflict each : conflicts) {
      say(each);
      times.merge(standing(each), 1, Integer::sum);
    }
    var stood = new ArrayList<Phrase>();
    times.forEach((way, count) -> stood.add(Phrase.of("cli.stood", way, count)));
    console.say(Phrase.of("cli.conflicts", conflicts.size(), List.copyOf(stood)));
  }

  /** A conflict on one line: the names down to it, what differs, both values, and which of them stands. */
  private void say(Conflict conflict) {
    List<String> path = conflict.where().stream().map(console.words()::of).toList();
    boolean isOnly = conflict.open().isEmpty();
    var arguments = new ArrayList<Object>();
    if (!path.isEmpty()) arguments.add(String.join(" › ", path));
    arguments.add(conflict.what());
    if (!isOnly) arguments.add(conflict.ours());
    arguments.add(conflict.theirs());
    if (!isOnly) arguments.add(standing(conflict));
    String key = (isOnly ? "cli.onlyWay" : "cli.conflict") + (path.isEmpty() ? "" : "At");
    console.err().println(console.words().of(key, arguments.toArray()).replaceAll("\\R", " "));
  }

  private static Phrase standing(Conflict conflict) {
    if (conflict.open().isEmpty()) return Phrase.of("cli.stands.only");
    return switch (conflict.stands()) {
      case OURS -> Phrase.of("cli.stands.ours");
      case THEIRS -> Phrase.of("cli.stands.theirs");
      case BOTH ->
          Phrase.of(
              conflict.open().contains(Choice.THEIRS) ? "cli.stands.both" : "cli.stands.note");
    };
  }
}
