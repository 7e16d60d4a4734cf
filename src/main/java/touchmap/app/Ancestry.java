package touchmap.app;

import java.util.Optional;
import touchmap.model.TouchMap;

/** Knows, where it can be known, the map that two copies both began with. */
interface Ancestry {
  /** The last map that both descend from; empty where that is not certain, since a wrong one would take work away. */
  Optional<TouchMap> ancestor(TouchMap ours, TouchMap theirs);
}
