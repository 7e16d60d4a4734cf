package touchmap.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import touchmap.exchange.pdf.PdfExporter;
import touchmap.files.SafeWrite;
import touchmap.files.Saved;
import touchmap.model.TouchMap;
import touchmap.picture.Page;
import touchmap.ui.dialogs.Question;
import touchmap.ui.kit.FxThread;
import touchmap.ui.print.PrintChoice;
import touchmap.ui.print.PrintHost;
import touchmap.ui.print.PrintSheet;
import touchmap.ui.print.Printing;
import touchmap.words.Phrase;
import touchmap.words.Words;

/** Puts the open map, or its report, on paper: asks how, then writes a PDF or prints. */
final class PrintWork implements PrintHost {
  private static final String ENDING = "pdf";

  private final MapWindow window;
  private final Words words;
  private final TouchMap map;

  PrintWork(MapWindow window) {
    this.window = window;
    words = window.words();
    map = window.document().orElseThrow().editor().map();
  }

  void ask() {
    open(window.desk().paper().last());
  }

  /** The same with the report chosen already. */
  void report() {
    open(window.desk().paper().last().withReport(true));
  }

  private void open(PrintChoice last) {
    if (window.layer().isOpen()) return;
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    PrintSheet.show(window.layer(), words, new PrintSheet.Offer(map, today, last), this);
  }

  @Override
  public void remember(PrintChoice choice) {
    window.desk().paper().keep(choice);
  }

  @Override
  public List<String> printers() {
    return Printing.names();
  }

  @Override
  public Printing.Outcome print(List<Page> pages, String name, String printer, int copies) {
    return Printing.print(pages, name, printer, copies);
  }

  @Override
  public void printed(String printer) {
    window.say(Phrase.of("print.printed", printer));
  }

  @Override
  public void save(PrintChoice choice, List<Page> pages) {
    String title = map.shownTitle();
    String name = choice.isReport() ? words.of("print.reportName", title) : title;
    var request =
        new FilePicker.Request(
            words.of("app.export.title"),
            window.files().folder(),
            FileWork.fileName(name) + "." + ENDING,
            List.of(new FilePicker.Kind("PDF", List.of(ENDING))));
    Optional<Path> chosen = window.desk().picker().toSave(window.stage(), request);
    if (chosen.isEmpty()) return;
    Path file = chosen.get().toAbsolutePath().normalize();
    if (!MapReader.ending(file).equals(ENDING))
      file = file.resolveSibling(FileWork.nameOf(file) + "." + ENDING);
    write(pages, file);
  }

  private void write(List<Page> pages, Path file) {
    Behind.run(
        window,
        Phrase.of("app.busy.write", FileWork.nameOf(file)),
        behind -> written(behind, pages, file),
        saved -> {
          if (saved instanceof Saved.Failed(Phrase why)) failed(why);
          else window.say(Phrase.of("app.export.done", FileWork.nameOf(file)));
        },
        broken -> failed(Phrase.of("app.export.failed", FileWork.nameOf(file))));
  }

  private Saved written(Behind behind, List<Page> pages, Path file) throws IOException {
    var bytes = new ByteArrayOutputStream();
    new PdfExporter().write(map, pages, bytes);
    behind.settle();
    return SafeWrite.write(file, bytes.toByteArray());
  }

  private void failed(Phrase why) {
    new Question(words.of("app.export.failedTitle"), words.of(why))
        .answer(words.of("app.understood"), () -> {})
        .ask(window.layer());
  }
}
