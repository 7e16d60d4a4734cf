package touchmap.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import touchmap.exchange.Exporter;
import touchmap.exchange.Losses;
import touchmap.exchange.MapPages;
import touchmap.exchange.NotWritable;
import touchmap.exchange.png.PngExporter;
import touchmap.files.SafeWrite;
import touchmap.files.Saved;
import touchmap.geometry.Rect;
import touchmap.lens.journey.JourneyWords;
import touchmap.model.TouchMap;
import touchmap.picture.Look;
import touchmap.picture.LookName;
import touchmap.picture.Page;
import touchmap.ui.dialogs.ExportSheet;
import touchmap.ui.dialogs.Notice;
import touchmap.ui.dialogs.Question;
import touchmap.ui.kit.FxThread;
import touchmap.ui.kit.Sheet;
import touchmap.words.Phrase;
import touchmap.words.Words;

/**
 * Writes the open map in another format: asks for format and file, works behind the window, and
 * says what would be left out before anything is written.
 */
final class ExportWork {
  private static final List<String> DRAWN = List.of("pdf", "svg", "png");
  private static final List<String> PAINTED = List.of("pdf", "svg", "png", "html");

  /** What the file would hold, and what it could not. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Made(byte[] content, List<Phrase> losses) {}

  private final MapWindow window;
  private final Words words;
  private final TouchMap map;
  private final Map<Boolean, Rect> views = new HashMap<>();

  ExportWork(MapWindow window) {
    this.window = window;
    words = window.words();
    map = window.document().orElseThrow().editor().map();
  }

  void ask() {
    if (!window.layer().isOpen())
      ExportSheet.show(window.layer(), words, offer(), this::choose, ways());
  }

  private List<ExportSheet.Way> ways() {
    var paper = new PrintWork(window);
    return List.of(
        new ExportSheet.Way("print", words.of("action.print"), paper::ask),
        new ExportSheet.Way("report", words.of("action.exportReport"), paper::report));
  }

  private ExportSheet.Offer offer() {
    boolean hasJourneys = !map.study().journey().chains().isEmpty();
    List<ExportSheet.Colours> colours = Stream.of(LookName.values()).map(this::colours).toList();
    ExportSheet.Colours usual = colours(LookName.of(map.view().theme()));
    return new ExportSheet.Offer(formats(), colours, usual, hasJourneys, this::pixels);
  }

  /** Laid out once for the map and once for its journeys, since a scale is typed letter by letter. */
  private ExportSheet.Pixels pixels(boolean journeys, double scale) {
    Rect view = views.computeIfAbsent(journeys, this::view);
    long width = PngExporter.pixels(view.width(), scale);
    long height = PngExporter.pixels(view.height(), scale);
    boolean tooMany = PngExporter.isTooLarge(width, height);
    return new ExportSheet.Pixels(width, height, tooMany, PngExporter.LONGEST_SIDE);
  }

  private Rect view(boolean journeys) {
    return (journeys ? journeys(Look.light(), false, 1) : map(Look.light(), 1)).getFirst().view();
  }

  private ExportSheet.Colours colours(LookName look) {
    String key =
        switch (look) {
          case LIGHT -> "dialogs.settings.light";
          case DARK -> "dialogs.settings.dark";
          case PROJECTOR -> "dialogs.export.projector";
          case HIGH_CONTRAST -> "dialogs.settings.slides.high_contrast";
        };
    return new ExportSheet.Colours(look.name(), words.of(key));
  }

  private List<ExportSheet.Format> formats() {
    var formats = new ArrayList<ExportSheet.Format>();
    for (Exporter each : Formats.exporters()) {
      String ending = each.extensions().getFirst();
      formats.add(
          new ExportSheet.Format(
              ending,
              each.name() + "  (." + ending + ")",
              words.of("app.export.use." + ending),
              PAINTED.contains(ending),
              DRAWN.contains(ending)));
    }
    return formats;
  }

  /** Writes that file in the usual colours; its name was chosen already. */
  void straight(Path file, String ending) {
    ExportSheet.Offer offer = offer();
    offer.formats().stream()
        .filter(each -> each.ending().equals(ending))
        .findFirst()
        .ifPresent(each -> write(file, new ExportSheet.Choice(each, offer.theme(), false)));
  }

