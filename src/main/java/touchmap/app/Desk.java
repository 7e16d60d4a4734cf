package touchmap.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.stage.Stage;
import touchmap.files.Fingerprint;
import touchmap.ui.find.PutAside;
import touchmap.ui.kit.Fonts;
import touchmap.ui.kit.FxThread;
import touchmap.ui.kit.Motion;
import touchmap.ui.kit.Preferences;
import touchmap.ui.kit.Theme;
import touchmap.words.Phrase;
import touchmap.words.Words;

/** The program while it runs: its settings, and the windows that lie open on it. */
final class Desk {
  private final SettingsFile file;
  private final PaperMemory paper;
  private final ColumnMemory columns;
  private final Keeping keeping;
  private final Watch watch = new Watch(this);
  private final FilePicker picker;
  private final Consumer<String> browser;
  private final Set<Path> reading = new HashSet<>();
  private final List<MapWindow> windows = new ArrayList<>();
  private Settings settings;
  private long changes;

  /** On one folder for settings and for what must not be lost. */
  Desk(Path folder, FilePicker picker, Consumer<String> browser) {
    this(folder, folder, picker, browser);
  }

  /**
   * On a folder of settings.
   *
   * @param state the folder for journals and earlier versions
   * @param browser opens an address outside the program
   */
  Desk(Path folder, Path state, FilePicker picker, Consumer<String> browser) {
    this.keeping = new Keeping(state, InstantSource.system());
    this.file = new SettingsFile(folder);
    this.paper = PaperMemory.in(folder);
    this.columns = ColumnMemory.in(folder);
    this.picker = picker;
    this.browser = browser;
    this.settings = file.read();
    Fonts.load();
    Application.setUserAgentStylesheet(theme().groundSheet());
    Platform.getPreferences().colorSchemeProperty().addListener(value -> systemChanged());
    Platform.getPreferences().reducedMotionProperty().addListener(value -> systemChanged());
  }

  Settings settings() {
    return settings;
  }

  /** How paper was last wanted. */
  PaperMemory paper() {
    return paper;
  }

  /** What the columns of tables were taken for. */
  ColumnMemory columns() {
    return columns;
  }

  /** Looks at the files of the open maps. */
  Watch watch() {
    return watch;
  }

  /** What must not be lost. */
  Keeping keeping() {
    return keeping;
  }

  FilePicker picker() {
    return picker;
  }

  /** Opens an address outside the program. */
  void browse(String address) {
    browser.accept(address);
  }

  List<MapWindow> windows() {
    return List.copyOf(windows);
  }

  Words words() {
    return Words.in(
        switch (settings.preferences().language()) {
          case SYSTEM -> Locale.getDefault().toLanguageTag();
          case EN -> "en";
          case RU -> "ru";
        });
  }

  Theme theme() {
    return switch (settings.preferences().theme()) {
      case LIGHT -> Theme.LIGHT;
      case DARK -> Theme.DARK;
      case SYSTEM ->
          Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
    };
  }

  Motion motion() {
    return new Motion(
        settings.preferences().reduceMotion() || Platform.getPreferences().isReducedMotion());
  }

  /** Takes other settings and keeps them; every window shows what is new in them. */
  void change(Settings to) {
    if (to.equals(settings)) return;
    Settings before = settings;
    settings = to;
    long number = ++changes;
    FxThread.background(
        () -> {
          file.write(to, number);
          return to;
        },
        written -> {},
        failed -> {});
    if (!before.preferences().equals(to.preferences())) rebuild();
    else windows.forEach(MapWindow::refresh);
  }

  void change(Preferences to) {
    change(settings.with(to));
  }

  private void systemChanged() {
    if (!windows.isEmpty()) rebuild();
  }

  private void rebuild() {
    Application.setUserAgentStylesheet(theme().groundSheet());
    windows.forEach(MapWindow::rebuild);
  }

  /** A window with the first screen. */
  MapWindow openWindow() {
    return openWindow(new Stage());
  }

  MapWindow openWindow(Stage stage) {
    MapWindow window = bareWindow(stage);
    window.show();
    return window;
  }

  /** A window that will show once there is something in it. */
  MapWindow bareWindow(Stage stage) {
    var window = new MapWindow(this, stage, windows.size());
    front().ifPresent(each -> Reach.beside(stage, each.stage()));
    windows.add(window);
    return window;
  }

  /** The window that a person sees in front. */
  private Optional<MapWindow> front() {
    List<MapWindow> shown = windows.stream().filter(each -> each.stage().isShowing()).toList();
    return shown.stream()
        .filter(each -> each.stage().isFocused())
        .findFirst()
        .or(() -> shown.reversed().stream().findFirst());
  }

  /** The window in which that file is open. */
  Optional<MapWindow> windowWith(Path path) {
    return windows.stream()
        .filter(each -> each.document().flatMap(Document::source).filter(path::equals).isPresent())
        .findFirst();
  }

  /**
   * Reads a file behind the window that asked; then shows the map there if that window is empty,
   * else in a new one.
   */
  void open(Path path, MapWindow from) {
    Path whole = path.toAbsolutePath().normalize();
    Optional<MapWindow> already = windowWith(whole);
    if (already.isPresent()) {
      already.get().toFront();
      return;
    }
    if (!reading.add(whole)) return;
    Behind.run(
        from,
        Phrase.of("app.busy.open", FileWork.nameOf(whole)),
        behind -> {
          Optional<Fingerprint> content = Fingerprint.of(whole);
          content.ifPresent(print -> keeping.opened(whole, print));
          return Opening.Taken.of(content, FirstLook.of(whole, columns));
        },
        taken -> {
          reading.remove(whole);
          from.took(whole, taken);
        },
        failed -> {
          reading.remove(whole);
          from.took(
              whole,
              Opening.Taken.of(Optional.empty(), new FirstLook.Whole(MapReader.failed(whole))));
        },
        () -> reading.remove(whole));
  }

  /** Shows a map: in that window while it is empty, else in a new one. */
  MapWindow show(Document document, MapWindow from) {
    PutAside before = document.source().map(settings::asideOf).orElse(PutAside.NONE);
    document.sitting().recall(before, aside -> keepAside(document));
    MapWindow window = from.document().isEmpty() ? from : bareWindow(new Stage());
    document.keptBy(new Keeper(keeping, document, window::say));
    window.open(document);
    document.file().ifPresent(path -> change(settings.withRecent(path)));
    return window;
  }

  /** Remembers what was put aside for the document's file; without a file it waits for one. */
  void keepAside(Document document) {
    PutAside aside = document.sitting().aside();
    document.source().ifPresent(file -> change(settings.withAside(file, aside)));
  }

  /**
   * Something went wrong that nobody foresaw: says so calmly in the front window; nothing that is
   * open is lost.
   */
  void slipped() {
    if (!windows.isEmpty()) windows.getLast().slipped();
  }

  /** Waits until the settings are on disk, and what is kept. */
  void settle() {
    keeping.settle();
    file.write(settings, ++changes);
  }

  void closed(MapWindow window) {
    windows.remove(window);
  }

  /** Closes all windows, the front one first; stops where a person wants to stay. */
  void quit() {
    if (windows.isEmpty()) return;
    windows.getLast().close(this::quit);
  }
}
