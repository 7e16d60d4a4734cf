package touchmap.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import touchmap.words.Phrase;
import java.nio.file.Files;
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

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "touchmap.file")
  private final List<Path> files = new ArrayList<>();

  @Option(names = "--example", descriptionKey = "touchmap.example")
  private boolean example;

  TouchmapCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    // one mistyped word is a command nobody knows; anything like a file's name opens the window,
    // which says what is wrong
    for (Path file : files.subList(0, Math.min(1, files.size()))) {
      boolean isWord = file.getNameCount() == 1 && file.toString().indexOf('.') < 0;
      if (isWord && Files.notExists(file))
        throw new WrongUsage.Misuse(
            spec.commandLine(), Phrase.of("cli.usage.noCommand", file.toString()));
    }
    return program.window(List.copyOf(files), example);
  }
}
