package touchmap.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import touchmap.exchange.Exporter;
import touchmap.exchange.Importer;
import touchmap.files.Fingerprint;
import touchmap.files.MapFiles;
import touchmap.files.Saved;
import touchmap.files.WindowsNames;
import touchmap.model.TouchMap;
import touchmap.ui.dialogs.Question;
import touchmap.ui.kit.FxThread;
import touchmap.words.Phrase;
import touchmap.words.Words;

/**
 * What a window does with files: open, save, save elsewhere. The disk is waited for behind the
 * window.
 */
final class FileWork {
  private final MapWindow window;

  FileWork(MapWindow window) {
    this.window = window;
  }

  /** A new map in a window of its own, or here while nothing is open. */
  void newMap() {
    if (window.document().isEmpty()) return;
    window.desk().openWindow();
  }

  void open() {
    Words words = window.words();
    var request = new FilePicker.Request(words.of("app.open.title"), folder(), "", readable(words));
    window.desk().picker().toOpen(window.stage(), request).ifPresent(this::open);
  }

  /** All kinds together, our own, then each of the others. */
  static List<FilePicker.Kind> readable(Words words) {
    var kinds = new ArrayList<FilePicker.Kind>();
    var all = new LinkedHashSet<String>();
    all.add(MapFiles.EXTENSION);
    Formats.importers().forEach(each -> all.addAll(each.extensions()));
    kinds.add(new FilePicker.Kind(words.of("app.kind.all"), List.copyOf(all)));
    kinds.add(new FilePicker.Kind(words.of("app.kind.touchmap"), List.of(MapFiles.EXTENSION)));
    for (Importer each : Formats.importers())
      kinds.add(new FilePicker.Kind(each.name(), each.extensions()));
    return kinds;
  }

  void open(Path file) {
    window.desk().open(file, window);
  }

  /**
   * Saves to the map's own file, asking for one where there is none; {@code then} follows only when
   * it was written.
   */
  void save(Runnable then) {
    Document document = window.document().orElseThrow();
    Optional<Path> file = document.file();
    if (document.isReadOnly())
      document.source().ifPresent(it -> window.say(Phrase.of("app.save.newer", nameOf(it))));
    if (file.isPresent()) write(document, file.get(), then);
    else saveAs(then);
  }

  void saveAs(Runnable then) {
    Document document = window.document().orElseThrow();
    Words words = window.words();
    var kind = new FilePicker.Kind(words.of("app.kind.touchmap"), List.of(MapFiles.EXTENSION));
    var request =
        new FilePicker.Request(
            words.of(document.isReadOnly() ? "app.saveAs.copyTitle" : "app.saveAs.title"),
            folder(),
            proposed(document),
            List.of(kind));
    Optional<Path> chosen = window.desk().picker().toSave(window.stage(), request);
    if (chosen.isEmpty()) return;
    Path named = chosen.get().toAbsolutePath().normalize();
    if (isOthers(named)) askWhetherCopy(document, named, then);
    else saveAs(document, withEnding(named), then);
  }

  /** Whether a person typed the ending of another program's files. */
  private static boolean isOthers(Path file) {
    return Formats.exporter(MapReader.ending(file)).isPresent();
  }

  /** A map can be exported in that format, but only our own holds all of it. */
  private void askWhetherCopy(Document document, Path file, Runnable then) {
    Words words = window.words();
    Path ours = file.resolveSibling(MapReader.stem(file) + "." + MapFiles.EXTENSION);
    Exporter format = Formats.exporter(MapReader.ending(file)).orElseThrow();
    new Question(
            words.of("app.saveAs.otherTitle", nameOf(file)),
            words.of("app.saveAs.other", format.name(), nameOf(ours)))
        .answer(
            words.of("app.saveAs.ours", nameOf(ours)),
            () -> {
              if (Files.exists(ours)) saveAs(then);
              else saveAs(document, ours, then);
            })
        .answer(
            words.of("app.saveAs.export", nameOf(file)),
            () -> new ExportWork(window).straight(file, format.extensions().getFirst()))
        .quietAnswer(words.of("app.cancel"), () -> {})
        .ask(window.layer());
  }

  private void saveAs(Document document, Path file, Runnable then) {
    boolean elsewhere = window.desk().windowWith(file).filter(other -> other != window).isPresent();
    boolean overNewer = document.isReadOnly() && document.source().filter(file::equals).isPresent();
    if (elsewhere) refuse(Phrase.of("app.saveAs.open", nameOf(file)), then);
    else if (overNewer) refuse(Phrase.of("app.saveAs.newer", nameOf(file)), then);
    else write(document, file, then);
  }

  private void refuse(Phrase why, Runnable then) {
    Words words = window.words();
    new Question(words.of("app.save.failedTitle"), words.of("app.save.safe", words.of(why)))
        .answer(words.of("app.save.elsewhere"), () -> saveAs(then))
        .quietAnswer(words.of("app.cancel"), () -> {})
        .ask(window.layer());
  }

