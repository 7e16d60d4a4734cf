package touchmap.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import touchmap.app.cli.AnyFile;
import touchmap.files.Fingerprint;
import java.util.Optional;
import touchmap.exchange.Losses;
import touchmap.exchange.table.ColumnPlan;
import touchmap.exchange.table.Table;
import touchmap.exchange.table.TableImporter;
import touchmap.layout.Layout;
import touchmap.layout.LayoutOptions;
import touchmap.model.Finding;
import touchmap.model.Opened;
import touchmap.model.TouchMap;
import touchmap.picture.FontSizes;
import touchmap.ui.dialogs.ColumnsSheet;
import touchmap.ui.dialogs.Notice;
import touchmap.ui.dialogs.Question;
import touchmap.ui.dialogs.SheetsSheet;
import touchmap.ui.kit.FxThread;
import touchmap.ui.kit.Sheet;
import touchmap.words.Phrase;
import touchmap.words.Words;

/** What happens when a file was read: the map is shown, with what there is to say about it. */
final class Opening {
  private final MapWindow window;
  private final Path file;
  private final Optional<Fingerprint> content;
  private final Optional<Layout> laidOut;
  private final Words words;
  private boolean seen;

  /** A file that was read, and what it held. */
  record Taken(Optional<Fingerprint> content, FirstLook look, Optional<Layout> laidOut) {
    /** Lays the map out, too, which a window need not wait for. To be called behind the window. */
    static Taken of(Optional<Fingerprint> content, FirstLook look) {
      return new Taken(content, look, look.map().map(Taken::laidOut));
    }

    private static Layout laidOut(TouchMap map) {
      return Layout.of(map, new FontSizes(), LayoutOptions.of(map));
    }
  }

  Opening(MapWindow window, Path file, Taken taken) {
    this.window = window;
    this.file = file;
    this.content = taken.content();
    this.laidOut = taken.laidOut();
    words = window.words();
  }

  /** Shows the map, or asks first what is to be made of the file. */
  void take(FirstLook look) {
    switch (look) {
      case FirstLook.Whole(AnyFile.Read read) -> show(read);
      case FirstLook.Sheets sheets -> ask(sheets);
      case FirstLook.Columns columns -> ask(columns);
    }
  }

  private void ask(FirstLook.Sheets several) {
    SheetsSheet.show(
        window.layer(),
        words,
        FileWork.nameOf(file),
        several.names(),
        sheet -> behind(() -> chosen(several, sheet), this::take));
  }

  private FirstLook chosen(FirstLook.Sheets several, int sheet) throws IOException {
    return FirstLook.sheet(file, several, sheet, window.desk().columns());
  }

  private void ask(FirstLook.Columns columns) {
    String name = MapReader.stem(file);
    var work = new ColumnsWork(columns, name, words, chosen -> read(chosen, name));
    ColumnsSheet.show(window.layer(), words, work.offer(FileWork.nameOf(file)), work);
  }

  private void read(FirstLook.Columns chosen, String name) {
    // what is left out stood beside the choices
    seen = true;
    ColumnPlan plan = chosen.plan();
    Table table = plan.hasHeadings() ? chosen.table().under(chosen.headings()) : chosen.table();
    behind(
        () -> {
          window.desk().columns().keep(table.rows(), plan);
          return FirstLook.foreign(TableImporter.read(table, plan, name));
        },
        this::take);
  }

  private void behind(Callable<FirstLook> work, Consumer<FirstLook> then) {
    Behind.run(
        window,
        Phrase.of("app.busy.open", FileWork.nameOf(file)),
        behind -> work.call(),
        then,
        failed -> show(MapReader.failed(file)));
  }

  private void show(AnyFile.Read read) {
    switch (read.opened()) {
      case Opened.Fine fine when read.own() -> own(fine);
      case Opened.Fine fine -> foreign(fine);
      case Opened.Sound sound when read.own() -> damaged(sound);
      case Opened.Sound sound ->
          foreign(sound.map(), sound.damage().stream().map(Finding::message).toList(), List.of());
      case Opened.ReadOnly newer -> newer(newer);
      case Opened.Unreadable unreadable -> unreadable(unreadable.reason());
    }
  }

  private void own(Opened.Fine fine) {
    Document document = Document.of(fine.map(), file, content).laidOut(laidOut);
    MapWindow shown = window.desk().show(document, window);
    fine.notes().forEach(shown::say);
    Reminder.show(shown, fine.map());
  }

  private void foreign(Opened.Fine fine) {
    List<Phrase> lost = fine.notes().stream().filter(Losses::isKept).toList();
    foreign(fine.map(), lost, fine.notes().stream().filter(each -> !lost.contains(each)).toList());
  }

  private void foreign(TouchMap map, List<Phrase> lost, List<Phrase> told) {
    Document document =
        Document.unsaved(map, Document.Origin.COPY).leavingOut(lost).laidOut(laidOut);
    MapWindow shown = window.desk().show(document, window);
    told.forEach(shown::say);
    if (lost.isEmpty()) shown.say(Phrase.of("app.import.whole", FileWork.nameOf(file)));
    else if (!seen) new LeftOut(shown).show();
  }

  private void damaged(Opened.Sound sound) {
    GoodVersion.of(window, file, good -> damaged(sound, good));
  }

  private void damaged(Opened.Sound sound, Optional<GoodVersion> good) {
    String name = FileWork.nameOf(file);
    List<Notice.Line> lines = lines(sound.damage());
    Sheet sheet =
        Notice.sheet(
            words.of("app.damaged.title", name),
            words.of("app.damaged.text"),
            lines,
            more(lines.size()));
    sheet.button(words.of("app.cancel"), () -> window.layer().close(sheet));
    good.ifPresent(
        version ->
            sheet.button(
                words.of("app.damaged.version", version.said(words)),
                () -> {
                  window.layer().close(sheet);
                  version.open(window);
                }));
    sheet
        .mainButton(
            words.of("app.damaged.open"),
            () -> {
              window.layer().close(sheet);
              window.desk().show(Document.unsaved(sound.map(), Document.Origin.PERSON), window);
            })
        .getStyleClass()
        .add("first-focus");
    window.layer().inTurn(() -> window.layer().show(sheet, () -> {}));
  }

  private void newer(Opened.ReadOnly newer) {
    MapWindow shown = window.desk().show(Document.readOnly(newer.map(), file), window);
    List<Notice.Line> lines = lines(newer.damage());
    Sheet sheet =
        Notice.sheet(words.of("app.newer.title"), words.of(newer.why()), lines, more(lines.size()));
    Notice.show(shown.layer(), sheet, words.of("app.understood"));
  }

  private void unreadable(Phrase reason) {
    GoodVersion.of(window, file, good -> unreadable(reason, good));
  }

  private void unreadable(Phrase reason, Optional<GoodVersion> good) {
    String said = words.of(reason);
    if (Files.exists(file)) said = words.of("app.unreadable.safe", said);
    window.desk().change(window.desk().settings().withoutRecent(file));
    var question = new Question(words.of("app.unreadable.title", FileWork.nameOf(file)), said);
    good.ifPresent(
        version ->
            question.answer(
                words.of("app.damaged.version", version.said(words)), () -> version.open(window)));
    question.answer(words.of("app.understood"), () -> {});
    window.layer().inTurn(() -> question.ask(window.layer()));
  }

  private List<Notice.Line> lines(List<Finding> findings) {
    return findings.stream()
        .map(each -> new Notice.Line(words.of(each.message()), each.pointer()))
        .toList();
  }

  private String more(int all) {
    return words.count("app.more", Math.max(0, all - 200));
  }
}
