package touchmap.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchmap.edit.Become;
import touchmap.edit.Editor;
import touchmap.files.Fingerprint;
import touchmap.files.Journal;
import touchmap.files.Leftover;
import touchmap.files.MapFiles;
import touchmap.merge.Arrivals;
import touchmap.model.Opened;
import touchmap.model.TouchMap;
import touchmap.ui.dialogs.RecoverySheet;
import touchmap.ui.kit.FxThread;
import touchmap.words.Phrase;
import touchmap.words.Words;

/**
 * After the program ended unasked: offers what was found in the journals, with its time and what is new in it. Files are
 * not touched; what is opened is unsaved work like any other, and can be undone back to what the file holds.
 */
final class Recovery {
  private final Desk desk;

  Recovery(Desk desk) {
    this.desk = desk;
  }

  /**
   * Unsaved work, ready to be opened.
   *
   * @param start the map before the first step that can be undone
   * @param isMoved whether the file has been written by somebody since
   */
  private record Found(
      Leftover left, TouchMap start, List<Become> steps, boolean isMoved, List<Phrase> news) {
    TouchMap now() {
      return steps.isEmpty() ? start : steps.getLast().to();
    }
  }

  /** Looks behind the window, and shows what there is in it. */
  void look(MapWindow window) {
    FxThread.background(
        this::found,
        found -> {
          if (!found.isEmpty()) offer(found, window);
        },
        failed -> window.slipped());
  }

  private List<Found> found() throws IOException {
    var found = new ArrayList<Found>();
    for (Leftover each : desk.keeping().leftovers()) {
      Optional<Found> read = read(each);
      if (read.isPresent()) found.add(read.get());
    }
    return found;
  }

  /** Empty when it is of no use: the file holds it all, or it cannot be read; the latter stays where it is. */
  private Optional<Found> read(Leftover left) throws IOException {
    Optional<Path> file = left.subject().file().map(Path::of);
    Optional<Fingerprint> there = file.flatMap(Fingerprint::of);
    boolean isOld = there.filter(Fingerprint.of(left.content())::equals).isPresent();
    boolean isNothing = file.isPresent() && same(left) && there.isPresent();
    if (isOld || isNothing) {
      left.discard();
      return Optional.empty();
    }
    Optional<TouchMap> base = map(left.base());
    List<Journal.Step> undoable = left.undoable();
    var steps = new ArrayList<Become>();
    for (Journal.Step each : undoable)
      map(each.content()).ifPresent(map -> steps.add(new Become(map, label(each))));
    if (steps.isEmpty()) return Optional.empty();
    TouchMap start = base.orElseGet(() -> steps.removeFirst().to());
    boolean isMoved = file.isPresent() && !there.equals(left.subject().base());
    TouchMap now = steps.isEmpty() ? start : steps.getLast().to();
    List<Phrase> news = base.isPresent() ? Arrivals.of(start, now) : List.of();
    return Optional.of(new Found(left, start, List.copyOf(steps), isMoved, news));
  }

  private static boolean same(Leftover left) {
    return java.util.Arrays.equals(left.base(), left.content());
  }

  private static Optional<TouchMap> map(byte[] document) {
    if (document.length == 0) return Optional.empty();
    return switch (MapFiles.read(document, "")) {
      case Opened.Fine(TouchMap map, var notes) -> Optional.of(map);
      case Opened.Sound(TouchMap map, var damage) -> Optional.of(map);
      default -> Optional.empty();
    };
  }

  /** As it was called, where this program knows that name. */
  private Phrase label(Journal.Step step) {
    boolean isKnown = step.label().startsWith("edit.") && desk.words().has(step.label());
    return Phrase.of(isKnown ? step.label() : "edit.recovered");
  }

  private void offer(List<Found> found, MapWindow window) {
    window.show();
    Words words = window.words();
    List<RecoverySheet.Row> rows = found.stream().map(each -> row(each, words)).toList();
    RecoverySheet.show(
        window.layer(),
        words,
        rows,
        thrown -> {
          for (int i = 0; i < found.size(); i++) {
            if (thrown.contains(i)) drop(found.get(i));
            else open(found.get(i), window);
          }
        });
  }

  private RecoverySheet.Row row(Found found, Words words) {
    Journal.Subject subject = found.left().subject();
    String when = Moments.said(found.left().when(), ZoneId.systemDefault(), words);
    var lines = new ArrayList<String>();
    lines.add(
        subject
            .file()
            .map(file -> words.of("app.recovery.file", file, when))
            .orElseGet(() -> words.of("app.recovery.neverSaved", when)));
    String news = String.join(", ", found.news().stream().map(each -> words.of(each)).toList());
    lines.add(
        news.isEmpty()
            ? words.count("app.recovery.whole", found.now().root().all().size())
            : words.of("app.recovery.news", news));
    if (found.isMoved()) lines.add(words.of("app.recovery.moved"));
    if (!found.left().isWhole()) lines.add(words.of("app.recovery.cut"));
    return new RecoverySheet.Row(found.now().shownTitle(), lines);
  }

  /** Opens it with its steps, and lets go of the journal once it is in a new one. */
  private void open(Found found, MapWindow from) {
    Optional<Path> file = found.left().subject().file().map(Path::of);
    Optional<MapWindow> there = file.flatMap(desk::windowWith);
    // whoever opened the file itself meanwhile gets the work into that window
    boolean isThere =
        there.flatMap(MapWindow::document).filter(open -> fits(found, open)).isPresent();
    boolean isOwn = isThere || (file.isPresent() && !found.isMoved() && there.isEmpty());
    MapWindow shown = isThere ? there.orElseThrow() : desk.show(begun(found, isOwn), from);
    Document document = shown.document().orElseThrow();
    Editor editor = document.editor();
    for (Become each : found.steps()) {
      editor.endStep();
      editor.apply(each);
    }
    document.keeper().ifPresent(keeper -> keeper.afterwards(() -> discard(found)));
    shown.say(Phrase.of(isOwn ? "app.recovery.opened" : "app.recovery.openedCopy"));
  }

  /** Whether the open document is what the work began with, and nothing was done to it since. */
  private static boolean fits(Found found, Document open) {
    return !found.isMoved()
        && !open.hasUnsaved()
        && !open.isReadOnly()
        && open.editor().map().equals(found.start());
  }

  private static Document begun(Found found, boolean isOwn) {
    Journal.Subject subject = found.left().subject();
    return isOwn
        ? Document.of(found.start(), Path.of(subject.file().orElseThrow()), subject.base())
        : Document.unsaved(found.start(), Document.Origin.PERSON);
  }

  private void drop(Found found) {
    desk.keeping().work().execute(() -> discard(found));
  }

  private static void discard(Found found) {
    try {
      found.left().discard();
    } catch (IOException stays) {
      System.getLogger("touchmap").log(System.Logger.Level.WARNING, "Journal stays", stays);
    }
  }
}
