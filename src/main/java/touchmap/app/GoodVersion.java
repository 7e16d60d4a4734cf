package touchmap.app;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import touchmap.files.History;
import touchmap.files.MapFiles;
import touchmap.model.Opened;
import touchmap.model.TouchMap;
import touchmap.ui.kit.FxThread;
import touchmap.words.Phrase;
import touchmap.words.Words;

/** The newest earlier version of a file that is whole, to be opened where the file itself is damaged. */
record GoodVersion(Instant when, TouchMap map) {

  /** Looks for one behind the window. */
  static void of(MapWindow window, Path file, Consumer<Optional<GoodVersion>> then) {
    History history = window.desk().keeping().history();
    FxThread.background(() -> newest(history, file), then, failed -> then.accept(Optional.empty()));
  }

  private static Optional<GoodVersion> newest(History history, Path file) {
    for (History.Version each : history.of(file)) {
      Optional<byte[]> content = history.read(each);
      if (content.isPresent()
          && MapFiles.read(content.get(), "") instanceof Opened.Fine(TouchMap map, var notes))
        return Optional.of(new GoodVersion(each.when(), map));
    }
    return Optional.empty();
  }

  String said(Words words) {
    return Moments.said(when, ZoneId.systemDefault(), words);
  }

  /** Opens it as a map of its own, which closing would lose. */
  void open(MapWindow from) {
    MapWindow shown = from.desk().show(Document.unsaved(map, Document.Origin.PERSON), from);
    shown.say(Phrase.of("app.versions.opened", said(from.words())));
  }
}
