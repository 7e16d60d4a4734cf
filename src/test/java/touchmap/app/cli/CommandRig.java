package touchmap.app.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import touchmap.app.Formats;
import touchmap.exchange.Exporter;
import touchmap.exchange.Importer;
import touchmap.words.Words;

/** The command line with all formats and no window, and what it answered. */
record CommandRig(int exit, String out, String err) {
  private static final class AllFormats implements Program {
    @Override
    public Optional<Importer> importer(byte[] content, String ending) {
      return Formats.importer(content, ending);
    }

    @Override
    public Optional<Exporter> exporter(String ending) {
      return Formats.exporter(ending);
    }

    @Override
    public List<String> writtenEndings() {
      return Formats.exporters().stream().flatMap(each -> each.extensions().stream()).toList();
    }

    @Override
    public List<String> readEndings() {
      return Formats.importers().stream().flatMap(each -> each.extensions().stream()).toList();
    }

    @Override
    public int window(List<Path> files, boolean example) {
      throw new AssertionError("No window was asked for");
    }
  }

  static CommandRig touchmap(Object... arguments) {
    var result = new StringWriter();
    var messages = new StringWriter();
    int exit =
        new Commands(
                new AllFormats(),
                new PrintWriter(result),
                new PrintWriter(messages),
                Words.in("en"),
                LocalDate.of(2026, 4, 15))
            .run(List.of(arguments).stream().map(Object::toString).toArray(String[]::new));
    return new CommandRig(exit, result.toString(), messages.toString());
  }

  List<String> said() {
    return err.lines().toList();
  }
}
