package touchmap.ui.present;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import touchmap.edit.Editor;
import touchmap.geometry.Rect;
import touchmap.lens.show.Slide;
import touchmap.model.Id;
import touchmap.model.TouchMap;
import touchmap.picture.Look;
import touchmap.ui.Person;
import touchmap.ui.Rehearsal;
import touchmap.ui.kit.Fonts;
import touchmap.ui.kit.Motion;
import touchmap.ui.kit.Theme;
import touchmap.words.Words;

/** A presentation of a map, started from a small window. */
final class PresentRig {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  final Editor editor;
  private final Stage window;
  private final boolean still;
  private @Nullable Presentation running;
  Instant now = Instant.parse("2026-11-26T09:00:00Z");
  int ends;

  PresentRig(Stage window, TouchMap map, boolean still) {
    this.window = window;
    this.still = still;
    editor = new Editor(Editor.State.opened(map));
    // the window itself stays away: without a desktop both would count as having the keyboard
    Fonts.load();
  }

  /** Another map in the place of this one. */
  PresentRig with(TouchMap map) {
    return new PresentRig(window, map, still);
  }

  boolean start(Optional<Id> from) {
    var setting =
        new Presentation.Setting(
            window,
            editor,
            Words.in("en"),
            Theme.LIGHT,
            Look.light(),
            new Motion(still),
            Displays.OTHER,
            () -> TODAY,
            () -> now);
    boolean started =
        Rehearsal.ask(
            () -> {
              Optional<Presentation> made =
                  Prepared.of(setting, from)
                      .get()
                      .map(each -> Presentation.start(each, () -> ends = ends + 1));
              running = made.orElse(null);
              return made.isPresent();
            });
    Person.untilStill();
    return started;
  }

  Presentation running() {
    Presentation now = running;
    if (now == null) throw new AssertionError("Nothing is presented");
    return now;
  }

  void end() {
    if (running != null) Rehearsal.ask(() -> end(running()));
  }

  private static boolean end(Presentation of) {
    of.end();
    return true;
  }

  Player player() {
    return running().player();
  }

  <T> T ask(Supplier<T> question) {
    return Rehearsal.ask(question::get);
  }

  int number() {
    return ask(() -> player().deck().number());
  }

  Slide slide() {
    return ask(() -> player().deck().slide());
  }

  /** The node of that id in the room's window or the presenter's. */
  Node node(String id) {
    return ask(
        () -> {
          Node found = running().stage().getScene().lookup("#" + id);
          if (found == null)
            found =
                running().presenter().map(each -> each.getScene().lookup("#" + id)).orElse(null);
          if (found == null) throw new AssertionError("No #" + id);
          return found;
        });
  }

  /** Where a topic stands in the room's window. */
  Rect box(Id topic) {
    return ask(() -> running().room().slide().onPane(player().spots().box(topic).orElseThrow()));
  }

  /** The colour at a place of the room's window. */
  Color pixel(double x, double y) {
    return ask(
        () -> {
          var picture = running().stage().getScene().snapshot(null);
          return picture.getPixelReader().getColor((int) x, (int) y);
        });
  }
}
