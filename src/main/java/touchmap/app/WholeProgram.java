package touchmap.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import touchmap.app.cli.Program;
import touchmap.exchange.Exporter;
import touchmap.exchange.Importer;
import touchmap.files.MapFiles;
import touchmap.files.Samples;
import touchmap.model.Opened;
import touchmap.words.Phrase;
import touchmap.words.Words;

/** The program as the command line sees it: all formats, and the window where one can open. */
final class WholeProgram implements Program {
  private static final String EXAMPLE = "tandem";
  private static final int DONE = 0;
  private static final int CANNOT = 3;

  private final Screen screen;
  private final Path drawings;
  private final Words words;
  private final PrintWriter err;

  /**
   * @param drawings the folder for the drawn example
   */
  WholeProgram(Screen screen, Path drawings, Words words, PrintWriter err) {
    this.screen = screen;
    this.drawings = drawings;
    this.words = words;
    this.err = err;
  }

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
    return Formats.readEndings();
  }

  @Override
  public int window(List<Path> files, boolean example) {
    Optional<Phrase> lack = screen.lack();
    if (lack.isPresent()) return without(lack.get(), files, example);
    var arguments = new ArrayList<String>();
    if (example) arguments.add("--example");
    files.forEach(file -> arguments.add(file.toString()));
    try {
      Application.launch(TouchmapApp.class, arguments.toArray(String[]::new));
      return DONE;
    } catch (UnsupportedOperationException unreachable) {
      return without(Phrase.of("cli.lack.display"), files, example);
    }
  }

  /** Without a window, the example is drawn, and a file has to wait, if it is one. */
  private int without(Phrase lack, List<Path> files, boolean example) {
    if (!example) {
      for (Path file : files)
        if (Files.notExists(file)) say(Phrase.of("files.missing", file.toString()));
      say(Phrase.of("cli.noWindow", lack));
      return CANNOT;
    }
    byte[] document = Samples.document(EXAMPLE, words.language());
    try {
      if (MapFiles.read(document, EXAMPLE) instanceof Opened.Fine fine) {
        DrawnExample.into(drawings, EXAMPLE, fine.map());
      }
      say(Phrase.of("cli.drawn", lack, drawings.toString()));
      return DONE;
    } catch (IOException failed) {
      say(Phrase.of("cli.notDrawn", lack, drawings.toString()));
      return CANNOT;
    }
  }

  private void say(Phrase phrase) {
    err.println(words.of(phrase));
  }
}
