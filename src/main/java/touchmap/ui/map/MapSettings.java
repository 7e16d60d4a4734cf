package touchmap.ui.map;

import touchmap.ui.kit.Motion;

/**
 * What a person may set about working on the map. With {@code keepGoing}, Enter that ends a text starts the next node
 * beside it, and Tab the next one below.
 */
public record MapSettings(boolean keepGoing, Motion motion) {
  public static final MapSettings USUAL = new MapSettings(false, new Motion(false));
}
