package touchmap.app;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchmap.edit.Become;
import touchmap.edit.Editor;
import touchmap.files.Fingerprint;
import touchmap.files.MapFiles;
import touchmap.model.Opened;
import touchmap.model.TouchMap;
import touchmap.ui.kit.FxThread;
import touchmap.words.Phrase;
import touchmap.words.Words;

/**
 * What a window does when somebody else has written to its file. Without unsaved work the map becomes what the file holds,
 * as a step that can be undone; with it nothing changes until the person says so, and both can be brought together.
 */
final class DiskWork {
  private final MapWindow window;
  private Optional<Fingerprint> said = Optional.empty();
  private Optional<Fingerprint> doubtful = Optional.empty();
  private boolean saidGone;
  private boolean reading;
  private @Nullable String offered;

  DiskWork(MapWindow window) {
    this.window = window;
  }

  /** The file holds something else than this window last read or wrote; empty where it cannot be read. */
  void changed(Document document, Path file, Optional<Fingerprint> content) {
    if (reading || window.layer().isOpen()) return;
    if (content.isEmpty()) {
      gone(document, file);
      return;
    }
    saidGone = false;
    if (content.equals(said)) return;
    reading = true;
    FxThread.background(
        () -> MapFiles.read(file),
        opened -> {
          reading = false;
          // another look comes, and the file may be whole then
          if (opened instanceof Opened.Fine(TouchMap theirs, var notes))
            take(document, file, content.get(), theirs);
          else unreadable(document, file, content);
        },
        failed -> reading = false);
  }

  private void gone(Document document, Path file) {
    if (saidGone) return;
    saidGone = true;
    document.isNotInItsFile();
    window.say(Phrase.of("app.disk.gone", FileWork.nameOf(file)));
  }

  /** Perhaps somebody is still writing it: said only when the next look finds the same. */
  private void unreadable(Document document, Path file, Optional<Fingerprint> content) {
    if (!content.equals(doubtful)) {
      doubtful = content;
      return;
    }
    said = content;
    document.isNotInItsFile();
    window.say(Phrase.of("app.disk.unreadable", FileWork.nameOf(file)));
  }

  private void take(Document document, Path file, Fingerprint content, TouchMap theirs) {
    window.main().ifPresent(MainView::endEditing);
    Editor editor = document.editor();
    if (theirs.equals(editor.map())) {
      document.reread(editor.map(), content);
      return;
    }
    if (document.hasUnsaved()) {
      said = Optional.of(content);
      offer(document, file);
      return;
    }
    Words words = window.words();
    editor.endStep();
    editor.apply(new Become(theirs, Phrase.of("edit.fromDisk")));
    document.reread(editor.map(), content);
    settled();
    window.sayUndoable(words.of("app.disk.taken", FileWork.nameOf(file)));
  }

  private void offer(Document document, Path file) {
    Words words = window.words();
    withdraw();
    String text = words.of("app.disk.changed", FileWork.nameOf(file));
    offered = text;
    window.offer(text, words.of("app.disk.together"), () -> together(document, file));
  }

  private void withdraw() {
    if (offered != null) window.withdraw(offered);
    offered = null;
  }

  /** Brings both copies together, from what this window last read or wrote of the file. */
  void together(Document document, Path file) {
    withdraw();
    FxThread.background(
        () -> Fingerprint.of(file),
        content -> together(document, file, content),
        failed -> window.slipped());
  }

  /** {@code content} is what the file held before it is read: what is written after it is noticed again. */
  private void together(Document document, Path file, Optional<Fingerprint> content) {
    TouchMap base = document.onDisk();
    new BringInWork(
            window,
            (ours, theirs) ->
                Optional.of(new Beginning(base, Phrase.of("app.bringIn.base.disk"), true)),
            theirs -> {
              content.ifPresent(it -> document.knows(theirs, it));
              settled();
            })
        .take(file);
  }

  /** The window and its file agree again: nothing that was said of the file holds any more. */
  void settled() {
    withdraw();
    said = Optional.empty();
    doubtful = Optional.empty();
    saidGone = false;
  }

  /** The file is there again, with what this window knows of it. */
  void back(Document document) {
    settled();
    document.isInItsFile();
  }
}
