package touchmap.app;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import touchmap.edit.Editor;
import touchmap.model.Id;
import touchmap.picture.Look;
import touchmap.ui.dialogs.SettingsSheet;
import touchmap.ui.kit.Action;
import touchmap.ui.kit.Actions;
import touchmap.ui.present.Displays;
import touchmap.ui.present.Prepared;
import touchmap.ui.present.Presentation;
import touchmap.ui.present.TourSheet;
import touchmap.words.Phrase;
import touchmap.words.Words;

/** Presenting from a window: what starts it, on which display, and that there is one at a time. */
final class Presenting {
  private final MapWindow window;
  private Optional<Presentation> running = Optional.empty();

  /** Whether slides are being made behind the window; asking once more makes no second show. */
  private boolean isPreparing;

  Presenting(MapWindow window) {
    this.window = window;
  }

  void add(Actions actions) {
    actions.add(
        Action.of("present", "presentation", () -> start(Optional.empty()), "F5"),
        Action.of("presentBranch", "presentation", this::startBranch, "Shift+F5"),
        Action.of("chapters", "list-ordered", this::chapters));
    colour(actions, "set.slidesAsWindow", Settings.Slides.WINDOW);
    colour(actions, "set.slidesProjector", Settings.Slides.PROJECTOR);
    colour(actions, "set.slidesContrast", Settings.Slides.HIGH_CONTRAST);
  }

  private void colour(Actions actions, String id, Settings.Slides to) {
    actions.add(Action.of(id, "presentation", () -> paint(to)));
  }

  private void paint(Settings.Slides to) {
    window.desk().change(window.desk().settings().withSlides(to));
  }

  /** The choice of the colours of slides, for the settings. */
  SettingsSheet.Slides choice() {
    Words words = window.words();
    List<Settings.Slides> all = List.of(Settings.Slides.values());
    return new SettingsSheet.Slides(
        all.stream().map(each -> words.of("dialogs.settings.slides." + word(each))).toList(),
        all.indexOf(window.desk().settings().slides()),
        place -> paint(all.get(place)));
  }

  private static String word(Settings.Slides of) {
    return of.name().toLowerCase(Locale.ROOT);
  }

  /** The lines of the menu that choose the colours of slides. */
  List<MenuItem> colours() {
    var items = new ArrayList<MenuItem>();
    items.add(new SeparatorMenuItem());
    for (Settings.Slides each : Settings.Slides.values()) {
      String key = word(each);
      var item = new RadioMenuItem(window.words().of("app.present.colours." + key));
      item.setId("menu-colours-" + key);
      item.setSelected(window.desk().settings().slides() == each);
      item.setOnAction(event -> paint(each));
      items.add(item);
    }
    return items;
  }

  /** What slides are painted with. */
  private Look look() {
    return switch (window.desk().settings().slides()) {
      case WINDOW -> window.desk().theme().look();
      case PROJECTOR -> Look.projector();
      case HIGH_CONTRAST -> Look.highContrast();
    };
  }

  /** The lines of the menu that choose the display; none where there is only one. */
  List<MenuItem> displays() {
    var items = new ArrayList<MenuItem>();
    if (Displays.count() < 2) return items;
    Words words = window.words();
    items.add(new SeparatorMenuItem());
    items.add(display(Displays.OTHER, words.of("app.present.other")));
    for (int i = 1; i <= Displays.count(); i++) {
      Rectangle2D size = Displays.bounds(i);
      items.add(
          display(
              i,
              words.of(
                  "app.present.display",
                  i,
                  Math.round(size.getWidth()),
                  Math.round(size.getHeight()))));
    }
    return items;
  }

  private MenuItem display(int number, String text) {
    var item = new RadioMenuItem(text);
    item.setMnemonicParsing(false);
    item.setId("menu-display-" + number);
    Settings settings = window.desk().settings();
    item.setSelected(settings.display() == number);
    item.setOnAction(event -> window.desk().change(window.desk().settings().withDisplay(number)));
    return item;
  }

  private void chapters() {
    if (window.layer().isOpen() || window.document().isEmpty()) return;
    window.main().ifPresent(MainView::endEditing);
    TourSheet.show(
        window.document().get().editor(),
        window.words(),
        window.desk().theme().look(),
        window.layer(),
        window.desk().settings().display(),
        this::today,
        () -> start(Optional.empty()));
  }

  private LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }

  private void startBranch() {
    window
        .document()
        .flatMap(open -> open.editor().selection().lead())
        .ifPresentOrElse(lead -> start(Optional.of(lead)), () -> start(Optional.empty()));
  }

  private void start(Optional<Id> from) {
    if (running.isPresent()) {
      running.get().toFront();
      return;
    }
    if (isPreparing || window.layer().isOpen() || window.document().isEmpty()) return;
    window.main().ifPresent(MainView::endEditing);
    Editor editor = window.document().get().editor();
    Desk desk = window.desk();
    var setting =
        new Presentation.Setting(
            window.stage(),
            editor,
            window.words(),
            desk.theme(),
            look(),
            desk.motion(),
            desk.settings().display(),
            this::today,
            InstantSource.system());
    Supplier<Optional<Prepared>> preparing = Prepared.of(setting, from);
    if (Prepared.isLong(editor.map())) prepare(preparing);
    else begin(preparing.get());
  }

  private void prepare(Supplier<Optional<Prepared>> preparing) {
    isPreparing = true;
    Behind.run(
        window,
        Phrase.of("app.busy.slides"),
        behind -> preparing.get(),
        prepared -> {
          isPreparing = false;
          begin(prepared);
        },
        failed -> {
          isPreparing = false;
          window.slipped();
        },
        () -> isPreparing = false);
  }

  private void begin(Optional<Prepared> prepared) {
    if (running.isPresent() || !window.stage().isShowing()) return;
    running = prepared.map(each -> Presentation.start(each, this::ended));
    if (running.isEmpty()) window.say(Phrase.of("present.allHidden"));
  }

  private void ended() {
    running = Optional.empty();
    if (!window.stage().isShowing()) return;
    window.toFront();
    window.main().ifPresent(MainView::focusMap);
  }

  /** Ends what is running, such as when the window closes. */
  void end() {
    running.ifPresent(Presentation::end);
  }

  Optional<Presentation> running() {
    return running;
  }
}
