package touchmap.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import touchmap.method.Report;

/** Prints what the method can say of a map: ranking, scores, chains, actions, advice. */
@Command(name = "report", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ReportCommand implements Callable<Integer> {
  private final MapSource source;
  private final Console console;
  private final LocalDate now;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "report.file")
  private Path file;

  @Option(names = "--json", descriptionKey = "report.json")
  private boolean json;

  @Option(names = "--today", paramLabel = "DATE", descriptionKey = "report.today")
  private @Nullable LocalDate today;

  ReportCommand(MapSource source, Console console, LocalDate now) {
    this.source = source;
    this.console = console;
    this.now = now;
  }

  @Override
  public Integer call() {
    Optional<MapSource.Read> read = source.read(file);
    if (read.isEmpty()) return Exit.CANNOT;
    source.sayDamage(file, read.get());
    Report report = Report.of(read.get().map(), today == null ? now : today);
    if (json) {
      console.out().print(new ReportJson(console.words()).text(report));
      report.missingWeights().ifPresent(console::say);
    } else new ReportText(report, read.get().map(), console).print();
    return read.get().isDamaged() ? Exit.FINDINGS : Exit.DONE;
  }
}
