package touchmap.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import touchmap.exchange.Refused;
import touchmap.exchange.table.TableSheets;
import touchmap.files.FileContent;
import touchmap.model.Opened;
import touchmap.ui.dialogs.Question;
import touchmap.ui.kit.FxThread;
import touchmap.ui.score.ScoreHost;
import touchmap.words.Phrase;
import touchmap.words.Words;

/** Asks for a table in a file and reads it behind the window; says why when it cannot be read. */
record TableWork(MapWindow window) {
  void pick(Consumer<ScoreHost.Table> then) {
    Words words = window.words();
    var kind =
        new FilePicker.Kind(words.of("app.kind.table"), List.of("csv", "xlsx", "tsv", "txt"));
    var request =
        new FilePicker.Request(
            words.of("app.table.title"), window.files().folder(), "", List.of(kind));
    Optional<Path> chosen = window.desk().picker().toOpen(window.stage(), request);
    chosen.ifPresent(file -> read(file, then));
  }

  private void read(Path file, Consumer<ScoreHost.Table> then) {
    Behind.run(
        window,
        Phrase.of("app.busy.open", FileWork.nameOf(file)),
        behind -> table(file),
        table -> {
          table.notices().forEach(window::say);
          then.accept(
              new ScoreHost.Table(
                  FileWork.nameOf(file),
                  table.sheets().stream()
                      .map(each -> new ScoreHost.Table.Sheet(each.name(), each.rows()))
                      .toList(),
                  table.commasAreFree()));
        },
        failed -> refuse(file, failed));
  }

  private static TableSheets table(Path file) throws Exception {
    return switch (FileContent.of(file)) {
      case FileContent.None(Opened.Unreadable why) -> throw new Refused(why.reason());
      case FileContent.Bytes(byte[] content) -> TableSheets.read(content);
    };
  }

  private void refuse(Path file, Exception failed) {
    Phrase why =
        failed instanceof Refused refused
            ? refused.reason()
            : Phrase.of("app.open.failed", FileWork.nameOf(file));
    new Question(
            window.words().of("app.unreadable.title", FileWork.nameOf(file)),
            window.words().of(why))
        .answer(window.words().of("app.understood"), () -> {})
        .ask(window.layer());
  }
}
