package touchmap.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The program by its name alone: opens the window. */
@Command(
    name = "touchmap",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "[COMMAND]")
final class TouchmapCommand implements Callable<Integer> {
  private final Program program;

  @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "touchmap.file")
  private final List<Path> files = new ArrayList<>();

  @Option(names = "--example", descriptionKey = "touchmap.example")
  private boolean example;

  TouchmapCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    return program.window(List.copyOf(files), example);
  }
}
