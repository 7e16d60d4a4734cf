package touchmap.ui.map;

import java.util.Optional;
import touchmap.layout.Layout;
import touchmap.ui.kit.Motion;

/**
 * What a person may set about working on the map. With {@code keepGoing}, Enter that ends a text starts the next node
 * beside it, and Tab the next one below.
 *
 * @param laidOut the map's layout, where it was found behind the window already
 */
public record MapSettings(boolean keepGoing, Motion motion, Optional<Layout> laidOut) {
  public static final MapSettings USUAL = new MapSettings(false, new Motion(false));

  public MapSettings(boolean keepGoing, Motion motion) {
    this(keepGoing, motion, Optional.empty());
  }
}
