package touchmap.app;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import touchmap.exchange.ics.CalendarFile;
import touchmap.files.SafeWrite;
import touchmap.files.Saved;
import touchmap.model.TouchMap;
import touchmap.ui.dialogs.Question;
import touchmap.ui.kit.FxThread;
import touchmap.words.Phrase;
import touchmap.words.Words;

/** Writes the due dates of the open actions into a calendar file. */
final class CalendarWork {
  private static final String ENDING = "ics";

  private final MapWindow window;
  private final Words words;

  CalendarWork(MapWindow window) {
    this.window = window;
    words = window.words();
  }

  void save() {
    TouchMap map = window.document().orElseThrow().editor().map();
    if (CalendarFile.due(map).isEmpty()) {
      window.say(words.of("improve.calendar.none"));
      return;
    }
    var request =
        new FilePicker.Request(
            words.of("improve.calendar.title"),
            window.files().folder(),
            FileWork.fileName(map.shownTitle()) + "." + ENDING,
            List.of(new FilePicker.Kind(words.of("improve.calendar.kind"), List.of(ENDING))));
    Optional<Path> chosen = window.desk().picker().toSave(window.stage(), request);
    if (chosen.isEmpty()) return;
    Path file = chosen.get().toAbsolutePath().normalize();
    if (!MapReader.ending(file).equals(ENDING))
      file = file.resolveSibling(FileWork.nameOf(file) + "." + ENDING);
    write(file, map);
  }

  private void write(Path file, TouchMap map) {
    Behind.run(
        window,
        Phrase.of("app.busy.write", FileWork.nameOf(file)),
        behind -> written(behind, file, map),
        saved -> {
          if (saved instanceof Saved.Failed(Phrase why)) failed(why);
          else window.say(words.of("improve.calendar.done", FileWork.nameOf(file)));
        },
        broken -> failed(Phrase.of("app.export.failed", FileWork.nameOf(file))));
  }

  private Saved written(Behind behind, Path file, TouchMap map) {
    byte[] content = CalendarFile.write(map, words, Instant.now());
    behind.settle();
    return SafeWrite.write(file, content);
  }

  private void failed(Phrase why) {
    new Question(words.of("improve.calendar.failedTitle"), words.of(why))
        .answer(words.of("app.understood"), () -> {})
        .ask(window.layer());
  }
}
