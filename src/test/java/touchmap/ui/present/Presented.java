package touchmap.ui.present;

import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import touchmap.model.TouchMap;

/** A map in a window that can be presented, and is no longer when a test is over. */
abstract class Presented {
  private @Nullable PresentRig made;

  void begin(Stage stage, TouchMap map) {
    made = new PresentRig(stage, map, true);
  }

  @AfterEach
  void end() {
    rig().end();
  }

  PresentRig rig() {
    PresentRig rig = made;
    if (rig == null) throw new AssertionError("Nothing can be presented yet");
    return rig;
  }
}
