package touchmap.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchmap.edit.Editor;
import touchmap.files.Fingerprint;
import touchmap.layout.Layout;
import touchmap.model.TouchMap;
import touchmap.ui.find.Sitting;
import touchmap.ui.rank.RankSeat;
import touchmap.ui.score.Seat;
import touchmap.words.Phrase;

/** One open map: its editor, the file it lies in, and how the two stand to each other. */
final class Document {
  /** How the map stands to what is on disk. */
  enum Standing {
    NEW,
    SAVED,
    CHANGED,
    SAVING,
    READ_ONLY
  }

  /** Where a map came from, and with that, what closing it unchanged would lose. */
  enum Origin {
    /** Its own file. */
    FILE,
    /** A file of a newer version, never to be written over. */
    NEWER_FILE,
    /** Another file or a template: closing it unchanged loses nothing. */
    COPY,
    /** What a person typed or pasted: closing it unsaved loses it. */
    PERSON
  }

  private final Editor editor;
  private final Origin origin;
  private final Sitting sitting;
  private final Seat seat = new Seat();
  private final RankSeat rankSeat = new RankSeat();
  private final OwnPast past = new OwnPast();
  private final List<Runnable> listeners = new ArrayList<>();
  private @Nullable Path file;
  private Optional<Fingerprint> known = Optional.empty();
  private boolean saving;
  private boolean movedOn;
  private List<Phrase> leftOut = List.of();
  private TouchMap onDisk;
  private boolean gone;
  private Optional<Keeper> keeper = Optional.empty();
  private Optional<Layout> laidOut = Optional.empty();

  private Document(TouchMap map, @Nullable Path file, Origin origin) {
    this.editor = new Editor(Editor.State.opened(map));
    this.file = file;
    this.sitting = new Sitting(map, InstantSource.system());
    this.origin = origin;
    if (file != null) past.opened(map);
    onDisk = map;
    editor.onChange(
        change -> {
          if (change.changedMap()) laidOut = Optional.empty();
          tell();
        });
  }

  /** {@code known} is what the file held when it was read. */
  static Document of(TouchMap map, Path file, Optional<Fingerprint> known) {
    var document = new Document(map, file, Origin.FILE);
    document.known = known;
    return document;
  }

  static Document readOnly(TouchMap map, Path file) {
    return new Document(map, file, Origin.NEWER_FILE);
  }

  static Document unsaved(TouchMap map, Origin origin) {
    return new Document(map, null, origin);
  }

  Editor editor() {
    return editor;
  }

  /** The file that saving writes to; empty while there is none. */
  Optional<Path> file() {
    return isReadOnly() ? Optional.empty() : Optional.ofNullable(file);
  }

  /** The file it was read from, even if it must not be written to. */
  Optional<Path> source() {
    return Optional.ofNullable(file);
  }

  /** What another program's file holds beyond this map: known until the map is saved for the first time. */
  List<Phrase> leftOut() {
    return leftOut;
  }

  Document leavingOut(List<Phrase> lost) {
    leftOut = List.copyOf(lost);
    return this;
  }

  /** The layout of the map as it was opened was found behind the window. */
  Document laidOut(Optional<Layout> found) {
    laidOut = found;
    return this;
  }

  /** The layout of its map, if it is known: nothing is kept of a map that has changed since. */
  Optional<Layout> laidOut() {
    return laidOut;
  }

  /** What the Find lens remembers while the window is open. */
  Sitting sitting() {
    return sitting;
  }

  /** What the Rank lens remembers while the window is open. */
  RankSeat rankSeat() {
    return rankSeat;
  }

  /** What the Score lens remembers while the window is open. */
  Seat seat() {
    return seat;
  }

  /** What it is known to have been. */
  OwnPast past() {
    return past;
  }

  /** What is known to be in its file; empty where nobody has looked. */
  Optional<Fingerprint> known() {
    return known;
  }

  /** The map as it was last read or written; of one that never was, as it began. */
  TouchMap onDisk() {
    return onDisk;
  }

  Origin origin() {
    return origin;
  }

  /** From now on what is done is kept for after a crash, until the document is closed. */
  void keptBy(Keeper by) {
    keeper = Optional.of(by);
    by.start();
  }

  Optional<Keeper> keeper() {
    return keeper;
  }

  /** It was closed, saved or not: nothing of it need be kept. */
  void closed() {
    keeper.ifPresent(Keeper::stop);
    keeper = Optional.empty();
  }

  /** The file holds that map, written by somebody else, and the editor has taken it in. */
  void reread(TouchMap map, Fingerprint content) {
    known = Optional.of(content);
    gone = false;
    onDisk = map;
    editor.markSaved(map);
    keeper.ifPresent(each -> each.saved(map));
  }

  /** Its file is gone, or holds no map any more: closing it now would lose all of it. */
  void isNotInItsFile() {
    gone = true;
    tell();
  }

  /** The file is as it was last read or written, after it had not been. */
  void isInItsFile() {
    gone = false;
    tell();
  }

  /** Somebody else has written to the file, and that is known here now. */
  void knows(TouchMap map, Fingerprint content) {
    known = Optional.of(content);
    onDisk = map;
  }

  String title() {
    return editor.map().shownTitle();
  }

  boolean isReadOnly() {
    return origin == Origin.NEWER_FILE && !movedOn;
  }

  /** Whether closing it now would lose something. */
  boolean hasUnsaved() {
    return gone || !editor.isSaved() || (origin == Origin.PERSON && file == null);
  }

  Standing standing() {
    if (saving) return Standing.SAVING;
    if (isReadOnly()) return Standing.READ_ONLY;
    if (file == null) return Standing.NEW;
    return hasUnsaved() ? Standing.CHANGED : Standing.SAVED;
  }

  void startSaving() {
    saving = true;
    tell();
  }

  void saveFailed() {
    saving = false;
    tell();
  }

  /** The map was written there; later changes, if there were any, still count as unsaved. */
  void written(TouchMap map, Path to, Fingerprint content) {
    saving = false;
    leftOut = List.of();
    movedOn = true;
    gone = false;
    file = to;
    known = Optional.of(content);
    past.saved(map);
    onDisk = map;
    editor.markSaved(map);
    keeper.ifPresent(each -> each.saved(map));
  }

  /** Runs once saving that is under way has ended. */
  void whenSettled(Runnable then) {
    Runnable[] stop = new Runnable[1];
    stop[0] =
        onChange(
            () -> {
              if (saving) return;
              stop[0].run();
              touchmap.ui.kit.FxThread.later(then);
            });
  }

  Runnable onChange(Runnable listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  private void tell() {
    List.copyOf(listeners).forEach(Runnable::run);
  }
}
