package touchmap.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import touchmap.exchange.pdf.ProtocolPdf;
import touchmap.files.SafeWrite;
import touchmap.files.Saved;
import touchmap.method.Protocol;
import touchmap.model.Round;
import touchmap.model.TouchMap;
import touchmap.ui.dialogs.Question;
import touchmap.ui.kit.FxThread;
import touchmap.words.Phrase;
import touchmap.words.Words;

/** Writes the protocol of a round: asks where to, works behind the window, says how it went. */
record ProtocolWork(MapWindow window) {
  private static final String ENDING = "pdf";

  void save(Round round) {
    Words words = window.words();
    TouchMap map = window.document().orElseThrow().editor().map();
    String name =
        round.name().isBlank() ? map.shownTitle() : map.shownTitle() + ", " + round.name();
    var request =
        new FilePicker.Request(
            words.of("review.protocol.title"),
            window.files().folder(),
            FileWork.fileName(name) + "." + ENDING,
            List.of(new FilePicker.Kind(words.of("review.protocol.kind"), List.of(ENDING))));
    Optional<Path> chosen = window.desk().picker().toSave(window.stage(), request);
    if (chosen.isEmpty()) return;
    Path file = chosen.get().toAbsolutePath().normalize();
    if (!MapReader.ending(file).equals(ENDING))
      file = file.resolveSibling(FileWork.nameOf(file) + "." + ENDING);
    write(map, round, file);
  }

  private void write(TouchMap map, Round round, Path file) {
    Behind.run(
        window,
        Phrase.of("app.busy.write", FileWork.nameOf(file)),
        behind -> written(behind, map, round, file),
        saved -> {
          if (saved instanceof Saved.Failed(Phrase why)) failed(why);
          else window.say(Phrase.of("review.protocol.done", FileWork.nameOf(file)));
        },
        broken -> failed(Phrase.of("review.protocol.failed", FileWork.nameOf(file))));
  }

  private static Saved written(Behind behind, TouchMap map, Round round, Path file)
      throws IOException {
    var bytes = new ByteArrayOutputStream();
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    ProtocolPdf.write(map, Protocol.of(map, round, today), bytes);
    behind.settle();
    return SafeWrite.write(file, bytes.toByteArray());
  }

  private void failed(Phrase why) {
    new Question(window.words().of("app.export.failedTitle"), window.words().of(why))
        .answer(window.words().of("app.understood"), () -> {})
        .ask(window.layer());
  }
}
