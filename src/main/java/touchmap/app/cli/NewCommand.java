package touchmap.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import touchmap.files.MapFiles;
import touchmap.files.Samples;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** Makes a new map: empty, an example, or from an outline. */
@Command(name = "new", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class NewCommand implements Callable<Integer> {
  private final MapSource source;
  private final MapTarget target;
  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "OUT", descriptionKey = "new.out")
  private Path out;

  @ArgGroup private @Nullable Beginning beginning;

  /** The languages that there are examples and words in. */
  enum Language {
    EN,
    RU
  }

  @Option(names = "--language", paramLabel = "en|ru", descriptionKey = "new.language")
  private @Nullable Language language;

  @Option(names = "--force", descriptionKey = "new.force")
  private boolean force;

  /** What the map begins with. */
  static final class Beginning {
    @Option(names = "--example", paramLabel = "NAME", descriptionKey = "new.example")
    private @Nullable String example;

    @Option(names = "--outline", paramLabel = "FILE", descriptionKey = "new.outline")
    private @Nullable Path outline;
  }

  NewCommand(MapSource source, MapTarget target, Console console) {
    this.source = source;
    this.target = target;
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!AnyFile.endingOf(out).equals(MapFiles.EXTENSION)) {
      throw misuse(Phrase.of("cli.newEnding", AnyFile.nameOf(out), MapFiles.EXTENSION));
    }
    String example = beginning == null ? null : beginning.example;
    if (example != null && !Samples.names().contains(example)) {
      throw misuse(Phrase.of("cli.unknownExample", example, String.join(", ", Samples.names())));
    }
    if (!target.isFree(out, force)) return Exit.CANNOT;
    if (example != null) {
      return target.write(out, Samples.document(example, language()), Exit.DONE);
    }
    Path outline = beginning == null ? null : beginning.outline;
    return outline == null ? empty() : from(outline);
  }

  private int empty() {
    TouchMap map = TouchMap.of(AnyFile.stemOf(out), language());
    return target.write(out, MapFiles.write(map), Exit.DONE);
  }

  private int from(Path outline) {
    Optional<MapSource.Read> read = source.read(outline);
    if (read.isEmpty()) return Exit.CANNOT;
    if (!target.mayReplace(outline, read.get(), true, out)) return Exit.CANNOT;
    source.sayDamage(outline, read.get());
    TouchMap map = read.get().map();
    if (language != null) map = map.withLanguage(language());
    int exit = read.get().isDamaged() ? Exit.FINDINGS : Exit.DONE;
    return target.write(out, MapFiles.write(map), exit);
  }

  private String language() {
    if (language == null) return console.words().language();
    return language == Language.RU ? "ru" : "en";
  }

  private WrongUsage.Misuse misuse(Phrase phrase) {
    return new WrongUsage.Misuse(spec.commandLine(), phrase);
  }
}
