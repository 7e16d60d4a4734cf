package touchmap.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchmap.model.TouchMap;

/**
 * What a window has opened and saved itself. A copy that is one of these has not been changed by anybody, so it is itself
 * the map that both began with. Of any other copy this cannot tell whether it was taken before or after.
 */
final class OwnPast implements Ancestry {
  private static final int MOST = 20;

  private final List<TouchMap> maps = new ArrayList<>();

  /** This map was read from a file or written to one. */
  void add(TouchMap map) {
    maps.addFirst(map);
    if (maps.size() > MOST) maps.removeLast();
  }

  @Override
  public Optional<TouchMap> ancestor(TouchMap ours, TouchMap theirs) {
    return maps.stream().filter(theirs::equals).findFirst();
  }
}
