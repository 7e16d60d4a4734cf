package touchmap.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.util.Duration;
import touchmap.app.cli.Commands;
import touchmap.files.Samples;
import touchmap.lens.Lens;
import touchmap.ui.kit.FxThread;
import touchmap.words.Words;

/**
 * Shows everything once that people see first, and leaves: what a package's ahead-of-time cache is made from, and by
 * which a package is tried out where nobody looks.
 */
final class Rehearsal {
  /** The system property that asks for it. */
  static final String WANTED = "touchmap.rehearsal";

  private static final Duration STEP = Duration.millis(700);

  private final Desk desk;

  Rehearsal(Desk desk) {
    this.desk = desk;
  }

  void begin() {
    var play = new Timeline();
    Duration at = STEP.multiply(3);
    for (Lens lens : Lens.values()) {
      play.getKeyFrames().add(new KeyFrame(at, event -> open(lens)));
      at = at.add(STEP);
    }
    play.getKeyFrames().add(new KeyFrame(at, event -> desk.windows().forEach(Rehearsal::details)));
    play.getKeyFrames().add(new KeyFrame(at.add(STEP), event -> Platform.exit()));
    play.play();
    FxThread.background(
        () -> {
          commands();
          return true;
        },
        done -> {},
        failed -> desk.slipped());
  }

  /** The command line, too, on a copy of the example, with nobody listening. */
  private void commands() throws IOException {
    Words words = desk.words();
    Path folder = Files.createTempDirectory("touchmap");
    Path map = folder.resolve("map.touchmap");
    Path picture = folder.resolve("map.svg");
    Files.write(map, Samples.document(Samples.names().getFirst(), words.language()));
    var silent = new PrintWriter(Writer.nullWriter());
    var program = new WholeProgram(Screen.here(), folder, words, silent);
    var commands =
        new Commands(program, silent, silent, words, LocalDate.now(ZoneId.systemDefault()));
    commands.run("report", "--json", map.toString());
    commands.run("check", map.toString());
    commands.run("convert", map.toString(), picture.toString());
    for (Path each : List.of(map, picture, folder)) Files.deleteIfExists(each);
  }

  private void open(Lens lens) {
    for (MapWindow window : desk.windows()) window.main().ifPresent(main -> main.openLens(lens));
  }

  private static void details(MapWindow window) {
    window.main().ifPresent(MainView::openDetails);
  }
}