  private void choose(ExportSheet.Choice choice) {
    String ending = choice.format().ending();
    var request =
        new FilePicker.Request(
            words.of("app.export.title"),
            window.files().folder(),
            FileWork.fileName(map.shownTitle()) + "." + ending,
            List.of(new FilePicker.Kind(choice.format().name(), List.of(ending))));
    Optional<Path> chosen = window.desk().picker().toSave(window.stage(), request);
    if (chosen.isEmpty()) return;
    Path file = chosen.get().toAbsolutePath().normalize();
    if (!MapReader.ending(file).equals(ending))
      file = file.resolveSibling(FileWork.nameOf(file) + "." + ending);
    write(file, choice);
  }

  private void write(Path file, ExportSheet.Choice choice) {
    Behind.run(
        window,
        Phrase.of("app.busy.write", FileWork.nameOf(file)),
        behind -> made(choice),
        made -> {
          if (made.losses().isEmpty()) put(file, made.content());
          else ask(file, made);
        },
        broken -> failed(why(file, broken)));
  }

  private Made made(ExportSheet.Choice choice) throws IOException {
    String ending = choice.format().ending();
    var bytes = new ByteArrayOutputStream();
    List<Phrase> told = Formats.exporter(ending).orElseThrow().write(map, pages(choice), bytes);
    boolean isPainted = PAINTED.contains(ending);
    List<Phrase> losses = told.stream().filter(each -> !isPainted || Losses.isLoss(each)).toList();
    return new Made(bytes.toByteArray(), losses);
  }

  private List<Page> pages(ExportSheet.Choice choice) {
    Look look = Look.of(LookName.valueOf(choice.colours().which()));
    if (!choice.journeys())
      return MapPages.withJourneys(map, look, map.view().layout(), true, choice.scale());
    return journeys(look, choice.format().ending().equals("pdf"), choice.scale());
  }

  private List<Page> map(Look look, double scale) {
    return MapPages.of(map, look, map.view().layout(), true, scale);
  }

  private List<Page> journeys(Look look, boolean hasPages, double scale) {
    List<JourneyWords> chains = JourneyWords.all(map, Words.in(map.language()));
    return MapPages.journeys(map, chains, look, hasPages, scale);
  }

  /** Names what the file will not hold; it is written only when that is all right. */
  private void ask(Path file, Made made) {
    List<Notice.Line> lines =
        made.losses().stream().map(each -> new Notice.Line(words.of(each), "")).toList();
    Sheet sheet =
        Notice.sheet(
            words.of("app.export.lossesTitle", FileWork.nameOf(file)),
            words.of("app.export.losses"),
            lines,
            "");
    sheet.setId("export-losses");
    sheet
        .button(words.of("app.cancel"), () -> window.layer().close(sheet))
        .setId("export-losses-stop");
    sheet
        .mainButton(
            words.of("app.export.lossesWrite"),
            () -> {
              window.layer().close(sheet);
              put(file, made.content());
            })
        .getStyleClass()
        .add("first-focus");
    window.layer().inTurn(() -> window.layer().show(sheet, () -> {}));
  }

  private void put(Path file, byte[] content) {
    Behind.run(
        window,
        Phrase.of("app.busy.write", FileWork.nameOf(file)),
        behind -> {
          behind.settle();
          return SafeWrite.write(file, content);
        },
        saved -> {
          if (saved instanceof Saved.Failed(Phrase why)) failed(why);
          else window.say(Phrase.of("app.export.done", FileWork.nameOf(file)));
        },
        broken -> failed(why(file, broken)));
  }

  /** A format that cannot hold this map says so itself. */
  private static Phrase why(Path file, Exception broken) {
    return broken instanceof NotWritable no
        ? no.reason()
        : Phrase.of("app.export.failed", FileWork.nameOf(file));
  }

  private void failed(Phrase why) {
    new Question(words.of("app.export.failedTitle"), words.of(why))
        .answer(words.of("app.understood"), () -> {})
        .ask(window.layer());
  }
}
