package touchmap.ui.map;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import touchmap.model.Id;
import touchmap.ui.kit.Motion;

/** The ring around what has just arrived, for a moment; none when nothing may move. */
final class Glow {
  /** Longer than the design's 240 ms by the time the node itself is on its way. */
  private static final Duration ARRIVING = Duration.millis(320);

  private final Motion motion;
  private final Consumer<Optional<Id>> show;
  private final PauseTransition end = new PauseTransition();

  Glow(Motion motion, Consumer<Optional<Id>> show) {
    this.motion = motion;
    this.show = show;
    end.setOnFinished(event -> show.accept(Optional.empty()));
  }

  void on(Id topic) {
    Duration glow = motion.glow();
    if (glow.lessThanOrEqualTo(Duration.ZERO)) return;
    show.accept(Optional.of(topic));
    end.setDuration(glow.add(ARRIVING));
    end.playFromStart();
  }

  void dispose() {
    end.stop();
  }
}
