package touchmap.app;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import touchmap.edit.Editor;
import touchmap.files.Journal;
import touchmap.files.MapFiles;
import touchmap.model.TouchMap;
import touchmap.ui.kit.FxThread;
import touchmap.words.Phrase;

/**
 * Keeps what is done to one document, for after a crash: each step is in its journal within a second, and at once when the
 * person turns to another window. The map is a value, so the window does not wait.
 */
final class Keeper {
  /** How long steps are gathered before they are written, in milliseconds. */
  private static final long SOON = 400;

  /** After so long it is tried again when the journal could not be written, in milliseconds. */
  private static final long AGAIN = 5_000;

  private final Keeping keeping;
  private final Document document;
  private final Consumer<Phrase> tell;
  private final List<Noted> noted = new ArrayList<>();
  private Runnable stop = () -> {};
  private boolean waiting;

  // of the keeping thread
  private @Nullable Journal journal;
  private List<Journal.Step> unwritten = List.of();
  private boolean failing;

  /** A step, as the window knows it. */
  private record Noted(Instant when, int depth, String label, TouchMap map) {}

  Keeper(Keeping keeping, Document document, Consumer<Phrase> tell) {
    this.keeping = keeping;
    this.document = document;
    this.tell = tell;
  }

  void start() {
    TouchMap base = document.onDisk();
    boolean isTyped = document.origin() == Document.Origin.PERSON && document.source().isEmpty();
    Journal.Subject subject = subject();
    keeping
        .work()
        .execute(
            () ->
                journal =
                    new Journal(
                        keeping.journals(), subject, isTyped ? new byte[0] : MapFiles.write(base)));
    stop =
        document
            .editor()
            .onChange(
                change -> {
                  if (change.changedMap()) note();
                });
    if (isTyped) note();
  }

  private Journal.Subject subject() {
    return new Journal.Subject(
        document.source().map(Object::toString), document.title(), document.known());
  }

  /** What has been done up to now is one step; typing goes on in the last one. */
  private void note() {
    Editor editor = document.editor();
    String label = editor.undoLabel().map(Phrase::key).orElse("");
    if (!noted.isEmpty() && noted.getLast().depth() == editor.depth()) noted.removeLast();
    noted.add(new Noted(keeping.clock().instant(), editor.depth(), label, editor.map()));
    if (waiting) return;
    waiting = true;
    keeping.later(SOON, () -> FxThread.run(this::hurry));
  }

  /** Writes now what has been noted. */
  void hurry() {
    waiting = false;
    if (noted.isEmpty()) return;
    List<Noted> steps = List.copyOf(noted);
    noted.clear();
    keeping.work().execute(() -> write(steps));
  }

  private void write(List<Noted> steps) {
    var all = new ArrayList<>(unwritten);
    for (Noted each : steps)
      all.add(
          new Journal.Step(each.when(), each.depth(), each.label(), MapFiles.write(each.map())));
    try {
      Journal open = journal;
      if (open != null) open.add(all);
      unwritten = List.of();
      failing = false;
    } catch (IOException trouble) {
      // the journal knows the last step now, and begins anew with it
      unwritten = List.of(all.getLast());
      if (!failing) FxThread.run(() -> tell.accept(Phrase.of("app.keep.failed")));
      failing = true;
      keeping.later(AGAIN, () -> write(List.of()));
    }
  }

  /** The map is on the disk under its own name: what led to it need not be kept. */
  void saved(TouchMap map) {
    noted.clear();
    Journal.Subject subject = subject();
    keeping
        .work()
        .execute(
            () -> {
              unwritten = List.of();
              try {
                if (journal != null) journal.saved(subject, MapFiles.write(map));
              } catch (IOException stays) {
                System.getLogger("touchmap").log(System.Logger.Level.WARNING, "Journal", stays);
              }
            });
    if (!document.editor().isSaved()) note();
  }

  /** Once all that was noted until now is on the disk, this is done; not when it could not be written. */
  void afterwards(Runnable then) {
    hurry();
    keeping
        .work()
        .execute(
            () -> {
              if (!failing) then.run();
            });
  }

  /** Where its journal is, as far as there is one; for the keeping thread. */
  Optional<Journal> journal() {
    return Optional.ofNullable(journal);
  }

  /** The document is closed: nothing of it is wanted any more. */
  void stop() {
    stop.run();
    noted.clear();
    keeping
        .work()
        .execute(
            () -> {
              Journal open = journal;
              journal = null;
              unwritten = List.of();
              try {
                if (open != null) open.discard();
              } catch (IOException stays) {
                System.getLogger("touchmap").log(System.Logger.Level.WARNING, "Journal", stays);
              }
            });
  }
}
