package touchmap.app;

import java.util.Optional;
import touchmap.model.TouchMap;

/** Knows, or takes a good guess at, the map that two copies both began with. */
interface Ancestry {
  /** The last map that both may descend from; a person sees which it is, since a wrong one would take work away. */
  Optional<Beginning> beginning(TouchMap ours, TouchMap theirs);

  /** The map alone, if it surely enough is that. */
  default Optional<TouchMap> ancestor(TouchMap ours, TouchMap theirs) {
    return beginning(ours, theirs).filter(Beginning::isSure).map(Beginning::map);
  }
}
