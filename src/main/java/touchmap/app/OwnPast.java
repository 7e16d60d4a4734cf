package touchmap.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import touchmap.model.TouchMap;

/** What a window has opened and saved itself, the newest first. */
final class OwnPast {
  /** What was opened stays, whatever is saved after it. */
  private static final int MOST = 20;

  /**
   * A map that stood in the file.
   *
   * @param isOpened whether it was read from there when the window opened it, and not saved since
   */
  record Moment(TouchMap map, Instant when, boolean isOpened) {}

  private final List<Moment> moments = new ArrayList<>();

  void opened(TouchMap map) {
    moments.addFirst(new Moment(map, Instant.now(), true));
  }

  void saved(TouchMap map) {
    moments.addFirst(new Moment(map, Instant.now(), false));
    if (moments.size() > MOST) moments.remove(MOST - 1);
  }

  List<Moment> moments() {
    return List.copyOf(moments);
  }
}
