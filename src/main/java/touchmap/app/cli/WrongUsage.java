package touchmap.app.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import touchmap.words.Phrase;

/** Says in a sentence what was wrong with the arguments, and where to find help. */
final class WrongUsage implements CommandLine.IParameterExceptionHandler {
  private final Console console;

  WrongUsage(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    console.say(sentence(wrong));
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    console.say(Phrase.of("cli.usage.help", command));
    return Exit.WRONG_USAGE;
  }

  private static Phrase sentence(ParameterException wrong) {
    return switch (wrong) {
      case Misuse misuse -> misuse.phrase();
      case MissingParameterException missing ->
          Phrase.of("cli.usage.missing", String.join(" ", namesOf(missing)));
      case UnmatchedArgumentException unmatched ->
          Phrase.of("cli.usage.unknown", String.join(" ", unmatched.getUnmatched()));
      case OverwrittenOptionException twice ->
          Phrase.of("cli.usage.twice", nameOf(twice.getOverwritten()));
      case MutuallyExclusiveArgsException both -> Phrase.of("cli.usage.exclusive");
      default ->
          wrong.getArgSpec() == null
              ? Phrase.of("cli.usage.wrong")
              : unsuitable(wrong.getValue() == null ? "" : wrong.getValue(), wrong.getArgSpec());
    };
  }

  private static Phrase unsuitable(String value, ArgSpec argument) {
    return value.isEmpty()
        ? Phrase.of("cli.usage.nothing", nameOf(argument))
        : Phrase.of("cli.usage.value", value, nameOf(argument));
  }

  /** What is missing; of parameters that is the first one missing and all behind it. */
  private static List<String> namesOf(MissingParameterException missing) {
    if (missing.getMissing().isEmpty()) return List.of();
    ArgSpec first = missing.getMissing().getFirst();
    if (first.isOption()) return missing.getMissing().stream().map(WrongUsage::nameOf).toList();
    List<PositionalParamSpec> all =
        missing.getCommandLine().getCommandSpec().positionalParameters();
    return all.stream().skip(Math.max(all.indexOf(first), 0)).map(WrongUsage::nameOf).toList();
  }

  private static String nameOf(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  /** Arguments that are each well formed and make no sense to a command. */
  static final class Misuse extends ParameterException {
    private static final long serialVersionUID = 1;

    private final transient Phrase phrase;

    Misuse(CommandLine line, Phrase phrase) {
      super(line, phrase.key());
      this.phrase = phrase;
    }

    Phrase phrase() {
      return phrase;
    }
  }
}
