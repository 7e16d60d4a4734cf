package touchmap.app;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.util.Duration;
import touchmap.lens.Lens;

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
  }

  private void open(Lens lens) {
    for (MapWindow window : desk.windows()) window.main().ifPresent(main -> main.openLens(lens));
  }

  private static void details(MapWindow window) {
    window.main().ifPresent(MainView::openDetails);
  }
}
