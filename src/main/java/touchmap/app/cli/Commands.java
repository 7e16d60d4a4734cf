package touchmap.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import picocli.CommandLine;
import touchmap.picture.LookName;
import touchmap.words.Phrase;
import touchmap.words.Words;

/** The command line as a whole: {@code touchmap} and what can follow it. */
public final class Commands {
  /** The exit code when the program itself fails. */
  public static final int BROKEN = Exit.CANNOT;

  private static final int WIDEST = 120;

  private final Program program;
  private final Console console;
  private final LocalDate today;

  /**
   * @param out takes results
   * @param err takes messages for people
   */
  public Commands(Program program, PrintWriter out, PrintWriter err, Words words, LocalDate today) {
    this.program = program;
    this.console = new Console(out, err, words);
    this.today = today;
  }

  /** Does what the arguments ask for, and gives the exit code. */
  public int run(String... arguments) {
    int exit = execute(arguments);
    console.out().flush();
    console.err().flush();
    return exit;
  }

  private int execute(String... arguments) {
    try {
      return line().execute(arguments);
    } catch (LinkageError | StackOverflowError | OutOfMemoryError broken) {
      return broken(broken);
    }
  }

  /** A mistake of ours: said once, in a sentence with what its finder needs. */
  private int broken(Throwable mistake) {
    console.say(Phrase.of("cli.broken", mistake.toString()));
    return BROKEN;
  }

  /** Nothing at all would name the folder that one is in. */
  private static Path path(String said) {
    if (said.isEmpty()) throw new CommandLine.TypeConversionException(said);
    return Path.of(said);
  }

  private static LookName look(String said) {
    for (LookName each : LookName.values())
      if (each.name().replace('_', '-').equalsIgnoreCase(said)) return each;
    throw new CommandLine.TypeConversionException(said);
  }

  private CommandLine line() {
    var source = new MapSource(program, console);
    var target = new MapTarget(console);
    var line =
        new CommandLine(new TouchmapCommand(program))
            .addSubcommand(new ConvertCommand(program, source, target, console, today))
            .addSubcommand(new NewCommand(source, target, console))
            .addSubcommand(new MergeCommand(source, target, console))
            .addSubcommand(new CheckCommand(source, console, today))
            .addSubcommand(new ReportCommand(source, console, today));
    line.registerConverter(Path.class, Commands::path);
    line.registerConverter(LookName.class, Commands::look);
    line.setResourceBundle(new HelpTexts(console.words()));
    line.setOut(console.out());
    line.setErr(console.err());
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpAutoWidth(true);
    line.setUsageHelpLongOptionsMaxWidth(WIDEST);
    line.setExecutionExceptionHandler((mistake, _, _) -> broken(mistake));
    line.setParameterExceptionHandler(new WrongUsage(console));
    return line;
  }
}