  private void write(Document document, Path file, Runnable then) {
    if (document.standing() == Document.Standing.SAVING) {
      document.whenSettled(() -> write(document, file, then));
      return;
    }
    boolean isOwn = document.file().filter(file::equals).isPresent();
    write(document, file, isOwn ? document.known() : Optional.empty(), then);
  }

  /** {@code known} is what the file must still hold; empty where it does not matter. */
  private void write(Document document, Path file, Optional<Fingerprint> known, Runnable then) {
    TouchMap map = document.editor().map();
    Keeping keeping = window.desk().keeping();
    document.startSaving();
    document.keeper().ifPresent(Keeper::hurry);
    boolean isMilestone = closed(map) > closed(document.onDisk());
    FxThread.background(
        () -> {
          byte[] content = MapFiles.write(map);
          Optional<Fingerprint> now = known.flatMap(it -> Fingerprint.of(file));
          return now.isPresent() && !now.equals(known)
              ? new Outcome(Optional.empty(), Fingerprint.of(content))
              : new Outcome(
                  Optional.of(keeping.write(file, content, isMilestone)), Fingerprint.of(content));
        },
        outcome -> {
          switch (outcome.saved().orElse(null)) {
            case null -> changedBehind(document, file, then);
            case Saved.Done done -> written(document, map, done, outcome.content(), then);
            case Saved.Failed failed -> failed(document, failed.why(), then);
          }
        },
        broken -> failed(document, Phrase.of("app.save.failed", nameOf(file)), then));
  }

  /** How many rounds were closed: the version in which one was is a milestone. */
  private static long closed(TouchMap map) {
    return map.study().rounds().stream().filter(each -> each.closed().isPresent()).count();
  }

  /** What came of it, nothing when another program had written to the file; and what was to be in it. */
  private record Outcome(Optional<Saved> saved, Fingerprint content) {}

  /** Another program wrote to the file since it was read: nobody's work goes without a question. */
  private void changedBehind(Document document, Path file, Runnable then) {
    document.saveFailed();
    Words words = window.words();
    String text = words.of("app.save.changed", nameOf(file));
    new Question(words.of("app.save.changedTitle"), words.of("app.save.safe", text))
        .answer(words.of("app.disk.together"), () -> window.disk().together(document, file))
        .answer(words.of("app.save.asCopy"), () -> saveAs(then))
        .answer(words.of("app.save.over"), () -> write(document, file, Optional.empty(), then))
        .quietAnswer(words.of("app.cancel"), () -> {})
        .ask(window.layer());
  }

  private void written(
      Document document, TouchMap map, Saved.Done done, Fingerprint content, Runnable then) {
    document.written(map, done.file(), content);
    window.disk().settled();
    window.desk().change(window.desk().settings().withRecent(done.file()));
    window.desk().keepAside(document);
    done.notes().forEach(window::say);
    then.run();
  }

  private void failed(Document document, Phrase why, Runnable then) {
    document.saveFailed();
    refuse(why, then);
  }

  /** The folder people are in: the map's own, else that of the last file. */
  Optional<Path> folder() {
    return window
        .document()
        .flatMap(Document::source)
        .or(() -> window.desk().settings().recent().stream().findFirst())
        .map(Path::getParent);
  }

  static String nameOf(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  /** The name to begin with; for a file that must stay as it is, another one than its own. */
  private String proposed(Document document) {
    Optional<Path> newer = document.isReadOnly() ? document.source() : Optional.empty();
    if (newer.isPresent())
      return window.words().of("app.saveAs.copyName", MapReader.stem(newer.get()))
          + "."
          + MapFiles.EXTENSION;
    return document
        .file()
        .map(FileWork::nameOf)
        .orElseGet(() -> fileName(document.title()) + "." + MapFiles.EXTENSION);
  }

  /** A title without what file systems refuse, halves of letters, and signs that turn the text around. */
  static String fileName(String title) {
    String plain =
        title
            .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]", " ")
            .replaceAll("\\s+", " ")
            .strip();
    boolean isCutWithin = plain.length() > 80 && Character.isHighSurrogate(plain.charAt(79));
    String kept = plain.length() > 80 ? plain.substring(0, isCutWithin ? 79 : 80).strip() : plain;
    boolean isAllowed = WindowsNames.isAllowed(kept + "." + MapFiles.EXTENSION);
    return kept.isEmpty() || kept.startsWith(".") || !isAllowed ? "map" : kept;
  }

  private static Path withEnding(Path file) {
    return MapReader.ending(file).equals(MapFiles.EXTENSION)
        ? file
        : file.resolveSibling(nameOf(file) + "." + MapFiles.EXTENSION);
  }
}
