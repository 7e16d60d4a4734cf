package touchmap.app;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import touchmap.edit.Become;
import touchmap.files.History;
import touchmap.files.MapFiles;
import touchmap.merge.Arrivals;
import touchmap.model.Opened;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.ui.dialogs.VersionsHost;
import touchmap.ui.dialogs.VersionsSheet;
import touchmap.ui.kit.FxThread;
import touchmap.words.Phrase;
import touchmap.words.Words;

/** Earlier versions of the open map: to look at, to compare, to open beside it, to go back to. */
final class VersionsWork implements VersionsHost {
  /** More names than a person reads in a preview. */
  private static final int MOST_NAMES = 300;

  private final MapWindow window;
  private final Document document;
  private final Words words;
  private List<History.Version> versions = List.of();

  VersionsWork(MapWindow window) {
    this.window = window;
    document = window.document().orElseThrow();
    words = window.words();
  }

  void ask() {
    if (window.layer().isOpen()) return;
    Optional<Path> file = document.source();
    if (file.isEmpty()) {
      window.say(Phrase.of("app.versions.neverSaved"));
      return;
    }
    Behind.run(
        window,
        Phrase.of("app.busy.versions"),
        behind -> window.desk().keeping().history().of(file.get()),
        this::show,
        failed -> window.slipped());
  }

  private void show(List<History.Version> found) {
    versions = found;
    if (found.isEmpty()) {
      window.say(Phrase.of("app.versions.none"));
      return;
    }
    ZoneId zone = ZoneId.systemDefault();
    List<String> times =
        found.stream().map(each -> Moments.said(each.when(), zone, words)).toList();
    var rows = new ArrayList<Row>();
    for (int i = 0; i < found.size(); i++) {
      // several of one minute are told apart by their seconds
      String when = times.get(i);
      if (Collections.frequency(times, when) > 1)
        when += " " + words.of("app.moment.seconds", found.get(i).when().atZone(zone).getSecond());
      rows.add(new Row(when, found.get(i).isMilestone() ? words.of("app.versions.round") : ""));
    }
    VersionsSheet.show(window.layer(), words, document.title(), rows, this);
  }

  @Override
  public void look(int version, Consumer<Look> then) {
    TouchMap now = document.editor().map();
    FxThread.background(
        () -> read(version).map(earlier -> looked(earlier, now)).orElseGet(this::damaged),
        then,
        failed -> then.accept(damaged()));
  }

  private Optional<TouchMap> read(int version) {
    Optional<byte[]> content = window.desk().keeping().history().read(versions.get(version));
    if (content.isEmpty()) return Optional.empty();
    return switch (MapFiles.read(content.get(), document.title())) {
      case Opened.Fine(TouchMap map, var notes) -> Optional.of(map);
      case Opened.Sound(TouchMap map, var damage) -> Optional.of(map);
      case Opened.ReadOnly newer -> Optional.of(newer.map());
      case Opened.Unreadable unreadable -> Optional.empty();
    };
  }

  private Look damaged() {
    return new Look(words.of("app.versions.damaged"), List.of(), List.of(), false);
  }

  private Look looked(TouchMap version, TouchMap now) {
    List<String> changes = Arrivals.of(version, now).stream().map(each -> words.of(each)).toList();
    var names = new ArrayList<Name>();
    collect(version.root(), 0, names);
    long touchpoints = version.root().all().stream().filter(Topic::isTouchpoint).count();
    String said =
        changes.isEmpty() ? words.of("app.versions.same") : words.of("app.versions.since");
    return new Look(
        words.count("app.versions.count", touchpoints) + " " + said, changes, names, true);
  }

  private static void collect(Topic topic, int depth, List<Name> names) {
    if (names.size() >= MOST_NAMES) return;
    names.add(new Name(topic.name().replace('\n', ' '), depth));
    for (Topic child : topic.children()) collect(child, depth + 1, names);
  }

  @Override
  public void restore(int version) {
    behind(
        version,
        map -> {
          document.editor().endStep();
          document.editor().apply(new Become(map, Phrase.of("edit.restore")));
          window.sayUndoable(Phrase.of("app.versions.restored", when(version)));
        });
  }

  @Override
  public void openCopy(int version) {
    behind(
        version,
        map -> {
          MapWindow shown = window.desk().show(Document.unsaved(map, Document.Origin.COPY), window);
          shown.say(Phrase.of("app.versions.opened", when(version)));
        });
  }

  private String when(int version) {
    return Moments.said(versions.get(version).when(), ZoneId.systemDefault(), words);
  }

  private void behind(int version, Consumer<TouchMap> then) {
    Behind.run(
        window,
        Phrase.of("app.busy.versions"),
        behind -> read(version),
        map -> map.ifPresentOrElse(then, () -> window.say(Phrase.of("app.versions.damaged"))),
        failed -> window.slipped());
  }
}
