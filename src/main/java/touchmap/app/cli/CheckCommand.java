package touchmap.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import touchmap.method.Check;
import touchmap.method.Checks;

/** Lists what is damaged in a map, and what the method advises about it. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {
  private final MapSource source;
  private final Console console;
  private final LocalDate now;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "check.file")
  private Path file;

  @Option(names = "--json", descriptionKey = "check.json")
  private boolean json;

  @Option(names = "--today", paramLabel = "DATE", descriptionKey = "check.today")
  private @Nullable LocalDate today;

  CheckCommand(MapSource source, Console console, LocalDate now) {
    this.source = source;
    this.console = console;
    this.now = now;
  }

  @Override
  public Integer call() {
    Optional<MapSource.Read> read = source.read(file);
    if (read.isEmpty()) return Exit.CANNOT;
    MapSource.Read found = read.get();
    List<Check> checks = Checks.of(found.map(), today == null ? now : today);
    if (json) {
      var answer = new JsonAnswer(console.words());
      console.out().print(answer.checks(checks, found.damage()));
    } else {
      print(checks, found);
    }
    return checks.isEmpty() && !found.isDamaged() ? Exit.DONE : Exit.FINDINGS;
  }

  private void print(List<Check> checks, MapSource.Read found) {
    found.damage().forEach(finding -> console.print(source.line(finding)));
    for (int i = 0; i < checks.size(); i++) {
      Check check = checks.get(i);
      console.print(check.code().text() + ": " + console.words().of(check.message()));
      boolean isLastOfItsKind = i + 1 == checks.size() || checks.get(i + 1).code() != check.code();
      if (isLastOfItsKind) console.print("  " + console.words().of(check.why()));
    }
    if (checks.isEmpty() && !found.isDamaged()) {
      console.print(console.words().of("cli.nothingFound"));
    }
  }
}
